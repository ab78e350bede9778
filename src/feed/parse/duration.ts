import {MS_PER_DAY} from '../../core/civil.js';
import {parseDuration} from '../../core/duration.js';
import {textThat, type Reader} from './readers.js';

/** @param isDate - of sessions that last all day */
export function duration(isDate: boolean): Reader<string> {
  return textThat(
    value => isDurationOf(value, isDate) && value,
    value => durationMend(value, isDate),
    'bad-date',
  );
}

/** What would be right in the place of a text that is no length of time. */
function durationMend(text: string, isDate: boolean): string {
  if (isDate) return 'a length of whole days: "P1D"';
  return /^\d{1,4}$/.test(text)
    ? `"PT${text}M" (if minutes are meant)`
    : 'a length such as "PT1H" or "PT90M", of at most ten years';
}

export function isDurationOf(value: string, isDate: boolean): boolean {
  const length = parseDuration(value);
  if (!length) return false;
  return !isDate || (length.time % MS_PER_DAY === 0 && length.days + length.time > 0);
}
