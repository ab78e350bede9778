import {expect} from 'chai';
import {dates, listed} from '../../support/rules.js';

describe('the days of a rule', () => {
  for (const [text, start, expected, why] of [
    [
      'FREQ=MONTHLY;BYDAY=1TU,TH',
      '2011-11-01',
      '2011-11 1,3,10,17,24',
      'numbered and plain weekdays are a union',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU,1TU',
      '2011-11-01',
      '2011-11 1,8,15,22,29',
      'a plain weekday holds its numbered ones',
    ],
    [
      'FREQ=MONTHLY;BYDAY=5TU',
      '2011-11-29',
      '2011-11 29; 2012-01 31',
      'a month without a fifth Tuesday is left out',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1TU',
      '2011-11-29',
      '2011-11 29; 2011-12 27; 2012-01 31',
      'the last Tuesday is the fourth or fifth',
    ],
    [
      'FREQ=MONTHLY;BYDAY=+2TH',
      '2011-11-10',
      '2011-11 10; 2011-12 8',
      'a plus may stand before a number',
    ],
    [
      'FREQ=YEARLY;BYDAY=1MO',
      '2011-01-03',
      '2011-01 3; 2012-01 2',
      'a year counts its weekdays in the year',
    ],
    ['FREQ=YEARLY;BYDAY=-1FR', '2010-12-31', '2010-12 31; 2011-12 30', 'and from its end'],
    [
      'FREQ=YEARLY;BYMONTH=11;BYDAY=1MO',
      '2011-11-07',
      '2011-11 7; 2012-11 5',
      'with months, they are counted in the month',
    ],
    ['FREQ=YEARLY;BYMONTH=5,11;BYDAY=1MO', '2011-05-02', '2011-05 2; 2011-11 7', 'in each of them'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2011-01-31',
      '2011-01 31; 2011-02 28; 2011-03 31',
      'the last day of a month',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=31',
      '2011-01-31',
      '2011-01 31; 2011-03 31; 2011-05 31',
      'a date a month lacks yields nothing',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-31',
      '2011-01-01',
      '2011-01 1; 2011-03 1; 2011-05 1',
      'from the end as well',
    ],
    [
      'FREQ=YEARLY;BYYEARDAY=60',
      '2011-03-01',
      '2011-03 1; 2012-02 29; 2013-03 1',
      'day 60 moves in leap years',
    ],
    ['FREQ=YEARLY;BYYEARDAY=-1', '2011-12-31', '2011-12 31; 2012-12 31', 'the last day of a year'],
    [
      'FREQ=YEARLY;BYYEARDAY=366',
      '2012-12-31',
      '2012-12 31; 2016-12 31',
      'only leap years have a day 366',
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
      '2009-12-28',
      '2009-12 28; 2015-12 28; 2020-12 28',
      'few years have a week 53',
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO',
      '2009-12-28',
      '2009-12 28; 2010-12 27; 2011-12 26',
      'each has a last week',
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU',
      '2011-01-02',
      '2011-01 2; 2012-01 1; 2012-12 30',
      'weeks from Sunday number otherwise',
    ],
    ['FREQ=DAILY;BYDAY=SA,SU', '2011-11-05', '2011-11 5,6,12,13', 'BYDAY limits days'],
    [
      'FREQ=DAILY;BYMONTHDAY=1,2',
      '2011-11-01',
      '2011-11 1,2; 2011-12 1,2',
      'BYMONTHDAY limits days',
    ],
    [
      'FREQ=WEEKLY;BYMONTH=11;BYDAY=TU',
      '2011-11-29',
      '2011-11 29; 2012-11 6',
      'BYMONTH limits weeks, within a week as well',
    ],
    [
      'FREQ=MONTHLY;BYMONTH=1,7;BYDAY=1MO',
      '2011-01-03',
      '2011-01 3; 2011-07 4',
      'BYMONTH limits months',
    ],
  ] as const) {
    it(`${why}: ${text}`, () => {
      const list = listed(expected);
      expect(dates(text, start, start, '2026-01-01').slice(0, list.length)).to.deep.equal(list);
    });
  }

  it('the week that spans New Year belongs to the year with most of its days', () => {
    const found = dates(
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO',
      '2024-12-30',
      '2024-01-01',
      '2030-01-01',
    );
    expect(found).to.deep.equal([
      '2024-12-30',
      '2025-12-29',
      '2027-01-04',
      '2028-01-03',
      '2029-01-01',
      '2029-12-31',
    ]);
  });
});
