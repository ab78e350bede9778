import {GOOD_CHAT} from './feed-problems.js';

const LINK = {
  href: 'https://example.org/',
  title: 'a',
  rel: 'help',
  type: 'text/html',
  phase: 'after',
};
const HOST = {name: 'a', url: 'https://example.org/'};
const CHANGE = {
  topic: 'a',
  description: 'a',
  note: 'a',
  hashtag: '#a',
  url: LINK.href,
  joinUrl: LINK.href,
  hosts: [HOST],
  location: 'a',
  links: [LINK],
  start: '2011-11-02T20:00',
  duration: 'PT1H',
  status: 'cancelled',
  excluded: false,
};
const SLOT = {
  start: '2011-11-01T20:00',
  timeZone: 'Europe/London',
  timeZoneLabel: 'a',
  duration: 'PT1H',
  recurrenceRule: {
    frequency: 'monthly',
    interval: 1,
    until: '2012-01-01',
    firstDayOfWeek: 'mo',
    rscale: 'gregorian',
    skip: 'omit',
    byDay: [{day: 'tu', nthOfPeriod: 1}],
    byMonth: [11],
    byMonthDay: [1],
    byYearDay: [305],
    byWeekNo: [44],
    byHour: [20],
    byMinute: [0],
    bySecond: [0],
    bySetPosition: [1],
  },
  recurrenceOverrides: {'2011-11-01T20:00': CHANGE},
};
/** A good feed with every field there is. */
export const FULL_FEED = {
  version: 1,
  title: 'a',
  description: 'a',
  url: LINK.href,
  locale: 'en',
  timeZone: 'Europe/London',
  timeZoneLabel: 'a',
  updated: 'a',
  links: [LINK],
  chats: [
    {
      id: 'a',
      list: {url: LINK.href, title: 'a', locale: 'en'},
      title: 'a',
      hashtag: '#a',
      description: 'a',
      hosts: [HOST, 'a'],
      platforms: ['x', {name: 'mastodon', server: 'a.example', url: LINK.href}],
      joinUrl: LINK.href,
      url: LINK.href,
      links: [LINK],
      keywords: ['a'],
      locale: 'en',
      location: 'a',
      kind: 'chat',
      alternatesWith: ['b'],
      color: 'teal',
      updated: 'a',
      lastConfirmed: '2011-11-01',
      ...SLOT,
    },
    {
      id: 'b',
      title: 'b',
      schedule: [SLOT, {...SLOT, recurrenceRule: undefined, recurrenceRules: ['FREQ=DAILY']}],
    },
    GOOD_CHAT,
  ],
};

/** Each way to put a value in the place of a field, of a member of a list or of the whole. */
export function* withEach(document: unknown, value: unknown): Generator {
  yield value;
  if (Array.isArray(document)) {
    const members: unknown[] = document;
    for (const [index, member] of members.entries()) {
      for (const changed of withEach(member, value)) {
        yield members.map((other, at) => (at === index ? changed : other));
      }
    }
  } else if (typeof document === 'object' && document !== null) {
    for (const [key, member] of Object.entries(document)) {
      for (const changed of withEach(member, value)) yield {...document, [key]: changed};
    }
  }
}
