import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {DateTime} from 'luxon';
import {sessionsBetween} from '../../src/core/sessions.js';
import {timetable} from '../../src/core/timetable.js';
import type {ChatFeed, Session} from '../../src/core/types.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {clockIn, utc} from '../support/times.js';

const file = new URL('../../demo/feeds/autumn-2011.json', import.meta.url);
const {feed, problems} = parseFeed(JSON.parse(readFileSync(file, 'utf8')));
const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';
const SYDNEY = 'Australia/Sydney';

/** `Tue 20:00 #lgovsm`: what a reader finds in the week of a date. */
function weekOf(date: string, timeZone: string, of: ChatFeed = feed): string[] {
  return timetable(of, {date, timeZone}).days.flatMap(({date: day, sessions}) =>
    sessions.map(({chat, start, allDay}) => {
      const weekday = DateTime.fromISO(day, {zone: 'utc', locale: 'en'}).toFormat('EEE');
      const time = allDay ? 'all day' : clockIn(timeZone, start).slice(11);
      return `${weekday} ${time} ${chat.hashtag ?? chat.id}`;
    }),
  );
}

const only = (lines: readonly string[], ...hashtags: string[]): string[] =>
  lines.filter(line => hashtags.some(hashtag => line.endsWith(` ${hashtag}`)));

const between = (from: string, to: string): Session[] => sessionsBetween(feed, utc(from), utc(to));

describe('the reference feed of autumn 2011', () => {
  it('is read without a problem', () => expect(problems).to.deep.equal([]));

  it('has every chat of the list', () => {
    expect(feed.chats.map(({hashtag}) => hashtag ?? 'none yet')).to.include.members([
      '#swscmedia',
      '#lgovsm',
      '#NurChat',
      '#OTalk',
      '#Occhat',
      '#nhssm',
      '#lrnchat',
      'none yet',
      '#londoncyber',
      '#LDNcyberyouth',
      '#digitalsurrey',
      '#socialcare',
    ]);
  });
});

describe('the week of 31 October 2011', () => {
  it('in London', () => {
    expect(weekOf('2011-10-31', LONDON)).to.deep.equal([
      'Tue all day #londoncyber',
      'Tue all day #LDNcyberyouth',
      'Tue 20:00 #swscmedia',
      'Tue 20:00 #lgovsm',
      'Tue 20:00 #Occhat',
      'Wed all day #londoncyber',
      'Wed all day #LDNcyberyouth',
      'Wed 20:00 #nhssm',
      'Thu 12:30 #socialcare',
      'Thu 15:30 #lrnchat',
    ]);
  });

  it('in New York, still on summer time', () => {
    expect(weekOf('2011-10-31', NEW_YORK)).to.deep.equal([
      'Tue all day #londoncyber',
      'Tue all day #LDNcyberyouth',
      'Tue 16:00 #swscmedia',
      'Tue 16:00 #lgovsm',
      'Tue 16:00 #Occhat',
      'Wed all day #londoncyber',
      'Wed all day #LDNcyberyouth',
      'Wed 16:00 #nhssm',
      'Thu 08:30 #socialcare',
      'Thu 11:30 #lrnchat',
    ]);
  });

  it('in Sydney, on the next morning, but for whole days', () => {
    expect(weekOf('2011-10-31', SYDNEY)).to.deep.equal([
      'Tue all day #londoncyber',
      'Tue all day #LDNcyberyouth',
      'Wed all day #londoncyber',
      'Wed all day #LDNcyberyouth',
      'Wed 07:00 #swscmedia',
      'Wed 07:00 #lgovsm',
      'Wed 07:00 #Occhat',
      'Thu 07:00 #nhssm',
      'Thu 23:30 #socialcare',
      'Fri 02:30 #lrnchat',
    ]);
  });

  it('#swscmedia has its first topic', () => {
    const [session] = between('2011-11-01', '2011-11-02').filter(
      ({chat}) => chat.id === 'swscmedia',
    );
    expect(session).to.include({
      topic: 'Developing Leadership in Social Work',
      start: utc('2011-11-01T20:00'),
      status: 'scheduled',
    });
    expect(session?.links?.map(({phase}) => phase)).to.deep.equal(['before', 'after']);
  });

  it('#londoncyber is one event of two days', () => {
    const {spans} = timetable(feed, {date: '2011-11-02', timeZone: LONDON});
    const [span] = spans.filter(({session}) => session.chat.id === 'londoncyber');
    expect(span).to.include({firstDate: '2011-11-01', lastDate: '2011-11-02'});
  });
});

describe('the weeks before and after', () => {
  it('#NurChat and #OTalk are on 25 October, #Occhat is not', () => {
    const week = weekOf('2011-10-24', LONDON);
    expect(only(week, '#NurChat', '#OTalk')).to.deep.equal([
      'Tue 20:00 #NurChat',
      'Tue 20:00 #OTalk',
    ]);
    expect(only(week, '#Occhat', '#swscmedia')).to.deep.equal([]);
  });

  it('#OTalk and #Occhat take turns, week by week, over New Year as well', () => {
    for (let week = 0; week < 26; week++) {
      const date = DateTime.utc(2011, 10, 24).plus({weeks: week}).toFormat('yyyy-MM-dd');
      const [turn, ...more] = only(weekOf(date, LONDON), '#OTalk', '#Occhat');
      expect(more).to.deep.equal([]);
      expect(turn).to.equal(week % 2 === 0 ? 'Tue 20:00 #OTalk' : 'Tue 20:00 #Occhat');
    }
  });

  it('there was no #OTalk before its launch on 25 October 2011', () => {
    const launch = utc('2011-10-25T19:00');
    const sessions = sessionsBetween(feed, -Infinity, launch + 1).filter(
      ({chat}) => chat.id === 'otalk',
    );
    expect(sessions.map(({start}) => start)).to.deep.equal([launch]);
  });

  for (const [date, london, newYork] of [
    ['2011-10-24', '16:30', '11:30'],
    ['2011-10-31', '15:30', '11:30'],
    ['2011-11-07', '16:30', '11:30'],
  ] as const) {
    it(`#lrnchat is at ${london} in London and ${newYork} in New York in the week of ${date}`, () => {
      expect(only(weekOf(date, LONDON), '#lrnchat')).to.deep.equal([`Thu ${london} #lrnchat`]);
      expect(only(weekOf(date, NEW_YORK), '#lrnchat')).to.deep.equal([`Thu ${newYork} #lrnchat`]);
    });
  }

  for (const [date, newYork] of [
    ['2011-10-24', '15:00'],
    ['2011-10-31', '16:00'],
    ['2011-11-07', '15:00'],
  ] as const) {
    it(`20:00 in London is ${newYork} in New York in the week of ${date}`, () => {
      expect(only(weekOf(date, LONDON), '#nhssm')).to.deep.equal(['Wed 20:00 #nhssm']);
      expect(only(weekOf(date, NEW_YORK), '#nhssm')).to.deep.equal([`Wed ${newYork} #nhssm`]);
    });
  }

  it('20:00 in London is 06:00 in Sydney before the UK changes, 07:00 after', () => {
    expect(only(weekOf('2011-10-24', SYDNEY), '#nhssm')).to.deep.equal(['Thu 06:00 #nhssm']);
    expect(only(weekOf('2011-11-07', SYDNEY), '#nhssm')).to.deep.equal(['Thu 07:00 #nhssm']);
  });

  it('#digitalsurrey meets on second Thursdays, in Guildford', () => {
    expect(only(weekOf('2011-11-07', LONDON), '#digitalsurrey')).to.deep.equal([
      'Thu 19:00 #digitalsurrey',
    ]);
    expect(only(weekOf('2011-11-14', LONDON), '#digitalsurrey')).to.deep.equal([]);
    expect(feed.chats.find(({id}) => id === 'digitalsurrey')?.location).to.equal('Guildford');
  });

  it('a chat over the holidays is shown as cancelled, with its note', () => {
    const [session] = between('2011-12-27', '2011-12-28').filter(({chat}) => chat.id === 'lgovsm');
    expect(session).to.include({status: 'cancelled', note: 'No chat over the holiday'});
  });
});

describe('a year of the reference feed, counted by Luxon', () => {
  // Luxon alone: the first session, then week by week on the wall clock (no hour here is ambiguous).
  for (const [id, first, weeks, timeZone] of [
    ['lgovsm', '2011-10-11T20:00', 1, LONDON],
    ['swscmedia', '2011-11-01T20:00', 1, LONDON],
    ['nurchat', '2011-09-13T20:00', 2, LONDON],
    ['otalk', '2011-10-25T20:00', 2, LONDON],
    ['occhat', '2011-11-01T20:00', 2, LONDON],
    ['nhssm', '2011-03-09T20:00', 1, LONDON],
    ['lrnchat', '2011-01-06T11:30', 1, NEW_YORK],
  ] as const) {
    it(id, () => {
      const expected: number[] = [];
      let at = DateTime.fromISO(first, {zone: timeZone});
      for (; at.toMillis() < utc('2012-11-01'); at = at.plus({weeks})) expected.push(at.toMillis());
      const starts = sessionsBetween(feed, 0, utc('2012-11-01'))
        .filter(({chat}) => chat.id === id)
        .map(({start}) => start);
      expect(starts).to.deep.equal(expected);
    });
  }
});
