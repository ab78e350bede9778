import {expect} from 'chai';
import {currentSession, isLive, nextStart} from '../../src/core/now.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {UTC, zoneOf} from '../../src/core/zone.js';
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
    ['2011-11-01T21:00', 'day', 'or else the whole day that it is'],
    ['2011-11-02T21:00', 'later', 'or days ahead'],
    ['2011-10-31T12:00', 'day', 'which may be a whole day'],
    ['2011-11-01T12:00', 'hour', 'goes before a day that it falls into'],
    ['2011-11-06', undefined, 'or none'],
  ] as const) {
    it(`${why}: ${at}`, () => expect(currentSession(feed, utc(at), UTC)?.chat.id).to.equal(id));
  }
});

describe('the current session of a chat of whole days', () => {
  const days = feedOf({
    id: 'yearly',
    start: '2011-11-01',
    duration: 'P2D',
    recurrenceRule: 'FREQ=YEARLY',
  });
  for (const [at, zone, start, why] of [
    ['2011-11-01T12:00', 'UTC', '2011-11-01', 'is on from its first day'],
    ['2011-11-02T23:59', 'UTC', '2011-11-01', 'to the end of its last'],
    ['2011-11-03', 'UTC', '2012-11-01', 'and no longer'],
    ['2011-10-31T13:00', 'Australia/Sydney', '2011-11-01', "by the reader's dates, in the east"],
    ['2011-11-03T03:00', 'America/New_York', '2011-11-01', 'and in the west'],
  ] as const) {
    it(`${why}: ${at} ${zone}`, () => {
      const session = currentSession(days, utc(at), zoneOf(zone)!);
      expect(session?.recurrenceId).to.equal(start);
    });
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
