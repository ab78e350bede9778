import {
  civilDate,
  dayOf,
  dayOfWallTime,
  formatDate,
  formatDateTime,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from '../../core/civil.js';
import {monthName} from './english-dates.js';

/** What a text should be: a date, a local date and time, or one of the two. */
export type DateKind = 'date' | 'dateTime' | 'either';

const EXAMPLES: Readonly<Record<DateKind, string>> = {
  date: 'a date such as "2026-10-27"',
  dateTime: 'a local date and time such as "2026-10-27T20:00"',
  either: 'a local date and time such as "2026-10-27T20:00", or a date alone',
};

const LONGEST_TEXT = 60;

/**
 * Says what would be right in the place of a text that is no date: the text as it should be written,
 * and what is wrong with it.
 *
 * @param hour - of the chat, for a date that lacks one: `20:00:00`
 */
export function dateMend(text: string, kind: DateKind, hour = '20:00'): string {
  const reasons: string[] = [];
  const right = text.length <= LONGEST_TEXT ? rightDate(text, kind, hour, reasons) : undefined;
  const because = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
  return (right ?? EXAMPLES[kind]) + because;
}

function rightDate(
  text: string,
  kind: DateKind,
  hour: string,
  reasons: string[],
): string | undefined {
  const {day, rest} = looseDate(text, reasons);
  const hasMore = rest.trim() !== '';
  const isDate = kind === 'date' || (kind === 'either' && !hasMore);
  const time = looseTime(rest, isDate || day === undefined ? [] : reasons);
  if (day === undefined) {
    if (time === undefined || isDate) return undefined;
    return `a date before the hour, such as "2026-10-27T${clockOf(time)}"`;
  }
  if (Number.isNaN(day) || (hasMore && !isDate && time === undefined)) return undefined;
  if (isDate) {
    if (hasMore) reasons.push('a date alone');
    return `"${formatDate(day)}"`;
  }
  if (time !== undefined) {
    const wall = day * MS_PER_DAY + time;
    return `"${formatDate(dayOfWallTime(wall))}T${clockOf(wall)}"`;
  }
  reasons.push('an hour too');
  return `"${formatDate(day)}T${hour}"`;
}

/** `20:00`, with seconds where there are any. */
function clockOf(wall: number): string {
  return formatDateTime(wall).slice(11).replace(/:00$/, '');
}

interface LooseDate {
  /** NaN when there is no such date and none that is near. */
  readonly day?: number;
  readonly rest: string;
}

function looseDate(text: string, reasons: string[]): LooseDate {
  const yearFirst = /^\s*([+-]?\d{4,6})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  const compact = /^\s*(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(text);
  const yearLast = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  const found = yearFirst ?? compact ?? yearLast;
  if (!found) return {rest: text};
  const [whole, one = '', sign, two = '', three = ''] = found;
  const rest = text.slice(whole.length);
  const year = yearLast ? three : one;
  let [month, date] = yearLast ? [two, one] : [two, three];
  // 11/25/2026 can only be the month first.
  if (Number(month) > 12 && Number(date) <= 12) [month, date] = [date, month];
  const day = existingDay(Number(year), Number(month), Number(date), reasons);
  const other = yearLast && Number(one) <= 12 && Number(two) <= 12 && one !== two;
  if (other) {
    const swapped = formatDate(dayOf(Number(year), Number(date), Number(month)));
    reasons.push(`year, month and day; ${swapped} if the month came first`);
  } else if (sign !== '-' || yearLast || month !== two) {
    reasons.push('year, month and day with hyphens between');
  } else if (month.length < 2 || date.length < 2) {
    reasons.push('two digits for month and day');
  }
  return {day, rest};
}

function existingDay(year: number, month: number, date: number, reasons: string[]): number {
  if (!(year >= 1 && year <= 9999)) {
    reasons.push('a year from 0001 to 9999');
    return NaN;
  }
  if (!(month >= 1 && month <= 12)) {
    reasons.push('a month from 01 to 12');
    return NaN;
  }
  const {date: days} = civilDate(dayOf(year, month + 1, 0));
  if (date > days) reasons.push(`${monthName(month)} ${year} has ${days} days`);
  if (date < 1) reasons.push('days count from 01');
  return dayOf(year, month, Math.min(Math.max(date, 1), days));
}

const ZONE = String.raw`((?:Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?(?:\[[^\]]*\])?)`;
const CLOCK = new RegExp(
  String.raw`^(\s*[T,]?\s*|\s+at\s+)(\d{1,2})(?:[:.h](\d{1,2}))?(?:[:.](\d{1,2})([.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*${ZONE}$`,
  'i',
);
const COMPACT_CLOCK = new RegExp(String.raw`^(T)(\d{2})(\d{2})(\d{2})?()()${ZONE}$`, 'i');
/** An hour somewhere in words. */
const HOUR = /(?:^|\s)(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b|(?:^|\s)(\d{1,2})[:.](\d{2})(?!\d)/i;

/** Milliseconds after midnight; undefined when there is no hour, or none that can be. */
function looseTime(text: string, reasons: string[]): number | undefined {
  if (text.trim() === '') return undefined;
  const compact = COMPACT_CLOCK.exec(text);
  const found = compact ?? CLOCK.exec(text);
  if (!found) {
    const [, hour, minute, half, other = '', more] = HOUR.exec(text) ?? [];
    return hour === undefined && other === ''
      ? undefined
      : timeOf(Number(hour ?? other), Number(minute ?? more ?? 0), 0, half, []);
  }
  const [, sign = '', hour = '', minute, second, part, half, zone] = found;
  if (sign !== 'T') reasons.push('a T between date and time');
  if (compact) reasons.push('hyphens and colons between');
  if (half) reasons.push('hours from 00 to 23');
  else if (hour.length < 2) reasons.push('two digits for the hour');
  if (minute === undefined && !half) reasons.push('minutes too');
  if (part) reasons.push('no parts of seconds');
  if (zone) reasons.push(`no ${zone}, as "timeZone" says whose clock it is`);
  return timeOf(Number(hour), Number(minute ?? 0), Number(second ?? 0), half, reasons);
}

function timeOf(
  hour: number,
  minute: number,
  second: number,
  half: string | undefined,
  reasons: string[],
): number | undefined {
  const hours = half ? (hour % 12) + (/p/i.test(half) ? 12 : 0) : hour;
  if (hours === 24 && minute === 0) reasons.push('midnight is 00:00 of the next day');
  if (hours > 24 || (hours === 24 && minute > 0)) reasons.push('hours go from 00 to 23');
  if (minute > 59 || second > 59) reasons.push('minutes and seconds go from 00 to 59');
  return hours > 24 || minute > 59 || second > 59
    ? undefined
    : hours * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND;
}
