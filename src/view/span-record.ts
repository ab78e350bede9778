import {MS_PER_DAY, MS_PER_HOUR} from '../core/civil.js';
import {upcomingSession} from '../core/now.js';
import {sessionsBetween} from '../core/sessions.js';
import {dateOf, timetable, type Timetable, type TimetableOptions} from '../core/timetable.js';
import type {ChatFeed, Session} from '../core/types.js';
import {namedIn, unlessSpoken} from './chat-words.js';
import {clashesOf} from './clashes.js';
import {dayRecord, type DayContext, type DayRecord} from './day-record.js';
import {filtered, filterFor, isFiltering, withKeywords} from './filter.js';
import {Kept} from './kept.js';
import {NO_CHOICES, type Filter, type ReaderChoices} from './reader-choices.js';
import type {Viewpoint} from './viewpoint.js';
import {weekRows} from './week-rows.js';
import {sentence, type Text, type Words} from './words.js';

/** Some days of a feed, as a reader is told of them. */
export interface SpanRecord {
  /** What the feed is called. */
  readonly heading: Text;
  /** "31 October – 6 November 2011". */
  readonly range: string;
  /** "All times are in United Kingdom Time". */
  readonly zone: string;
  /** "Now, 20:30". */
  readonly nowText: string;
  /** In order. */
  readonly days: readonly DayRecord[];
  /** The row of each session, day by day, where days stand side by side: from 0. */
  readonly rows: readonly (readonly number[])[];
  /** Whether the present day is one of them, and whether days before it are too. */
  readonly isPresent: boolean;
  readonly hasPassed: boolean;
  /** What is hidden; empty where nothing is. */
  readonly filter: Filter;
  /** The chats that there are to choose from. */
  readonly ofPage: ChatFeed;
  /** How many sessions are left of what the reader chose from; empty where nothing is hidden. */
  readonly found: string;
  /** Where there are no sessions: why, and what comes next. */
  readonly empty: EmptySpan | undefined;
}

export interface EmptySpan {
  readonly text: string;
  /** "Next: #lgovsm, Tuesday 1 November 2011", and the date that leads there. */
  readonly next: {readonly words: Words; readonly date: string} | undefined;
  /** Whether what the reader chose hides chats. */
  readonly isFiltered: boolean;
}

export interface SpanOptions extends Pick<TimetableOptions, 'date' | 'firstDay' | 'days'> {
  readonly viewpoint: Viewpoint;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Nothing is chosen where it is absent. */
  readonly choices?: ReaderChoices;
  /** Only chats with one of these, in any case; all where there are none. */
  readonly keywords?: readonly string[];
  /** Where a session is to be found, if anywhere. */
  readonly addressOf?: (session: Session) => string | undefined;
}

const timetables = new Kept<ChatFeed, Timetable>();

/** Sessions of the week from an hour on. */
const weeks = new Kept<ChatFeed, readonly Session[]>();

/**
 * The week that holds a date, or so many `days` from it on, in the reader's zone and words. The
 * timetable is computed once for a feed and these days: another minute, or other choices, only
 * choose from it.
 *
 * @throws RangeError when there is no such date or number of days
 */
export function spanRecord(feed: ChatFeed, options: SpanOptions): SpanRecord {
  const {viewpoint, now, choices = NO_CHOICES, keywords = []} = options;
  const {messages, formats} = viewpoint;
  const ofPage = withKeywords(feed, keywords);
  const filter = filterFor(ofPage, choices);
  const shown = filtered(ofPage, filter, choices);
  const {days, spans, start, end} = timetableOf(feed, options);
  const chats = new Set(shown.chats);
  const context: DayContext = {
    ...{feed, viewpoint, now, choices},
    spans: new Map(spans.map(span => [span.session, span])),
    nextStart: nextStart(feed, now, ({chat}) => chats.has(chat)),
    clashes: clashesOf(shown, choices, start, end),
    addressOf: options.addressOf ?? (() => undefined),
  };
  const records = days.map(day =>
    dayRecord(
      day,
      day.sessions.filter(({chat}) => chats.has(chat)),
      context,
    ),
  );
  const sessions = new Set(records.flatMap(day => day.sessions.map(({session}) => session)));
  const isPresent = start <= now && now < end;
  return {
    heading: {
      text: feed.title ?? messages.calendar,
      lang: feed.title === undefined ? undefined : unlessSpoken(feed.locale, formats),
    },
    range: formats.range(days[0]?.date ?? '', days.at(-1)?.date ?? ''),
    zone: messages.zoneShown(formats.zoneName(start)),
    nowText: messages.now(formats.time(now)),
    days: records,
    rows: weekRows(
      records.map(day => ({sessions: day.sessions.map(({session}) => session)})),
      formats.zone,
    ),
    isPresent,
    hasPassed: isPresent && records[0]?.isGone === true,
    ...{filter, ofPage},
    found: isFiltering(filter) ? messages.sessionsFound(sessions.size) : '',
    empty: sessions.size > 0 ? undefined : emptySpan(feed, shown, ofPage, options),
  };
}

function timetableOf(feed: ChatFeed, options: SpanOptions): Timetable {
  const {date, firstDay, days, viewpoint} = options;
  const wanted = {
    ...{date, timeZone: viewpoint.formats.zone.name},
    ...(firstDay !== undefined && {firstDay}),
    ...(days !== undefined && {days}),
  };
  return timetables.get(feed, JSON.stringify(wanted), () => timetable(feed, wanted));
}

/** When the next session with an hour starts, if that is within a week. */
function nextStart(
  feed: ChatFeed,
  now: number,
  isShown: (session: Session) => boolean,
): number | undefined {
  const hour = now - (now % MS_PER_HOUR);
  const week = weeks.get(feed, String(hour), () =>
    sessionsBetween(feed, hour, hour + 7 * MS_PER_DAY + MS_PER_HOUR),
  );
  const next = week.find(
    session =>
      !session.allDay && session.status !== 'cancelled' && session.start > now && isShown(session),
  );
  return next && next.start < now + 7 * MS_PER_DAY ? next.start : undefined;
}

function emptySpan(
  feed: ChatFeed,
  shown: ChatFeed,
  ofPage: ChatFeed,
  {viewpoint: {messages, formats}, now}: SpanOptions,
): EmptySpan {
  const isFiltered = shown.chats.length < ofPage.chats.length;
  const next = upcomingSession(shown, now, formats.zone);
  const date = next && dateOf(next, formats.zone);
  const isNothing = shown.chats.length === 0;
  return {
    text:
      isFiltered && !next
        ? messages.nothingMatches
        : isNothing
          ? messages.emptyFeed
          : messages.emptyWeek,
    next:
      next && date
        ? {
            words: sentence([namedIn(next.chat, next, feed, formats)], ([name = '']) =>
              messages.nextChat(name, formats.date(date, 'fullDate')),
            ),
            date,
          }
        : undefined,
    isFiltered,
  };
}
