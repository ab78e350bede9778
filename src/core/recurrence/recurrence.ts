import {DAYS_OF_CYCLE, MS_PER_DAY, WALL_TIME_AFTER_LAST} from '../civil.js';
import type {RecurrenceRule} from '../types.js';
import {Expansion} from './expansion.js';

/**
 * A rule that gives nothing for so long gives nothing more. The rarest that people write, a leap
 * day on one weekday, waits 40 years when a century without a leap day comes between.
 */
const LONGEST_WAIT = 41 * 366 * MS_PER_DAY;

const CALENDAR_CYCLE = DAYS_OF_CYCLE * MS_PER_DAY;

/** What a rule's UNTIL allows. It speaks of an instant, so the zone decides. */
export interface Limit {
  /** No later wall time is allowed; an earlier one may still be refused. */
  readonly last: number;
  readonly allows: (wall: number) => boolean;
}

const NO_LIMIT: Limit = {last: Infinity, allows: () => true};

/**
 * A rule ready to be asked for its wall times. It runs on wall-clock time; zones enter afterwards,
 * so 19:00 stays 19:00 across a clock change.
 */
export class Recurrence {
  readonly #expansion: Expansion;
  readonly #start: number;
  readonly #limit: Limit;
  readonly #interval: number;
  readonly #count: number;
  /**
   * COUNT is counted only for a window that it may have reached: an old chat costs what a new one
   * does.
   */
  readonly #countsFrom: number;
  /** How far the occurrences were counted, how many are left, and which was the latest. */
  #counted: number;
  #left: number;
  #latest: number;
  /** Nothing comes from here on, as far as is known. */
  #end: number;

  /**
   * @param start - the wall time that anchors the rule, midnight for a whole day
   * @param limit - what `rule.until` comes to; the caller knows the zone
   */
  constructor(rule: RecurrenceRule, start: number, limit: Limit = NO_LIMIT) {
    const {interval = 1, count = Infinity} = rule;
    this.#expansion = new Expansion(rule, start);
    this.#start = start;
    this.#limit = limit;
    this.#interval = interval;
    this.#count = count;
    this.#countsFrom = count < Infinity ? this.#expansion.earliestEnd(count) : Infinity;
    this.#counted = start;
    this.#left = count;
    this.#latest = start;
    this.#end = Math.min(limit.last + 1, WALL_TIME_AFTER_LAST);
  }

  /**
   * The set's wall times in `from ≤ t < to`, in order. It jumps to the window: the cost does not
   * depend on how long ago the rule began.
   */
  between(from: number, to: number): number[] {
    if (to > this.#countsFrom && from < this.#end) this.#countTo(to);
    return this.#uncounted(from, to);
  }

  includes(wall: number): boolean {
    return this.between(wall, wall + 1).length > 0;
  }

  /** From here on nothing comes; `Infinity` where neither COUNT nor UNTIL says so. */
  end(): number {
    if (this.#countsFrom < this.#end) this.#countTo(this.#end);
    return this.#end < WALL_TIME_AFTER_LAST ? this.#end : Infinity;
  }

  /** From here on, if nothing was found since `wall`, there is nothing more to come. */
  searchEnd(wall: number): number {
    return Math.min(Math.max(wall, this.#start) + this.#interval * LONGEST_WAIT, this.#end);
  }

  /** Goes on from where it was, so that each part of the past is counted once. */
  #countTo(to: number): void {
    const cycle = this.#interval * CALENDAR_CYCLE;
    const cycleEnd = this.#start + cycle;
    for (let length = 64 * MS_PER_DAY; this.#counted < Math.min(to, this.#end); length *= 2) {
      const after = Math.min(
        to,
        this.#counted + length,
        this.#counted < cycleEnd ? cycleEnd : Infinity,
      );
      const found = this.#uncounted(this.#counted, after).slice(0, this.#left);
      this.#latest = found.at(-1) ?? this.#latest;
      this.#left -= found.length;
      this.#counted = after;
      const isOver = this.#left === 0 || after > this.searchEnd(this.#latest);
      if (isOver) this.#end = this.#latest + 1;
      else if (after === cycleEnd) this.#skipCycles(cycle, Math.min(to, this.#end));
    }
  }

  /** What was counted in the first cycle of the calendar holds for each that follows. */
  #skipCycles(cycle: number, to: number): void {
    const found = this.#count - this.#left;
    const cycles = Math.floor(Math.min((to - this.#counted) / cycle, (this.#left - 1) / found));
    this.#counted += cycles * cycle;
    this.#latest += cycles * cycle;
    this.#left -= cycles * found;
  }

  #uncounted(from: number, to: number): number[] {
    const walls = this.#expansion.between(Math.max(from, this.#start), Math.min(to, this.#end));
    return walls.filter(this.#limit.allows);
  }
}
