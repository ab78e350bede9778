import {expect} from 'chai';
import {nextSession} from '../../src/core/sessions.js';
import {givesStart, originalStart} from '../../src/core/slot-rule.js';
import {chatOf} from '../support/feed-of.js';
import {utcText} from '../support/times.js';

describe('a slot', () => {
  for (const [start, recurrenceRule, isSession] of [
    ['2011-11-01T20:00', 'FREQ=WEEKLY;BYDAY=TU', true],
    ['2011-11-01T20:00', 'FREQ=WEEKLY;BYDAY=FR', false],
    ['2011-11-01T20:00', 'FREQ=DAILY;BYHOUR=9', false],
    ['2011-11-01T20:00', 'FREQ=WEEKLY;UNTIL=20111031', false],
    ['2011-11-01', 'FREQ=MONTHLY;BYDAY=1TU', true],
    ['2011-11-01', undefined, true],
  ] as const) {
    it(`gives its start or not: ${start} ${recurrenceRule ?? 'once'}`, () => {
      const [slot] = chatOf({start, ...(recurrenceRule && {recurrenceRule})}).schedule;
      expect(givesStart(slot!)).to.equal(isSession);
    });
  }
});

describe('the original start of a moved session', () => {
  it('is the instant at which it would have been', () => {
    const chat = chatOf({
      start: '2011-11-01T20:00',
      timeZone: 'America/New_York',
      recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-02T18:00'}},
    });
    const session = nextSession(chat, 0)!;
    expect(utcText(session.start)).to.equal('2011-11-02T22:00');
    expect(utcText(originalStart(session))).to.equal('2011-11-02T00:00');
  });
});
