import {formatDate} from '../../core/civil.js';
import {completeRule} from '../../core/recurrence/complete-rule.js';
import {WEEKDAYS, type RecurrenceRule, type Slot} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';

/** The day number of a Monday, to name the weekdays by. */
const MONDAY = 4;

/** Says in words how often a slot is held: "Every other Tuesday"; for a one-off its date. */
export function howOften(slot: Slot, messages: Messages, formats: Formats): string {
  const {start, recurrenceRule} = slot;
  const date = start.slice(0, 10);
  if (!recurrenceRule) return formats.date(date, 'fullDate');
  const rule = completeRule(recurrenceRule, Date.parse(date));
  return regular(rule, date, messages, formats) ?? messages.irregular;
}

/** The words for a rule of those that people have words for. */
function regular(
  {frequency, interval = 1, byDay, byMonth, byMonthDay = [], ...rule}: RecurrenceRule,
  date: string,
  messages: Messages,
  formats: Formats,
): string | undefined {
  if (rule.byYearDay ?? rule.byWeekNo ?? rule.bySetPosition) return undefined;
  const [nth, ...others] = byDay?.map(({nthOfPeriod}) => nthOfPeriod) ?? [];
  const [monthDay = 0, ...otherDates] = byMonthDay;
  const days = byDay ? weekdays(byDay, formats) : '';
  const isByDate = !byDay && otherDates.length === 0 && monthDay > 0;
  if (frequency === 'yearly') {
    const [, month, dayOfMonth] = date.split('-').map(Number);
    const isOnStart = byMonth?.join() === String(month) && monthDay === dayOfMonth;
    return isByDate && isOnStart
      ? messages.yearly(interval, formats.date(date, 'date'))
      : undefined;
  }
  if (byMonth) return undefined;
  if (frequency === 'monthly' && isByDate) return messages.monthlyByDate(interval, monthDay);
  if (monthDay) return undefined;
  if (frequency === 'monthly') {
    return nth && nth >= -1 && nth <= 5 && others.length === 0
      ? messages.monthlyByDay(interval, nth, days)
      : undefined;
  }
  if (frequency === 'weekly') return messages.weekly(interval, days);
  return byDay ? undefined : messages.daily(interval);
}

function weekdays(byDay: NonNullable<RecurrenceRule['byDay']>, formats: Formats): string {
  const names = byDay
    .map(({day}) => WEEKDAYS.indexOf(day))
    .sort((a, b) => a - b)
    .map(index => formats.date(formatDate(MONDAY + index), 'weekday'));
  return formats.list(names);
}
