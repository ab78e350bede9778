import {dayOf, dayOfWallTime, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND} from '../civil.js';
import type {RecurrenceRule} from '../types.js';
import {completeRule} from './complete-rule.js';
import {dayFilters, firstDayOfWeek, type DayFilter} from './day-filters.js';
import {periodsOf, type Periods} from './periods.js';

/** The last day of the year 9999, beyond which dates have no four-digit year. */
export const LAST_DAY: number = dayOf(10_000, 1, 1) - 1;

/** The Gregorian calendar repeats itself, weekdays included, after 400 years. */
const DAYS_PER_CYCLE = 146_097;

/** What a rule's UNTIL allows. It speaks of an instant, so the zone decides. */
export interface Limit {
  /** No later wall time is allowed; an earlier one may still be refused. */
  readonly last: number;
  allows(wall: number): boolean;
}

const ENDLESS: Limit = {last: Infinity, allows: () => true};

/**
 * A rule ready to be asked for its wall times. It runs on wall-clock time; zones enter afterwards,
 * so 19:00 stays 19:00 across a clock change.
 */
export class Recurrence {
  /** Wall times after this one are not in the set. */
  readonly last: number;
  readonly #start: number;
  readonly #interval: number;
  readonly #periods: Periods;
  readonly #filters: readonly DayFilter[];
  /** Milliseconds after midnight, in order. */
  readonly #times: readonly number[];
  readonly #positions: readonly number[] | undefined;
  readonly #limit: Limit;

  /**
   * @param start - the wall time that anchors the rule, midnight for a whole day
   * @param limit - what `rule.until` comes to; the caller knows the zone
   */
  constructor(rule: RecurrenceRule, start: number, limit: Limit = ENDLESS) {
    const complete = completeRule(rule, start);
    this.#start = start;
    this.#interval = rule.interval ?? 1;
    this.#periods = periodsOf(rule.frequency, firstDayOfWeek(rule));
    this.#filters = dayFilters(complete);
    this.#times = timesOf(complete);
    this.#positions = rule.bySetPosition;
    this.#limit = limit;
    this.last = limit.last;
    if (rule.count !== undefined) this.last = Math.min(this.last, this.#lastOf(rule.count));
  }

  /** From here on, if nothing was found since `wall`, there is nothing more to come. */
  searchEnd(wall: number): number {
    const cycle = DAYS_PER_CYCLE * this.#interval;
    const end = Math.min(dayOfWallTime(Math.max(wall, this.#start)) + cycle, LAST_DAY + 1);
    return Math.min(end * MS_PER_DAY, this.last + 1);
  }

  includes(wall: number): boolean {
    return this.between(wall, wall + 1).length > 0;
  }

  /**
   * The set's wall times in `from ≤ t < to`, in order. It jumps to the window: the cost does not
   * depend on how long ago the rule began.
   */
  between(from: number, to: number): number[] {
    const first = Math.max(from, this.#start);
    const end = Math.min(to, this.last + 1, (LAST_DAY + 1) * MS_PER_DAY);
    if (!(first < end)) return [];
    const found: number[] = [];
    const lastPeriod = this.#periods.indexOf(dayOfWallTime(end - 1));
    for (let index = this.#periodFrom(first); index <= lastPeriod; index += this.#interval) {
      for (const wall of this.#expand(index, first, end)) {
        if (wall >= first && wall < end && this.#limit.allows(wall)) found.push(wall);
      }
    }
    return found;
  }

  /** The index of the first of the rule's periods that ends after `wall`. */
  #periodFrom(wall: number): number {
    const anchor = this.#periods.indexOf(dayOfWallTime(this.#start));
    const wanted = this.#periods.indexOf(dayOfWallTime(wall));
    return anchor + Math.ceil((wanted - anchor) / this.#interval) * this.#interval;
  }

  /** What one period gives, at least between `from` and `to`: its days, their times, some places. */
  #expand(index: number, from: number, to: number): number[] {
    const {firstDay} = this.#periods;
    const period = {first: firstDay(index), last: firstDay(index + 1) - 1};
    // A place in the set can only be counted in the whole period, the first partial one too.
    if (this.#positions) return atPositions(this.#timesOn(this.#daysIn(period)), this.#positions);
    const first = Math.max(period.first, dayOfWallTime(from));
    return this.#timesOn(
      this.#daysIn({first, last: Math.min(period.last, dayOfWallTime(to - 1))}),
    );
  }

  #daysIn({first, last}: {first: number; last: number}): number[] {
    const days: number[] = [];
    for (let day = first; day <= last; day++) {
      if (this.#filters.every((passes) => passes(day))) days.push(day);
    }
    return days;
  }

  #timesOn(days: readonly number[]): number[] {
    return days.flatMap((day) => this.#times.map((time) => day * MS_PER_DAY + time));
  }

  /** The wall time of the rule's `count`th occurrence; Infinity when it never gets so far. */
  #lastOf(count: number): number {
    const start = this.#start;
    let left = count;
    let from = start;
    let days = 400;
    const end = this.searchEnd(start);
    while (from < end) {
      const to = from + days * MS_PER_DAY;
      const found = this.between(from, to);
      const last = found[left - 1];
      if (last !== undefined) return last;
      left -= found.length;
      from = to;
      days *= 2;
    }
    return Infinity;
  }
}

function timesOf({byHour = [], byMinute = [], bySecond = []}: RecurrenceRule): number[] {
  const times = byHour.flatMap((hour) =>
    byMinute.flatMap((minute) =>
      bySecond.map(
        (second) => hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND,
      ),
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
