import {dayOfWallTime, formatDate, formatDateTime, MS_PER_DAY} from './civil.js';
import {forgetIntlOffsets, intlOffsets} from './intl-offsets.js';
import {temporalOffsets} from './temporal-offsets.js';
import {isZoneName} from './zone-name.js';

/** A time zone as the core needs it: how far its clocks are from UTC, in milliseconds. */
export interface Zone {
  readonly name: string;
  offset(instant: number): number;
}

/** Where a date keeps its wall time: each is its own instant. */
export const UTC: Zone = {name: 'UTC', offset: () => 0};

/** There are some 600 names, but each may be written in many ways. */
const MOST_ZONES = 1000;

const zones = new Map<string, Zone>();

/**
 * The zone of an area name, an old one too, or UTC; undefined when the engine does not know it, and
 * for the abbreviations that it knows.
 */
export function zoneOf(name: string): Zone | undefined {
  return isZoneName(name) ? engineZone(name) : undefined;
}

/** The zone of whatever the engine has a name for. */
export function engineZone(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known) return known;
  // The engine takes offsets for zones as well.
  const offset = /^[a-z]/i.test(name) && (temporalOffsets(name) ?? intlOffsets(name));
  if (!offset) return undefined;
  if (zones.size >= MOST_ZONES) forgetZones();
  const zone = {name, offset};
  zones.set(name, zone);
  return zone;
}

/** Those that are in use go on. */
function forgetZones(): void {
  zones.clear();
  forgetIntlOffsets();
}

/** How many zones are remembered: never more than the bound, whatever feeds name. */
export function rememberedZones(): number {
  return zones.size;
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
