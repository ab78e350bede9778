import {LONGEST_DAYS} from '../../core/duration.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds, by the first letters of what people write. */
const UNITS: Readonly<Record<string, number>> = {w: 7 * DAY, d: DAY, h: HOUR, m: MINUTE, s: 1};

const LONGEST_TEXT = 40;

/**
 * Says what would be right in the place of a text that is no length of time, or not one of whole
 * days where the start is a date.
 */
export function durationMend(text: string, isDate: boolean): string {
  const example = isDate ? 'a length of whole days: "P1D"' : 'a length such as "PT1H" or "PT1H30M"';
  const plain = text.trim();
  if (plain.length > LONGEST_TEXT) return example;
  if (plain.startsWith('-')) return `${example} (not less than nothing)`;
  const seconds = looseLength(plain);
  if (seconds === undefined) {
    const isMonths = /^p?[\d.,]+\s*(?:y|mo)/i.test(plain) || /^p\d+m$/i.test(plain);
    return isMonths ? `${example} (months and years are of no one length)` : example;
  }
  if (seconds > LONGEST_DAYS * DAY) return 'a length of at most ten years';
  if (!isDate) return meant(plain, seconds);
  const days = Math.max(1, Math.ceil(seconds / DAY));
  return `"P${days}D" (whole days, as the start is a date)`;
}

function meant(plain: string, seconds: number): string {
  const isBare = /^(?:pt?)?\d+$/i.test(plain);
  return `"${lengthText(seconds)}"${isBare ? ' (if minutes are meant)' : ''}`;
}

/** Seconds; undefined when the text is no length at all. */
function looseLength(text: string): number | undefined {
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) {
    const [, hours, minutes, seconds = '0'] = clock;
    return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds);
  }
  const bare = /^(?:pt?)?(\d+)$/i.exec(text);
  if (bare) return Number(bare[1]) * MINUTE;
  if (/^p\d+[my]/i.test(text)) return undefined; // months
  const part =
    /(\d+(?:[.,]\d+)?)\s*(weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-su-z])/i;
  let rest = text.replace(/^p/i, '');
  let sum = 0;
  let unit = '';
  for (let found = part.exec(rest); found; found = part.exec(rest)) {
    const [whole, number = '', name = ''] = found;
    if (!isFiller(rest.slice(0, found.index))) return undefined;
    unit = name.charAt(0).toLowerCase();
    sum += Number(number.replace(',', '.')) * (UNITS[unit] ?? 0);
    rest = rest.slice(found.index + whole.length);
  }
  if (unit === '') return undefined;
  // 1h30
  const minutes = unit === 'h' ? /^\s*(\d{1,2})$/.exec(rest) : null;
  if (minutes) return sum + Number(minutes[1]) * MINUTE;
  return isFiller(rest) ? Math.round(sum) : undefined;
}

function isFiller(text: string): boolean {
  return /^(?:\s|t|,|and|\+)*$/i.test(text);
}

function lengthText(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const hours = Math.floor((seconds % DAY) / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = seconds % MINUTE;
  const time = [
    hours ? `${hours}H` : '',
    minutes ? `${minutes}M` : '',
    rest || seconds === 0 ? `${rest}S` : '',
  ].join('');
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}
