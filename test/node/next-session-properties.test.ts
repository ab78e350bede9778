import {expect} from 'chai';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {toICalendar} from '../../src/export/icalendar/to-icalendar.js';
import {upcomingSession} from '../../src/core/now.js';
import {nextSession, sessionsBetween} from '../../src/core/sessions.js';
import type {ChatFeed, Session} from '../../src/core/types.js';
import {zoneOf} from '../../src/core/zone.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {AWKWARD_ZONES, feedDocument} from '../support/arbitraries.js';
import {utc, utcText} from '../support/times.js';
import {readWithIcalJs} from './readers/ical-js.js';

const DAYS = ['2011-11-01', '2011-11-02', '2011-11-03'];

/** Slots of few days and hours in zones an hour apart, so that many sessions meet. */
const slot = fc
  .record({
    day: fc.constantFrom(...DAYS),
    hour: fc.constantFrom('19:00', '20:00', '21:00'),
    timeZone: fc.constantFrom('Europe/London', 'Europe/Berlin', 'UTC'),
    duration: fc.constantFrom('PT0S', 'PT1H', 'PT3H'),
    recurrenceRule: fc.constantFrom('FREQ=DAILY;COUNT=9', 'FREQ=WEEKLY;COUNT=3', undefined),
    changes: fc.dictionary(
      fc.constantFrom(...DAYS),
      fc.constantFrom(
        {topic: 'A topic'},
        {note: 'A note'},
        {note: 'A note', url: 'https://example.org/'},
        {status: 'cancelled', note: 'Ill'},
        {start: '2011-11-03T20:00'},
        {excluded: true},
      ),
    ),
  })
  .map(({day, hour, changes, ...fields}) => ({
    ...fields,
    start: `${day}T${hour}`,
    recurrenceOverrides: Object.fromEntries(
      Object.entries(changes).map(([on, change]) => [`${on}T${hour}`, change]),
    ),
  }));

const meeting: fc.Arbitrary<ChatFeed> = fc
  .array(fc.array(slot, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3})
  .map(schedules => {
    const chats = schedules.map((schedule, index) => ({title: `Chat ${index}`, schedule}));
    return parseFeed({chats}).feed;
  });
const anyFeed = fc.oneof(
  {arbitrary: meeting, weight: 3},
  {arbitrary: feedDocument.map(document => parseFeed(document).feed), weight: 1},
);
const [FROM, TO] = [utc('2011-10-20'), utc('2012-12-31')];
const instant = fc.integer({min: 0, max: 24 * 30}).map(hours => FROM + hours * 3_600_000);

describe('what one function of the core shows', () => {
  it('is what nextSession shows: the first of all that starts and is not cancelled', () => {
    fc.assert(
      fc.property(anyFeed, instant, (feed, after) => {
        const first = sessionsBetween(feed, after, TO).find(
          ({start, status}) => start >= after && status !== 'cancelled',
        );
        const next = nextSession(feed, after);
        expect(next && next.start < TO ? next : undefined).to.deep.equal(first);
      }),
      {seed: 20111102, numRuns: 800},
    );
  }).timeout(60_000);

  it('is what each shorter window shows of it', () => {
    fc.assert(
      fc.property(anyFeed, instant, fc.integer({min: 0, max: 100}), (feed, from, hours) => {
        const to = from + hours * 3_600_000;
        const isInside = ({start, end}: Session): boolean =>
          start < to && (end > from || start >= from);
        expect(sessionsBetween(feed, from, to)).to.deep.equal(
          sessionsBetween(feed, FROM - 400 * 86_400_000, TO).filter(isInside),
        );
      }),
      {seed: 20111103, numRuns: 800},
    );
  }).timeout(60_000);

  it("is what comes next for a reader, whole days at the reader's own midnight", () => {
    const day = fc.record({start: fc.constantFrom(...DAYS)});
    const chats = fc.array(fc.oneof(slot, day), {minLength: 2, maxLength: 5});
    fc.assert(
      fc.property(chats, fc.constantFrom(...AWKWARD_ZONES), instant, (all, name, now) => {
        const {feed} = parseFeed({chats: all.map((each, index) => ({...each, title: `${index}`}))});
        const beginOf = ({start, allDay, recurrenceId}: Session): number =>
          allDay
            ? Temporal.PlainDate.from(recurrenceId).toZonedDateTime(name).epochMilliseconds
            : start;
        const begins = sessionsBetween(feed, FROM, TO)
          .filter(session => session.status !== 'cancelled' && beginOf(session) >= now)
          .map(beginOf);
        const next = upcomingSession(feed, now, zoneOf(name)!);
        expect(next ? beginOf(next) : Infinity).to.equal(Math.min(...begins));
      }),
      {seed: 20111105, numRuns: 800},
    );
  }).timeout(60_000);

  it('is what its calendar file shows, also where two slots of a chat meet', () => {
    let compared = 0;
    fc.assert(
      fc.property(meeting, feed => {
        const found = readWithIcalJs({text: toICalendar(feed), from: FROM, to: TO});
        const placeOf = (chat: string, start: number, cancelled: boolean): string =>
          `${chat} ${utcText(start)} ${cancelled ? 'cancelled' : ''}`;
        const shown = sessionsBetween(feed, FROM, TO).map(({chat, start, status}) =>
          placeOf(chat.id, start, status === 'cancelled'),
        );
        expect(
          found.map(({uid, start, cancelled}) => placeOf(uid.slice(0, 6), start, cancelled)).sort(),
        ).to.deep.equal(shown.sort());
        compared += shown.length;
      }),
      {seed: 20111104, numRuns: 300},
    );
    expect(compared).to.be.above(2000);
  }).timeout(60_000);
});
