import {expect} from '@open-wc/testing';
import {UTC} from '../../../src/core/zone.js';
import {Formats} from '../../../src/elements/formats.js';
import {howOften} from '../../../src/elements/on-demand/how-often.js';
import {ar} from '../../../src/locales/ar.js';
import {de} from '../../../src/locales/de.js';
import {english as en} from '../../support/english.js';
import {chatOf} from '../../support/feed-of.js';

/** How often a chat from Tuesday 1 November 2011 is held, in three languages. */
function inWords(recurrenceRule: string): string[] {
  const slot = chatOf({start: '2011-11-01T20:00', recurrenceRule}).schedule[0]!;
  return (
    [
      ['en-GB', en],
      ['de', de],
      ['ar-u-nu-latn', ar], // engines do not agree on the digits of Arabic
    ] as const
  ).map(([locale, messages]) => howOften(slot, messages, new Formats(locale, UTC)));
}

describe('howOften', () => {
  for (const [rule, english, german, arabic] of [
    ['FREQ=DAILY', 'Every day', 'Jeden Tag', 'كل يوم'],
    ['FREQ=DAILY;INTERVAL=2', 'Every other day', 'Alle 2 Tage', 'كل يومين'],
    ['FREQ=DAILY;INTERVAL=10', 'Every 10 days', 'Alle 10 Tage', 'كل 10 أيام'],
    ['FREQ=DAILY;INTERVAL=11', 'Every 11 days', 'Alle 11 Tage', 'كل 11 يومًا'],
    ['FREQ=WEEKLY', 'Every Tuesday', 'Jeden Dienstag', 'كل أسبوع: الثلاثاء'],
    ['FREQ=WEEKLY;COUNT=3', 'Every Tuesday', 'Jeden Dienstag', 'كل أسبوع: الثلاثاء'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      'Every other Tuesday',
      'Jeden zweiten Dienstag',
      'كل أسبوعين: الثلاثاء',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=3',
      'Every 3 weeks on Tuesday',
      'Alle 3 Wochen am Dienstag',
      'كل 3 أسابيع: الثلاثاء',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TH,TU',
      'Every Tuesday and Thursday',
      'Jeden Dienstag und Donnerstag',
      'كل أسبوع: الثلاثاء والخميس',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1TU',
      'The first Tuesday of the month',
      'Am ersten Dienstag im Monat',
      'كل شهر: أول يوم الثلاثاء',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      'The last Friday of the month',
      'Am letzten Freitag im Monat',
      'كل شهر: آخر يوم الجمعة',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU',
      'The first Tuesday every 2 months',
      'Am ersten Dienstag alle 2 Monate',
      'كل شهرين: أول يوم الثلاثاء',
    ],
    ['FREQ=MONTHLY', 'Day 1 of the month', 'Am 1. im Monat', 'كل شهر: يوم 1'],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15',
      'Day 15 every 3 months',
      'Am 15. alle 3 Monate',
      'كل 3 أشهر: يوم 15',
    ],
    ['FREQ=YEARLY', 'Every year on 1 November', 'Jedes Jahr am 1. November', 'كل سنة: 1 نوفمبر'],
    [
      'FREQ=YEARLY;INTERVAL=2',
      'Every other year on 1 November',
      'Alle 2 Jahre am 1. November',
      'كل سنتين: 1 نوفمبر',
    ],
  ] as const) {
    it(`${rule}: ${english}`, () => {
      expect(inWords(rule)).to.deep.equal([english, german, arabic]);
    });
  }

  describe('has no words for a rule that nobody says in one phrase, so it says no more than is true', () => {
    for (const rule of [
      'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
      'FREQ=DAILY;BYMONTH=11',
      'FREQ=WEEKLY;BYMONTH=11,12',
      'FREQ=MONTHLY;BYDAY=TU',
      'FREQ=MONTHLY;BYDAY=1TU,3TU',
      'FREQ=MONTHLY;BYDAY=-2TU',
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1',
      'FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=1,2,3',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      'FREQ=YEARLY;BYDAY=1TU',
      'FREQ=YEARLY;BYMONTH=11;BYDAY=1TU',
      'FREQ=YEARLY;BYMONTH=11,12',
      'FREQ=YEARLY;BYYEARDAY=305',
      'FREQ=YEARLY;BYWEEKNO=44',
    ]) {
      it(rule, () => {
        expect(inWords(rule)).to.deep.equal([en.irregular, de.irregular, ar.irregular]);
      });
    }
  });

  it('tells the date of what happens once', () => {
    const slot = chatOf({start: '2011-11-01T20:00'}).schedule[0]!;
    expect(howOften(slot, en, new Formats('en-GB', UTC))).to.match(/^Tuesday,? 1 November 2011$/);
  });
});
