import {expect} from 'chai';
import {clockShift, clockShiftAhead} from '../../src/core/clock-shift.js';
import {hourChange} from '../../src/core/hour-change.js';
import {toICalendar} from '../../src/export/icalendar/to-icalendar.js';
import {overlaps} from '../../src/core/overlaps.js';
import {nextSession, sessionsBetween} from '../../src/core/sessions.js';
import {timetable} from '../../src/core/timetable.js';
import type {ChatFeed, Session} from '../../src/core/types.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {reviewFeed} from '../../src/feed/parse/review-feed.js';
import {utc} from '../support/times.js';

const DOCUMENT = {
  chats: [{title: 'A', start: '2026-11-03T20:00', timeZone: 'Europe/London'}],
};
const SCHEDULED = {
  chats: [{title: 'A', schedule: [{start: '2026-11-03T20:00', recurrenceRule: 'FREQ=DAILY'}]}],
};
const {feed} = parseFeed(DOCUMENT);
const FROM = utc('2026-11-01');
const TO = utc('2026-11-08');
const WEEK = {date: '2026-11-03', timeZone: 'UTC'};
const [session] = sessionsBetween(feed, FROM, TO);

describe('what is no feed as parseFeed gives it', () => {
  for (const [name, wrong] of Object.entries({
    'an unparsed document': DOCUMENT,
    'an unparsed document with a schedule': SCHEDULED,
    'all that parseFeed gives': parseFeed(DOCUMENT),
    'a text': JSON.stringify(DOCUMENT),
    'an address': '/chats.json',
    null: null,
    undefined: undefined,
    'a list': DOCUMENT.chats,
  })) {
    for (const [call, of] of Object.entries<(wrong: ChatFeed) => unknown>({
      sessionsBetween: each => sessionsBetween(each, FROM, TO),
      nextSession: each => nextSession(each, FROM),
      timetable: each => timetable(each, WEEK),
      toICalendar: each => toICalendar(each),
      reviewFeed: each => reviewFeed(each),
      overlaps: each => overlaps(each, [undefined as unknown as string], FROM, TO),
    })) {
      it(`is refused in words by ${call}: ${name}`, () => {
        expect(() => of(wrong as unknown as ChatFeed))
          .to.throw(TypeError)
          .with.property('message')
          .that.matches(/^Wanted a feed as parseFeed gives it: .*; got /);
      });
    }
  }

  it('is refused by nextSession also as a chat', () => {
    for (const chat of [...DOCUMENT.chats, ...SCHEDULED.chats]) {
      expect(() => nextSession(chat as never, FROM)).to.throw(TypeError, 'parseFeed');
    }
  });
});

describe('what is no number of milliseconds', () => {
  const date = new Date(FROM) as unknown as number;
  const text = '2026-11-01' as unknown as number;

  for (const [call, of, name] of [
    ['sessionsBetween', (at: number) => sessionsBetween(feed, at, TO), 'from'],
    ['sessionsBetween', (at: number) => sessionsBetween(feed, 0, at), 'to'],
    ['nextSession', (at: number) => nextSession(feed, at), 'after'],
    ['nextSession of a chat', (at: number) => nextSession(feed.chats[0]!, at), 'after'],
    ['overlaps', (at: number) => overlaps(feed, ['a'], at, TO), 'from'],
    ['toICalendar', (at: number) => toICalendar(feed, {now: at}), 'now'],
  ] as const) {
    it(`is refused in words by ${call}, for ${name}`, () => {
      const wanted = `Wanted epoch milliseconds for ${name}: date.getTime(); got a`;
      expect(() => of(date)).to.throw(TypeError, `${wanted} Date`);
      expect(() => of(text)).to.throw(TypeError, `${wanted} string`);
    });
  }

  it('is no window when it is no number, as before', () => {
    expect(() => sessionsBetween(feed, NaN, TO)).to.throw(RangeError);
    expect(() => sessionsBetween(feed, TO, FROM)).to.throw(RangeError);
    expect(() => nextSession(feed, NaN)).to.throw(RangeError, 'after');
    expect(sessionsBetween(feed, -Infinity, Infinity)).to.have.length(1);
  });
});

describe('other slips of callers', () => {
  it('a document that was not parsed, which is called an object', () => {
    const document = {chats: [{title: 'A', start: '2026-11-03T20:00'}]} as unknown as typeof feed;
    expect(() => sessionsBetween(document, FROM, TO)).to.throw(TypeError, 'got an object');
  });

  it('a Date for the date of a timetable', () => {
    const date = new Date(FROM) as unknown as string;
    expect(() => timetable(feed, {...WEEK, date})).to.throw(TypeError, 'got a Date');
  });

  it('no zone for a timetable', () => {
    const options = {date: WEEK.date} as typeof WEEK;
    expect(() => timetable(feed, options)).to.throw(TypeError, 'the name of a time zone');
  });

  it('one id instead of a list', () => {
    expect(() => overlaps(feed, 'a' as never, FROM, TO)).to.throw(TypeError, 'a list of ids');
  });

  it('a chat instead of a session', () => {
    for (const wrong of [feed.chats[0], undefined, 7]) {
      for (const call of [clockShift, clockShiftAhead, hourChange]) {
        expect(() => call(wrong as unknown as Session, 'UTC')).to.throw(TypeError, 'a session');
      }
    }
  });

  it('no options', () => {
    for (const wrong of [undefined, null, 'UTC'] as never[]) {
      expect(() => timetable(feed, wrong)).to.throw(TypeError, 'Wanted options');
    }
    for (const wrong of [null, 'a'] as never[]) {
      expect(() => toICalendar(feed, wrong)).to.throw(TypeError, 'Wanted options');
    }
  });

  it('one id instead of a list, for a calendar', () => {
    for (const chats of ['abc', null] as never[]) {
      expect(() => toICalendar(feed, {chats})).to.throw(TypeError, 'a list of ids');
    }
  });

  it('no zone for a shift', () => {
    expect(() => clockShift(session!, undefined as unknown as string)).to.throw(TypeError, 'zone');
  });
});
