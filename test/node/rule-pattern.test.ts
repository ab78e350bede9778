import {expect} from 'chai';
import fc from 'fast-check';
import {civilDate, dayOf, formatDate, MS_PER_DAY, weekdayOf} from '../../src/core/civil.js';
import {completeRule} from '../../src/core/recurrence/complete-rule.js';
import {Recurrence} from '../../src/core/recurrence/recurrence.js';
import {WEEKDAYS, type RecurrenceRule} from '../../src/core/types.js';
import {patternOf, type Places, type Rhythm} from '../../src/view/rule-pattern.js';
import {localTime, recurrenceRule} from '../support/arbitraries.js';
import {wall} from '../support/times.js';

const some = <T>(member: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.array(member, {minLength: 1, maxLength: most});
const perhaps = <T>(member: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(member, {nil: undefined});

/** Rules such as people write, for which there should be words more often than not. */
const usualRule = fc
  .record({
    frequency: fc.constantFrom('weekly', 'monthly', 'yearly', 'daily'),
    days: perhaps(
      fc.oneof(
        fc.constant([0, 1, 2, 3, 4]),
        fc.constant([0, 1, 2, 3, 4, 5, 6]),
        some(fc.integer({min: 0, max: 6}), 2),
      ),
    ),
    nths: perhaps(some(fc.constantFrom(1, 2, 3, 4, 5, -1), 2)),
    byMonth: perhaps(some(fc.integer({min: 1, max: 12}), 11)),
    byMonthDay: perhaps(
      fc.oneof(fc.constant([8, 9, 10, 11, 12, 13, 14]), some(fc.constantFrom(1, 15, 31, -1), 2)),
    ),
    bySetPosition: perhaps(some(fc.constantFrom(1, 2, 3, -1), 2)),
  })
  .map(({frequency, days, nths, byMonth, byMonthDay, bySetPosition}): RecurrenceRule => {
    const isNumbered = frequency === 'monthly' || frequency === 'yearly';
    const byDay = days?.flatMap(index => {
      const day = WEEKDAYS[index]!;
      return isNumbered && nths ? nths.map(nthOfPeriod => ({day, nthOfPeriod})) : [{day}];
    });
    return {
      frequency: frequency,
      ...(byDay && {byDay}),
      ...(byMonth && {byMonth}),
      ...(byMonthDay && frequency !== 'weekly' && {byMonthDay}),
      ...(bySetPosition && (byDay ?? byMonthDay) && !nths && {bySetPosition}),
    };
  });

/** Whether the words for a rhythm are true of a day, said of every day, week, month or year. */
function isTold(rhythm: Rhythm, day: number): boolean {
  const {month, date, year} = civilDate(day);
  const lengthOfMonth = dayOf(year, month + 1, 1) - dayOf(year, month, 1);
  if (rhythm.months && !rhythm.months.includes(month)) return false;
  const isPlace = ({nths, days}: Places): boolean => {
    const all = Array.from({length: lengthOfMonth}, (_, index) => day - date + 1 + index).filter(
      each => days.includes(weekdayOf(each)),
    );
    return nths.some(nth => all.at(nth < 0 ? nth : nth - 1) === day);
  };
  switch (rhythm.kind) {
    case 'daily':
      return true;
    case 'weekdays':
      return weekdayOf(day) < 5;
    case 'weekly':
      return rhythm.days.includes(weekdayOf(day));
    case 'monthlyByDay':
      return rhythm.places.some(isPlace);
    case 'monthlyByDate':
      return rhythm.dates.some(each => date === (each < 0 ? lengthOfMonth : each));
    case 'yearlyByDay':
      return month === rhythm.month && rhythm.places.some(isPlace);
    case 'yearly':
      return rhythm.dates.some(each => each.month === month && each.date === date);
  }
}

describe('what is said of a rule', () => {
  for (const [name, rules, least] of [
    ['such as people write', usualRule, 0.4],
    ['of any kind', recurrenceRule.map(({count: _, ...rule}) => ({...rule, interval: 1})), 0.05],
  ] as const) {
    it(`is true of all of its dates, and of no others: ${name}`, () => {
      let [told, all] = [0, 0];
      fc.assert(
        fc.property(rules, localTime(2008, 2012), (rule: RecurrenceRule, start) => {
          all++;
          const begin = wall(start);
          const rhythm = patternOf(completeRule(rule, begin));
          if (!rhythm) return;
          told++;
          const first = Math.floor(begin / MS_PER_DAY);
          // The hours of the first day may come before the start.
          const days = Array.from({length: 1500}, (_, index) => first + 1 + index);
          const given = new Recurrence(rule, begin)
            .between((first + 1) * MS_PER_DAY, (first + 1501) * MS_PER_DAY)
            .map(time => formatDate(Math.floor(time / MS_PER_DAY)));
          expect(days.filter(day => isTold(rhythm, day)).map(formatDate)).to.deep.equal([
            ...new Set(given),
          ]);
        }),
        {seed: 20111101, numRuns: 500},
      );
      expect(told / all).to.be.greaterThan(least);
    }).timeout(60_000);
  }
});
