import {civilDate, dayOfWallTime, parseLocal, weekdayOf} from '../../core/civil.js';

/** The words of messages to a feed's author; what readers see comes from the locales. */
const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** `a Tuesday` */
export function weekdayName(day: number): string {
  return WEEKDAY_NAMES[weekdayOf(day)] ?? '';
}

/** `1 December 2026` */
export function dateName(day: number): string {
  const {year, month, date} = civilDate(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** The day of a local start as the core writes it. */
export function dayOfStart(start: string): number {
  return dayOfWallTime(parseLocal(start) ?? 0);
}
