import type {CompleteRule} from '../core/recurrence/complete-rule.js';
import {WEEKDAYS} from '../core/types.js';

/** Weekdays at places in a month: the second and fourth Thursday. */
export interface Places {
  /** 1 to 5, or -1 for the last; in order. */
  readonly nths: readonly number[];
  /** 0 is Monday; of several, whichever comes at the place. */
  readonly days: readonly number[];
}

/** When a rule is held, as people say it. */
export type Pattern =
  | {readonly kind: 'daily'; readonly interval: number}
  /** From Monday to Friday. */
  | {readonly kind: 'weekdays'}
  | {readonly kind: 'weekly'; readonly interval: number; readonly days: readonly number[]}
  | {
      readonly kind: 'monthlyByDay';
      readonly interval: number;
      readonly places: readonly Places[];
    }
  /** -1 is the month's last day. */
  | {readonly kind: 'monthlyByDate'; readonly interval: number; readonly dates: readonly number[]}
  | {
      readonly kind: 'yearlyByDay';
      readonly interval: number;
      readonly places: readonly Places[];
      readonly month: number;
    }
  | {
      readonly kind: 'yearly';
      readonly interval: number;
      readonly dates: readonly {readonly month: number; readonly date: number}[];
    };

/** A pattern, in some months only where it is not held in all. */
export type Rhythm = Pattern & {readonly months?: readonly number[] | undefined};

/** Monday to Friday. */
const WORKING_DAYS = [0, 1, 2, 3, 4];
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The places in a month that have names. */
const NAMED = [1, 2, 3, 4, 5, -1];

/** More dates of a year than these are told by month. */
const MOST_DATES = 4;

/** What is held when, if people have words for it. */
export function patternOf(rule: CompleteRule): Rhythm | undefined {
  const {frequency, byHour, byMinute, byYearDay, byWeekNo, bySetPosition} = rule;
  // A position counts the hours of a day as well.
  const isOncePerDay = byHour.length === 1 && byMinute.length === 1;
  if (byYearDay ?? byWeekNo ?? (bySetPosition && !isOncePerDay)) return undefined;
  switch (frequency) {
    case 'daily':
      return daily(rule);
    case 'weekly':
      return weekly(rule);
    case 'monthly':
      return monthly(rule);
    case 'yearly':
      return yearly(rule);
  }
}

function daily(rule: CompleteRule): Rhythm | undefined {
  const {interval = 1, byDay, byMonthDay, bySetPosition} = rule;
  if (bySetPosition) return undefined;
  if (interval === 1 && byMonthDay) return monthly(rule);
  if (interval === 1 && byDay) return weekly(rule);
  return (byDay ?? byMonthDay) ? undefined : {kind: 'daily', interval, months: monthsOf(rule)};
}

function weekly(rule: CompleteRule): Rhythm | undefined {
  const {interval = 1, byDay, byMonthDay, bySetPosition} = rule;
  const days = plainDays(byDay);
  if (!days || byMonthDay || bySetPosition) return undefined;
  const months = monthsOf(rule);
  if (interval === 1 && isSame(days, ALL_DAYS)) return {kind: 'daily', interval, months};
  if (interval === 1 && isSame(days, WORKING_DAYS)) return {kind: 'weekdays', months};
  return {kind: 'weekly', interval, days, months};
}

function monthly(rule: CompleteRule): Rhythm | undefined {
  const {interval = 1, byDay, byMonthDay, bySetPosition} = rule;
  const months = monthsOf(rule);
  if (interval === 1 && months?.length === 1) return yearly(rule);
  const places = placesOf(rule);
  if (places) return {kind: 'monthlyByDay', interval, places, months};
  const dates = datesOf(rule);
  if (dates) return {kind: 'monthlyByDate', interval, dates, months};
  const isEachWeek = interval === 1 && byDay && !byMonthDay && !bySetPosition;
  return isEachWeek ? weekly(rule) : undefined;
}

function yearly(rule: CompleteRule): Rhythm | undefined {
  const {frequency, interval = 1, byDay, byMonthDay, bySetPosition} = rule;
  const months = monthsOf(rule) ?? [];
  const [month, ...others] = months;
  const places = placesOf(rule);
  if (places && month !== undefined) {
    if (others.length === 0) return {kind: 'yearlyByDay', interval, places, month};
    // A position counts in all of the year's months together.
    return interval === 1 && !bySetPosition
      ? {kind: 'monthlyByDay', interval, places, months}
      : undefined;
  }
  const dates = datesOf(rule);
  if (dates) {
    const all = months.flatMap(each => dates.map(date => ({month: each, date})));
    const isNamed = all.every(({date}) => date > 0);
    if (isNamed && all.length > 0 && all.length <= MOST_DATES) {
      return {kind: 'yearly', interval, dates: all};
    }
    return interval === 1 ? {kind: 'monthlyByDate', interval, dates, months} : undefined;
  }
  const isEachWeek = interval === 1 && byDay && !byMonthDay && !bySetPosition;
  return isEachWeek && (frequency === 'monthly' || plainDays(byDay)) ? weekly(rule) : undefined;
}

/** The months in which a rule is held, unless it is all of them. */
function monthsOf({byMonth}: CompleteRule): number[] | undefined {
  const months = [...new Set(byMonth)].sort((a, b) => a - b);
  return byMonth && months.length < 12 ? months : undefined;
}

/** The dates of a month, if those are all that a rule says. */
function datesOf({byDay, byMonthDay, bySetPosition}: CompleteRule): number[] | undefined {
  const days = plainDays(byDay);
  // The first of all days is the first.
  if (days && isSame(days, ALL_DAYS) && !byMonthDay) return bySetPosition && named(bySetPosition);
  if (byDay || bySetPosition || !byMonthDay) return undefined;
  const dates = inOrder(byMonthDay);
  return isSame(dates, [-1]) || dates.every(date => date > 0) ? dates : undefined;
}

/** The places of weekdays in a month, if those are all that a rule says. */
function placesOf({byDay, byMonthDay, bySetPosition}: CompleteRule): Places[] | undefined {
  if (!byDay) return undefined;
  const days = plainDays(byDay);
  if (days && bySetPosition && !byMonthDay && !isSame(days, ALL_DAYS)) {
    const nths = named(bySetPosition);
    return nths && [{nths, days}];
  }
  if (days && byMonthDay && !bySetPosition) {
    const nth = weekOfMonth(byMonthDay);
    return nth === undefined ? undefined : days.map(day => ({nths: [nth], days: [day]}));
  }
  if (days ?? byMonthDay ?? bySetPosition) return undefined;
  if (!named(byDay.map(({nthOfPeriod = 0}) => nthOfPeriod))) return undefined;
  return WEEKDAYS.flatMap((name, index) => {
    const nths = byDay.flatMap(({day, nthOfPeriod = 0}) => (day === name ? [nthOfPeriod] : []));
    return nths.length > 0 ? [{nths: inOrder(nths), days: [index]}] : [];
  });
}

/** The weekdays of a rule, if it gives none of them a number. */
function plainDays(byDay: CompleteRule['byDay']): number[] | undefined {
  if (!byDay || byDay.some(({nthOfPeriod}) => nthOfPeriod)) return undefined;
  return WEEKDAYS.flatMap((name, index) => (byDay.some(({day}) => day === name) ? [index] : []));
}

/** 8 to 14 is the second week: on each of these dates a weekday is the second of the month. */
function weekOfMonth(dates: readonly number[]): number | undefined {
  const [first = 0] = inOrder(dates);
  const week = ALL_DAYS.map(day => first + day);
  return first % 7 === 1 && first > 0 && first < 29 && isSame(inOrder(dates), week)
    ? (first + 6) / 7
    : undefined;
}

/** Places in order, if all have names. */
function named(nths: readonly number[]): number[] | undefined {
  return nths.every(nth => NAMED.includes(nth)) ? inOrder(nths) : undefined;
}

/** From the first to the last, those counted from the end after the others. */
function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.join() === others.join();
}
