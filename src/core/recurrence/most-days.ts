import type {NDay, RecurrenceRule} from '../types.js';

/**
 * How many days one period of a rule gives at most.
 *
 * @param rule - with the parts that it takes from its start (`completeRule`)
 */
export function mostDays(rule: RecurrenceRule): number {
  const {frequency, byDay, byMonth, byMonthDay, byYearDay, byWeekNo} = rule;
  switch (frequency) {
    case 'daily':
      return 1;
    case 'weekly':
      return byDay ? new Set(byDay.map(({day}) => day)).size : 1;
    case 'monthly':
      return byDay ? Math.min(31, weekdaysIn(byDay, 5)) : (byMonthDay?.length ?? 1);
    case 'yearly': {
      const days = byYearDay
        ? byYearDay.length
        : byWeekNo
          ? byWeekNo.length * 7
          : (byMonth?.length ?? 12) * (byMonthDay?.length ?? (byDay && weekdaysIn(byDay, 5)) ?? 1);
      const isOfYear = byDay && !byMonth && !byYearDay && !byWeekNo && !byMonthDay;
      return Math.min(366, isOfYear ? weekdaysIn(byDay, 53) : days);
    }
  }
}

/** @param weeks - in which a weekday may be that has no number */
function weekdaysIn(byDay: readonly NDay[], weeks: number): number {
  return byDay.reduce((days, {nthOfPeriod}) => days + (nthOfPeriod ? 1 : weeks), 0);
}
