import {expect} from 'chai';
import {currentSession, isLive, nextStart} from '../../src/core/now.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {feedOf} from '../support/feed-of.js';
import {utc, utcText} from '../support/times.js';

const feed = feedOf(
  {
    id: 'cancelled',
    start: '2011-11-01T19:00',
    recurrenceOverrides: {'2011-11-01T19:00': {status: 'cancelled'}},
  },
  {id: 'day', start: '2011-11-01'},
  {id: 'hour', start: '2011-11-01T20:00'},
  {id: 'later', start: '2011-11-05T20:00'},
);

describe('a session is on', () => {
  for (const [time, ids, why] of [
    ['19:59', [], 'not before its start'],
    ['20:00', ['hour'], 'from its start'],
    ['20:59', ['hour'], 'to its end'],
    ['21:00', [], 'and no longer'],
    ['19:30', [], 'never when it is cancelled, nor on a whole day'],
  ] as const) {
    it(`${why}: ${time}`, () => {
      const now = utc(`2011-11-01T${time}`);
      const live = sessionsBetween(feed, utc('2011-11-01'), utc('2011-11-06')).filter(session =>
        isLive(session, now),
      );
      expect(live.map(({chat}) => chat.id)).to.deep.equal(ids);
    });
  }
});

describe('the current session of a feed', () => {
  for (const [at, id, why] of [
    ['2011-11-01T20:30', 'hour', 'is the one that is on'],
    ['2011-11-01T19:30', 'hour', 'or else the next'],
    ['2011-11-01T21:00', 'later', 'also days ahead'],
    ['2011-10-31T12:00', 'day', 'which may be a whole day'],
    ['2011-11-06', undefined, 'or none'],
  ] as const) {
    it(`${why}: ${at}`, () => expect(currentSession(feed, utc(at))?.chat.id).to.equal(id));
  }
});

describe('the next start', () => {
  for (const [at, start, why] of [
    ['2011-11-01T12:00', '2011-11-01T20:00', 'is that of a session with an hour that is held'],
    ['2011-11-01T20:00', '2011-11-05T20:00', 'lies ahead, not now'],
    ['2011-10-20', undefined, 'is none when it is more than a week away'],
  ] as const) {
    it(`${why}: ${at}`, () => {
      const next = nextStart(feed, utc(at));
      expect(next === undefined ? undefined : utcText(next)).to.equal(start);
    });
  }
});
