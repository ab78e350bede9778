import {expect} from 'chai';
import {movedAway} from '../../src/core/moved-away.js';
import {feedOf} from '../support/feed-of.js';
import {utc, utcText} from '../support/times.js';

const WEEKLY = {
  ...{start: '2011-10-04T20:00', timeZone: 'Europe/London'},
  recurrenceRule: 'FREQ=WEEKLY',
};

const movedIn = (overrides: object, from: string, to: string, chat: object = WEEKLY): string[] =>
  movedAway(feedOf({...chat, recurrenceOverrides: overrides}), utc(from), utc(to)).map(
    ({recurrenceId, start}) => `${recurrenceId} to ${utcText(start)}`,
  );

describe('the sessions that were moved away from a window', () => {
  const MOVED = {'2011-11-01T20:00': {start: '2011-11-10T18:00'}};

  it('are found by the hour at which they would have been, wherever they are held', () => {
    expect(movedIn(MOVED, '2011-11-01', '2011-11-02')).to.deep.equal([
      '2011-11-01T20:00:00 to 2011-11-10T18:00',
    ]);
    expect(movedIn(MOVED, '2011-11-10', '2011-11-11')).to.deep.equal([]);
  });

  it('are those of a half-open window', () => {
    expect(movedIn(MOVED, '2011-11-01T20:00', '2011-11-01T20:01')).to.have.length(1);
    expect(movedIn(MOVED, '2011-11-01T19:59', '2011-11-01T20:00')).to.deep.equal([]);
  });

  it('are found by the instant, also where clocks have changed', () => {
    // 20:00 in London is 19:00 UTC in summer.
    const summer = {'2011-10-25T20:00': {start: '2011-10-26T20:00'}};
    expect(movedIn(summer, '2011-10-25T19:00', '2011-10-25T19:01')).to.have.length(1);
  });

  for (const [why, override] of [
    ['cancelled', {start: '2011-11-10T18:00', status: 'cancelled'}],
    ['excluded', {start: '2011-11-10T18:00', excluded: true}],
    ['of another topic only', {topic: 'Ice'}],
    ['longer only', {duration: 'PT2H'}],
    ['moved to where they are', {start: '2011-11-01T20:00'}],
  ] as const) {
    it(`are none that are ${why}`, () => {
      expect(movedIn({'2011-11-01T20:00': override}, '2011-10-31', '2011-11-12')).to.deep.equal([]);
    });
  }

  it('are none that the rule does not give: they were added', () => {
    const added = {'2011-11-03T20:00': {start: '2011-11-04T20:00'}};
    expect(movedIn(added, '2011-11-01', '2011-11-12')).to.deep.equal([]);
  });

  it('are whole days by their dates', () => {
    const day = {start: '2011-10-04', recurrenceRule: 'FREQ=WEEKLY'};
    const moved = {'2011-11-01': {start: '2011-11-03'}};
    expect(movedIn(moved, '2011-11-01', '2011-11-02', day)).to.deep.equal([
      '2011-11-01 to 2011-11-03T00:00',
    ]);
  });
});
