import {expect} from 'chai';
import {MS_PER_DAY, MS_PER_HOUR} from '../../src/core/civil.js';
import {nextSession, sessionsBetween} from '../../src/core/sessions.js';
import type {Session} from '../../src/core/types.js';
import {feedOf} from '../support/feed-of.js';
import {clockIn, startsBetween, utc, utcText} from '../support/times.js';

const WEEKLY = 'FREQ=WEEKLY;BYDAY=TU';
/** Tuesdays at 20:00. */
const weekly = (changes: object = {}): object => ({
  start: '2011-11-01T20:00',
  recurrenceRule: WEEKLY,
  ...changes,
});
const november = (...chats: object[]): Session[] =>
  sessionsBetween(feedOf(...chats), utc('2011-11-01'), utc('2011-12-01'));
const summaries = (sessions: readonly Session[]): string[] =>
  sessions.map(({start, status}) => `${utcText(start)} ${status}`);

describe('sessionsBetween', () => {
  describe('takes a window', () => {
    const hour = feedOf({start: '2011-11-01T20:00', duration: 'PT1H'});
    const moment = feedOf({start: '2011-11-01T20:00', duration: 'PT0S'});

    for (const [feed, from, to, count, why] of [
      [hour, '20:00', '21:00', 1, 'a session lies in its own hour'],
      [hour, '19:00', '20:00', 0, 'a session that starts when the window ends is not in it'],
      [hour, '21:00', '22:00', 0, 'nor is one that ends when the window starts'],
      [hour, '20:59', '21:30', 1, 'one that is still running is'],
      [hour, '19:30', '20:01', 1, 'and one that has just started'],
      [hour, '20:30', '20:31', 1, 'or one that lasts all through it'],
      [moment, '20:00', '20:01', 1, 'a session without length counts when its start is inside'],
      [moment, '19:00', '20:00', 0, 'not when its start is the end of the window'],
      [moment, '20:01', '21:00', 0, 'not when its start is before it'],
    ] as const) {
      it(`${why}: ${from} to ${to}`, () => {
        const day = '2011-11-01T';
        expect(startsBetween(feed, day + from, day + to)).to.have.length(count);
      });
    }

    for (const [from, to, why] of [
      [1, 0, 'that ends before it starts'],
      [NaN, 0, 'without a start'],
      [0, NaN, 'without an end'],
    ] as const) {
      it(`throws a RangeError for one ${why}`, () => {
        const message = `from ${from} to ${to}`;
        expect(() => sessionsBetween(hour, from, to)).to.throw(RangeError, message);
      });
    }

    it('that may reach back for ever', () => {
      expect(sessionsBetween(hour, -Infinity, utc('2011-11-02'))).to.have.length(1);
    });

    it('has an end where the chats have none: a hundred years at most', () => {
      const yearly = feedOf({start: '2011-11-01T20:00', recurrenceRule: 'FREQ=YEARLY'});
      const from = utc('2011-11-01');
      expect(sessionsBetween(yearly, from, utc('2111-10-01'))).to.have.length(100);
      expect(() => sessionsBetween(yearly, from, Infinity)).to.throw(RangeError, 'hundred years');
      expect(() => sessionsBetween(yearly, from, utc('2211-10-01'))).to.throw(RangeError);
    });

    it('gives each session once, however many stretches it is looked through in', () => {
      const long = feedOf({
        start: '2011-11-01T20:00',
        duration: 'P20D',
        recurrenceRule: 'FREQ=WEEKLY;COUNT=2000',
      });
      const starts = sessionsBetween(long, -Infinity, Infinity).map(({start}) => start);
      expect(starts).to.have.length(2000);
      expect(new Set(starts).size).to.equal(2000);
    });

    it('gives 250,000 sessions at most', () => {
      const recurrenceRule = `FREQ=DAILY;BYHOUR=${[...Array(24).keys()].join()}`;
      const hourly = feedOf({start: '2011-01-01T00:00', recurrenceRule});
      const from = utc('2011-01-01');
      expect(() => sessionsBetween(hourly, from, utc('2071-01-01'))).to.throw(RangeError, '250000');
    });

    it('finds a session of many days by its last hour', () => {
      const slow = feedOf({start: '2011-11-01T20:00', duration: 'P10D'});
      expect(startsBetween(slow, '2011-11-11T19:00', '2011-11-12')).to.have.length(1);
      expect(startsBetween(slow, '2011-11-11T20:00', '2011-11-12')).to.have.length(0);
    });

    it('finds a session of many hours by its last one', () => {
      const slow = feedOf({start: '2011-11-01T20:00', duration: 'PT240H'});
      expect(startsBetween(slow, '2011-11-11T19:00', '2011-11-12')).to.have.length(1);
      expect(startsBetween(slow, '2011-11-11T20:00', '2011-11-12')).to.have.length(0);
    });
  });

  it('gives sessions in order of start and, at one hour, in order of the feed', () => {
    const sessions = november(
      {id: 'late', start: '2011-11-02T20:00'},
      {id: 'second', start: '2011-11-01T20:00'},
      {id: 'first', start: '2011-11-01T20:00', timeZone: 'Europe/Berlin'},
      {id: 'third', start: '2011-11-01T20:00'},
    );
    expect(sessions.map(({chat}) => chat.id)).to.deep.equal(['first', 'second', 'third', 'late']);
  });

  it('tells chat, slot, start, end, identity and status', () => {
    const feed = feedOf({id: 'lgovsm', ...weekly({duration: 'PT90M'})});
    const [session] = sessionsBetween(feed, utc('2011-11-08'), utc('2011-11-09'));
    expect(session).to.deep.equal({
      chat: feed.chats[0],
      slot: feed.chats[0]?.schedule[0],
      start: utc('2011-11-08T20:00'),
      end: utc('2011-11-08T21:30'),
      recurrenceId: '2011-11-08T20:00:00',
      status: 'scheduled',
      allDay: false,
    });
  });

  it('a chat without a rule has one session', () => {
    expect(november({start: '2011-11-03T12:30'})).to.have.length(1);
  });

  it('a chat lasts an hour when it does not say', () => {
    const [session] = november({start: '2011-11-03T12:30'});
    expect(session!.end - session!.start).to.equal(MS_PER_HOUR);
  });

  it('an hour that crosses midnight is one session', () => {
    const feed = feedOf({start: '2011-11-01T23:30', duration: 'PT1H'});
    expect(startsBetween(feed, '2011-11-01', '2011-11-02')).to.deep.equal(['2011-11-01T23:30']);
    expect(startsBetween(feed, '2011-11-02', '2011-11-03')).to.deep.equal(['2011-11-01T23:30']);
  });

  it('asked again it gives the same', () => {
    const feed = feedOf(weekly());
    const ask = (): Session[] => sessionsBetween(feed, utc('2011-11-01'), utc('2011-12-01'));
    expect(ask()).to.deep.equal(ask());
  });

  describe('cut in pieces', () => {
    const feed = feedOf(
      weekly({recurrenceOverrides: {'2011-11-08T20:00': {start: '2011-11-30T09:00'}}}),
      weekly({timeZone: 'Australia/Lord_Howe', recurrenceRule: 'FREQ=DAILY', duration: 'PT26H'}),
      {start: '2011-10-30', duration: 'P3D', recurrenceRule: 'FREQ=MONTHLY;BYDAY=-1SU'},
      {start: '2011-10-01T02:30', timeZone: 'Europe/Berlin', recurrenceRule: 'FREQ=DAILY'},
    );
    const between = (from: number, to: number): Session[] => sessionsBetween(feed, from, to);
    const union = (...parts: Session[][]): Session[] => {
      const known = new Set<string>();
      const key = ({chat, recurrenceId}: Session): string => `${chat.id} ${recurrenceId}`;
      return parts.flat().filter(one => !known.has(key(one)) && known.add(key(one)));
    };

    it('a week is the union of its days', () => {
      for (let week = utc('2011-10-24'); week < utc('2011-12-12'); week += 7 * MS_PER_DAY) {
        const days = [0, 1, 2, 3, 4, 5, 6].map(day =>
          between(week + day * MS_PER_DAY, week + (day + 1) * MS_PER_DAY),
        );
        const whole = between(week, week + 7 * MS_PER_DAY);
        expect(union(...days)).to.have.deep.members(whole);
      }
    });

    it('two windows that meet are one, wherever they meet', () => {
      const [from, to] = [utc('2011-10-28'), utc('2011-11-04')];
      for (let cut = from; cut <= to; cut += 1.75 * MS_PER_HOUR) {
        expect(union(between(from, cut), between(cut, to))).to.have.deep.members(between(from, to));
      }
    });
  });
});

describe('wall time', () => {
  it('20:00 stays 20:00 when the clocks change', () => {
    const feed = feedOf(weekly({start: '2011-10-18T20:00', timeZone: 'Europe/London'}));
    const starts = startsBetween(feed, '2011-10-18', '2011-11-09');
    expect(starts.map(start => start.slice(11))).to.deep.equal([
      '19:00',
      '19:00',
      '20:00',
      '20:00',
    ]);
    expect(starts.map(start => clockIn('Europe/London', utc(start)).slice(11))).to.deep.equal(
      Array(4).fill('20:00'),
    );
  });

  it('New York and London are four hours apart between their changes', () => {
    for (const [first, last] of [
      ['2026-03-08', '2026-03-28'],
      ['2026-10-25', '2026-10-31'],
      ['2027-03-14', '2027-03-27'],
      ['2028-03-12', '2028-03-25'],
    ] as const) {
      const daily = {start: '2026-01-01T15:00', timeZone: 'America/New_York'};
      const feed = feedOf({...daily, recurrenceRule: 'FREQ=DAILY'});
      const hours = (from: number, to: number): string[] =>
        sessionsBetween(feed, from, to).map(({start}) => clockIn('Europe/London', start).slice(11));
      const [from, to] = [utc(first), utc(last) + MS_PER_DAY];
      expect(new Set(hours(from, to))).to.deep.equal(new Set(['19:00']));
      expect(hours(from - MS_PER_DAY, from)).to.deep.equal(['20:00']);
      expect(hours(to, to + MS_PER_DAY)).to.deep.equal(['20:00']);
    }
  });

  it('Sydney and London are 11, 10, 9, 10 and 11 hours apart in 2026', () => {
    const weekly2026 = {start: '2026-01-06T20:00', timeZone: 'Europe/London'};
    const feed = feedOf(weekly({...weekly2026}));
    const hourOn = (date: string): string => {
      const [session] = sessionsBetween(feed, utc(date), utc(date) + MS_PER_DAY);
      return clockIn('Australia/Sydney', session!.start).slice(8);
    };
    expect(hourOn('2026-03-24')).to.equal('25T07:00');
    expect(hourOn('2026-03-31')).to.equal('01T06:00');
    expect(hourOn('2026-04-07')).to.equal('08T05:00');
    expect(hourOn('2026-10-06')).to.equal('07T06:00');
    expect(hourOn('2026-10-27')).to.equal('28T07:00');
  });

  it('an occurrence in a gap is shifted, not dropped', () => {
    const feed = feedOf({
      start: '2026-03-28T02:30',
      timeZone: 'Europe/Berlin',
      recurrenceRule: 'FREQ=DAILY;COUNT=3',
    });
    const sessions = sessionsBetween(feed, utc('2026-03-01'), utc('2026-04-01'));
    expect(sessions.map(({start}) => clockIn('Europe/Berlin', start).slice(8))).to.deep.equal([
      '28T02:30',
      '29T03:30',
      '30T02:30',
    ]);
    expect(sessions[1]?.recurrenceId).to.equal('2026-03-29T02:30:00');
  });

  it('two occurrences of a chat that fall on one instant are one session', () => {
    const daily = {start: '2026-03-28T02:30', timeZone: 'Europe/Berlin'};
    const feed = feedOf({...daily, recurrenceRule: 'FREQ=DAILY;BYHOUR=2,3'});
    expect(startsBetween(feed, '2026-03-29', '2026-03-30')).to.deep.equal(['2026-03-29T01:30']);
  });

  describe('of two on one instant, the one that says more stays', () => {
    const plain = {};
    const topic = {topic: 'Handover'};
    const cancelled = {status: 'cancelled', note: 'Ill'};
    const on = (...changes: object[]): Session[] => {
      const schedule = changes.map(change =>
        weekly({recurrenceOverrides: {'2011-11-08T20:00': change}}),
      );
      return sessionsBetween(feedOf({schedule}), utc('2011-11-08'), utc('2011-11-09'));
    };

    for (const [changes, expected, why] of [
      [[plain, topic, cancelled], topic, 'a topic more than nothing, and than a cancellation'],
      [[cancelled, topic, plain], topic, 'whatever their order'],
      [[plain, cancelled], {status: 'scheduled'}, 'one that is held more than one that is not'],
      [[cancelled, plain], {status: 'scheduled'}, 'whatever their order'],
      [[{...cancelled, ...topic}, plain], {status: 'scheduled'}, 'also when that has a topic'],
      [[cancelled, {...cancelled, note: 'Away'}], cancelled, 'of two that say as much, the first'],
    ] as const) {
      it(`${why}: ${JSON.stringify(changes)}`, () => {
        const sessions = on(...changes);
        expect(sessions).to.have.length(1);
        expect(sessions[0]).to.include(expected);
      });
    }

    it('one that was moved there more than a plain one', () => {
      const recurrenceOverrides = {'2011-11-07T20:00': {start: '2011-11-08T20:00'}};
      const schedule = [weekly(), {start: '2011-11-07T20:00', recurrenceOverrides}];
      const sessions = sessionsBetween(feedOf({schedule}), utc('2011-11-08'), utc('2011-11-09'));
      expect(summaries(sessions)).to.deep.equal(['2011-11-08T20:00 moved']);
    });
  });

  it('a whole day and an hour at its UTC midnight stay two', () => {
    const schedule = [{start: '2011-11-01'}, {start: '2011-11-01T00:00'}];
    expect(november({schedule}).map(({allDay}) => allDay)).to.deep.equal([true, false]);
  });

  it('two chats at one instant stay two', () => {
    expect(november(weekly(), weekly())).to.have.length(10);
  });

  it('a slot follows its own zone', () => {
    const feed = feedOf({
      schedule: [
        {start: '2011-11-01T20:00', timeZone: 'Europe/London'},
        {start: '2011-11-01T20:00', timeZone: 'Australia/Sydney'},
      ],
    });
    expect(startsBetween(feed, '2011-11-01', '2011-11-03')).to.deep.equal([
      '2011-11-01T09:00',
      '2011-11-01T20:00',
    ]);
  });

  it('an old chat is as quick to ask as a new one', () => {
    const feed = feedOf(weekly({start: '0001-01-01T20:00', timeZone: 'Europe/London'}));
    const begin = performance.now();
    for (let i = 0; i < 20; i++) startsBetween(feed, '2026-11-02', '2026-11-09');
    expect(performance.now() - begin).to.be.below(1000);
  });
});

describe('all-day sessions', () => {
  it('have no hours, whatever their rule says (RFC 5545 §3.3.10)', () => {
    const recurrenceRule = 'FREQ=DAILY;COUNT=2;BYHOUR=9,17;BYMINUTE=30';
    const feed = feedOf({start: '2011-11-01', recurrenceRule});
    expect(startsBetween(feed, '2011-11-01', '2011-12-01')).to.deep.equal([
      '2011-11-01T00:00',
      '2011-11-02T00:00',
    ]);
  });

  const conference = {start: '2011-11-01', duration: 'P2D', timeZone: 'Australia/Sydney'};

  it('run from UTC midnight to UTC midnight, whatever their zone', () => {
    const [session] = november(conference);
    expect(session).to.include({
      start: utc('2011-11-01'),
      end: utc('2011-11-03'),
      allDay: true,
      recurrenceId: '2011-11-01',
    });
  });

  it('last a day when they do not say', () => {
    expect(november({start: '2011-11-01'})[0]?.end).to.equal(utc('2011-11-02'));
  });

  it('repeat on dates, over a clock change as well', () => {
    const feed = feedOf({...conference, duration: 'P1D', recurrenceRule: 'FREQ=DAILY;COUNT=400'});
    const sessions = sessionsBetween(feed, utc('2011-01-01'), utc('2013-01-01'));
    expect(sessions).to.have.length(400);
    expect(sessions.every(({start, end}) => end - start === MS_PER_DAY)).to.equal(true);
    expect(sessions.every(({start}) => start % MS_PER_DAY === 0)).to.equal(true);
  });

  it('are overridden by date', () => {
    const sessions = november({
      start: '2011-11-01',
      recurrenceRule: 'FREQ=DAILY;COUNT=3',
      recurrenceOverrides: {
        '2011-11-01': {start: '2011-11-20', duration: 'P2D'},
        '2011-11-02': {excluded: true},
        '2011-11-03': {topic: 'Home'},
        '2011-11-10': {},
      },
    });
    expect(summaries(sessions)).to.deep.equal([
      '2011-11-03T00:00 scheduled',
      '2011-11-10T00:00 added',
      '2011-11-20T00:00 moved',
    ]);
    expect(sessions[2]?.end).to.equal(utc('2011-11-22'));
    expect(sessions[2]?.recurrenceId).to.equal('2011-11-01');
  });
});

describe('an override', () => {
  const overridden = (recurrenceOverrides: object): Session[] =>
    november(weekly({recurrenceRule: `${WEEKLY};COUNT=4`, recurrenceOverrides}));

  it('gives one session its topic and leaves its hour', () => {
    const sessions = overridden({'2011-11-08T20:00:00': {topic: 'Open data'}});
    expect(sessions.map(({topic}) => topic)).to.deep.equal([
      undefined,
      'Open data',
      undefined,
      undefined,
    ]);
    expect(sessions.every(({status}) => status === 'scheduled')).to.equal(true);
  });

  it('is found by its key with and without seconds', () => {
    const topics = overridden({
      '2011-11-08T20:00': {topic: 'without'},
      '2011-11-15T20:00:00': {topic: 'with'},
    }).map(({topic}) => topic);
    expect(topics).to.deep.equal([undefined, 'without', 'with', undefined]);
  });

  it('carries all that it changes, and nothing of the chat', () => {
    const changes = {
      topic: 'Open data',
      description: 'On a small budget',
      note: 'With a guest',
      hashtag: '#opendata',
      url: 'https://example.org/about',
      joinUrl: 'https://example.org/join',
      hosts: [{name: 'A guest'}],
      links: [{href: 'https://example.org/recap', phase: 'after'}],
    };
    const [, session] = overridden({'2011-11-08T20:00': changes});
    expect(session).to.deep.include(changes);
    expect(overridden({})[1]).not.to.have.any.keys('topic', 'hosts', 'links', 'hashtag');
  });

  it('moves a session, which keeps its identity', () => {
    const sessions = overridden({'2011-11-08T20:00': {start: '2011-11-09T18:00'}});
    expect(summaries(sessions)[1]).to.equal('2011-11-09T18:00 moved');
    expect(sessions[1]?.recurrenceId).to.equal('2011-11-08T20:00:00');
    expect(sessions[1]!.end - sessions[1]!.start).to.equal(MS_PER_HOUR);
  });

  it('moves a session in its own zone', () => {
    const feed = feedOf(
      weekly({
        timeZone: 'America/New_York',
        recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-08T12:00'}},
      }),
    );
    expect(startsBetween(feed, '2011-11-08', '2011-11-08T23:00')).to.deep.equal([
      '2011-11-08T17:00',
    ]);
  });

  it('moves a session out of a window', () => {
    const feed = feedOf(
      weekly({recurrenceOverrides: {'2011-11-08T20:00': {start: '2012-05-02T20:00'}}}),
    );
    expect(startsBetween(feed, '2011-11-07', '2011-11-14')).to.deep.equal([]);
  });

  it('moves a session into a window, from however far', () => {
    const feed = feedOf(
      weekly({recurrenceOverrides: {'2011-11-08T20:00': {start: '2012-05-02T20:00'}}}),
    );
    expect(startsBetween(feed, '2012-05-02', '2012-05-03')).to.deep.equal(['2012-05-02T20:00']);
  });

  it('moves a session to before the first one', () => {
    const feed = feedOf(
      weekly({recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-10-30T20:00'}}}),
    );
    expect(startsBetween(feed, '2011-10-01', '2011-11-02')).to.deep.equal(['2011-10-30T20:00']);
  });

  it('makes a session longer or shorter', () => {
    const [first, second] = overridden({'2011-11-08T20:00': {duration: 'PT2H'}});
    expect(first!.end - first!.start).to.equal(MS_PER_HOUR);
    expect(second!.end - second!.start).to.equal(2 * MS_PER_HOUR);
  });

  it('makes a session so long that it reaches into a later window', () => {
    const feed = feedOf(weekly({recurrenceOverrides: {'2011-11-08T20:00': {duration: 'P5D'}}}));
    expect(startsBetween(feed, '2011-11-12', '2011-11-13')).to.deep.equal(['2011-11-08T20:00']);
  });

  it('cancels a session, which stays, with its note', () => {
    const sessions = overridden({'2011-11-08T20:00': {status: 'cancelled', note: 'Holiday'}});
    expect(summaries(sessions)[1]).to.equal('2011-11-08T20:00 cancelled');
    expect(sessions[1]?.note).to.equal('Holiday');
  });

  it('cancels nothing at an hour at which the rule gives nothing', () => {
    const cancel = {'2011-11-08T19:00': {status: 'cancelled', note: 'Holiday'}};
    expect(summaries(overridden(cancel))).to.deep.equal(summaries(overridden({})));
    // One that says more is a session that was added, and called off since.
    const extra = {'2011-11-08T19:00': {status: 'cancelled', topic: 'An extra evening'}};
    expect(summaries(overridden(extra))).to.include('2011-11-08T19:00 cancelled');
  });

  it('that moves and cancels says cancelled', () => {
    const move = {start: '2011-11-09T20:00', status: 'cancelled'};
    expect(summaries(overridden({'2011-11-08T20:00': move}))[1]).to.equal(
      '2011-11-09T20:00 cancelled',
    );
  });

  it('excludes a session as if it never was', () => {
    expect(summaries(overridden({'2011-11-08T20:00': {excluded: true}}))).to.deep.equal([
      '2011-11-01T20:00 scheduled',
      '2011-11-15T20:00 scheduled',
      '2011-11-22T20:00 scheduled',
    ]);
  });

  it('with excluded: false excludes nothing', () => {
    expect(overridden({'2011-11-08T20:00': {excluded: false}})).to.have.length(4);
  });

  it('that excludes what never was changes nothing', () => {
    expect(overridden({'2011-11-09T20:00': {excluded: true}})).to.have.length(4);
  });

  it('that says nothing leaves its session as it was', () => {
    expect(summaries(overridden({'2011-11-08T20:00': {}}))).to.deep.equal(
      summaries(overridden({})),
    );
  });

  for (const [key, why] of [
    ['2011-11-10T20:00', 'another day'],
    ['2011-11-08T21:00', 'another hour'],
    ['2011-11-29T20:00', 'beyond its count'],
  ] as const) {
    it(`that the rule does not produce adds a session: ${why}`, () => {
      const sessions = overridden({[key]: {topic: 'Extra'}});
      expect(sessions).to.have.length(5);
      expect(summaries(sessions)).to.include(`${key} added`);
    });
  }

  it('before the start adds a session as well', () => {
    const feed = feedOf(weekly({recurrenceOverrides: {'2011-10-25T20:00': {topic: 'A trial'}}}));
    expect(startsBetween(feed, '2011-10-01', '2011-11-02')).to.deep.equal([
      '2011-10-25T20:00',
      '2011-11-01T20:00',
    ]);
  });

  it('adds to a chat without a rule', () => {
    const recurrenceOverrides = {'2011-11-20T10:00': {}};
    expect(summaries(november({start: '2011-11-03T12:30', recurrenceOverrides}))).to.deep.equal([
      '2011-11-03T12:30 scheduled',
      '2011-11-20T10:00 added',
    ]);
  });

  it('adds the start that the rule does not produce', () => {
    const chat = {start: '2011-11-01T20:00', recurrenceRule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=1'};
    expect(summaries(november(chat))).to.deep.equal(['2011-11-04T20:00 scheduled']);
    const recurrenceOverrides = {'2011-11-01T20:00': {topic: 'The launch'}};
    expect(summaries(november({...chat, recurrenceOverrides}))).to.deep.equal([
      '2011-11-01T20:00 added',
      '2011-11-04T20:00 scheduled',
    ]);
  });
});

describe('COUNT and UNTIL', () => {
  it('COUNT counts before exclusions and without additions', () => {
    const sessions = november(
      weekly({
        recurrenceRule: `${WEEKLY};COUNT=3`,
        recurrenceOverrides: {'2011-11-08T20:00': {excluded: true}, '2011-11-03T20:00': {}},
      }),
    );
    expect(summaries(sessions)).to.deep.equal([
      '2011-11-01T20:00 scheduled',
      '2011-11-03T20:00 added',
      '2011-11-15T20:00 scheduled',
    ]);
  });

  // Tuesdays at 20:00 in New York: 00:00 UTC on Wednesday in summer, 01:00 in winter.
  for (const [until, count, why] of [
    ['20111108', 2, 'a date allows all of that day in the zone of the slot'],
    ['20111107', 1, 'and nothing of the next'],
    ['20111108T200000', 2, 'a local time is inclusive'],
    ['20111108T195959', 1, 'to the second'],
    ['20111109T010000Z', 2, 'a UTC time is inclusive and compared as an instant'],
    ['20111109T005959Z', 1, 'to the second'],
    ['20111108T235959Z', 1, 'its UTC date does not matter'],
    ['2011-11-08T20:00:00', 2, "it may be written as JSCalendar's"],
  ] as const) {
    it(`${why}: UNTIL=${until}`, () => {
      const recurrenceRule = `${WEEKLY};UNTIL=${until}`;
      expect(november(weekly({timeZone: 'America/New_York', recurrenceRule}))).to.have.length(
        count,
      );
    });
  }

  it('UNTIL on a day the clocks go back allows the doubled hour once', () => {
    const chat = {start: '2011-11-04T01:30', timeZone: 'America/New_York'};
    const sessions = november({...chat, recurrenceRule: 'FREQ=DAILY;UNTIL=20111106T053000Z'});
    expect(sessions).to.have.length(3);
  });

  it('UNTIL in a gap is read like a start there', () => {
    const chat = {start: '2011-03-11T02:30', timeZone: 'America/New_York'};
    const feed = feedOf({...chat, recurrenceRule: 'FREQ=DAILY;UNTIL=20110313T023000'});
    expect(startsBetween(feed, '2011-03-01', '2011-04-01')).to.have.length(3);
  });

  it('UNTIL of all-day sessions is a date', () => {
    const rule = 'FREQ=DAILY;UNTIL=20111103';
    expect(november({start: '2011-11-01', recurrenceRule: rule})).to.have.length(3);
  });

  it('UNTIL before the start leaves nothing', () => {
    expect(november(weekly({recurrenceRule: `${WEEKLY};UNTIL=20111031`}))).to.deep.equal([]);
  });
});

describe('nextSession', () => {
  const feed = feedOf(
    {
      id: 'weekly',
      ...weekly({
        recurrenceOverrides: {
          '2011-11-08T20:00': {status: 'cancelled'},
          '2011-11-15T20:00': {start: '2011-11-16T18:00'},
          '2011-11-22T20:00': {excluded: true},
        },
      }),
    },
    {id: 'once', start: '2012-03-01T20:00'},
  );
  const next = (after: string, source: Parameters<typeof nextSession>[0] = feed): string => {
    const session = nextSession(source, utc(after));
    return session ? `${session.chat.id} ${utcText(session.start)}` : 'none';
  };

  for (const [after, expected, why] of [
    ['2011-01-01', 'weekly 2011-11-01T20:00', 'before all, it is the first'],
    ['2011-11-01T20:00', 'weekly 2011-11-01T20:00', 'one that starts at that instant is next'],
    [
      '2011-11-01T20:01',
      'weekly 2011-11-16T18:00',
      'a cancelled one never is, a moved one is at its new hour',
    ],
    ['2011-11-16T18:01', 'weekly 2011-11-29T20:00', 'an excluded one never is'],
    ['2012-02-29', 'once 2012-03-01T20:00', 'of a feed, it is the first of all its chats'],
  ] as const) {
    it(`${why}: after ${after}`, () => expect(next(after)).to.equal(expected));
  }

  it('of a chat looks at that chat alone', () => {
    expect(next('2011-01-01', feed.chats[1])).to.equal('once 2012-03-01T20:00');
    expect(next('2012-03-02', feed.chats[1])).to.equal('none');
  });

  it('of an empty feed is none', () => expect(next('2011-01-01', feedOf())).to.equal('none'));

  for (const [text, start, expected, why] of [
    ['FREQ=YEARLY', '2008-02-29T20:00', '2012-02-29T20:00', 'years away'],
    ['FREQ=YEARLY;INTERVAL=100', '1999-02-01T20:00', '2099-02-01T20:00', 'a century away'],
    ['FREQ=WEEKLY;COUNT=3', '2008-11-01T20:00', undefined, 'over'],
    ['FREQ=WEEKLY;UNTIL=20090101', '2008-11-01T20:00', undefined, 'over by its UNTIL'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2008-11-01T20:00', undefined, 'never'],
  ] as const) {
    it(`is found or known to be none when it is ${why}: ${text}`, () => {
      const rare = feedOf({id: 'rare', start, recurrenceRule: text});
      expect(next('2011-01-01', rare)).to.equal(expected ? `rare ${expected}` : 'none');
    });
  }

  it('may be all that an override added long after the rule ended', () => {
    const recurrenceOverrides = {'2031-11-01T20:00': {topic: 'Reunion'}};
    const reunion = feedOf(weekly({recurrenceRule: `${WEEKLY};COUNT=2`, recurrenceOverrides}));
    expect(next('2012-01-01', reunion)).to.equal('chat-0 2031-11-01T20:00');
    expect(next('2031-11-01T20:00', reunion)).to.equal('chat-0 2031-11-01T20:00');
    expect(next('2031-11-01T20:01', reunion)).to.equal('none');
  });

  it('is the first of all, however long before it is asked for', () => {
    for (const after of [-Infinity, -8.64e15, Date.UTC(-6000, 0)]) {
      expect(nextSession(feed, after)?.recurrenceId).to.equal('2011-11-01T20:00:00');
    }
  });

  it('is none after the end of time', () => {
    for (const after of [8.64e15, Infinity]) {
      expect(nextSession(feed, after)).to.equal(undefined);
    }
  });

  it('may be one that was added, or moved, to centuries before the rule began', () => {
    const recurrenceOverrides = {
      '1066-10-14T09:00': {topic: 'Hastings'},
      '2011-11-08T20:00': {start: '1605-11-05T20:00'},
    };
    const old = feedOf(weekly({recurrenceOverrides}));
    expect(next('0500-01-01', old)).to.match(/^chat-0 1066-10-14T/);
    expect(next('1100-01-01', old)).to.match(/^chat-0 1605-11-05T/);
    expect(next('1700-01-01', old)).to.equal('chat-0 2011-11-01T20:00');
  });

  it('may be on a whole day', () => {
    expect(next('2011-10-31T15:00', feedOf({start: '2011-11-01'}))).to.equal(
      'chat-0 2011-11-01T00:00',
    );
  });
});
