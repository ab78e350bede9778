import {expect} from 'chai';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {formatDateTime, MS_PER_DAY} from '../../src/core/civil.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {AWKWARD_ZONES, recurrenceRule} from '../support/arbitraries.js';
import {feedOf} from '../support/feed-of.js';
import {slowStarts} from '../support/slow-recurrence.js';
import {utc, wall} from '../support/times.js';

/** Temporal's "compatible" is RFC 5545's: later by the gap, the first of two. */
function temporalInstant(local: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
}

/** The local times at which a zone's clocks have changed from 2008 to 2013, or are put back to. */
function changesOf(timeZone: string): string[] {
  const found: string[] = [];
  let at = Temporal.Instant.from('2008-01-01T00:00Z').toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > 2013) return found;
    const before = next.toInstant().subtract({minutes: 1}).toZonedDateTimeISO(timeZone);
    found.push(...[before, next].map(each => each.toPlainDateTime().toString().slice(0, 16)));
    at = next;
  }
}

const zoned = fc.constantFrom(...AWKWARD_ZONES).chain(timeZone => {
  const changes = changesOf(timeZone);
  const anyTime = fc
    .date({min: new Date(utc('2008-01-01')), max: new Date(utc('2012-12-31')), noInvalidDate: true})
    .map(date => date.toISOString().slice(0, 16));
  // Half of the series keep an hour that clocks leave out, or show twice.
  const awkward = fc.tuple(anyTime, fc.constantFrom(...changes, '2008-01-01T00:00'));
  return fc.record({
    timeZone: fc.constant(timeZone),
    start: fc.oneof(
      anyTime,
      awkward.map(([day, hour]) => day.slice(0, 10) + hour.slice(10)),
    ),
  });
});

const end = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(fc.integer({min: 0, max: 900}), fc.constantFrom('date', 'local', 'utc'))
    .map(([days, form]) => ({days, form})),
);

function untilText(start: string, days: number, form: string): string {
  const local = formatDateTime(wall(start) + days * MS_PER_DAY);
  return form === 'date' ? local.slice(0, 10) : form === 'utc' ? `${local}Z` : local;
}

/** The last instant that an UNTIL allows, by Temporal. */
function lastInstant(until: string, timeZone: string): number {
  if (until.endsWith('Z')) return Date.parse(until);
  if (until.includes('T')) return temporalInstant(until, timeZone);
  const nextDay = Temporal.PlainDate.from(until).add({days: 1});
  return temporalInstant(`${nextDay.toString()}T00:00`, timeZone) - 1;
}

describe('the sessions of any rule in any zone', () => {
  it('are, found day by day, the instants that Temporal makes of its wall times', () => {
    let compared = 0;
    fc.assert(
      fc.property(zoned, recurrenceRule, end, ({timeZone, start}, rule, ending) => {
        const until = ending && untilText(start, ending.days, ending.form);
        const {count, ...endless} = rule;
        const recurrenceRule = until === undefined ? rule : {...endless, until};
        const from = utc(start) - 40 * MS_PER_DAY;
        const to = from + 800 * MS_PER_DAY;
        const walked = slowStarts(
          until === undefined ? rule : endless,
          wall(start),
          to + MS_PER_DAY,
        );
        const last = until === undefined ? Infinity : lastInstant(until, timeZone);
        const instants = walked
          .map(time => temporalInstant(formatDateTime(time), timeZone))
          .filter(instant => instant < to && instant <= last);
        const feed = feedOf({start, timeZone, duration: 'PT0S', recurrenceRule});
        const found = sessionsBetween(feed, from, to).map(session => session.start);
        expect(found).to.deep.equal([...new Set(instants)].sort((a, b) => a - b));
        compared += found.length;
      }),
      {seed: 20111101, numRuns: 2000},
    );
    expect(compared).to.be.above(10_000);
  }).timeout(120_000);
});
