import {expect} from 'chai';
import {Temporal} from 'temporal-polyfill';
import {hourChange} from '../../src/core/hour-change.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import type {Session} from '../../src/core/types.js';
import {feedOf} from '../support/feed-of.js';

const DAY = 86_400_000;

/** A reader's clock at an instant, and the hour of a chat there. */
const clock = (instant: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);

/** The instants in 2026 at which the clocks of a zone change, by Temporal. */
function changesOf(timeZone: string): number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = clock(Date.UTC(2025, 11, 31), timeZone);
  while ((at = at.getTimeZoneTransition('next')) && at.year < 2027) {
    if (at.year === 2026) found.push(at.epochMilliseconds);
  }
  return found;
}

function expected(session: Session, host: string, reader: string): object | undefined {
  const changing = changesOf(host).length > 0 ? host : reader;
  const at = changesOf(changing).find(
    each => session.start >= each - 14 * DAY && session.start < each + 7 * DAY,
  );
  if (at === undefined) return undefined;
  const wall = clock(session.start, host).toPlainDateTime();
  const offset = (instant: number, zone: string): number =>
    clock(instant, zone).offsetNanoseconds / 1e6;
  const told = (instant: number): string =>
    wall
      .add({milliseconds: offset(instant, reader) - offset(instant, host)})
      .toString({smallestUnit: 'second'});
  return {
    before: told(at - 1),
    after: told(at),
    changed: changing,
    date: clock(at, changing).toPlainDate().toString(),
  };
}

describe('an hour that changes for half a year, by Temporal', () => {
  const still = ['Asia/Kolkata', 'America/Phoenix', 'Africa/Lagos', 'Asia/Tokyo'];
  const moving = ['Europe/London', 'America/New_York', 'Australia/Sydney'];
  const pairs = still.flatMap(one =>
    moving.flatMap(
      other =>
        [
          [one, other],
          [other, one],
        ] as const,
    ),
  );
  for (const [host, reader] of pairs) {
    it(`${host} for ${reader}`, () => {
      const feed = feedOf({
        start: '2020-01-02T21:30',
        timeZone: host,
        recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU,TH,SU',
      });
      const sessions = sessionsBetween(feed, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1));
      const told = sessions.map(session => {
        const change = hourChange(session, reader);
        if (!change) return undefined;
        const {minutes, ...rest} = change;
        const apart = Date.parse(`${rest.after}Z`) - Date.parse(`${rest.before}Z`);
        expect(minutes * 60_000).to.equal(apart);
        return rest;
      });
      expect(told).to.deep.equal(sessions.map(session => expected(session, host, reader)));
      expect(told.filter(Boolean)).to.have.length(18);
    });
  }
});
