import {expect} from 'chai';
import {completeRule} from '../../../src/core/recurrence/complete-rule.js';
import {dates, listed, rule, starts} from '../../support/rules.js';
import {wall} from '../../support/times.js';

describe('the parts that a rule leaves out come from its start (RFC 8984 §4.3.3.1)', () => {
  // 2011-11-01 is a Tuesday.
  const complete = (text: string): object => completeRule(rule(text), wall('2011-11-01T20:15:30'));
  const tuesday = [{day: 'tu'}];

  for (const [text, implied, why] of [
    ['FREQ=DAILY', {}, 'a day has no more than its hour'],
    ['FREQ=WEEKLY', {byDay: tuesday}, 'a week takes the weekday'],
    ['FREQ=WEEKLY;BYMONTH=11', {byDay: tuesday}, 'also in some months only'],
    ['FREQ=MONTHLY', {byMonthDay: [1]}, 'a month takes the day of the month'],
    ['FREQ=MONTHLY;BYDAY=1TU', {}, 'a month with weekdays takes nothing'],
    ['FREQ=YEARLY', {byMonth: [11], byMonthDay: [1]}, 'a year takes month and day'],
    ['FREQ=YEARLY;BYMONTH=6', {byMonthDay: [1]}, 'a year with months takes the day'],
    ['FREQ=YEARLY;BYMONTHDAY=15', {byMonth: [11]}, 'BYMONTHDAY alone stays in the month'],
    ['FREQ=YEARLY;BYWEEKNO=20', {byDay: tuesday}, 'BYWEEKNO alone takes the weekday'],
    ['FREQ=YEARLY;BYDAY=20MO', {}, 'a year with weekdays takes nothing'],
    ['FREQ=YEARLY;BYYEARDAY=100', {}, 'a year with numbered days takes nothing'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', {}, 'a year with weeks and weekdays takes nothing'],
    ['FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR', {byMonth: [11]}, 'BYMONTHDAY takes the month'],
  ] as const) {
    it(`${why}: ${text}`, () => {
      const time = {byHour: [20], byMinute: [15], bySecond: [30]};
      expect(complete(text)).to.deep.equal({...rule(text), ...time, ...implied});
    });
  }

  it('an hour that is given keeps the minutes of the start', () => {
    const times = starts('FREQ=DAILY;BYHOUR=9,17', '2011-11-01T09:30', '2011-11-01', '2011-11-02');
    expect(times).to.deep.equal(['2011-11-01T09:30:00', '2011-11-01T17:30:00']);
  });

  it('minutes that are given keep the hour of the start', () => {
    const text = 'FREQ=DAILY;BYMINUTE=45,15';
    const times = starts(text, '2011-11-01T09:15', '2011-11-01', '2011-11-02');
    expect(times).to.deep.equal(['2011-11-01T09:15:00', '2011-11-01T09:45:00']);
  });

  it('seconds are those of the start, or those that are given', () => {
    const within = ['2011-11-01', '2011-11-02'] as const;
    expect(starts('FREQ=DAILY', '2011-11-01T20:15:30', ...within)).to.deep.equal([
      '2011-11-01T20:15:30',
    ]);
    expect(starts('FREQ=DAILY;BYSECOND=45,15', '2011-11-01T20:15', ...within)).to.deep.equal([
      '2011-11-01T20:15:15',
      '2011-11-01T20:15:45',
    ]);
  });

  for (const [text, start, expected, why] of [
    [
      'FREQ=MONTHLY',
      '2011-01-31',
      '2011-01 31; 2011-03 31; 2011-05 31',
      'a month without the 31st is left out',
    ],
    [
      'FREQ=YEARLY',
      '2008-02-29',
      '2008-02 29; 2012-02 29; 2016-02 29',
      'a year without 29 February is left out',
    ],
    [
      'FREQ=YEARLY;BYMONTHDAY=1,15',
      '2011-11-01',
      '2011-11 1,15; 2012-11 1,15',
      'BYMONTHDAY stays in November',
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=1',
      '2012-01-03',
      '2012-01 3; 2013-01 1; 2013-12 31',
      'the Tuesdays of weeks 1',
    ],
  ] as const) {
    it(`${why}: ${text}`, () => {
      const list = listed(expected);
      expect(dates(text, start, start, '2017-01-01').slice(0, list.length)).to.deep.equal(list);
    });
  }
});
