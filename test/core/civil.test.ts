import {expect} from 'chai';
import {
  civilDate,
  dayOf,
  formatDate,
  formatDateTime,
  MS_PER_DAY,
  parseDate,
  parseDateTime,
  parseLocal,
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

  it('months and dates may run over', () => {
    expect(dayOf(2011, 13, 1)).to.equal(dayOf(2012, 1, 1));
    expect(dayOf(2012, 3, 0)).to.equal(dayOf(2012, 2, 29));
    expect(dayOf(2011, 3, 0)).to.equal(dayOf(2011, 2, 28));
  });

  it('the years 1 to 99 are not those of the 20th century', () => {
    expect(civilDate(dayOf(11, 11, 1))).to.deep.equal({year: 11, month: 11, date: 1});
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
    ['+275760-09-13', 'years have four digits'],
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
    ['+275760-09-13T00:00:00', 'years have four digits'],
  ] as const) {
    it(`no wall time: ${why}: "${text}"`, () => expect(parseDateTime(text)).to.equal(undefined));
  }

  it('a date after the year 9999 has a sign, as ISO 8601 wants it', () => {
    expect(formatDate(dayOf(10_000, 1, 1))).to.equal('+010000-01-01');
    expect(formatDate(dayOf(9999, 12, 31))).to.equal('9999-12-31');
  });

  it('a date alone is its midnight', () => {
    expect(parseLocal('2011-11-01')).to.equal(parseDateTime('2011-11-01T00:00'));
    expect(parseLocal('2011-11-01T20:00')).to.equal(parseDateTime('2011-11-01T20:00'));
    expect(parseLocal('2011-02-29')).to.equal(undefined);
  });
});
