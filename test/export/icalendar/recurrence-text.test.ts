import {expect} from 'chai';
import {recurrenceText} from '../../../src/export/icalendar/recurrence-text.js';
import type {RecurrenceRule} from '../../../src/core/types.js';
import {rule} from '../../support/rules.js';
import {wall} from '../../support/times.js';

/** The text of a rule that starts on Tuesday, 1 November 2011, at 20:00. */
const textOf = (text: string, allDay = false): string | undefined =>
  recurrenceText(rule(text), wall('2011-11-01T20:00'), {allDay});

describe('the text of a rule', () => {
  for (const [text, expected] of [
    ['FREQ=DAILY', 'FREQ=DAILY'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH'],
    ['FREQ=MONTHLY;BYDAY=-1WE', 'FREQ=MONTHLY;BYDAY=-1WE'],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1'],
    ['FREQ=WEEKLY;WKST=SU;BYDAY=SU', 'FREQ=WEEKLY;WKST=SU;BYDAY=SU'],
    ['FREQ=YEARLY;BYYEARDAY=-1,100', 'FREQ=YEARLY;BYYEARDAY=-1,100'],
  ] as const) {
    it(`${text} is kept`, () => expect(textOf(text)).to.equal(expected));
  }
});

describe('what a rule leaves out is written out', () => {
  for (const [text, expected] of [
    ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1'],
    ['FREQ=YEARLY;BYMONTH=5', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1'],
    ['FREQ=YEARLY;BYMONTHDAY=5', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=5'],
    ['FREQ=YEARLY;BYWEEKNO=20', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU'],
  ] as const) {
    it(`${text} is ${expected}`, () => expect(textOf(text)).to.equal(expected));
  }
});

describe('the hours of a rule', () => {
  it('stand in DTSTART when there is one a day', () => {
    expect(textOf('FREQ=DAILY;BYHOUR=9;BYMINUTE=30')).to.equal('FREQ=DAILY');
  });

  it('are all written when there are several', () => {
    expect(textOf('FREQ=DAILY;BYHOUR=21,9')).to.equal(
      'FREQ=DAILY;BYHOUR=9,21;BYMINUTE=0;BYSECOND=0',
    );
  });

  it('are not those of whole days (RFC 5545 §3.3.10)', () => {
    expect(textOf('FREQ=DAILY;BYHOUR=21,9', true)).to.equal('FREQ=DAILY');
  });

  it('one a day is the first of its day: BYSETPOS may not stand alone', () => {
    expect(textOf('FREQ=DAILY;BYSETPOS=-1')).to.equal('FREQ=DAILY');
  });
});

describe('a rule that RFC 5545 says otherwise', () => {
  for (const [text, expected, why] of [
    [
      'FREQ=WEEKLY;BYMONTHDAY=13;BYDAY=FR',
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      'days of the month belong to months',
    ],
    [
      'FREQ=MONTHLY;BYYEARDAY=100;BYDAY=1SU',
      `FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYYEARDAY=100;BYDAY=1SU`,
      'days of the year belong to years, where weekdays would be numbered otherwise',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1TU,FR',
      'FREQ=MONTHLY;BYDAY=1TU,1FR,2FR,3FR,4FR,5FR',
      'numbered and plain weekdays are a union, but not to all readers',
    ],
    [
      'FREQ=YEARLY;BYDAY=20MO,FR',
      `FREQ=YEARLY;BYDAY=20MO,${Array.from({length: 53}, (_, index) => `${index + 1}FR`).join(',')}`,
      'also in a year',
    ],
  ] as const) {
    it(`${text}: ${why}`, () => expect(textOf(text)).to.equal(expected));
  }
});

describe('a rule that RFC 5545 cannot say has no text', () => {
  for (const each of [
    {frequency: 'weekly', interval: 2, byDay: [{day: 'fr'}], byMonthDay: [13]},
    {frequency: 'monthly', byWeekNo: [1], byDay: [{day: 'tu', nthOfPeriod: 1}]},
    {frequency: 'monthly', byYearDay: [1, 2], bySetPosition: [1]},
  ] as const satisfies RecurrenceRule[]) {
    it(JSON.stringify(each), () => {
      expect(recurrenceText(each, wall('2011-11-01T20:00'), {allDay: false})).to.equal(undefined);
    });
  }
});
