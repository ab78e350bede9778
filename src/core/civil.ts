import {BoundedCache} from './bounded-cache.js';

/**
 * Civil dates and wall-clock times as plain numbers. A *day* counts days since 1970-01-01; a *wall
 * time* counts milliseconds since 1970-01-01T00:00 on some clock on a wall, whatever its zone.
 * The calendar is the proleptic Gregorian one, without time zones. It is counted by arithmetic: to look
 * through the days of a rule, a `Date` for each would be ten times as slow.
 */

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** The day number of a date; months and dates may run over, as the 0th or the 13th month. */
export function dayOf(year: number, month: number, date: number): number {
  // Years begin in March here, so that the leap day is the last of its year.
  const months = year * 12 + month - 3;
  const fromMarch = Math.floor(months / 12);
  const monthFromMarch = months - fromMarch * 12;
  const leapDays =
    Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return (
    fromMarch * 365 +
    leapDays +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    date -
    1 -
    DAYS_TO_1970
  );
}

/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_468;
/** The calendar, with its weekdays, is the same again after 400 years. */
export const DAYS_OF_CYCLE = 146_097;

/** @see https://howardhinnant.github.io/date_algorithms.html#civil_from_days */
export function civilDate(day: number): CivilDate {
  const sinceMarch = day + DAYS_TO_1970;
  const cycle = Math.floor(sinceMarch / DAYS_OF_CYCLE);
  const ofCycle = sinceMarch - cycle * DAYS_OF_CYCLE;
  const yearOfCycle = Math.floor(
    (ofCycle -
      Math.floor(ofCycle / 1460) +
      Math.floor(ofCycle / 36_524) -
      Math.floor(ofCycle / 146_096)) /
      365,
  );
  const ofYear =
    ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 0 is Monday, 6 is Sunday, as in ISO 8601. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The first day of the week that holds `day`; `firstDay` is 0 for Monday. */
export function weekStart(day: number, firstDay: number): number {
  return day - weekdayOf(day - firstDay);
}

/** The day of `YYYY-MM-DD`; undefined when there is no such date in the years 1 to 9999. */
export function parseDate(text: string): number | undefined {
  const wall = text.length === 10 ? parseLocal(text) : undefined;
  return wall === undefined ? undefined : wall / MS_PER_DAY;
}

/** The wall time of `YYYY-MM-DDTHH:mm[:ss]`; undefined when there is no such date or hour. */
export function parseDateTime(text: string): number | undefined {
  return text.length > 10 ? parseLocal(text) : undefined;
}

/** The wall time of a date and time, or of a date's midnight. */
export function parseLocal(text: string): number | undefined {
  const full = text + (text.length === 10 ? 'T00:00:00' : text.length === 16 ? ':00' : '');
  const wall = Date.parse(`${full}Z`);
  const isInRange = wall >= FIRST_WALL_TIME && wall < WALL_TIME_AFTER_LAST;
  // Engines differ in what else they read, and read 30 February as 2 March: it must come out again.
  return isInRange && formatDateTime(wall) === full ? wall : undefined;
}

const FIRST_WALL_TIME = dayOf(1, 1, 1) * MS_PER_DAY;
/** Dates from here on have more than four digits for the year. */
export const WALL_TIME_AFTER_LAST: number = dayOf(10_000, 1, 1) * MS_PER_DAY;

/** The day a wall time (or an all-day session's start) falls on. */
export function dayOfWallTime(wall: number): number {
  return Math.floor(wall / MS_PER_DAY);
}

const dates = new BoundedCache<string, number>(1024);

/** `YYYY-MM-DD`. A week asks for few days, again and again. */
export function formatDate(day: number): string {
  return dates.get(day, () => formatDateTime(day * MS_PER_DAY).slice(0, -9));
}

/** `YYYY-MM-DDTHH:mm:ss`. */
export function formatDateTime(wall: number): string {
  return new Date(wall).toISOString().slice(0, -5);
}
