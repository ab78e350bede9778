import {dateAt} from '../core/zone.js';
import type {Formats} from './formats.js';

/** Lets the engine load what each page needs of dates and hours, kind by kind: the first is slow. */
export function* warmUp(formats: Formats, now: number): Generator<undefined> {
  const date = dateAt(now, formats.zone);
  formats.time(now);
  yield;
  formats.hours(now, now);
  for (const style of ['weekday', 'shortDate', 'fullDate'] as const) formats.date(date, style);
  yield;
  formats.range(date, date);
  formats.shortRange(date, date, 'shortDate');
  yield;
  formats.zoneName(now);
  yield;
  formats.relative(now, now, 'short');
}
