import {formatDate, parseLocal} from '../core/civil.js';
import {completeRule} from '../core/recurrence/complete-rule.js';
import type {Slot} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import type {Formats} from './formats.js';
import {patternOf, type Pattern, type Places} from './rule-pattern.js';

/** The day number of a Monday, to name the weekdays by. */
const MONDAY = 4;

/** Every date exists in this year. */
const LEAP_YEAR = 2024;

/** How often a slot is held, in words. */
export interface HowOften {
  /** "Every other Tuesday"; for a one-off its date. */
  readonly often: string;
  /** The months it is held in, or is not, whichever are fewer, in words: "August". */
  readonly onlyIn?: string;
  readonly notIn?: string;
}

/** Says how often a slot is held. */
export function howOften(slot: Slot, messages: Messages, formats: Formats): HowOften {
  const {start, recurrenceRule} = slot;
  if (!recurrenceRule || recurrenceRule.count === 1) {
    return {often: formats.date(start.slice(0, 10), 'fullDate')};
  }
  const pattern = patternOf(completeRule(recurrenceRule, parseLocal(start) ?? 0));
  if (!pattern) return {often: messages.irregular};
  return {often: inWords(pattern, messages, formats), ...monthsOf(pattern.months, formats)};
}

function inWords(pattern: Pattern, messages: Messages, formats: Formats): string {
  switch (pattern.kind) {
    case 'daily':
      return messages.daily(pattern.interval);
    case 'weekdays':
      return messages.weekdays;
    case 'weekly':
      return messages.weekly(pattern.interval, formats.list(weekdays(pattern.days, formats)));
    case 'monthlyByDay':
      return messages.monthlyByDay(pattern.interval, placed(pattern.places, messages, formats));
    case 'monthlyByDate': {
      const {interval, dates} = pattern;
      return dates.includes(-1)
        ? messages.monthlyLastDay(interval)
        : messages.monthlyByDate(
            interval,
            formats.list(dates.map(date => messages.dayOfMonth(date))),
            dates.length,
          );
    }
    case 'yearlyByDay': {
      const {interval, places, month} = pattern;
      return messages.yearlyByDay(
        interval,
        placed(places, messages, formats),
        monthName(month, formats),
      );
    }
    case 'yearly':
      return messages.yearly(
        pattern.interval,
        formats.list(
          pattern.dates.map(({month, date}) => formats.date(isoDate(month, date), 'date')),
        ),
      );
  }
}

/** "second and fourth Thursday". */
function placed(places: readonly Places[], messages: Messages, formats: Formats): string {
  return formats.list(
    places.map(({nths, days}) =>
      messages.nthDay(
        formats.list(nths.map(nth => messages.ordinal(nth))),
        days.join('') === '01234'
          ? messages.workingDay
          : formats.list(weekdays(days, formats), 'disjunction'),
      ),
    ),
  );
}

function weekdays(days: readonly number[], formats: Formats): string[] {
  return days.map(day => formats.date(formatDate(MONDAY + day), 'weekday'));
}

/** The months, or those left out, whichever are fewer. */
function monthsOf(
  months: readonly number[] | undefined,
  formats: Formats,
): Pick<HowOften, 'onlyIn' | 'notIn'> {
  if (!months) return {};
  const others = Array.from({length: 12}, (_, index) => index + 1).filter(
    month => !months.includes(month),
  );
  const names = (some: readonly number[]): string =>
    formats.list(some.map(month => monthName(month, formats)));
  return months.length <= others.length ? {onlyIn: names(months)} : {notIn: names(others)};
}

function monthName(month: number, formats: Formats): string {
  return formats.date(isoDate(month, 1), 'month');
}

function isoDate(month: number, date: number): string {
  const digits = (number: number): string => String(number).padStart(2, '0');
  return `${LEAP_YEAR}-${digits(month)}-${digits(date)}`;
}
