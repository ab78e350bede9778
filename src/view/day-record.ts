import {MS_PER_DAY} from '../core/civil.js';
import {isOver} from '../core/now.js';
import {isLong, type TimetableDay} from '../core/timetable.js';
import type {Session} from '../core/types.js';
import {dateAt} from '../core/zone.js';
import {lanesOn, type Band} from './bands.js';
import {Kept} from './kept.js';
import {movedLine, type MovedLine} from './moved-line.js';
import {countOf, earlierOf, placesOn, type Place} from './places.js';
import {sessionRecord, type SessionContext, type SessionRecord} from './session-record.js';

/** A day, and what is on. */
export interface DayRecord {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** "Tuesday". */
  readonly weekday: string;
  /** "1 Nov". */
  readonly shortDate: string;
  /** "Today", "Tomorrow" or "Tuesday", and what that leaves open: "Tue 1 Nov", "1 Nov". */
  readonly name: string;
  readonly nameAside: string;
  /** The same for paper, which is read on other days: "Tuesday 1 Nov"; undefined where it is the same. */
  readonly nameOnPaper: string | undefined;
  readonly isToday: boolean;
  /** Whether it is over. */
  readonly isGone: boolean;
  /** Whether it has nothing, not even a part of what lasts several days. */
  readonly isEmpty: boolean;
  /** In order: each session that is told of, on the first of its days shown. */
  readonly sessions: readonly SessionOnDay[];
  /** Those of them that last a day or longer, and how many lanes bands take on this day. */
  readonly bands: readonly BandRecord[];
  readonly lanes: number;
  /** What is over on the present day, or on one before it in the same span; "8 earlier today". */
  readonly earlier: readonly DayLine[];
  readonly earlierText: string | undefined;
  /** All else, in order. */
  readonly lines: readonly DayLine[];
  /** How many of both are not told of, where only so many are wanted. */
  readonly untold: number;
}

/** A session with an hour, or one that was moved to another day. */
export type DayLine = SessionOnDay | MovedLine;

/** A session on the first of its days shown. */
export interface SessionOnDay extends SessionRecord {
  /** Whether it began on a day before. */
  readonly isFromBefore: boolean;
}

/** A session of a day or longer. */
export interface BandRecord extends SessionOnDay, Omit<Band, 'session'> {
  /** "until Fri, 27 Nov"; undefined where it ends on its first day shown. */
  readonly until: string | undefined;
}

/** What days depend on, besides their sessions. */
export interface DayContext extends SessionContext {
  /** Whether the present day is one of those shown. */
  readonly isPresent: boolean;
  readonly bands: readonly Band[];
  /** By session of several days, the last of them. */
  readonly lastDates: ReadonlyMap<Session, string>;
  /** Those that began before the first day and are on now. */
  readonly running: readonly Session[];
  /** Those that were moved away from one of the days. */
  readonly movedAway: readonly Session[];
  /** How many lines a day has at most. */
  readonly rows: number;
}

/**
 * @param index - the day's place among those shown, from 0
 * @param shown - those of its sessions that are shown
 * @param before - what is told of it already, if it is to be told of more
 */
export function dayRecord(
  day: TimetableDay,
  index: number,
  shown: readonly Session[],
  context: DayContext,
  before?: Pick<DayRecord, 'lines' | 'earlier'>,
): DayRecord {
  const {now, isPresent, viewpoint, rows} = context;
  const {formats, messages} = viewpoint;
  const {date, start, end} = day;
  const [isToday, isGone] = [start <= now && now < end, end <= now];
  const running = index === 0 ? context.running : [];
  const bands = context.bands
    .filter(({firstDay}) => firstDay === index)
    .map(band => bandRecord(band, date, context));
  const timed = [...running, ...shown.filter(session => !isLong(session))];
  const places = placesOn(day, timed, context.movedAway, formats.zone);
  const isEarlier = ({at, session, isAway}: Place): boolean =>
    isPresent && (isToday || isGone) && (isAway ? at <= now : isOver(session, now, formats.zone));
  const lineAt = ({session, isAway}: Place): DayLine =>
    isAway ? movedLine(session, context) : onDay(session, date, context);
  const gone = earlierOf(places, isEarlier);
  const toCome = gone.length > 0 ? places.filter(place => !isEarlier(place)) : places;
  const upTo = (all: readonly Place[], told: readonly DayLine[] = []): readonly DayLine[] => [
    ...told,
    ...all.slice(told.length, rows).map(lineAt),
  ];
  const lines = upTo(toCome, before?.lines);
  const earlier = upTo(gone, before?.earlier);
  const lanes = lanesOn(index, context.bands);
  return {
    date,
    weekday: formats.date(date, 'weekday'),
    shortDate: formats.date(date, 'shortDate'),
    ...namesOf(date, context),
    ...{isToday, isGone, bands, lanes, earlier, lines},
    sessions: [
      ...bands,
      ...[...earlier, ...lines]
        .flatMap(line => ('movedTo' in line ? [] : [line]))
        .sort((a, b) => a.session.start - b.session.start),
    ],
    isEmpty: places.length + lanes === 0,
    earlierText:
      gone.length > 0
        ? (isToday ? messages.earlierToday : messages.earlier)(countOf(gone))
        : undefined,
    untold: places.length - lines.length - earlier.length,
  };
}

function namesOf(
  date: string,
  {now, viewpoint: {messages, formats}}: DayContext,
): Pick<DayRecord, 'name' | 'nameAside' | 'nameOnPaper'> {
  const days = (Date.parse(date) - Date.parse(dateAt(now, formats.zone))) / MS_PER_DAY;
  const near = days === 0 ? messages.today : days === 1 ? messages.tomorrow : undefined;
  const [weekday, shortDate] = [formats.date(date, 'weekday'), formats.date(date, 'shortDate')];
  return near === undefined
    ? {name: weekday, nameAside: shortDate, nameOnPaper: undefined}
    : {
        name: near,
        nameAside: formats.date(date, 'shortDay'),
        nameOnPaper: `${weekday} ${shortDate}`,
      };
}

/** As a session's record stays the same, so does what is made of it for a day. */
const onDays = new Kept<SessionRecord, SessionOnDay>();

function onDay(session: Session, date: string, context: DayContext): SessionOnDay {
  const record = sessionRecord(session, context);
  return onDays.get(record, date, () => placedOn(record, date, context));
}

function placedOn(record: SessionRecord, date: string, {viewpoint}: DayContext): SessionOnDay {
  const {session} = record;
  const isFromBefore = record.date < date;
  // An hour of another day needs its day.
  const hour =
    isFromBefore && !session.allDay
      ? viewpoint.formats.time(session.start, 'shortDay')
      : record.hour;
  return {...record, hour, isFromBefore};
}

function bandRecord({session, ...place}: Band, date: string, context: DayContext): BandRecord {
  const {formats, messages} = context.viewpoint;
  const lastDate = context.lastDates.get(session) ?? date;
  return {
    ...onDay(session, date, context),
    ...place,
    until: date < lastDate ? messages.endsAt(formats.date(lastDate, 'shortDay')) : undefined,
  };
}
