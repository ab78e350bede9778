import type {Messages} from './messages.js';

const ORDINALS = ['last', '', 'first', 'second', 'third', 'fourth', 'fifth'];

function every(interval: number, unit: string): string {
  return interval === 1
    ? `Every ${unit}`
    : interval === 2
      ? `Every other ${unit}`
      : `Every ${interval} ${unit}s`;
}

function months(interval: number): string {
  return interval === 1 ? 'of the month' : `every ${interval} months`;
}

export const en: Messages = {
  direction: 'ltr',
  calendar: 'Chat timetable',
  loading: 'Loading the chats…',
  loadFailed: {
    unreachable: 'The list of chats could not be reached.',
    timeout: 'The list of chats takes too long to arrive.',
    'bad-status': 'The list of chats is not where it should be.',
    'not-json': 'The list of chats cannot be read.',
    'bad-shape': 'The list of chats cannot be read.',
    'unsupported-version': 'This list of chats needs a newer version of this page.',
  },
  retry: 'Try again',
  previousWeek: 'Previous week',
  thisWeek: 'Today',
  nextWeek: 'Next week',
  emptyWeek: 'No chats this week.',
  emptyFeed: 'There are no chats in this list yet.',
  nextChat: (name, when) => `Next: ${name}, ${when}`,
  emptyDay: 'No chats',
  today: 'Today',
  zoneShown: zone => `All times are in ${zone}`,
  allDay: 'All day',
  dayOfSeveral: (day, days) => `Day ${day} of ${days}`,
  live: 'On now',
  next: 'Next',
  cancelled: 'Cancelled',
  added: 'Extra session',
  movedFrom: when => `Moved from ${when}`,
  hashtagUnknown: 'Hashtag to be announced',
  topicUnknown: 'Topic to be announced',
  topic: topic => `Topic: ${topic}`,
  alternatesWith: names => `Alternates with ${names}`,
  hostedBy: names => `Hosted by ${names}`,
  join: 'Join',
  joinOn: platform => `Join on ${platform}`,
  findOutMore: 'Find out more',
  yourTime: time => `${time} your time`,
  hostTime: (time, zone) => `${time} ${zone}`,
  dayBefore: time => `${time}, the day before`,
  dayAfter: time => `${time}, next day`,
  endsAt: time => `until ${time}`,
  noMoreSessions: 'No more sessions are planned.',
  noSuchChat: 'This chat is not in the list.',
  daily: interval => every(interval, 'day'),
  weekly: (interval, days) =>
    interval > 2 ? `Every ${interval} weeks on ${days}` : every(interval, days),
  monthlyByDay: (interval, nth, day) => `The ${ORDINALS[nth + 1]} ${day} ${months(interval)}`,
  monthlyByDate: (interval, date) => `Day ${date} ${months(interval)}`,
  yearly: (interval, date) => `${every(interval, 'year')} on ${date}`,
  irregular: 'On dates of its own',
  atTime: (often, time, zone) => `${often} at ${time}, ${zone}`,
};
