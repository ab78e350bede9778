import {
  formatDate,
  formatDateTime,
  dayOf,
  dayOfWallTime,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  parseDate,
  parseDateTime,
} from '../../core/civil.js';
import type {Duration} from '../../core/duration.js';
import type {Slot} from '../../core/types.js';
import {zoneOf} from '../../core/zone.js';

/** What cannot be said by a rule is listed date by date to the end of this year, or for ten years. */
const LAST_LISTED_YEAR = 2037;
const LEAST_LISTED = 3660 * MS_PER_DAY;

/** The wall time up to which dates are listed that begin with a wall time. */
export function listingEnd(first: number): number {
  return Math.max(dayOf(LAST_LISTED_YEAR + 1, 1, 1) * MS_PER_DAY, first + LEAST_LISTED);
}

/** A DATE value (RFC 5545 §3.3.4): `20111101`. */
export function dateValue(wall: number): string {
  return formatDate(dayOfWallTime(wall)).replaceAll('-', '');
}

/** A local DATE-TIME value (RFC 5545 §3.3.5, form 1): `20111101T200000`. */
export function localValue(wall: number): string {
  return formatDateTime(wall).replaceAll(/[-:]/g, '');
}

/** A DATE-TIME value in UTC (form 2): `20111101T200000Z`. */
export function utcValue(instant: number): string {
  return `${localValue(instant)}Z`;
}

/**
 * A property of one of a slot's wall times: a DATE for a whole day, a DATE-TIME in UTC where the
 * slot runs on UTC, else one with its TZID (form 3).
 */
export function timeProperty(name: string, wall: number, slot: Slot): string {
  if (!slot.start.includes('T')) return `${name};VALUE=DATE:${dateValue(wall)}`;
  const timeZone = tzidOf(slot);
  return timeZone === undefined
    ? `${name}:${utcValue(wall)}`
    : `${name};TZID=${timeZone}:${localValue(wall)}`;
}

/** The TZID of a slot's times; a date and a UTC time have none. */
export function tzidOf({start, timeZone}: Slot): string | undefined {
  const needsNone = !start.includes('T') || /^(etc\/)?utc$/i.test(timeZone);
  return needsNone ? undefined : zoneOf(timeZone)?.name;
}

/** A DURATION value (RFC 5545 §3.3.6). */
export function durationValue({days, time}: Duration): string {
  const [hours, minutes, seconds] = [
    Math.floor(time / MS_PER_HOUR),
    Math.floor((time % MS_PER_HOUR) / MS_PER_MINUTE),
    Math.floor((time % MS_PER_MINUTE) / MS_PER_SECOND),
  ];
  // The grammar allows no gap between the units: PT1H0M30S.
  const clock = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 || (hours > 0 && seconds > 0) ? `${minutes}M` : '',
    seconds > 0 ? `${seconds}S` : '',
  ].join('');
  if (clock) return `P${days > 0 ? `${days}D` : ''}T${clock}`;
  return days > 0 ? `P${days}D` : 'PT0S';
}

/** A UTC-OFFSET value (RFC 5545 §3.3.14): `-0330`, with seconds only where there are some. */
export function offsetValue(offset: number): string {
  const [hours = '', minutes = '', seconds = ''] = formatDateTime(Math.abs(offset))
    .slice(11)
    .split(':');
  return `${offset < 0 ? '-' : '+'}${hours}${minutes}${seconds === '00' ? '' : seconds}`;
}

const UPDATED = /^(.{10}(?:T\d\d:\d\d(?::\d\d)?)?)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))?$/;

/**
 * The instant of a feed's `updated`, which is free text: a date or a date-time, in UTC where it
 * does not say; undefined when it is neither.
 */
export function instantOf(text: string): number | undefined {
  const [, local = '', sign, hours, minutes] = UPDATED.exec(text) ?? [];
  const day = parseDate(local);
  const wall = day === undefined ? parseDateTime(local) : day * MS_PER_DAY;
  if (wall === undefined || sign === undefined) return wall;
  const distance = Number(hours) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE;
  return sign === '-' ? wall + distance : wall - distance;
}
