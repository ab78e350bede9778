import {expect} from 'chai';
import {nextSession, sessionsBetween, slotsOf} from '../../src/core/sessions.js';
import {givesStart, originalStart} from '../../src/core/slot-rule.js';
import {chatOf} from '../support/feed-of.js';
import {utc, utcText} from '../support/times.js';

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

  for (const [texts, expected, why] of [
    [{start: 'soon'}, [], 'a start that is none is never'],
    [{duration: 'long'}, ['2011-11-01T20:00/2011-11-01T20:00'], 'a length that is none is no time'],
  ] as const) {
    it(`that parseFeed would refuse breaks nothing: ${why}`, () => {
      const chat = chatOf({start: '2011-11-01T20:00'});
      const byHand = {...chat, schedule: chat.schedule.map(slot => ({...slot, ...texts}))};
      const feed = {version: 1, chats: [byHand]} as const;
      const sessions = sessionsBetween(feed, utc('2011-01-01'), utc('2012-01-01'));
      expect(sessions.map(({start, end}) => `${utcText(start)}/${utcText(end)}`)).to.deep.equal(
        expected,
      );
    });
  }

  it('is read once', () => {
    const chat = chatOf({start: '2011-11-01T20:00'});
    expect(slotsOf(chat)).to.equal(slotsOf(chat));
  });
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
