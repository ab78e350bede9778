import {expect} from 'chai';
import {DateTime} from 'luxon';
import {MS_PER_HOUR} from '../../src/core/civil.js';
import {timetable, type Timetable, type TimetableOptions} from '../../src/core/timetable.js';
import type {ChatFeed} from '../../src/core/types.js';
import {feedOf} from '../support/feed-of.js';
import {utc, utcText} from '../support/times.js';

const empty = feedOf();
const weekOf = (
  feed: ChatFeed,
  date: string,
  timeZone: string,
  firstDay?: TimetableOptions['firstDay'],
): Timetable => timetable(feed, {date, timeZone, ...(firstDay && {firstDay})});
/** The ids of each day that has sessions. */
const layout = ({days}: Timetable): Record<string, string[]> =>
  Object.fromEntries(
    days
      .filter(({sessions}) => sessions.length > 0)
      .map(({date, sessions}) => [date, sessions.map(({chat}) => chat.id)]),
  );

describe('the week of a timetable', () => {
  for (const [date, firstDay, first, last] of [
    ['2011-11-01', undefined, '2011-10-31', '2011-11-06'],
    ['2011-10-31', undefined, '2011-10-31', '2011-11-06'],
    ['2011-11-06', undefined, '2011-10-31', '2011-11-06'],
    ['2011-11-06', 7, '2011-11-06', '2011-11-12'],
    ['2011-11-05', 7, '2011-10-30', '2011-11-05'],
    ['2011-11-05', 6, '2011-11-05', '2011-11-11'],
    ['2027-01-01', 1, '2026-12-28', '2027-01-03'],
  ] as const) {
    it(`that holds ${date} from weekday ${firstDay ?? '1 (the default)'} is ${first} to ${last}`, () => {
      const {days} = weekOf(empty, date, 'UTC', firstDay);
      expect(days).to.have.length(7);
      expect([days[0]?.date, days[6]?.date]).to.deep.equal([first, last]);
    });
  }

  for (const timeZone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ]) {
    it(`has the midnights of ${timeZone} as its borders, over a year of clock changes`, () => {
      for (let week = DateTime.utc(2026, 1, 1); week.year === 2026; week = week.plus({weeks: 1})) {
        const {start, end, days} = weekOf(empty, week.toFormat('yyyy-MM-dd'), timeZone);
        for (const day of days) {
          const midnight = DateTime.fromMillis(day.start, {zone: timeZone});
          expect(midnight.toFormat('yyyy-MM-dd HH:mm')).to.equal(`${day.date} 00:00`);
        }
        expect(days.slice(1).map(day => day.start)).to.deep.equal(
          days.slice(0, -1).map(day => day.end),
        );
        expect([days[0]?.start, days[6]?.end]).to.deep.equal([start, end]);
      }
    });
  }

  for (const [timeZone, date, hours, why] of [
    ['Europe/Berlin', '2026-03-29', 23, 'when clocks go forward'],
    ['Europe/Berlin', '2026-10-25', 25, 'when clocks go back'],
    ['Australia/Lord_Howe', '2026-10-04', 23.5, 'where they go forward by half an hour'],
    ['America/Sao_Paulo', '2018-11-04', 23, 'where midnight itself is skipped'],
    ['America/Sao_Paulo', '2018-02-17', 25, 'where the hour before midnight comes twice'],
    ['Pacific/Apia', '2011-12-30', 0, 'where a date was left out'],
    ['Asia/Kathmandu', '2026-03-29', 24, 'where clocks never change'],
  ] as const) {
    it(`has a day of ${hours} hours ${why}: ${date} ${timeZone}`, () => {
      const day = weekOf(empty, date, timeZone).days.find(one => one.date === date)!;
      expect((day.end - day.start) / MS_PER_HOUR).to.equal(hours);
    });
  }

  for (const [date, timeZone, message, why] of [
    ['2011-02-29', 'UTC', 'date: 2011-02-29', 'a date that does not exist'],
    ['2011-11-01T20:00', 'UTC', 'date: 2011-11-01T20:00', 'a time instead of a date'],
    ['', 'UTC', 'date: ', 'no date'],
    ['2011-11-01', 'Europe/Londn', 'time zone: Europe/Londn', 'a zone that does not exist'],
    ['2011-11-01', '', 'time zone: ', 'no zone'],
  ] as const) {
    it(`throws a RangeError that names it for ${why}`, () => {
      expect(() => weekOf(empty, date, timeZone)).to.throw(RangeError, message);
    });
  }
});

describe('the day of a session', () => {
  const london = {id: 'tuesday', start: '2011-11-01T20:00', timeZone: 'Europe/London'};

  for (const [timeZone, date] of [
    ['Europe/London', '2011-11-01'],
    ['America/New_York', '2011-11-01'],
    ['Australia/Sydney', '2011-11-02'],
    ['Pacific/Kiritimati', '2011-11-02'],
  ] as const) {
    it(`is the reader's: 20:00 on Tuesday in London is on ${date} in ${timeZone}`, () => {
      expect(layout(weekOf(feedOf(london), '2011-11-02', timeZone))).to.deep.equal({
        [date]: ['tuesday'],
      });
    });
  }

  it('may be in the next week, for a reader far east', () => {
    const sunday = feedOf({...london, id: 'sunday', start: '2011-11-06T20:00'});
    expect(layout(weekOf(sunday, '2011-11-01', 'Australia/Sydney'))).to.deep.equal({});
    expect(layout(weekOf(sunday, '2011-11-08', 'Australia/Sydney'))).to.deep.equal({
      '2011-11-07': ['sunday'],
    });
  });

  it('is the one on which it starts when it crosses midnight', () => {
    const late = feedOf({id: 'late', start: '2011-11-01T23:30', duration: 'PT2H'});
    expect(layout(weekOf(late, '2011-11-01', 'UTC'))).to.deep.equal({'2011-11-01': ['late']});
  });

  it('is in one week only when it crosses the border of a week', () => {
    const late = feedOf({id: 'late', start: '2011-11-06T23:30', duration: 'PT2H'});
    expect(layout(weekOf(late, '2011-11-06', 'UTC'))).to.deep.equal({'2011-11-06': ['late']});
    expect(layout(weekOf(late, '2011-11-07', 'UTC'))).to.deep.equal({});
  });

  it('is the same for both halves of an hour that comes twice', () => {
    const feed = feedOf(
      {id: 'first', start: '2018-02-18T01:30'},
      {id: 'second', start: '2018-02-18T02:30'},
    );
    // 23:30 in São Paulo, before and after the clocks went back
    expect(layout(weekOf(feed, '2018-02-17', 'America/Sao_Paulo'))).to.deep.equal({
      '2018-02-17': ['first', 'second'],
    });
  });

  it('every session between the borders stands in the week once', () => {
    const feed = feedOf({start: '2011-10-30T01:15', recurrenceRule: 'FREQ=DAILY;BYHOUR=1,9,23'});
    for (const timeZone of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe']) {
      const week = weekOf(feed, '2011-11-03', timeZone);
      const starts = week.days.flatMap(({sessions}) => sessions.map(({start}) => utcText(start)));
      expect(starts).to.have.length(21);
      expect(new Set(starts).size).to.equal(21);
    }
  });
});

describe('whole days and long sessions in a timetable', () => {
  const conference = {id: 'conference', start: '2011-11-01', duration: 'P2D'};

  for (const timeZone of [
    'Europe/London',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Australia/Sydney',
  ]) {
    it(`an all-day session stands on its own dates in ${timeZone}`, () => {
      expect(layout(weekOf(feedOf(conference), '2011-11-01', timeZone))).to.deep.equal({
        '2011-11-01': ['conference'],
        '2011-11-02': ['conference'],
      });
    });
  }

  it('stand before the hours of their days', () => {
    const early = {id: 'early', start: '2011-11-02T00:00'};
    const {days} = weekOf(feedOf(early, conference), '2011-11-01', 'UTC');
    expect(days[2]?.sessions.map(({chat}) => chat.id)).to.deep.equal(['conference', 'early']);
  });

  it('stand before the hours of their days where those come first on the time line', () => {
    const early = {id: 'early', start: '2011-11-01T20:00'};
    const day = {id: 'day', start: '2011-11-02'};
    expect(layout(weekOf(feedOf(early, day), '2011-11-01', 'Australia/Sydney'))).to.deep.equal({
      '2011-11-02': ['day', 'early'],
    });
  });

  it('a session of 24 hours stands on two days, one of less on the day it starts', () => {
    const at20 = (duration: string): string[] =>
      Object.keys(
        layout(weekOf(feedOf({start: '2011-11-01T20:00', duration}), '2011-11-01', 'UTC')),
      );
    expect(at20('PT24H')).to.deep.equal(['2011-11-01', '2011-11-02']);
    expect(at20('PT23H59M')).to.deep.equal(['2011-11-01']);
  });

  it('a session of a day or more stands on each day it covers in the zone of the reader', () => {
    const slow = feedOf({id: 'slow', start: '2011-11-01T20:00', duration: 'P2D'});
    expect(Object.keys(layout(weekOf(slow, '2011-11-01', 'UTC')))).to.deep.equal([
      '2011-11-01',
      '2011-11-02',
      '2011-11-03',
    ]);
    expect(Object.keys(layout(weekOf(slow, '2011-11-01', 'Australia/Sydney')))).to.deep.equal([
      '2011-11-02',
      '2011-11-03',
      '2011-11-04',
    ]);
  });

  it('a session that ends at midnight does not stand on the next day', () => {
    const day = feedOf({id: 'day', start: '2011-11-01T00:00', duration: 'P1D'});
    expect(Object.keys(layout(weekOf(day, '2011-11-01', 'UTC')))).to.deep.equal(['2011-11-01']);
  });

  it('of several days are spans, with their dates also outside the week', () => {
    const feed = feedOf({id: 'camp', start: '2011-11-05', duration: 'P4D'}, {start: '2011-11-01'});
    for (const date of ['2011-11-01', '2011-11-08']) {
      const spans = weekOf(feed, date, 'Europe/London').spans;
      expect(spans.map(({session, ...dates}) => [session.chat.id, dates])).to.deep.equal([
        ['camp', {firstDate: '2011-11-05', lastDate: '2011-11-08'}],
      ]);
    }
    expect(weekOf(feed, '2011-11-15', 'Europe/London').spans).to.deep.equal([]);
  });

  it('an all-day session on the last date of a week is in that week alone', () => {
    const sunday = feedOf({id: 'sunday', start: '2011-11-06'});
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(layout(weekOf(sunday, '2011-11-06', timeZone))).to.deep.equal({
        '2011-11-06': ['sunday'],
      });
      expect(layout(weekOf(sunday, '2011-11-07', timeZone))).to.deep.equal({});
    }
  });

  it('an hour of the next day that is already in the window of a far zone is not in the week', () => {
    const monday = feedOf({id: 'monday', start: '2011-11-07T00:00'});
    expect(layout(weekOf(monday, '2011-11-06', 'UTC'))).to.deep.equal({});
    expect(weekOf(monday, '2011-11-06', 'UTC').end).to.equal(utc('2011-11-07'));
  });
});

describe('a span of days', () => {
  const feed = feedOf(
    {id: 'daily', start: '2026-10-01T20:00', recurrenceRule: 'FREQ=DAILY'},
    {id: 'fair', start: '2026-10-30', duration: 'P5D'},
  );
  const span = (date: string, days: number): Timetable =>
    timetable(feed, {date, timeZone: 'Europe/London', firstDay: 3, days});

  it('begins with the date, whatever the first day of the week', () => {
    const {days, start, end} = span('2026-10-24', 3);
    expect(days.map(({date}) => date)).to.deep.equal(['2026-10-24', '2026-10-25', '2026-10-26']);
    expect([utcText(start), utcText(end)]).to.deep.equal([
      '2026-10-23T23:00',
      '2026-10-27T00:00', // 73 hours: clocks go back on the 25th
    ]);
  });

  for (const days of [1, 7, 14, 31, 366]) {
    it(`of ${days} has the sessions that its days have one by one`, () => {
      const whole = span('2026-10-24', days);
      expect(whole.days).to.have.length(days);
      for (const day of whole.days.slice(0, 20)) {
        const [alone] = span(day.date, 1).days;
        expect(alone).to.deep.equal(day);
      }
    });
  }

  it('tells of sessions that began before it', () => {
    expect(span('2026-11-02', 1).spans).to.deep.include({
      session: span('2026-11-02', 1).days[0]!.sessions[0],
      firstDate: '2026-10-30',
      lastDate: '2026-11-03',
    });
  });

  for (const days of [0, -1, 1.5, 367, NaN, Infinity]) {
    it(`of ${days} is none`, () => expect(() => span('2026-10-24', days)).to.throw(RangeError));
  }
});
