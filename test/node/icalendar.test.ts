import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import fc from 'fast-check';
import {MS_PER_DAY} from '../../src/core/civil.js';
import {toICalendar} from '../../src/export/icalendar/to-icalendar.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {zoneOfSlot} from '../../src/core/slot-rule.js';
import type {ChatFeed, RecurrenceRule, Session, Slot} from '../../src/core/types.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {AWKWARD_ZONES, feedDocument} from '../support/arbitraries.js';
import {feedOf} from '../support/feed-of.js';
import {utc, utcText} from '../support/times.js';
import {readWithIcalJs} from './readers/ical-js.js';
import {findPython, readWithPython} from './readers/python.js';
import type {ReadBack, Request} from './readers/read-back.js';

/** Two programs that have nothing of ours read a year back, and have to find every session of it. */
interface Reader {
  readonly name: string;
  readonly read: (requests: readonly Request[]) => readonly ReadBack[][];
  /** What the reader is known to get wrong; the cases are at the end of this file. */
  readonly isAtFault: (occurrence: Occurrence) => boolean;
}

interface Occurrence {
  readonly slot: Slot;
  readonly start: number;
}

const ICAL_JS: Reader = {
  name: 'ical.js',
  read: requests => requests.map(readWithIcalJs),
  isAtFault: session => !isKnownToIcalJs(session.slot.recurrenceRule) || isAtChange(session),
};

const python = findPython();
const PYTHON: Reader = {
  name: "Python's icalendar and dateutil",
  read: requests => readWithPython(python ?? missingPython(), requests),
  isAtFault: () => false,
};

/** A feed and the year of it that is compared. */
interface Sample {
  readonly name: string;
  readonly feed: ChatFeed;
  readonly year: number;
}

const fromFile = (name: string, year: number): Sample => {
  const file = new URL(`../../demo/feeds/${name}.json`, import.meta.url);
  return {name, year, feed: parseFeed(JSON.parse(readFileSync(file, 'utf8'))).feed};
};

const REFERENCES = [
  fromFile('autumn-2011', 2011),
  fromFile('autumn-2011', 2012),
  fromFile('international', 2026),
  fromFile('international', 2027),
];

const ZONES = [1997, 2011, 2026, 2035].map(year => ({
  name: 'noon in awkward zones',
  year,
  feed: feedOf(
    ...AWKWARD_ZONES.map(timeZone => ({
      start: `${year - 1}-11-11T12:00`,
      timeZone,
      recurrenceRule: 'FREQ=DAILY',
    })),
  ),
}));

const EVENING = {
  start: '2026-01-05T20:00',
  timeZone: 'Europe/London',
  recurrenceRule: 'FREQ=DAILY',
};
const TOPIC = {topic: 'A topic'};

/** Slots of one rule, and such as meet them from another zone, with changes of all sorts. */
const MEETING: Sample = {
  name: 'slots that meet',
  year: 2026,
  feed: feedOf({
    schedule: [
      {
        ...EVENING,
        recurrenceOverrides: {
          '2026-02-03T20:00': {start: '2026-02-03T22:00'},
          '2026-02-04T20:00': {excluded: true},
          '2026-02-05T20:00': {status: 'cancelled'},
          '2026-02-06T20:00': TOPIC,
        },
      },
      {
        ...EVENING,
        recurrenceOverrides: {'2026-03-03T20:00': TOPIC, '2026-03-04T09:00': TOPIC},
      },
      {...EVENING, start: '2026-01-06T15:00', timeZone: 'America/New_York'},
      {...EVENING, recurrenceOverrides: {'2026-03-05T20:00': {start: '2026-03-09T20:00'}}},
      {...EVENING, start: '2026-01-08', timeZone: 'UTC'},
      {...EVENING, start: '2026-01-08T00:00', timeZone: 'UTC'},
    ],
  }),
};

const RANDOM = fc.sample(feedDocument, {seed: 20111101, numRuns: 250}).map((document, index) => ({
  name: `random feed ${index}`,
  year: 2011 + (index % 2),
  feed: parseFeed(document).feed,
}));

for (const reader of [ICAL_JS, PYTHON]) {
  describe(`read back with ${reader.name}`, () => {
    before(function () {
      // In CI a missing reader is a failure, not an excuse.
      if (reader === PYTHON && !python && !process.env.CI) {
        console.log('  No Python here has the reader: apt-get install python3-icalendar');
        this.skip();
      }
    });

    for (const sample of REFERENCES) {
      it(`${sample.year} of the feed ${sample.name} has every session, and no other`, () => {
        expect(compare(reader, [sample])).to.be.above(100);
      }).timeout(60_000);
    }

    it('noon is noon in every awkward zone, in the past and in years to come', () => {
      expect(compare(reader, ZONES)).to.be.above(ZONES.length * AWKWARD_ZONES.length * 360);
    }).timeout(60_000);

    it('slots that meet have each session once, whichever of them shows it', () => {
      expect(compare(reader, [MEETING])).to.be.above(700);
    }).timeout(60_000);

    it('a year of 250 random feeds has every session, and no other', () => {
      expect(compare(reader, RANDOM)).to.be.above(5000);
    }).timeout(120_000);
  });
}

/** Compares what a reader finds with `sessionsBetween`, and says how many sessions were. */
function compare(reader: Reader, samples: readonly Sample[]): number {
  const requests = samples.map(({feed, year}) => ({
    text: toICalendar(feed),
    from: Date.UTC(year, 0, 1),
    to: Date.UTC(year + 1, 0, 1),
  }));
  let compared = 0;
  reader.read(requests).forEach((found, index) => {
    const {feed, name} = samples[index]!;
    const {from, to} = requests[index]!;
    const expected = sessionsBetween(feed, from, to).filter(({start}) => start >= from);
    const differences = differencesOf(feed, expected, found, reader);
    expect(differences, `${name}: ${differences.join(', ')}`).to.deep.equal([]);
    compared += expected.filter(session => !reader.isAtFault(session)).length;
  });
  return compared;
}

/** One line for each session that only one side has, or both otherwise, or one of them twice. */
function differencesOf(
  feed: ChatFeed,
  expected: readonly Session[],
  found: readonly ReadBack[],
  {isAtFault}: Reader,
): string[] {
  const slots = new Map<string, {id: string; slot: Slot}>(
    feed.chats.flatMap(({id, schedule}) =>
      schedule.map((slot, index) => [`${encodeURIComponent(id)}-${index}`, {id, slot}] as const),
    ),
  );
  const read = found.map(each => ({...each, ...slots.get(each.uid.replace(/@.*$/, ''))!}));
  const byPlace = new Map<string, typeof read>();
  for (const each of read) {
    byPlace.set(placeOf(each), [...(byPlace.get(placeOf(each)) ?? []), each]);
  }
  const places = new Set(expected.map(({chat, ...at}) => placeOf({id: chat.id, ...at})));
  const sure = read.filter(each => !isAtFault(each));
  const extra = sure.filter(each => !places.has(placeOf(each)));
  // Two occurrences on one instant are one session, but two events where one rule's skipped hour
  // falls on another.
  const twice = sure.filter(
    each => !isAtChange(each) && byPlace.get(placeOf(each))?.some(other => other !== each),
  );
  const lost = expected.filter(
    ({chat, ...session}) =>
      !isAtFault(session) &&
      !byPlace.get(placeOf({id: chat.id, ...session}))?.some(each => isSame(session, each)),
  );
  return [
    ...extra.map(each => `only read: ${placeOf(each)}`),
    ...twice.map(each => `read twice: ${placeOf(each)}`),
    ...lost.map(({chat, ...at}) => `not read: ${placeOf({id: chat.id, ...at})}`),
  ];
}

function placeOf({id, start, allDay}: {id: string; start: number; allDay: boolean}): string {
  return `${id} ${utcText(start)}${allDay ? ' all day' : ''}`;
}

function isSame(session: Omit<Session, 'chat'>, read: ReadBack & {readonly slot: Slot}): boolean {
  const {slot, end, status, topic = ''} = session;
  return (
    slot === read.slot &&
    end === (read.end ?? end) &&
    (status === 'cancelled') === read.cancelled &&
    read.summary.includes(topic.replaceAll(/\p{Cc}/gu, ''))
  );
}

/** ical.js takes BYSETPOS in months alone, and in long periods one hour a day. */
function isKnownToIcalJs(rule?: RecurrenceRule): boolean {
  if (!rule) return true;
  const {frequency, bySetPosition, byHour = [], byMinute = [], bySecond = []} = rule;
  const hasSeveralTimes = Math.max(byHour.length, byMinute.length, bySecond.length) > 1;
  const isLong = frequency === 'monthly' || frequency === 'yearly';
  return !(bySetPosition && frequency !== 'monthly') && !(hasSeveralTimes && isLong);
}

/** Whether a session is so near to a change of clocks that its wall time is skipped or doubled. */
function isAtChange({slot, start}: Occurrence): boolean {
  const zone = zoneOfSlot(slot);
  const offset = zone.offset(start);
  const shift = zone.offset(start + MS_PER_DAY) - zone.offset(start - MS_PER_DAY);
  return zone.offset(start - shift) !== offset || zone.offset(start + shift) !== offset;
}

function missingPython(): never {
  throw new Error('No Python here has the reader: apt-get install python3-icalendar');
}

describe('where ical.js is wrong (when one of these fails it has been mended, and can be compared)', () => {
  const starts = (chat: object, from: string, to: string): string[] =>
    readWithIcalJs({text: toICalendar(feedOf(chat)), from: utc(from), to: utc(to)}).map(({start}) =>
      utcText(start),
    );

  it('an hour that happens twice is its second occurrence to it', () => {
    const chat = {start: '2026-10-25T02:30', timeZone: 'Europe/Berlin'};
    expect(starts(chat, '2026-10-24', '2026-10-26')).to.deep.equal(['2026-10-25T01:30']);
  });

  it('an hour that is skipped is read with the offset after the change', () => {
    const chat = {start: '2026-03-29T02:30', timeZone: 'Europe/Berlin'};
    expect(starts(chat, '2026-03-28', '2026-03-30')).to.deep.equal(['2026-03-29T00:30']);
  });

  it('BYSETPOS is not taken but in months', () => {
    const chat = {start: '2026-11-02T20:00', recurrenceRule: 'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1'};
    expect(starts(chat, '2026-11-02', '2026-11-09')).to.have.length(2);
  });

  it('a second hour of a day is not taken in years', () => {
    const chat = {start: '2026-11-02T09:00', recurrenceRule: 'FREQ=YEARLY;BYHOUR=9,21'};
    expect(starts(chat, '2026-11-02', '2026-11-03')).to.have.length(1);
  });
});
