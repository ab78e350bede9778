import {MS_PER_DAY, MS_PER_MINUTE} from './civil.js';
import {IANAZone} from './iana-zone.js';

/** Days whose offset is remembered, of all zones together: some megabytes of them. */
const MOST_DAYS = 100_000;

const daysByZone = new Set<Map<number, number>>();
let daysKnown = 0;

/**
 * How far a zone's clocks are from UTC, in milliseconds, as `Intl` says by way of Luxon. It is asked
 * once for each midnight of UTC: that is slow, and clocks change on few days.
 *
 * @param timeZone - what the engine may have a zone for
 * @returns undefined where it knows no such zone
 */
export function intlOffsets(timeZone: string): ((instant: number) => number) | undefined {
  // Luxon's own store would keep what is no zone, too.
  const zone = new IANAZone(timeZone);
  if (!zone.isValid) return undefined;
  const days = new Map<number, number>();
  const ask = (instant: number): number => zone.offset(instant) * MS_PER_MINUTE;
  function atMidnight(day: number): number {
    const known = days.get(day);
    if (known !== undefined) return known;
    if (daysKnown >= MOST_DAYS) forgetDays();
    const offset = ask(day * MS_PER_DAY);
    days.set(day, offset);
    daysByZone.add(days);
    daysKnown++;
    return offset;
  }
  return instant => {
    const day = Math.floor(instant / MS_PER_DAY);
    const offset = atMidnight(day);
    return offset === atMidnight(day + 1) ? offset : ask(instant);
  };
}

/** Those that are in use go on, and remember anew. */
export function forgetIntlOffsets(): void {
  forgetDays();
  daysByZone.clear();
  IANAZone.resetCache();
}

function forgetDays(): void {
  for (const days of daysByZone) days.clear();
  daysKnown = 0;
}

/** How many days are remembered: never more than the bound, whatever feeds name. */
export function rememberedDays(): number {
  return daysKnown;
}
