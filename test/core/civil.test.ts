import {expect} from 'chai';
import {
  civilDate,
  dayOf,
  daysInMonth,
  formatDate,
  formatDateTime,
  isLeapYear,
  modulo,
  MS_PER_DAY,
  parseDate,
  parseDateTime,
  weekdayOf,
  weekStart,
} from '../../src/core/civil.js';

describe('civil dates', () => {
  it('day 0 is 1970-01-01, as for Date', () => expect(dayOf(1970, 1, 1)).to.equal(0));

  it('every day of 400 years has the number, the date and the weekday that Date gives it', () => {
    for (let day = dayOf(1800, 1, 1); day < dayOf(2200, 1, 1); day++) {
      const date = new Date(day * MS_PER_DAY);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
      const civil = civilDate(day);
      const same =
        civil.year === year &&
        civil.month === month &&
        civil.date === date.getUTCDate() &&
        dayOf(year, month, civil.date) === day &&
        weekdayOf(day) === (date.getUTCDay() + 6) % 7;
      if (!same) expect.fail(`${date.toISOString()} is not ${JSON.stringify(civil)}`);
    }
  });

  for (const [year, leap, why] of [
    [2024, true, 'a fourth year is a leap year'],
    [2023, false, 'other years are not'],
    [1900, false, 'a hundredth year is not'],
    [2000, true, 'a four hundredth year is'],
  ] as const) {
    it(`${why}: ${year}`, () => {
      expect(isLeapYear(year)).to.equal(leap);
      expect(daysInMonth(year, 2)).to.equal(leap ? 29 : 28);
    });
  }

  it('months have the days that the calendar gives them', () => {
    const lengths = Array.from({length: 12}, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  for (const [date, firstDay, start] of [
    ['2011-11-01', 0, '2011-10-31'],
    ['2011-10-31', 0, '2011-10-31'],
    ['2011-11-06', 0, '2011-10-31'],
    ['2011-11-06', 6, '2011-11-06'],
    ['2011-11-05', 6, '2011-10-30'],
    ['1969-12-31', 0, '1969-12-29'],
  ] as const) {
    it(`the week of ${date} from weekday ${firstDay} starts on ${start}`, () => {
      expect(formatDate(weekStart(parseDate(date)!, firstDay))).to.equal(start);
    });
  }

  it('a remainder is never negative', () => {
    expect([modulo(-1, 7), modulo(0, 7), modulo(8, 7)]).to.deep.equal([6, 0, 1]);
  });
});

describe('texts of dates and wall times', () => {
  for (const text of ['2024-02-29', '0001-01-01', '9999-12-31', '1969-12-31']) {
    it(`a date reads and writes as itself: ${text}`, () => {
      expect(formatDate(parseDate(text)!)).to.equal(text);
    });
  }

  for (const [text, why] of [
    ['2023-02-29', 'a common year has no 29 February'],
    ['2023-02-30', 'no year has a 30 February'],
    ['2023-04-31', 'April has 30 days'],
    ['2023-00-10', 'there is no month 0'],
    ['2023-13-01', 'there is no month 13'],
    ['2023-01-00', 'there is no day 0'],
    ['0000-01-01', 'there is no year 0'],
    ['2023-1-1', 'month and day have two digits'],
    ['12023-01-01', 'a year has four digits'],
    ['2023-01-01T10:00', 'a time is not part of a date'],
    [' 2023-01-01', 'nothing stands around a date'],
    ['٢٠٢٣-٠١-٠١', 'digits are ASCII'],
    ['', 'nothing is no date'],
  ] as const) {
    it(`no date: ${why}: "${text}"`, () => expect(parseDate(text)).to.equal(undefined));
  }

  for (const [text, written] of [
    ['2011-11-01T20:00', '2011-11-01T20:00:00'],
    ['2011-11-01T20:00:59', '2011-11-01T20:00:59'],
    ['1969-12-31T23:59:59', '1969-12-31T23:59:59'],
    ['2011-11-01T00:00', '2011-11-01T00:00:00'],
  ] as const) {
    it(`a wall time reads with or without seconds and is written with them: ${text}`, () => {
      expect(formatDateTime(parseDateTime(text)!)).to.equal(written);
    });
  }

  for (const [text, why] of [
    ['2011-11-01T24:00', 'a day ends before 24:00'],
    ['2011-11-01T20:60', 'an hour has 60 minutes'],
    ['2011-11-01T20:00:60', 'a leap second is none of ours'],
    ['2011-11-01', 'a date has no time'],
    ['2011-11-01 20:00', 'the T is needed'],
    ['2011-11-01T20', 'the minutes are needed'],
    ['2011-11-01T20:00Z', 'an instant is no wall time'],
    ['2011-11-01T20:00+01:00', 'an offset makes it an instant'],
    ['2011-11-01T20:00:00.5', 'there are no parts of seconds'],
    ['2011-02-29T20:00', 'the date must exist'],
  ] as const) {
    it(`no wall time: ${why}: "${text}"`, () => expect(parseDateTime(text)).to.equal(undefined));
  }
});
