import {formatDate} from '../core/civil.js';
import {completeRule} from '../core/recurrence/complete-rule.js';
import {WEEKDAYS, type RecurrenceRule, type Slot} from '../core/types.js';
import type {Messages, Pattern} from '../locales/messages.js';
import type {Formats} from './formats.js';

/** The day number of a Monday, to name the weekdays by. */
const MONDAY = 4;

/** Says in words how often a slot is held: "Every other Tuesday". */
export function howOften(slot: Slot, messages: Messages, formats: Formats): string {
  return messages.howOften(patternOf(slot, formats));
}

function patternOf({start, recurrenceRule}: Slot, formats: Formats): Pattern {
  const date = start.slice(0, 10);
  if (!recurrenceRule) return {kind: 'once', date: formats.date(date, 'fullDate')};
  const rule = completeRule(recurrenceRule, Date.parse(`${date}T00:00Z`));
  return regularPattern(rule, date, formats) ?? {kind: 'irregular'};
}

/** What a rule comes to when it is one of those that people have words for. */
function regularPattern(rule: RecurrenceRule, date: string, formats: Formats): Pattern | undefined {
  const {frequency, interval = 1, byDay, byMonth, byMonthDay = []} = rule;
  if (rule.byYearDay ?? rule.byWeekNo ?? rule.bySetPosition) return undefined;
  const [nth, ...others] = byDay?.map(({nthOfPeriod}) => nthOfPeriod) ?? [];
  const [monthDay = 0, ...otherDates] = byMonthDay;
  const days = byDay ? weekdays(byDay, formats) : '';
  const isByDate = !byDay && otherDates.length === 0 && monthDay > 0;
  switch (frequency) {
    case 'daily':
      return (byDay ?? byMonth ?? monthDay) ? undefined : {kind: 'daily', interval};
    case 'weekly':
      return (byMonth ?? (monthDay || nth)) ? undefined : {kind: 'weekly', interval, days};
    case 'monthly':
      if (byMonth) return undefined;
      if (isByDate) return {kind: 'monthly-by-date', interval, date: monthDay};
      return nth && nth >= -1 && nth <= 5 && others.length === 0 && !monthDay
        ? {kind: 'monthly-by-day', interval, nth, day: days}
        : undefined;
    case 'yearly': {
      const [, month, dayOfMonth] = date.split('-').map(Number);
      const isOnStart = byMonth?.join() === String(month) && monthDay === dayOfMonth;
      return isByDate && isOnStart
        ? {kind: 'yearly', interval, date: formats.date(date, 'date')}
        : undefined;
    }
  }
}

function weekdays(byDay: NonNullable<RecurrenceRule['byDay']>, formats: Formats): string {
  const names = byDay
    .map(({day}) => WEEKDAYS.indexOf(day))
    .sort((a, b) => a - b)
    .map(index => formats.date(formatDate(MONDAY + index), 'weekday'));
  return formats.list(names);
}
