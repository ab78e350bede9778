import {expect} from 'chai';
import {dayOf, weekdayOf} from '../../../src/core/civil.js';
import {periodsOf} from '../../../src/core/recurrence/periods.js';
import {FREQUENCIES} from '../../../src/core/types.js';
import {dates, listed} from '../../support/rules.js';

describe('periods', () => {
  for (const frequency of FREQUENCIES) {
    it(`${frequency} ones follow one another without gap or overlap`, () => {
      const {indexOf, firstDay} = periodsOf(frequency, 0);
      for (let day = dayOf(1968, 1, 1); day < dayOf(1973, 1, 1); day++) {
        const index = indexOf(day);
        const holds = firstDay(index) <= day && day < firstDay(index + 1);
        if (!holds) expect.fail(`day ${day} is not in its period ${index}`);
      }
    });
  }

  it('a week starts on the weekday that the rule says', () => {
    for (let firstDay = 0; firstDay < 7; firstDay++) {
      expect(weekdayOf(periodsOf('weekly', firstDay).firstDay(2000))).to.equal(firstDay);
    }
  });

  for (const [text, start, expected, why] of [
    [
      'FREQ=DAILY;INTERVAL=3',
      '2011-12-30',
      '2011-12 30; 2012-01 2,5',
      'days count on over New Year',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2',
      '2020-12-22',
      '2020-12 22; 2021-01 5,19',
      'a fortnight is no matter of odd and even weeks: week 53 of 2020',
    ],
    ['FREQ=WEEKLY;INTERVAL=2', '2026-12-22', '2026-12 22; 2027-01 5,19', 'nor is it in 2026'],
    [
      'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1',
      '2011-11-01',
      '2011-11 1; 2012-04 1; 2012-09 1',
      'months count on over New Year',
    ],
    ['FREQ=YEARLY;INTERVAL=2', '2011-11-01', '2011-11 1; 2013-11 1', 'years count from the start'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO',
      '2011-11-06',
      '2011-11 6,14,20,28',
      'Sunday ends the week of its Monday',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU',
      '2011-11-06',
      '2011-11 6,7,20,21',
      'unless weeks start on Sunday',
    ],
  ] as const) {
    it(`${why}: ${text}`, () => {
      const list = listed(expected);
      const found = dates(text, start, start, '2028-01-01').slice(0, list.length);
      expect(found).to.deep.equal(list);
    });
  }
});
