import {
  dayOf,
  dayOfWallTime,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from '../civil.js';
import type {RecurrenceRule} from '../types.js';
import {completeRule, type CompleteRule} from './complete-rule.js';
import {dayFilters, firstDayOfWeek} from './day-filters.js';
import {periodsOf} from './periods.js';

/** The wall time after the year 9999, beyond which dates have no four-digit year. */
export const END_OF_TIME: number = dayOf(10_000, 1, 1) * MS_PER_DAY;

/**
 * A rule that gives nothing for so long gives nothing more. The rarest that people write, a leap
 * day on one weekday, waits 40 years when a century without a leap day comes between.
 */
const LONGEST_WAIT = 41 * 366 * MS_PER_DAY;

/** The calendar, with its weekdays, is the same again after 400 years. */
const CALENDAR_CYCLE = 146_097 * MS_PER_DAY;

/** What a rule's UNTIL allows. It speaks of an instant, so the zone decides. */
export interface Limit {
  /** No later wall time is allowed; an earlier one may still be refused. */
  readonly last: number;
  allows(wall: number): boolean;
}

/**
 * A rule ready to be asked for its wall times. It runs on wall-clock time; zones enter afterwards,
 * so 19:00 stays 19:00 across a clock change.
 */
export interface Recurrence {
  /**
   * The set's wall times in `from ≤ t < to`, in order. It jumps to the window: the cost does not
   * depend on how long ago the rule began.
   */
  between(from: number, to: number): number[];
  includes(wall: number): boolean;
  /** From here on, if nothing was found since `wall`, there is nothing more to come. */
  searchEnd(wall: number): number;
}

/**
 * @param start - the wall time that anchors the rule, midnight for a whole day
 * @param limit - what `rule.until` comes to; the caller knows the zone
 */
export function recurrenceOf(
  rule: RecurrenceRule,
  start: number,
  {last, allows}: Limit = {last: Infinity, allows: () => true},
): Recurrence {
  const complete = completeRule(rule, start);
  const {interval = 1, count = Infinity, bySetPosition} = rule;
  const {indexOf, firstDay} = periodsOf(rule.frequency, firstDayOfWeek(rule));
  const filters = dayFilters(complete);
  const times = timesOf(complete);
  const anchor = indexOf(dayOfWallTime(start));
  let end = Math.min(last + 1, END_OF_TIME);
  // COUNT is counted only for a window that it may have reached: an old chat costs what a new one does.
  const least = Math.floor((count - 1) / mostDays(complete) / times.length);
  const countsFrom = count < Infinity ? firstDay(anchor + least * interval) * MS_PER_DAY : count;
  let counted = start;
  let left = count;
  let latest = start;

  /** The matching wall times of the days from `first` to before `after`. */
  function expand(first: number, after: number): number[] {
    const walls: number[] = [];
    for (let day = first; day < after; day++) {
      if (!filters.every(passes => passes(day))) continue;
      for (const time of times) walls.push(day * MS_PER_DAY + time);
    }
    return walls;
  }

  /** What one period gives, at least of what lies between two days. */
  function periodSet(index: number, firstWanted: number, lastWanted: number): number[] {
    const first = firstDay(index);
    const after = firstDay(index + 1);
    // A place in the set can only be counted in the whole period, the first partial one too.
    return bySetPosition
      ? atPositions(expand(first, after), bySetPosition)
      : expand(Math.max(first, firstWanted), Math.min(after, lastWanted + 1));
  }

  function between(from: number, to: number): number[] {
    if (to > countsFrom && from < end) countTo(to);
    return uncounted(from, to);
  }

  /**
   * Goes on from where it was, so that each part of the past is counted once. What was counted in
   * the first cycle holds for each that follows.
   */
  function countTo(to: number): void {
    const cycle = interval * CALENDAR_CYCLE;
    const cycleEnd = start + cycle;
    for (let length = 64 * MS_PER_DAY; counted < Math.min(to, end); length *= 2) {
      const after = Math.min(to, counted + length, counted < cycleEnd ? cycleEnd : to);
      const found = uncounted(counted, after).slice(0, left);
      latest = found.at(-1) ?? latest;
      left -= found.length;
      counted = after;
      if (left === 0 || counted > searchEnd(latest)) end = latest + 1;
      else if (counted === cycleEnd) {
        const cycles = Math.floor(
          Math.min((Math.min(to, end) - counted) / cycle, (left - 1) / (count - left)),
        );
        counted += cycles * cycle;
        latest += cycles * cycle;
        left -= cycles * (count - left);
      }
    }
  }

  function uncounted(from: number, to: number): number[] {
    const first = Math.max(from, start);
    const after = Math.min(to, end);
    const found: number[] = [];
    if (!(first < after)) return found;
    const firstWanted = dayOfWallTime(first);
    const lastWanted = dayOfWallTime(after - 1);
    const skipped = Math.ceil((indexOf(firstWanted) - anchor) / interval);
    const lastIndex = indexOf(lastWanted);
    for (let index = anchor + skipped * interval; index <= lastIndex; index += interval) {
      for (const wall of periodSet(index, firstWanted, lastWanted)) {
        if (wall >= first && wall < after && allows(wall)) found.push(wall);
      }
    }
    return found;
  }

  function searchEnd(wall: number): number {
    return Math.min(Math.max(wall, start) + interval * LONGEST_WAIT, end);
  }

  return {between, searchEnd, includes: wall => between(wall, wall + 1).length > 0};
}

/** A period has no more days of the rule's than this. */
function mostDays({frequency, byDay, byMonthDay}: RecurrenceRule): number {
  if (frequency === 'yearly') return 366;
  const isWeekly = frequency !== 'monthly';
  return byDay
    ? byDay.reduce((days, {nthOfPeriod}) => days + (isWeekly || nthOfPeriod ? 1 : 5), 0)
    : (byMonthDay?.length ?? 1);
}

/** Milliseconds after midnight, in order. */
function timesOf({byHour, byMinute, bySecond}: CompleteRule): number[] {
  const times = byHour.flatMap(hour =>
    byMinute.flatMap(minute =>
      bySecond.map(second => hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND),
    ),
  );
  return [...new Set(times)].sort((a, b) => a - b);
}

/** BYSETPOS: the nth of a period's occurrences; negative numbers count from the end. */
function atPositions(walls: readonly number[], positions: readonly number[]): number[] {
  return walls.filter(
    (_, index) => positions.includes(index + 1) || positions.includes(index - walls.length),
  );
}
