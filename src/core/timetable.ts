import {want, wantFeed, wantOptions, wantZone} from './arguments.js';
import {formatDate, MS_PER_DAY, parseDate, weekStart} from './civil.js';
import {sessionsBetween} from './sessions.js';
import type {Window} from './slot-sessions.js';
import type {ChatFeed, Session} from './types.js';
import {dateAt, toInstant, UTC, type Zone} from './zone.js';

/** Some days of a reader's, in the reader's zone: a week, or as many as are wanted. */
export interface Timetable {
  readonly timeZone: string;
  /** Epoch milliseconds: the first day's start and the last one's end. */
  readonly start: number;
  readonly end: number;
  /** In order. */
  readonly days: readonly TimetableDay[];
  /** The sessions that take several days, with the dates they cover, also outside these days. */
  readonly spans: readonly TimetableSpan[];
}

export interface TimetableDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Epoch milliseconds, half-open; a day is 23 or 25 hours long when clocks change. */
  readonly start: number;
  readonly end: number;
  /**
   * All-day sessions and such as last a day or more, on each day they cover; then, by hour, those
   * that start on this day.
   */
  readonly sessions: readonly Session[];
}

export interface TimetableSpan {
  readonly session: Session;
  readonly firstDate: string;
  readonly lastDate: string;
}

export interface TimetableOptions {
  /** Any date of the week wanted, or the first of the `days`: `YYYY-MM-DD`. */
  readonly date: string;
  /** IANA name of the reader's zone. */
  readonly timeZone: string;
  /** 1 is Monday (the default), 7 is Sunday. */
  readonly firstDay?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** So many days from `date` on, 1 to 366, instead of its week; `firstDay` is then ignored. */
  readonly days?: number;
}

const MOST_DAYS = 366;

/**
 * The reader's week that holds a date, or so many days from a date on: each session stands on the
 * day on which it starts in the reader's zone, all-day ones on their own dates.
 *
 * @throws RangeError when there is no such date, zone or number of days
 * @throws TypeError for a document that has not been parsed, or a `Date`
 */
export function timetable(feed: ChatFeed, options: TimetableOptions): Timetable {
  wantFeed(feed);
  const days = readDays(options);
  const {from, to} = windowAround(days);
  return arrange(sessionsBetween(feed, from, to), days);
}

/** The days that are asked for. */
export interface WantedDays {
  readonly zone: Zone;
  readonly timeZone: string;
  /** Day numbers. */
  readonly first: number;
  readonly last: number;
  /** Epoch milliseconds: the first day's start and the last one's end. */
  readonly start: number;
  readonly end: number;
}

/** @throws RangeError when there is no such date, zone or number of days */
export function readDays(options: TimetableOptions): WantedDays {
  wantOptions(options);
  const {date, timeZone, firstDay = 1, days: length} = options;
  want(typeof date === 'string', 'a date: "2026-10-27"', date);
  const day = parseDate(date);
  const zone = wantZone(timeZone);
  if (day === undefined) throw new RangeError(`No such date: ${date}`);
  if (length !== undefined && !(Number.isInteger(length) && length >= 1 && length <= MOST_DAYS)) {
    throw new RangeError(`No number of days from 1 to ${MOST_DAYS}: ${length}`);
  }
  const first = length === undefined ? weekStart(day, firstDay - 1) : day;
  const last = first + (length ?? 7) - 1;
  return {
    ...{zone, timeZone, first, last},
    start: midnight(first, zone),
    end: midnight(last + 1, zone),
  };
}

function midnight(day: number, zone: Zone): number {
  return toInstant(day * MS_PER_DAY, zone);
}

/**
 * Where the sessions of some days are found: whole days are dates, which need a day to spare on both
 * sides before they are placed.
 */
export function windowAround({start, end}: WantedDays): Window {
  return {from: start - MS_PER_DAY, to: end + MS_PER_DAY};
}

/** Places sessions on the days on which they are. */
export function arrange(sessions: readonly Session[], wanted: WantedDays): Timetable {
  const {zone, timeZone, first, last, start, end} = wanted;
  const [firstShown, lastShown] = [formatDate(first), formatDate(last)];
  const placed = sessions
    .map(session => ({
      session,
      firstDate: dateOf(session, zone),
      lastDate: dateOf(session, zone, isLong(session) ? session.end - 1 : session.start),
    }))
    .filter(({firstDate, lastDate}) => firstDate <= lastShown && lastDate >= firstShown);
  const days = Array.from({length: last - first + 1}, (_, index) => ({
    date: formatDate(first + index),
    start: midnight(first + index, zone),
    end: midnight(first + index + 1, zone),
    sessions: [] as Session[],
  }));
  const long = placed.filter(({session}) => isLong(session));
  const short = placed.filter(({session}) => !isLong(session));
  for (const {session, firstDate, lastDate} of [...long, ...short]) {
    for (const each of days) {
      if (firstDate <= each.date && each.date <= lastDate) each.sessions.push(session);
    }
  }
  return {
    ...{timeZone, start, end, days},
    spans: placed.filter(({firstDate, lastDate}) => firstDate < lastDate),
  };
}

/** The date on which a session starts: its own when it lasts all day, else the zone's. */
export function dateOf({allDay, start}: Session, zone: Zone, at: number = start): string {
  return dateAt(at, allDay ? UTC : zone);
}

/** An hour that crosses midnight stays on the day it starts; a long session is on all its days. */
export function isLong({allDay, start, end}: Session): boolean {
  return allDay || end - start >= MS_PER_DAY;
}
