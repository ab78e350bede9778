import {expect} from 'chai';
import {UTC} from '../../src/core/zone.js';
import {Formats} from '../../src/view/formats.js';
import {howOften} from '../../src/view/how-often.js';
import {chatOf} from '../support/feed-of.js';
import {ar, de, en} from '../support/locales.js';

/** How often a chat from Tuesday 1 November 2011 is held, in three languages. */
function inWords(recurrenceRule: string): string[] {
  const slot = chatOf({start: '2011-11-01T20:00', recurrenceRule}).schedule[0]!;
  return (
    [
      ['en-GB', en],
      ['de', de],
      ['ar-u-nu-latn', ar], // engines do not agree on the digits of Arabic
    ] as const
  ).map(([locale, messages]) => {
    const {often, onlyIn, notIn} = howOften(slot, messages, new Formats(locale, UTC));
    if (onlyIn) return messages.onlyInMonths(often, onlyIn);
    return notIn ? messages.notInMonths(often, notIn) : often;
  });
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
      'كل شهر: أول ثلاثاء',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      'The last Friday of the month',
      'Am letzten Freitag im Monat',
      'كل شهر: آخر جمعة',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU',
      'The first Tuesday every 2 months',
      'Am ersten Dienstag alle 2 Monate',
      'كل شهرين: أول ثلاثاء',
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
    [
      'FREQ=MONTHLY;BYDAY=2TH,4TH',
      'The second and fourth Thursday of the month',
      'Am zweiten und vierten Donnerstag im Monat',
      'كل شهر: ثاني ورابع خميس',
    ],
    [
      'FREQ=MONTHLY;BYDAY=4TH,2TH,-1TH',
      'The second, fourth and last Thursday of the month',
      'Am zweiten, vierten und letzten Donnerstag im Monat',
      'كل شهر: ثاني ورابع وآخر خميس',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1TU,1TH',
      'The first Tuesday and first Thursday of the month',
      'Am ersten Dienstag und ersten Donnerstag im Monat',
      'كل شهر: أول ثلاثاء وأول خميس',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2',
      'The second Tuesday of the month',
      'Am zweiten Dienstag im Monat',
      'كل شهر: ثاني ثلاثاء',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,3',
      'The first and third Tuesday of the month',
      'Am ersten und dritten Dienstag im Monat',
      'كل شهر: أول وثالث ثلاثاء',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14',
      'The second Tuesday of the month',
      'Am zweiten Dienstag im Monat',
      'كل شهر: ثاني ثلاثاء',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'The last weekday of the month',
      'Am letzten Werktag (Montag bis Freitag) im Monat',
      'كل شهر: آخر يوم عمل (من الاثنين إلى الجمعة)',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=1',
      'The first Tuesday or Thursday of the month',
      'Am ersten Dienstag oder Donnerstag im Monat',
      'كل شهر: أول ثلاثاء أو خميس',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1',
      'The last day of the month',
      'Am letzten Tag im Monat',
      'كل شهر: آخر يوم من الشهر',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      'The last day of the month',
      'Am letzten Tag im Monat',
      'كل شهر: آخر يوم من الشهر',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,1',
      'Days 1 and 15 of the month',
      'Am 1. und 15. im Monat',
      'كل شهر: يوما 1 و15',
    ],
    ['FREQ=MONTHLY;BYDAY=TU', 'Every Tuesday', 'Jeden Dienstag', 'كل أسبوع: الثلاثاء'],
    [
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      'Every weekday, Monday to Friday',
      'Von Montag bis Freitag',
      'كل أسبوع: من الاثنين إلى الجمعة',
    ],
    [
      'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
      'Every weekday, Monday to Friday',
      'Von Montag bis Freitag',
      'كل أسبوع: من الاثنين إلى الجمعة',
    ],
    [
      'FREQ=DAILY;BYDAY=TU,TH',
      'Every Tuesday and Thursday',
      'Jeden Dienstag und Donnerstag',
      'كل أسبوع: الثلاثاء والخميس',
    ],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'Every day', 'Jeden Tag', 'كل يوم'],
    [
      'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12',
      'Every Tuesday, not in August',
      'Jeden Dienstag, nicht im August',
      'كل أسبوع: الثلاثاء، ما عدا أغسطس',
    ],
    [
      'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,9,10,11,12',
      'Every Tuesday, not in July and August',
      'Jeden Dienstag, nicht im Juli und August',
      'كل أسبوع: الثلاثاء، ما عدا يوليو وأغسطس',
    ],
    [
      'FREQ=WEEKLY;BYMONTH=11,12',
      'Every Tuesday, only in November and December',
      'Jeden Dienstag, nur im November und Dezember',
      'كل أسبوع: الثلاثاء، في نوفمبر وديسمبر فقط',
    ],
    [
      'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12',
      'Every Tuesday',
      'Jeden Dienstag',
      'كل أسبوع: الثلاثاء',
    ],
    [
      'FREQ=DAILY;BYMONTH=11',
      'Every day, only in November',
      'Jeden Tag, nur im November',
      'كل يوم، في نوفمبر فقط',
    ],
    [
      'FREQ=YEARLY;BYMONTH=5;BYDAY=1MO',
      'The first Monday of May every year',
      'Jedes Jahr am ersten Montag im Mai',
      'كل سنة: أول اثنين من مايو',
    ],
    [
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=MO;BYSETPOS=-1',
      'The last Monday of May every other year',
      'Alle 2 Jahre am letzten Montag im Mai',
      'كل سنتين: آخر اثنين من مايو',
    ],
    [
      'FREQ=MONTHLY;BYMONTH=5;BYDAY=1MO',
      'The first Monday of May every year',
      'Jedes Jahr am ersten Montag im Mai',
      'كل سنة: أول اثنين من مايو',
    ],
    [
      'FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO',
      'The first Monday of the month, only in March and September',
      'Am ersten Montag im Monat, nur im März und September',
      'كل شهر: أول اثنين، في مارس وسبتمبر فقط',
    ],
    [
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24',
      'Every year on 24 December',
      'Jedes Jahr am 24. Dezember',
      'كل سنة: 24 ديسمبر',
    ],
    [
      'FREQ=YEARLY;BYMONTH=11,12',
      'Every year on 1 November and 1 December',
      'Jedes Jahr am 1. November und 1. Dezember',
      'كل سنة: 1 نوفمبر و1 ديسمبر',
    ],
    [
      'FREQ=YEARLY;BYMONTH=5,11;BYDAY=TU',
      'Every Tuesday, only in May and November',
      'Jeden Dienstag, nur im Mai und November',
      'كل أسبوع: الثلاثاء، في مايو ونوفمبر فقط',
    ],
  ] as const) {
    it(`${rule}: ${english}`, () => {
      expect(inWords(rule)).to.deep.equal([english, german, arabic]);
    });
  }

  describe('has no words for a rule that nobody says in one phrase, so it says no more than is true', () => {
    for (const rule of [
      'FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR',
      'FREQ=WEEKLY;BYDAY=TU,TH;BYSETPOS=1',
      'FREQ=WEEKLY;BYHOUR=12,20;BYSETPOS=1',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
      'FREQ=MONTHLY;BYDAY=1TU,TH',
      'FREQ=MONTHLY;BYDAY=-2TU',
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-2',
      'FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=1,2,3',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      'FREQ=MONTHLY;BYMONTHDAY=15,-1',
      'FREQ=YEARLY;BYDAY=1TU',
      'FREQ=YEARLY;BYDAY=TU;BYSETPOS=1',
      'FREQ=YEARLY;BYMONTH=5,11;BYDAY=TU;BYSETPOS=1',
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=5,11;BYDAY=1TU',
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
    expect(howOften(slot, en, new Formats('en-GB', UTC)).often).to.match(
      /^Tuesday,? 1 November 2011$/,
    );
  });
});
