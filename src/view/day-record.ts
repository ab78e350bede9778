import {MS_PER_DAY} from '../core/civil.js';
import type {TimetableDay, TimetableSpan} from '../core/timetable.js';
import type {Session} from '../core/types.js';
import {sessionRecord, type SessionContext, type SessionRecord} from './session-record.js';

/** A day, and what is on. */
export interface DayRecord {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** "Tuesday". */
  readonly weekday: string;
  /** "1 Nov". */
  readonly shortDate: string;
  readonly isToday: boolean;
  /** Whether it is over. */
  readonly isGone: boolean;
  readonly sessions: readonly SessionOnDay[];
  /** Before which session the present time stands; none on another day, or when all have begun. */
  readonly upcoming: SessionOnDay | undefined;
}

/** A session on one of its days. */
export interface SessionOnDay extends SessionRecord {
  /** "Day 1 of 2", of a session of several days. */
  readonly dayOfSpan: string | undefined;
  /** Whether it goes on from the day before, and to the day after. */
  readonly isFromBefore: boolean;
  readonly isToAfter: boolean;
}

/** What days depend on, besides their sessions. */
export interface DayContext extends SessionContext {
  /** By session, the dates that it covers where they are several. */
  readonly spans: ReadonlyMap<Session, TimetableSpan>;
}

/** @param sessions - those of the day's that are shown */
export function dayRecord(
  {date, start, end}: TimetableDay,
  sessions: readonly Session[],
  context: DayContext,
): DayRecord {
  const {now, viewpoint} = context;
  const {formats} = viewpoint;
  const isToday = start <= now && now < end;
  const records = sessions.map(session => onDay(session, date, context));
  return {
    date,
    weekday: formats.date(date, 'weekday'),
    shortDate: formats.date(date, 'shortDate'),
    isToday,
    isGone: end <= now,
    sessions: records,
    upcoming: isToday
      ? records.find(({session}) => !session.allDay && session.start > now)
      : undefined,
  };
}

function onDay(session: Session, date: string, context: DayContext): SessionOnDay {
  const {formats, messages} = context.viewpoint;
  const record = sessionRecord(session, context);
  const {firstDate, lastDate} = context.spans.get(session) ?? {firstDate: date, lastDate: date};
  const numberOf = (to: string): number =>
    (Date.parse(to) - Date.parse(firstDate)) / MS_PER_DAY + 1;
  const isFromBefore = firstDate < date;
  return {
    ...record,
    // An hour of another day needs its day.
    hour: isFromBefore && !session.allDay ? formats.time(session.start, 'shortDay') : record.hour,
    dayOfSpan:
      firstDate < lastDate ? messages.dayOfSeveral(numberOf(date), numberOf(lastDate)) : undefined,
    isFromBefore,
    isToAfter: date < lastDate,
  };
}
