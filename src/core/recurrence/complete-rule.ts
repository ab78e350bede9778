import {dayOfWallTime, weekdayOf} from '../civil.js';
import {WEEKDAYS, type RecurrenceRule} from '../types.js';

/** A rule that says the hours of its days. */
export type CompleteRule = RecurrenceRule &
  Required<Pick<RecurrenceRule, 'byHour' | 'byMinute' | 'bySecond'>>;

/**
 * Takes the parts that a rule leaves out from its start (RFC 8984 §4.3.3.1, RFC 5545 §3.3.10).
 *
 * @param start - a wall time
 */
export function completeRule(rule: RecurrenceRule, start: number): CompleteRule {
  const at = new Date(start);
  const {frequency, byWeekNo, byMonthDay, byYearDay, byDay} = rule;
  const weekday = weekdayOf(dayOfWallTime(start));
  const sameDay = {byDay: WEEKDAYS.slice(weekday, weekday + 1).map(day => ({day}))};
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
