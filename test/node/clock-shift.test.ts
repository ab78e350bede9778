import {expect} from 'chai';
import {clockShift} from '../../src/core/clock-shift.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {feedOf} from '../support/feed-of.js';

// In Node only: WebKit's zone data here is older than these changes.
describe('a clock shift that ends where clocks change at midnight', () => {
  it('lasts to the day before', () => {
    const feed = feedOf({
      start: '2020-01-07T20:00',
      timeZone: 'Europe/London',
      recurrenceRule: 'FREQ=WEEKLY',
    });
    const [session] = sessionsBetween(feed, Date.UTC(2026, 2, 31), Date.UTC(2026, 3, 1));
    expect(clockShift(session!, 'Africa/Cairo')).to.deep.equal({
      minutes: -60,
      changed: 'Europe/London',
      from: '2026-03-29',
      until: '2026-04-23',
    });
  });
});
