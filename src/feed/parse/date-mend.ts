import {parseDateTime} from '../../core/civil.js';

/** What a text should be: a date, a local date and time, or one of the two. */
export type DateKind = 'date' | 'dateTime' | 'either';

const EXAMPLES: Readonly<Record<DateKind, string>> = {
  date: 'a date such as "2026-10-27"',
  dateTime: 'a local date and time such as "2026-10-27T20:00"',
  either: 'a local date and time such as "2026-10-27T20:00", or a date alone',
};

/** A date with the year first, and what people write after it: ` 8pm`, `T20:00Z`, ` at 20.00 GMT`. */
const LOOSE =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:(\D+)(\d{1,2})(?:[:.]?(\d\d))?[\d:.]*\s*(?:([ap])\.?m\.?)?\s*(Z|[A-Z]{3,4}|[+-]\d\d:?\d*)?(?:\[.*\])?)?$/i;

/** An hour, or something like it, without a date. */
const HOUR = /^\D*\d{1,2}(?:[:.]\d\d|\s*[ap]\.?m)/i;

const LONGEST_TEXT = 60;

/**
 * Says what would be right in the place of a text that is no date: the text as it should be written,
 * and what is wrong with it where that is not seen at once.
 *
 * @param usualHour - of the chat, for a date that lacks one: `20:00:00`
 */
export function dateMend(text: string, kind: DateKind, usualHour = '20:00'): string {
  const short = text.slice(0, LONGEST_TEXT);
  const found = LOOSE.exec(short);
  if (!found) {
    return kind !== 'date' && HOUR.test(short)
      ? 'a date before the hour, such as "2026-10-27T20:00"'
      : EXAMPLES[kind];
  }
  const [, year = '', , month = '', date = '', between, hour, minute = '00', half, zone] = found;
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : hour;
  const time = hours === undefined ? usualHour : `${String(hours).padStart(2, '0')}:${minute}`;
  if (parseDateTime(`${day}T${time}`) === undefined)
    return `${EXAMPLES[kind]} (there is no such date or hour)`;
  if (kind === 'date' || (kind === 'either' && hour === undefined)) return `"${day}"`;
  const reasons = [
    between !== undefined && between !== 'T' && 'a T between date and time',
    zone && `no ${zone}, as "timeZone" says whose clock it is`,
  ].filter(Boolean);
  return `"${day}T${time}"${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`;
}
