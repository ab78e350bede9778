import {dateAt} from '../core/zone.js';
import type {Formats} from './formats.js';

/** Lets the engine load what each page needs of dates and hours: the first of a kind is slow. */
export function warmUp(formats: Formats, now: number): void {
  const date = dateAt(now, formats.zone);
  formats.hours(now, now);
  for (const style of ['weekday', 'shortDate', 'fullDate'] as const) formats.date(date, style);
  formats.range(date, date);
  formats.shortRange(date, date, 'shortDate');
  formats.zoneName(now);
  formats.relative(now, now);
}
