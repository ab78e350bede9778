import type {CardMessages} from './messages.js';

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

export const enCard: CardMessages = {
  topic: topic => `Topic: ${topic}`,
  hostedBy: names => `Hosted by ${names}`,
  join: 'Join',
  joinOn: platform => `Join on ${platform}`,
  findOutMore: 'Find out more',
  endsAt: time => `until ${time}`,
  lasts: length => `Lasts ${length}`,
  clockShiftDuring: (shift, dates) => `${dates}: ${shift}`,
  hostChanged: zone => `clocks on ${zone} have changed, yours have not`,
  readerChanged: zone => `your clocks have changed, those on ${zone} have not`,
  hostChanges: zone => `clocks on ${zone} change`,
  readerChanges: 'your clocks change',
  searchZone: 'Search for a city or a zone',
  yourZone: 'Yours',
  feedZone: 'Of this list',
  hostZone: 'Of a chat',
  noZone: 'No zone has this name.',
  hours: 'Hours',
  hoursOfPage: 'As the page has them',
  hours24: '24 hours',
  hours12: '12 hours',
  favourite: 'Favourite',
  more: 'More',
  addToCalendar: 'Add to calendar',
  thisSession: 'This session (.ics)',
  wholeSeries: 'All sessions (.ics)',
  copyHashtag: 'Copy hashtag',
  share: 'Copy link',
  copied: text => `Copied: ${text}`,
  cannotCopy: text => `To copy: ${text}`,
  choosePlatform: 'Choose where you join',
  anyPlatform: 'Anywhere',
  server: 'Your Mastodon server',
  nextTurn: (name, when) => `Next turn: ${name}, ${when}`,
  lastTime: when => `Last time, ${when}:`,
  noMoreSessions: 'No more sessions are planned.',
  noSuchChat: 'This chat is not in the list.',
  lastConfirmed: date => `Last confirmed on ${date}`,
  daily: interval => every(interval, 'day'),
  weekly: (interval, days) =>
    interval > 2 ? `Every ${interval} weeks on ${days}` : every(interval, days),
  weekdays: 'Every weekday, Monday to Friday',
  workingDay: 'weekday',
  ordinal: nth => ORDINALS[nth + 1] ?? '',
  nthDay: (nths, day) => `${nths} ${day}`,
  monthlyByDay: (interval, days) => `The ${days} ${months(interval)}`,
  dayOfMonth: date => `${date}`,
  monthlyByDate: (interval, dates, count) =>
    `${count === 1 ? 'Day' : 'Days'} ${dates} ${months(interval)}`,
  monthlyLastDay: interval => `The last day ${months(interval)}`,
  yearly: (interval, date) => `${every(interval, 'year')} on ${date}`,
  yearlyByDay: (interval, days, month) =>
    `The ${days} of ${month} ${every(interval, 'year').toLowerCase()}`,
  irregular: 'On dates of its own',
  atTime: (often, time, zone) => `${often} at ${time}, ${zone}`,
  onlyInMonths: (rhythm, names) => `${rhythm}, only in ${names}`,
  notInMonths: (rhythm, names) => `${rhythm}, not in ${names}`,
  startingOn: (rhythm, date) => `${rhythm}, from ${date}`,
  endingOn: (rhythm, date) => `${rhythm}, until ${date}`,
  heldBetween: (rhythm, first, last) => `${rhythm}, from ${first} until ${last}`,
  heldTimes: (rhythm, count) => `${rhythm}, ${count} times`,
};
