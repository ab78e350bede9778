import {expect} from 'chai';
import {doublesOf} from '../../../src/export/icalendar/doubles.js';
import {chatOf} from '../../support/feed-of.js';
import {wall} from '../../support/times.js';

describe('the doubles of a chat', () => {
  const tuesdays = {
    start: '2026-01-06T20:00',
    timeZone: 'Europe/London',
    recurrenceRule: 'FREQ=WEEKLY',
  };
  const recurrenceOverrides = {'2026-01-13T20:00': {topic: 'A topic'}};
  const chat = chatOf({schedule: [tuesdays, {...tuesdays, recurrenceOverrides}]});

  it('are all sessions of a slot that repeats another, but for those that say more', () => {
    const [first, second] = doublesOf(chat, {left: 1000});
    expect([...first!.gone]).to.deep.equal([wall('2026-01-13T20:00')]);
    expect([...second!.kept!]).to.deep.equal([wall('2026-01-13T20:00')]);
  });

  it('are none where there was no room to look for them: nothing is lost', () => {
    for (const doubles of doublesOf(chat, {left: 0})) {
      expect(doubles.gone.size).to.equal(0);
      expect(doubles.kept).to.equal(undefined);
    }
  });

  it('are not looked for of slots with too many hours: nothing is lost', () => {
    // Typed by hand: the parser takes no such rule.
    const byMinute = [...Array(60).keys()];
    const recurrenceRule = {frequency: 'daily', byHour: [8, 20], byMinute} as const;
    const schedule = chat.schedule.map(slot => ({...slot, recurrenceRule}));
    const [, second] = doublesOf({...chat, schedule}, {left: 1000});
    expect(second).to.deep.equal({gone: new Set()});
  });

  it('lead to no more being listed than there is room for', () => {
    const schedule = Array.from({length: 50}, (_, index) => ({
      ...tuesdays,
      start: '2026-01-06T20:00',
      recurrenceRule: `FREQ=DAILY;COUNT=${2000 + index}`,
    }));
    const budget = {left: 1000};
    const gone = doublesOf(chatOf({schedule}), budget).map(({gone: each}) => each.size);
    expect(gone.reduce((sum, each) => sum + each)).to.be.within(1, 1100);
    expect(budget.left).to.be.above(-100);
  });
});
