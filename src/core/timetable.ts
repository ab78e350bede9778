import {want, wantFeed, wantOptions, wantZone} from './arguments.js';
import {formatDate, MS_PER_DAY, parseDate, weekStart} from './civil.js';
import {sessionsBetween} from './sessions.js';
import type {ChatFeed, Session} from './types.js';
import {dateAt, toInstant, UTC, type Zone} from './zone.js';

/** One week of a reader's, in the reader's zone. */
export interface Timetable {
  readonly timeZone: string;
  /** Epoch milliseconds: the first day's start and the last one's end. */
  readonly start: number;
  readonly end: number;
  /** Seven, in order. */
  readonly days: readonly TimetableDay[];
  /** The sessions that take several days, with the dates they cover, also outside this week. */
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
  /** Any date of the week wanted: `YYYY-MM-DD`. */
  readonly date: string;
  /** IANA name of the reader's zone. */
  readonly timeZone: string;
  /** 1 is Monday (the default), 7 is Sunday. */
  readonly firstDay?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/**
 * The reader's week that holds a date: each session stands on the day on which it starts in the
 * reader's zone, all-day ones on their own dates.
 *
 * @throws RangeError when there is no such date or zone
 * @throws TypeError for a document that has not been parsed, or a `Date`
 */
export function timetable(feed: ChatFeed, options: TimetableOptions): Timetable {
  wantFeed(feed);
  wantOptions(options);
  const {date, timeZone, firstDay = 1} = options;
  want(typeof date === 'string', 'a date: "2026-10-27"', date);
  const day = parseDate(date);
  const zone = wantZone(timeZone);
  if (day === undefined) throw new RangeError(`No such date: ${date}`);
  const first = weekStart(day, firstDay - 1);
  const border = (at: number): number => toInstant(at * MS_PER_DAY, zone);
  const week = {start: border(first), end: border(first + 7)};
  // All-day sessions are dates: a day to spare on both sides, then they are placed by date.
  const sessions = sessionsBetween(feed, week.start - MS_PER_DAY, week.end + MS_PER_DAY);
  const placed = sessions.map(session => ({
    session,
    firstDate: dateOf(session, zone),
    lastDate: dateOf(session, zone, isLong(session) ? session.end - 1 : session.start),
  }));
  const on = (from: number, to: number): TimetableSpan[] =>
    placed.filter(
      ({firstDate, lastDate}) => firstDate <= formatDate(to) && lastDate >= formatDate(from),
    );
  const days = Array.from({length: 7}, (_, index) => {
    const at = first + index;
    return {
      date: formatDate(at),
      start: border(at),
      end: border(at + 1),
      sessions: on(at, at)
        .map(({session}) => session)
        .sort((a, b) => Number(isLong(b)) - Number(isLong(a))),
    };
  });
  const spans = on(first, first + 6).filter(({firstDate, lastDate}) => firstDate < lastDate);
  return {timeZone, ...week, days, spans};
}

/** The date on which a session starts: its own when it lasts all day, else the zone's. */
export function dateOf({allDay, start}: Session, zone: Zone, at: number = start): string {
  return dateAt(at, allDay ? UTC : zone);
}

/** An hour that crosses midnight stays on the day it starts; a long session is on all its days. */
export function isLong({allDay, start, end}: Session): boolean {
  return allDay || end - start >= MS_PER_DAY;
}
