import {completeRule} from '../../core/recurrence/complete-rule.js';
import type {NDay, RecurrenceRule} from '../../core/types.js';

/**
 * A rule as RRULE text (RFC 5545 §3.3.10), without its COUNT and UNTIL. What a rule leaves out and
 * readers would fill in each in their own way is written out: YEARLY;BYMONTHDAY=5 has a BYMONTH
 * (RFC 8984 §4.3.3.1).
 *
 * @param start - the wall time that anchors the rule, which need not be the first occurrence
 * @returns undefined for what RFC 5545 cannot say: JSCalendar allows each part in each frequency
 */
export function recurrenceText(
  rule: RecurrenceRule,
  start: number,
  {allDay}: {readonly allDay: boolean},
): string | undefined {
  const complete = inValidFrequency(completeRule(rule, start));
  if (!complete || !isValid(complete)) return undefined;
  const {frequency, interval = 1, firstDayOfWeek, byMonth, byWeekNo, byYearDay} = complete;
  const {byMonthDay, byDay, byHour = [], byMinute = [], bySecond = [], bySetPosition} = complete;
  // One time a day is what DTSTART says.
  const isSeveral = !allDay && byHour.length * byMinute.length * bySecond.length > 1;
  return [
    `FREQ=${frequency.toUpperCase()}`,
    interval === 1 ? '' : `INTERVAL=${interval}`,
    firstDayOfWeek ? `WKST=${firstDayOfWeek.toUpperCase()}` : '',
    part('BYMONTH', byMonth),
    part('BYWEEKNO', byWeekNo),
    part('BYYEARDAY', byYearDay),
    part('BYMONTHDAY', byMonthDay),
    dayPart(byDay && weekdays(byDay, complete)),
    ...(isSeveral
      ? [part('BYHOUR', byHour), part('BYMINUTE', byMinute), part('BYSECOND', bySecond)]
      : []),
    // It must stand with another BY part; the only time of a day is its first and its last.
    part('BYSETPOS', frequency === 'daily' && !isSeveral ? undefined : bySetPosition),
  ]
    .filter(Boolean)
    .join(';');
}

function part(name: string, values: readonly number[] | undefined): string {
  return values ? `${name}=${[...new Set(values)].sort((a, b) => a - b).join(',')}` : '';
}

function dayPart(byDay: readonly NDay[] | undefined): string {
  return byDay ? `BYDAY=${[...new Set(byDay.map(dayText))].join(',')}` : '';
}

function dayText({day, nthOfPeriod}: NDay): string {
  return `${nthOfPeriod ?? ''}${day.toUpperCase()}`;
}

/**
 * Numbered and plain weekdays together are a union, which not all readers know: the plain ones are
 * numbered as well.
 */
function weekdays(byDay: readonly NDay[], {frequency, byMonth}: RecurrenceRule): NDay[] {
  if (!isNumbered(byDay)) return [...byDay];
  const most = frequency === 'monthly' || byMonth ? 5 : 53;
  return byDay.flatMap(({day, nthOfPeriod}) =>
    nthOfPeriod === undefined
      ? Array.from({length: most}, (_, index) => ({day, nthOfPeriod: index + 1}))
      : [{day, nthOfPeriod}],
  );
}

/**
 * RFC 5545 has parts that only the longer frequencies may have. Where every period counts and none
 * is numbered, a rule is but a set of days, and a longer frequency says the same: the Tuesdays of
 * the weeks that hold a 13th are those of a month.
 */
function inValidFrequency(rule: RecurrenceRule): RecurrenceRule | undefined {
  if (isValid(rule)) return rule;
  const {interval = 1, bySetPosition, byDay, byMonth, byWeekNo, byYearDay} = rule;
  if (interval !== 1 || bySetPosition) return undefined;
  if (!byWeekNo && !byYearDay) return {...rule, frequency: 'monthly'};
  // In a year without months numbers would count in the year.
  const months = isNumbered(byDay) && {byMonth: byMonth ?? EVERY_MONTH};
  return {...rule, frequency: 'yearly', ...months};
}

const EVERY_MONTH = Array.from({length: 12}, (_, index) => index + 1);

/** The table of RFC 5545 §3.3.10: which parts a frequency may have. */
function isValid({frequency, byDay, byMonthDay, byYearDay, byWeekNo}: RecurrenceRule): boolean {
  switch (frequency) {
    case 'yearly':
      return !(byWeekNo && isNumbered(byDay));
    case 'monthly':
      return !byWeekNo && !byYearDay;
    case 'weekly':
      return !byWeekNo && !byYearDay && !byMonthDay;
    case 'daily':
      return !byWeekNo && !byYearDay;
  }
}

function isNumbered(byDay: readonly NDay[] = []): boolean {
  return byDay.some(({nthOfPeriod}) => nthOfPeriod !== undefined);
}
