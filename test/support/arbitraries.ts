import fc from 'fast-check';
import {FREQUENCIES, WEEKDAYS, type RecurrenceRule} from '../../src/core/types.js';

/** Zones whose clocks are worth a look: half hours, quarters, midnights, dates left out, Ramadan. */
export const AWKWARD_ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
  'UTC',
] as const;

export const zoneName: fc.Arbitrary<string> = fc.constantFrom(...AWKWARD_ZONES);

const some = <T>(member: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.array(member, {minLength: 1, maxLength: most});
const ordinal = (max: number): fc.Arbitrary<number> =>
  fc.integer({min: -max, max}).filter(number => number !== 0);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, {nil: undefined, freq: 2});
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({arbitrary: fc.constant(undefined), weight: 4}, {arbitrary, weight: 1});

/** Rules without an end but COUNT, in every combination of parts. */
export const recurrenceRule: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    frequency: fc.constantFrom(...FREQUENCIES),
    interval: sometimes(fc.integer({min: 1, max: 5})),
    count: sometimes(fc.integer({min: 1, max: 40})),
    firstDayOfWeek: sometimes(fc.constantFrom(...WEEKDAYS)),
    byDay: sometimes(
      some(
        fc
          .record({day: fc.constantFrom(...WEEKDAYS), nthOfPeriod: sometimes(ordinal(5))})
          .map(withoutUndefined),
        3,
      ),
    ),
    byMonth: rarely(some(fc.integer({min: 1, max: 12}), 4)),
    byMonthDay: rarely(some(ordinal(31), 6)),
    byYearDay: rarely(some(ordinal(366), 6)),
    byWeekNo: rarely(some(ordinal(53), 6)),
    byHour: rarely(some(fc.integer({min: 0, max: 23}), 2)),
    byMinute: rarely(some(fc.integer({min: 0, max: 59}), 2)),
    bySetPosition: rarely(some(ordinal(5), 2)),
  })
  .map(withoutUndefined)
  .map((rule: RecurrenceRule) => {
    // weekdays have numbers in months, and in years without numbered weeks, only
    const {frequency, byWeekNo} = rule;
    const hasPlaces = frequency === 'monthly' || (frequency === 'yearly' && !byWeekNo);
    return hasPlaces || !rule.byDay ? rule : {...rule, byDay: rule.byDay.map(({day}) => ({day}))};
  });

/** Rules of which something comes: that there is nothing takes long to find out. */
const livelyRule = fc
  .record({
    frequency: fc.constantFrom(...FREQUENCIES),
    interval: sometimes(fc.integer({min: 1, max: 5})),
    end: fc.oneof(
      fc.constant({}),
      fc.integer({min: 1, max: 40}).map(count => ({count})),
      fc
        .constantFrom('2011-12-31', '2012-01-31T20:00:00', '2012-02-29T20:00:00Z')
        .map(until => ({until})),
    ),
    byDay: sometimes(some(fc.record({day: fc.constantFrom(...WEEKDAYS)}), 3)),
    byHour: rarely(some(fc.integer({min: 0, max: 23}), 3)),
    bySetPosition: rarely(fc.constantFrom([1], [-1])),
  })
  .map(({end, ...rule}) => withoutUndefined({...rule, ...end}));

/** `YYYY-MM-DDTHH:mm` in some years. */
export function localTime(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date(Date.UTC(from, 0, 1)),
      max: new Date(Date.UTC(to, 11, 31)),
      noInvalidDate: true,
    })
    .map(date => date.toISOString().slice(0, 16));
}

const change = fc
  .record({
    topic: sometimes(fc.string({minLength: 1})),
    start: sometimes(localTime(2011, 2012)),
    duration: sometimes(fc.constantFrom('PT2H', 'P2D')),
    status: sometimes(fc.constant('cancelled')),
    excluded: sometimes(fc.boolean()),
    url: sometimes(fc.constantFrom('https://example.org/a', 'javascript:a')),
  })
  .map(withoutUndefined);

const slot = fc
  .record({
    start: fc.oneof(
      localTime(2011, 2012),
      localTime(2011, 2012).map(time => time.slice(0, 10)),
    ),
    timeZone: sometimes(zoneName),
    timeZoneLabel: sometimes(fc.string()),
    duration: sometimes(fc.constantFrom('PT0S', 'PT30M', 'PT26H', 'P1D', 'P3D', 'an hour')),
    recurrenceRule: sometimes(livelyRule),
    recurrenceOverrides: sometimes(
      fc.dictionary(fc.oneof(localTime(2011, 2012), fc.string()), change, {maxKeys: 4}),
    ),
  })
  .map(withoutUndefined);

const chat = fc
  .record({
    id: sometimes(fc.constantFrom('a', 'b', 'c')),
    title: fc.string(),
    hashtag: sometimes(fc.constantFrom('#a', 'b', '#★', 'two words')),
    timeZone: sometimes(zoneName),
    timeZoneLabel: sometimes(fc.string()),
    hosts: sometimes(fc.array(fc.oneof(fc.string(), fc.record({name: fc.string()})))),
    color: sometimes(fc.constantFrom('teal', '#abc', 'none of them')),
    alternatesWith: sometimes(fc.array(fc.constantFrom('a', 'b', 'd'))),
    when: fc.oneof(
      slot,
      fc.record({schedule: fc.array(slot, {maxLength: 3}), duration: fc.constant('PT2H')}),
    ),
  })
  .map(({when, ...fields}) => withoutUndefined({...fields, ...when}));

/** Feeds as authors may write them, slips included. */
export const feedDocument: fc.Arbitrary<object> = fc
  .record({
    title: sometimes(fc.string()),
    timeZone: fc.oneof(
      {arbitrary: zoneName, weight: 9},
      {arbitrary: fc.constant('Mars'), weight: 1},
    ),
    timeZoneLabel: sometimes(fc.string()),
    chats: fc.array(chat, {maxLength: 6}),
  })
  .map(withoutUndefined);

function withoutUndefined<T extends object>(fields: T): {[K in keyof T]: Exclude<T[K], undefined>} {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as {[K in keyof T]: Exclude<T[K], undefined>};
}
