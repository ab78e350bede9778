import {MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND} from './civil.js';
import {toInstant, type Zone} from './zone.js';

/** Days are counted on the calendar, hours on the clock (RFC 5545 §3.8.2.5, RFC 8984 §1.4.6). */
export interface Duration {
  readonly days: number;
  /** Exact milliseconds beside the days. */
  readonly time: number;
}

const DURATION = /^P(?!$)(\d+W)?(\d+D)?(?:T(?!$)(\d+H)?(\d+M)?(\d+S)?)?$/;
/** Ten years. */
const LONGEST_DAYS = 3660;

/** Reads `PT1H30M`, `P2D`, `P1W`; undefined for anything else, and for more than ten years. */
export function parseDuration(text: string): Duration | undefined {
  const parts = DURATION.exec(text)?.map((part: string | undefined) => parseInt(part ?? '0', 10));
  if (!parts) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const duration = {
    days: weeks * 7 + days,
    time: hours * MS_PER_HOUR + minutes * MS_PER_MINUTE + seconds * MS_PER_SECOND,
  };
  return lengthOf(duration) <= LONGEST_DAYS * MS_PER_DAY ? duration : undefined;
}

/** Milliseconds, each day having 24 hours. */
export function lengthOf({days, time}: Duration): number {
  return days * MS_PER_DAY + time;
}

/** The instant a session ends that starts at `wall` on the zone's clock, which is `start`. */
export function endOf(wall: number, start: number, duration: Duration, zone: Zone): number {
  const lastDay = duration.days ? toInstant(wall + duration.days * MS_PER_DAY, zone) : start;
  return lastDay + duration.time;
}

/** Whole days an all-day session lasts: at least one. */
export function wholeDays({days, time}: Duration): number {
  return Math.max(1, days + Math.ceil(time / MS_PER_DAY));
}
