import {MS_PER_DAY, MS_PER_SECOND} from '../../core/civil.js';
import type {Zone} from '../../core/zone.js';

/** An instant at which a zone's clocks change. Offsets are in milliseconds. */
export interface ZoneChange {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** No zone has changed twice within so little time and come back to where it was. */
const STEP = 7 * MS_PER_DAY;

/** The changes in `from ≤ t < to`, in order, as the engine knows them. */
export function changesBetween(zone: Zone, from: number, to: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  let at = from;
  let before = offsetAt(zone, at);
  while (at < to) {
    const next = Math.min(at + STEP, to);
    if (offsetAt(zone, next) === before) {
      at = next;
      continue;
    }
    at = firstOther(zone, at, next, before);
    const after = offsetAt(zone, at);
    changes.push({instant: at, before, after});
    before = after;
  }
  return changes;
}

/** The first instant after `from` with another offset than `before`, which `to` has not. */
function firstOther(zone: Zone, from: number, to: number, before: number): number {
  let [same, other] = [from, to];
  while (other - same > MS_PER_SECOND) {
    const middle = same + Math.floor((other - same) / 2 / MS_PER_SECOND) * MS_PER_SECOND;
    if (offsetAt(zone, middle) === before) same = middle;
    else other = middle;
  }
  return other;
}

/** Offsets older than standard time have seconds, which Luxon gives as fractions of a minute. */
export function offsetAt(zone: Zone, instant: number): number {
  return Math.round(zone.offset(instant) / MS_PER_SECOND) * MS_PER_SECOND;
}
