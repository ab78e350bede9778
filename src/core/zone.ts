import {IANAZone} from 'luxon';
import {dayOfWallTime, formatDate, formatDateTime, MS_PER_DAY, MS_PER_MINUTE} from './civil.js';

/** A time zone as the core needs it: how far its clocks are from UTC, in milliseconds. */
export interface Zone {
  readonly name: string;
  offset(instant: number): number;
}

/** Where a date keeps its wall time: each is its own instant. */
export const UTC: Zone = {name: 'UTC', offset: () => 0};

const zones = new Map<string, Zone>();

/** The zone of an IANA name or alias; undefined when the engine does not know it. */
export function zoneOf(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known) return known;
  // The engine takes offsets for zones as well.
  const iana = /^[a-z]/i.test(name) && IANAZone.create(name);
  if (!iana || !iana.isValid) return undefined;
  const zone = {name, offset: cachedOffsets(iana)};
  zones.set(name, zone);
  return zone;
}

/** Asks `Intl` once for each midnight of UTC: that is slow, and clocks change on few days. */
function cachedOffsets(zone: IANAZone): (instant: number) => number {
  const offsets = new Map<number, number>();
  const ask = (instant: number): number => zone.offset(instant) * MS_PER_MINUTE;
  function atMidnight(day: number): number {
    const offset = offsets.get(day) ?? ask(day * MS_PER_DAY);
    offsets.set(day, offset);
    return offset;
  }
  return instant => {
    const day = Math.floor(instant / MS_PER_DAY);
    const offset = atMidnight(day);
    return offset === atMidnight(day + 1) ? offset : ask(instant);
  };
}

/**
 * Finds the instant a wall-clock time names in a time zone. A time that happens twice (clocks go
 * back) is its first occurrence; a time that never happens (clocks go forward) is read with the
 * offset before the gap. Luxon's `DateTime` settles the first case by today's offset (luxon#1665),
 * so nothing else may turn a wall time into an instant.
 *
 * @param wall - milliseconds since 1970-01-01T00:00 on the zone's own clock
 * @returns epoch milliseconds
 * @see RFC 5545 §3.3.5
 */
export function toInstant(wall: number, zone: Zone): number {
  // Clocks are less than a day from UTC: this offset is from before any change that matters here.
  const before = zone.offset(wall - MS_PER_DAY);
  const early = wall - before;
  const atEarly = zone.offset(early);
  const late = wall - atEarly;
  return zone.offset(late) === atEarly ? late : early;
}

/**
 * The other wall time that is read as the same instant: where clocks are put forward, the hour that
 * people see has a second name among those that are left out. Undefined at all other times.
 */
export function otherWallTime(wall: number, zone: Zone): number | undefined {
  const instant = toInstant(wall, zone);
  const seen = toWallTime(instant, zone);
  if (seen !== wall) return seen;
  // No clock is put forward by more than a day.
  const skipped = instant + zone.offset(instant - MS_PER_DAY);
  return skipped !== wall && toInstant(skipped, zone) === instant ? skipped : undefined;
}

/** What the zone's clock on the wall shows at an instant. */
export function toWallTime(instant: number, zone: Zone): number {
  return instant + zone.offset(instant);
}

/** An instant as its zone's clock shows it, with the offset: `2026-10-27T19:00:00+00:00`. */
export function formatInstant(instant: number, zone: Zone): string {
  const offset = zone.offset(instant);
  const distance = formatDateTime(Math.abs(offset)).slice(11, 16);
  return `${formatDateTime(instant + offset)}${offset < 0 ? '-' : '+'}${distance}`;
}

/** The date an instant falls on in a zone: `YYYY-MM-DD`. */
export function dateAt(instant: number, zone: Zone): string {
  return formatDate(dayOfWallTime(toWallTime(instant, zone)));
}
