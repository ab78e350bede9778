import {expect} from 'chai';
import {currentSession, isLive, isOver, upcomingSession} from '../../src/core/now.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {UTC, zoneOf} from '../../src/core/zone.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';

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

describe('a session is over', () => {
  const [, day, hour] = sessionsBetween(feed, utc('2011-11-01'), utc('2011-11-02')).sort((a, b) =>
    a.chat.id < b.chat.id ? -1 : 1,
  );
  for (const [session, at, zone, isPast, why] of [
    [hour, '2011-11-01T20:59', 'Asia/Tokyo', false, 'not before its end'],
    [hour, '2011-11-01T21:00', 'Asia/Tokyo', true, 'from its end on, wherever the reader is'],
    [day, '2011-11-01T23:59', 'UTC', false, 'not before its day is'],
    [day, '2011-11-02T00:00', 'UTC', true, 'with its day'],
    [day, '2011-11-02T03:59', 'America/New_York', false, "not with UTC's day, in the west"],
    [day, '2011-11-02T04:00', 'America/New_York', true, "with the reader's, in the west"],
    [day, '2011-11-01T15:00', 'Asia/Tokyo', true, "with the reader's, in the east"],
  ] as const) {
    it(`${why}: ${at} ${zone}`, () => {
      expect(isOver(session!, utc(at), zoneOf(zone)!)).to.equal(isPast);
    });
  }
});

describe('the upcoming session', () => {
  for (const [at, zone, id, why] of [
    ['2011-11-01T00:00', 'UTC', 'day', 'may be the whole day that begins'],
    ['2011-11-01T00:01', 'UTC', 'hour', 'and no longer after its midnight'],
    [
      '2011-11-01T03:59',
      'America/New_York',
      'day',
      "which comes with the reader's midnight, in the west",
    ],
    ['2011-11-01T04:01', 'America/New_York', 'hour', 'and not after it'],
    ['2011-10-31T14:59', 'Asia/Tokyo', 'day', 'and in the east'],
    ['2011-10-31T15:01', 'Asia/Tokyo', 'hour', 'where it begins early'],
    ['2011-11-01T20:01', 'America/New_York', 'later', 'is not one that has begun'],
    ['2011-11-06', 'UTC', undefined, 'is none when all have begun'],
  ] as const) {
    it(`${why}: ${at} ${zone}`, () => {
      expect(upcomingSession(feed, utc(at), zoneOf(zone)!)?.chat.id).to.equal(id);
    });
  }

  it('is found of one chat, too', () => {
    const [chat] = feed.chats.slice(1);
    const zone = zoneOf('America/New_York')!;
    expect(upcomingSession(chat!, utc('2011-11-01T03:59'), zone)?.recurrenceId).to.equal(
      '2011-11-01',
    );
  });

  it('is what a card of no chat shows on the eve of a whole day, in the west', () => {
    const zone = zoneOf('America/New_York')!;
    expect(currentSession(feed, utc('2011-11-01T01:00'), zone)?.chat.id).to.equal('day');
  });
});

describe('what is next of a whole day and of an hour', () => {
  for (const [timeZone, start, at, id] of [
    ['America/Los_Angeles', '2026-01-06T19:00', '2026-01-06T12:00', 'chat'],
    ['America/Los_Angeles', '2026-01-07T00:30', '2026-01-06T12:00', 'conf'],
    ['Australia/Sydney', '2026-01-07T07:00', '2026-01-06T12:00', 'conf'],
    ['Australia/Sydney', '2026-01-06T23:30', '2026-01-06T12:00', 'chat'],
  ] as const) {
    it(`is ${id}, by the reader's midnight: ${timeZone} ${start}`, () => {
      const both = feedOf({id: 'conf', start: '2026-01-07'}, {id: 'chat', start, timeZone});
      const zone = zoneOf(timeZone)!;
      expect(upcomingSession(both, utc(at), zone)?.chat.id).to.equal(id);
      expect(currentSession(both, utc(at), zone)?.chat.id).to.equal(id);
    });
  }
});
