import {WEEKDAYS, type RecurrenceRule} from '../types.js';

/**
 * Takes the parts that a rule leaves out from its start (RFC 8984 §4.3.3.1, RFC 5545 §3.3.10).
 *
 * @param start - a wall time
 */
export function completeRule(rule: RecurrenceRule, start: number): RecurrenceRule {
  const at = new Date(start);
  const {frequency, byWeekNo, byMonthDay, byYearDay, byDay} = rule;
  const sameDay = {byDay: [{day: WEEKDAYS[(at.getUTCDay() + 6) % 7] ?? 'mo'}]};
  const sameDate = {byMonthDay: [at.getUTCDate()]};
  const sameMonth = {byMonth: [at.getUTCMonth() + 1]};
  const isYearly = frequency === 'yearly' && !byYearDay;
  const hasNoDay = !byDay && !byMonthDay;
  return {
    byHour: [at.getUTCHours()],
    byMinute: [at.getUTCMinutes()],
    bySecond: [at.getUTCSeconds()],
    ...((frequency === 'weekly' || (isYearly && byWeekNo && !byMonthDay)) && sameDay),
    ...((frequency === 'monthly' || (isYearly && !byWeekNo)) && hasNoDay && sameDate),
    ...(isYearly && !byWeekNo && (byMonthDay ?? !byDay) && sameMonth),
    ...rule,
  };
}
