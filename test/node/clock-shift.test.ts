import {expect} from 'chai';
import {clockShift} from '../../src/core/clock-shift.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {feedOf} from '../support/feed-of.js';

/** What a reader is told of a London chat, session by session, in the spring of 2026. */
function told(reader: string): string[] {
  const feed = feedOf({
    start: '2020-01-07T20:00',
    timeZone: 'Europe/London',
    recurrenceRule: 'FREQ=WEEKLY',
  });
  return sessionsBetween(feed, Date.UTC(2026, 0, 1), Date.UTC(2026, 5, 1)).flatMap(session => {
    const shift = clockShift(session, reader);
    if (!shift) return [];
    const {minutes, changed, from, until} = shift;
    return `${session.recurrenceId.slice(0, 10)} ${minutes} ${changed} ${from}/${until}`;
  });
}

// In Node only: WebKit's zone data here is older than these changes, and Firefox's differs.
describe('a clock shift by recent zone data', () => {
  it('lasts to the day before where clocks change at midnight', () => {
    expect(told('Africa/Cairo')).to.deep.equal([
      '2026-03-31 -60 Europe/London 2026-03-29/2026-04-23',
      '2026-04-07 -60 Europe/London 2026-03-29/2026-04-23',
      '2026-04-14 -60 Europe/London 2026-03-29/2026-04-23',
      '2026-04-21 -60 Europe/London 2026-03-29/2026-04-23',
    ]);
  });

  it('is of the month of Ramadan, in which Morocco keeps winter time', () => {
    expect(told('Africa/Casablanca')).to.deep.equal([
      '2026-02-17 -60 Africa/Casablanca 2026-02-15/2026-03-21',
      '2026-02-24 -60 Africa/Casablanca 2026-02-15/2026-03-21',
      '2026-03-03 -60 Africa/Casablanca 2026-02-15/2026-03-21',
      '2026-03-10 -60 Africa/Casablanca 2026-02-15/2026-03-21',
      '2026-03-17 -60 Africa/Casablanca 2026-02-15/2026-03-21',
      // Then Morocco is back at its usual hour, a week before London changes its clocks.
    ]);
  });
});
