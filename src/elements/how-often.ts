import {civilDate, dayOfWallTime, formatDate, MS_PER_DAY, parseDate, parseDateTime, weekdayOf} from '../core/civil.js';
import {completeRule} from '../core/recurrence/complete-rule.js';
import {WEEKDAYS, type RecurrenceRule, type Slot} from '../core/types.js';
import type {Messages, Pattern} from '../locales/messages.js';
import type {Formats} from './formats.js';

/** A Monday, to name the weekdays by. */
const MONDAY = parseDate('2024-01-01') ?? 0;

/** Says in words how often a slot is held: "Every other Tuesday". */
export function howOften(slot: Slot, messages: Messages, formats: Formats): string {
  return messages.howOften(patternOf(slot, formats));
}

function patternOf({start, recurrenceRule}: Slot, formats: Formats): Pattern {
  const wall = parseDateTime(start) ?? (parseDate(start) ?? 0) * MS_PER_DAY;
  const date = formatDate(dayOfWallTime(wall));
  if (!recurrenceRule) return {kind: 'once', date: formats.fullDate(date)};
  const rule = completeRule(recurrenceRule, wall);
  return regularPattern(rule, date, formats) ?? {kind: 'irregular'};
}

function regularPattern(rule: RecurrenceRule, date: string, formats: Formats): Pattern | undefined {
  const {frequency, interval = 1, byDay, byMonth, byMonthDay} = rule;
  const others = [rule.byYearDay, rule.byWeekNo, rule.bySetPosition];
  if (others.some((part) => part !== undefined)) return undefined;
  const [day] = byDay ?? [];
  const isPlain = byDay?.every(({nthOfPeriod}) => nthOfPeriod === undefined) ?? true;
  const [monthDay] = byMonthDay ?? [];
  switch (frequency) {
    case 'daily':
      return byDay || byMonth || byMonthDay ? undefined : {kind: 'daily', interval};
    case 'weekly':
      return !isPlain || byMonth || byMonthDay
        ? undefined
        : {kind: 'weekly', interval, days: weekdays(rule, formats)};
    case 'monthly':
      if (byMonth) return undefined;
      if (!byDay && byMonthDay?.length === 1 && monthDay !== undefined && monthDay > 0) {
        return {kind: 'monthly-by-date', interval, date: monthDay};
      }
      return byDay?.length === 1 && !byMonthDay && day && isNameable(day.nthOfPeriod)
        ? {kind: 'monthly-by-day', interval, nth: day.nthOfPeriod, day: weekdays(rule, formats)}
        : undefined;
    case 'yearly': {
      const {month, date: dayOfMonth} = civilDate(parseDate(date) ?? 0);
      const isStart = byMonth?.join() === String(month) && byMonthDay?.join() === String(dayOfMonth);
      return isStart && !byDay ? {kind: 'yearly', interval, date: formats.dayAndMonth(date)} : undefined;
    }
  }
}

function isNameable(nth: number | undefined): nth is number {
  return nth === -1 || (nth !== undefined && nth > 0 && nth < 6);
}

function weekdays({byDay = []}: RecurrenceRule, formats: Formats): string {
  const names = byDay
    .map(({day}) => WEEKDAYS.indexOf(day))
    .sort((a, b) => a - b)
    .map((index) => formats.weekday(formatDate(MONDAY + index - weekdayOf(MONDAY))));
  return formats.list(names);
}
