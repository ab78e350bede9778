import {civilDate, dayOf, weekdayOf, weekStart} from '../civil.js';
import {WEEKDAYS, type RecurrenceRule} from '../types.js';

/** Says whether a day is in a rule's set. */
export type DayFilter = (day: number) => boolean;

/**
 * One filter for each BY part that speaks of days, cheapest first; of months see `Expansion`. A day is in the rule's set when
 * it passes all of them: RFC 8984 §4.3.3.1 reads the expanding and the limiting parts of RFC 5545's
 * table alike, as what a candidate must match.
 */
export function dayFilters(rule: RecurrenceRule): DayFilter[] {
  const {byDay, byMonthDay, byYearDay, byWeekNo} = rule;
  const filters: DayFilter[] = [];
  if (byDay) filters.push(matchesWeekday(rule, byDay));
  if (byMonthDay) filters.push(withRank(byMonthDay, rankInMonth));
  if (byYearDay) filters.push(withRank(byYearDay, rankInYear));
  if (byWeekNo) {
    const firstDay = firstDayOfWeek(rule);
    filters.push(withRank(byWeekNo, day => weekRank(day, firstDay)));
  }
  return filters;
}

/** 0 is Monday, the default of RFC 5545. */
export function firstDayOfWeek(rule: RecurrenceRule): number {
  return WEEKDAYS.indexOf(rule.firstDayOfWeek ?? 'mo');
}

/** Numbered and plain weekdays are a union; numbers count in the month, or else in the year. */
function matchesWeekday(
  {frequency, byMonth}: RecurrenceRule,
  byDay: NonNullable<RecurrenceRule['byDay']>,
): DayFilter {
  const rankedBy = frequency === 'yearly' && !byMonth ? rankInYear : rankInMonth;
  /** By weekday; 0 is each of them. */
  const numbers: Set<number>[] = [];
  for (const {day, nthOfPeriod = 0} of byDay) {
    (numbers[WEEKDAYS.indexOf(day)] ??= new Set()).add(nthOfPeriod);
  }
  return day => {
    const wanted = numbers[weekdayOf(day)];
    if (!wanted) return false;
    if (wanted.has(0)) return true;
    const [place, size] = rankedBy(day);
    return wanted.has(Math.ceil(place / 7)) || wanted.has(Math.floor((place - size - 1) / 7));
  };
}

/** A place, from 1, in a month, year or year of weeks, and how many such places it has. */
type Rank = readonly [place: number, size: number];

function rankInMonth(day: number): Rank {
  const {year, month, date} = civilDate(day);
  return [date, dayOf(year, month + 1, 0) - dayOf(year, month, 0)];
}

function rankInYear(day: number): Rank {
  const {year} = civilDate(day);
  const before = dayOf(year, 1, 0);
  return [day - before, dayOf(year + 1, 1, 0) - before];
}

/** Week 1 is the first with at least four days in the year (RFC 5545 §3.3.10, BYWEEKNO). */
function weekRank(day: number, firstDay: number): Rank {
  const week = weekStart(day, firstDay);
  const {year} = civilDate(week + 3); // the year that has most of the week's days
  const first = weekStart(dayOf(year, 1, 4), firstDay);
  const next = weekStart(dayOf(year + 1, 1, 4), firstDay);
  return [(week - first) / 7 + 1, (next - first) / 7];
}

/** Negative numbers count from the end: -1 is the last. */
function withRank(numbers: readonly number[], rankOf: (day: number) => Rank): DayFilter {
  const wanted = new Set(numbers);
  return day => {
    const [place, size] = rankOf(day);
    return wanted.has(place) || wanted.has(place - size - 1);
  };
}
