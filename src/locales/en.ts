import type {Messages, Pattern} from './messages.js';

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

function howOften(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'daily':
      return every(pattern.interval, 'day');
    case 'weekly':
      return pattern.interval > 2
        ? `Every ${pattern.interval} weeks on ${pattern.days}`
        : every(pattern.interval, pattern.days);
    case 'monthly-by-day':
      return `The ${ORDINALS[pattern.nth + 1] ?? ''} ${pattern.day} ${months(pattern.interval)}`;
    case 'monthly-by-date':
      return `Day ${pattern.date} ${months(pattern.interval)}`;
    case 'yearly':
      return pattern.interval === 1
        ? `Every year on ${pattern.date}`
        : `Every ${pattern.interval} years on ${pattern.date}`;
    case 'once':
      return pattern.date;
    case 'irregular':
      return 'On dates of its own';
  }
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
  weekNavigation: 'Weeks',
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
  dayBefore: 'the day before',
  dayAfter: 'next day',
  endsAt: time => `until ${time}`,
  noMoreSessions: 'No more sessions are planned.',
  noSuchChat: 'This chat is not in the list.',
  howOften,
  atTime: (often, time, zone) => `${often} at ${time}, ${zone}`,
};
