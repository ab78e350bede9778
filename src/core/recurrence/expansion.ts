import {
  civilDate,
  dayOf,
  dayOfWallTime,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from '../civil.js';
import type {RecurrenceRule} from '../types.js';
import {completeRule, type CompleteRule} from './complete-rule.js';
import {dayFilters, firstDayOfWeek, type DayFilter} from './day-filters.js';
import {mostDays} from './most-days.js';
import {periodsOf, type Periods} from './periods.js';

/**
 * The wall times that a rule gives, whatever its COUNT and UNTIL: RFC 5545 §3.3.10 calls it the
 * expansion of the BY parts.
 */
export class Expansion {
  readonly #rule: CompleteRule;
  readonly #interval: number;
  readonly #periods: Periods;
  readonly #filters: readonly DayFilter[];
  /** Milliseconds after midnight, in order. */
  readonly #times: readonly number[];
  /** Those that are wanted; undefined where all are. */
  readonly #months: ReadonlySet<number> | undefined;
  readonly #positions: ReadonlySet<number> | undefined;
  /** The period of the start, from which intervals are counted. */
  readonly #anchor: number;

  /** @param start - the wall time that anchors the rule */
  constructor(rule: RecurrenceRule, start: number) {
    this.#rule = completeRule(rule, start);
    this.#interval = rule.interval ?? 1;
    this.#periods = periodsOf(rule.frequency, firstDayOfWeek(rule));
    this.#filters = dayFilters(this.#rule);
    this.#times = timesOf(this.#rule);
    const {byMonth, bySetPosition} = this.#rule;
    this.#months = byMonth && new Set(byMonth);
    this.#positions = bySetPosition && new Set(bySetPosition);
    this.#anchor = this.#periods.indexOf(dayOfWallTime(start));
  }

  /** In order, those in `from ≤ t < to`. It jumps to the window. */
  between(from: number, to: number): number[] {
    if (!(from < to)) return [];
    const {indexOf} = this.#periods;
    const firstDay = dayOfWallTime(from);
    const lastDay = dayOfWallTime(to - 1);
    const skipped = Math.ceil((indexOf(firstDay) - this.#anchor) / this.#interval);
    const lastIndex = indexOf(lastDay);
    const found: number[] = [];
    let index = this.#anchor + skipped * this.#interval;
    for (; index <= lastIndex; index += this.#interval) {
      for (const wall of this.#inPeriod(index, firstDay, lastDay)) {
        if (wall >= from && wall < to) found.push(wall);
      }
    }
    return found;
  }

  /** The wall time before which a rule of so many occurrences cannot be over. */
  earliestEnd(count: number): number {
    const most = mostDays(this.#rule) * this.#times.length;
    const periods = Math.floor((count - 1) / most) * this.#interval;
    return this.#periods.firstDay(this.#anchor + periods) * MS_PER_DAY;
  }

  /** What one period gives, at least of what lies between two days. */
  #inPeriod(index: number, firstWanted: number, lastWanted: number): number[] {
    const {firstDay} = this.#periods;
    const first = firstDay(index);
    const after = firstDay(index + 1);
    // A place in the set can only be counted in the whole period, the first partial one too.
    return this.#positions
      ? atPositions(this.#onDays(first, after), this.#positions)
      : this.#onDays(Math.max(first, firstWanted), Math.min(after, lastWanted + 1));
  }

  /** Of the days from `first` to before `after`. */
  #onDays(first: number, after: number): number[] {
    const walls: number[] = [];
    for (let day = first; day < after; day++) {
      const skipped = this.#months ? daysToSkip(day, this.#months) : 0;
      if (skipped > 0) {
        day += skipped - 1;
        continue;
      }
      if (!this.#filters.every(passes => passes(day))) continue;
      for (const time of this.#times) walls.push(day * MS_PER_DAY + time);
    }
    return walls;
  }
}

/** The days that are left of a month that is not wanted. */
function daysToSkip(day: number, months: ReadonlySet<number>): number {
  const {year, month} = civilDate(day);
  return months.has(month) ? 0 : dayOf(year, month + 1, 1) - day;
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
function atPositions(walls: readonly number[], positions: ReadonlySet<number>): number[] {
  return walls.filter(
    (_, index) => positions.has(index + 1) || positions.has(index - walls.length),
  );
}
