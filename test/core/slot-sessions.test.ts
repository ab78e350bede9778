import {expect} from 'chai';
import {nextSession, sessionsBetween, slotsOf} from '../../src/core/sessions.js';
import type {ChatFeed, Slot} from '../../src/core/types.js';
import {toICalendar} from '../../src/export/icalendar/to-icalendar.js';
import {reviewFeed} from '../../src/feed/parse/review-feed.js';
import {chatOf} from '../support/feed-of.js';
import {utc, utcText} from '../support/times.js';

describe('the sessions of a slot', () => {
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

  for (const [why, change] of [
    ['an UNTIL that is no date', {until: 'soon'}],
    ['an interval of nothing', {interval: 0}],
    ['an interval that is no number', {interval: NaN}],
    ['a part of an interval', {interval: 0.5}],
    ['a count that is no number', {count: NaN}],
    ['a count of nothing', {count: 0}],
  ] as const) {
    it(`are none by a rule that parseFeed would refuse, and nothing hangs: ${why}`, () => {
      const chat = chatOf({start: '2011-11-01T20:00', recurrenceRule: 'FREQ=WEEKLY'});
      const schedule = chat.schedule.map((slot): Slot => ({
        ...slot,
        recurrenceRule: {frequency: 'weekly', ...change},
      }));
      const feed: ChatFeed = {version: 1, chats: [{...chat, schedule}]};
      expect(sessionsBetween(feed, utc('2011-01-01'), utc('2012-01-01'))).to.deep.equal([]);
      expect(nextSession(feed, 0)).to.equal(undefined);
      expect(reviewFeed(feed).map(({code}) => code)).to.deep.equal(['never-meets']);
      expect(toICalendar(feed)).not.to.include('BEGIN:VEVENT');
    });
  }

  it('are made once', () => {
    const chat = chatOf({start: '2011-11-01T20:00'});
    expect(slotsOf(chat)).to.equal(slotsOf(chat));
  });
});
