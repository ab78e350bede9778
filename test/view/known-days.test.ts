import {expect} from 'chai';
import {timetable} from '../../src/core/timetable.js';
import {knownDays} from '../../src/view/known-days.js';
import {feedOf} from '../support/feed-of.js';

const FEED = feedOf(
  {start: '2026-11-02T20:00', timeZone: 'Europe/London', recurrenceRule: 'FREQ=WEEKLY'},
  {start: '2026-11-02', duration: 'P3D', recurrenceRule: 'FREQ=WEEKLY'},
  {start: '2026-11-02T23:30', duration: 'PT2H', recurrenceRule: 'FREQ=DAILY'},
);
const week = (date: string) => ({date, timeZone: 'Asia/Tokyo', days: 7});

describe('the days that are known', () => {
  it('are the timetable', () => {
    const {days, spans, start, end} = knownDays(FEED, week('2026-11-23'));
    const plain = timetable(FEED, week('2026-11-23'));
    expect(JSON.stringify([days, spans, start, end])).to.equal(
      JSON.stringify([plain.days, plain.spans, plain.start, plain.end]),
    );
  });

  it('are found once, also when those after them were looked through', () => {
    const first = knownDays(FEED, week('2026-11-23'));
    const next = knownDays(FEED, week('2026-11-30'));
    expect(knownDays(FEED, week('2026-11-23'))).to.equal(first);
    expect(knownDays(FEED, week('2026-11-30'))).to.equal(next);
  });

  it('have each session once, and what began the day before', () => {
    const {sessions, runningIn} = knownDays(FEED, {date: '2026-11-24', timeZone: 'UTC', days: 1});
    expect(sessions.map(({chat}) => chat.id)).to.deep.equal(['chat-1', 'chat-2']);
    expect(runningIn.map(({chat}) => chat.id)).to.deep.equal(['chat-2']);
  });

  it('are none of a document that was not parsed', () => {
    expect(() => knownDays({} as typeof FEED, week('2026-11-23'))).to.throw(TypeError);
  });
});
