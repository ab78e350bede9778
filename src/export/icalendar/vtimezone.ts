import {civilDate, dayOf, dayOfWallTime, MS_PER_DAY, weekdayOf} from '../../core/civil.js';
import {WEEKDAYS} from '../../core/types.js';
import type {Zone} from '../../core/zone.js';
import {localValue, offsetValue} from './time-values.js';
import {changesBetween, offsetAt, type ZoneChange} from './zone-changes.js';

/** Before it no zone has changed its clocks; after it no engine's data goes on year by year. */
const [FIRST_YEAR, LAST_YEAR] = [1830, 2100];
/** Until here, at least, changes are listed that follow no rule: the Moroccan Ramadan. */
const LEAST_LAST_YEAR = 2037;
/** A rule is held to be one when it was kept in so many of the last years listed. */
const YEARS_OF_A_RULE = 5;

/** The wall times a calendar uses; an endless rule goes on after the last. */
export interface UsedTimes {
  readonly first: number;
  readonly last: number;
}

/**
 * A VTIMEZONE (RFC 5545 §3.6.5) with the offsets that the engine itself has for the zone. Changes
 * that go by a rule at the end of what is listed go on by RRULE for ever; all others are RDATEs.
 */
export function vtimezone(zone: Zone, {first, last}: UsedTimes): string[] {
  const from = dayOf(clamp(yearOf(first) - 1), 1, 1) * MS_PER_DAY;
  const lastYear = clamp(Math.max(yearOf(last) + 10, LEAST_LAST_YEAR));
  const offset = offsetAt(zone, from);
  // One year more, because a change is named after the one that follows it.
  const changes = changesBetween(zone, from, dayOf(lastYear + 2, 1, 1) * MS_PER_DAY);
  const onsets = onsetsOf([{instant: from, before: offset, after: offset}, ...changes]).filter(
    ({wall}) => yearOf(wall) <= lastYear,
  );
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.name}`,
    ...groupsOf(onsets, lastYear).flatMap(observance),
    'END:VTIMEZONE',
  ];
}

function clamp(year: number): number {
  return Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
}

function yearOf(wall: number): number {
  return civilDate(dayOfWallTime(wall)).year;
}

/** A change as a VTIMEZONE has it: at a time of the clock that was right until then. */
interface Onset extends Pick<ZoneChange, 'before' | 'after'> {
  readonly wall: number;
  readonly name: 'DAYLIGHT' | 'STANDARD';
}

/**
 * Clocks that are put forward and later back again are on daylight time between; a step over the
 * date line is none.
 */
function onsetsOf(changes: readonly ZoneChange[]): Onset[] {
  return changes.map(({instant, before, after}, index) => {
    const forward = after - before;
    const isAhead = index === 0 || (forward > 0 && forward < MS_PER_DAY);
    const goesBack = (changes[index + 1]?.after ?? after) < after;
    return {
      wall: instant + before,
      before,
      after,
      name: isAhead && goesBack ? 'DAYLIGHT' : 'STANDARD',
    };
  });
}

/** Onsets from one offset to another, all by one rule or all by none. */
interface Group {
  readonly onsets: readonly Onset[];
  readonly rule?: string;
}

function groupsOf(onsets: readonly Onset[], lastYear: number): Group[] {
  const rules = onsets
    .filter(({wall}) => yearOf(wall) === lastYear)
    .flatMap(last => ruleEndingWith(last, onsets) ?? []);
  const ruled = new Set(rules.flatMap(group => group.onsets));
  const loose = new Map<string, Onset[]>();
  for (const onset of onsets) {
    if (ruled.has(onset)) continue;
    const key = `${onset.before} ${onset.after} ${onset.name}`;
    loose.set(key, [...(loose.get(key) ?? []), onset]);
  }
  return [...[...loose.values()].map(group => ({onsets: group})), ...rules];
}

/** The onsets that led year by year to the last one by one rule, if they did for long enough. */
function ruleEndingWith(last: Onset, onsets: readonly Onset[]): Group | undefined {
  const earlier = onsets.filter(onset => isAlike(onset, last)).reverse();
  const groups = placesInMonth(last).map(nth => {
    const run = earlier.filter(onset => placesInMonth(onset).includes(nth));
    const length = run.findIndex((onset, back) => yearOf(onset.wall) !== yearOf(last.wall) - back);
    const [month, weekday] = monthAndWeekday(last);
    return {
      onsets: run.slice(0, length < 0 ? run.length : length).reverse(),
      rule: `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${WEEKDAYS[weekday]?.toUpperCase()}`,
    };
  });
  const [longest] = groups.sort((a, b) => b.onsets.length - a.onsets.length);
  return longest && longest.onsets.length >= YEARS_OF_A_RULE ? longest : undefined;
}

function isAlike(a: Onset, b: Onset): boolean {
  return (
    a.name === b.name &&
    a.before === b.before &&
    a.after === b.after &&
    (a.wall - b.wall) % MS_PER_DAY === 0 &&
    monthAndWeekday(a).join() === monthAndWeekday(b).join()
  );
}

function monthAndWeekday({wall}: Onset): [number, number] {
  const day = dayOfWallTime(wall);
  return [civilDate(day).month, weekdayOf(day)];
}

/** The nth of its weekday in its month; -1 is the last. */
function placesInMonth({wall}: Onset): number[] {
  const day = dayOfWallTime(wall);
  const {month, date} = civilDate(day);
  const nth = Math.ceil(date / 7);
  return civilDate(day + 7).month === month ? [nth] : [-1, nth];
}

function observance({onsets, rule}: Group): string[] {
  const [first] = onsets;
  if (!first) return [];
  // Each RDATE is a property of its own, and the first onset one of them: some readers want it so.
  const dates = onsets.length > 1 ? onsets.map(({wall}) => `RDATE:${localValue(wall)}`) : [];
  return [
    `BEGIN:${first.name}`,
    `DTSTART:${localValue(first.wall)}`,
    `TZOFFSETFROM:${offsetValue(first.before)}`,
    `TZOFFSETTO:${offsetValue(first.after)}`,
    ...(rule ? [`RRULE:${rule}`] : dates),
    `END:${first.name}`,
  ];
}
