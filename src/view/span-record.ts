import {formatDate, parseDate} from '../core/civil.js';
import {isLive} from '../core/now.js';
import type {TimetableOptions} from '../core/timetable.js';
import type {ChatFeed, Session} from '../core/types.js';
import {dateAt} from '../core/zone.js';
import {sessionsAhead} from './ahead.js';
import {balanced} from './bidi.js';
import {bandsOf} from './bands.js';
import {unlessSpoken} from './chat-words.js';
import {clashesOf} from './clashes.js';
import {dayRecord, type DayContext, type DayRecord} from './day-record.js';
import {emptyRuns, type EmptyRun} from './empty-runs.js';
import {emptySpan, type EmptySpan} from './empty-span.js';
import {filtered, filterFor, isFiltering, withKeywords} from './filter.js';
import {knownDays, type KnownDays} from './known-days.js';
import {hourLetters} from './hour-letters.js';
import {translatedTo} from './localized-feed.js';
import {nowStrip, type NowStrip} from './now-strip.js';
import {NO_CHOICES, type Filter, type ReaderChoices} from './reader-choices.js';
import type {Viewpoint} from './viewpoint.js';
import type {Text} from './words.js';

/** Some days of a feed, as a reader is told of them. */
export interface SpanRecord {
  /** What the feed is called. */
  readonly heading: Text;
  /** "31 October – 6 November 2011"; in short, and with the year if it is another: "31 Oct – 6 Nov". */
  readonly range: string;
  readonly shortRange: string;
  /** The same of as many days after them: "7 – 13 Nov". */
  readonly nextRange: string;
  /** "All times are in United Kingdom Time", and "United Kingdom Time". */
  readonly zone: string;
  readonly zoneName: string;
  /** What stands on paper besides: days and year with the zone, and when it was printed. */
  readonly paper: {readonly head: string; readonly foot: string};
  /** How many letters the longest hour has, so that names stand below each other. */
  readonly hourLetters: number;
  /** What is on and what is next; only beside the present days, and not while the reader searches. */
  readonly now: NowStrip | undefined;
  /** In order. */
  readonly days: readonly DayRecord[];
  /** Days without anything that follow each other, as one line by their first; by the others nothing. */
  readonly emptyRuns: ReadonlyMap<DayRecord, EmptyRun | undefined>;
  /** What is said of such days: "No chats", "Nothing found". */
  readonly emptyText: string;
  /** Whether all of their sessions are told of. */
  readonly isWhole: boolean;
  /** Whether the present day is one of them. */
  readonly isPresent: boolean;
  /** What is hidden; empty where nothing is. */
  readonly filter: Filter;
  /** The chats that there are to choose from, and all their sessions on these days. */
  readonly ofPage: ChatFeed;
  readonly sessions: readonly Session[];
  /** "3 of 62": what is left of them; empty where nothing is hidden. */
  readonly found: string;
  /** Where these days have nothing at all: why, and what comes next. */
  readonly empty: EmptySpan | undefined;
}

export interface SpanOptions extends Pick<TimetableOptions, 'date' | 'firstDay' | 'days'> {
  readonly viewpoint: Viewpoint;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Nothing is chosen where it is absent. */
  readonly choices?: ReaderChoices;
  /** Only chats with one of these, in any case; all where there are none. */
  readonly keywords?: readonly string[];
  /** How many sessions of a day are told of at most, besides those that last a day; all. */
  readonly rows?: number;
  /** The record of the same with fewer rows, which are taken over. */
  readonly before?: SpanRecord | undefined;
  /** Where a session is to be found, if anywhere. */
  readonly addressOf?: (session: Session) => string | undefined;
}

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
  const span = knownDays(feed, daysWanted(options));
  const {days, start, end} = span;
  const chats = new Set(shown.chats);
  const isShown = ({chat}: Session): boolean => chats.has(chat);
  const ahead = sessionsAhead(feed, now, chat => chats.has(chat), span);
  const context = contextOf(feed, shown, span, isShown, ahead[0]?.start, options);
  const records = days.map((day, index) =>
    dayRecord(day, index, day.sessions.filter(isShown), context, options.before?.days[index]),
  );
  const pages = new Set(ofPage.chats);
  const sessions = [...context.running, ...span.sessions].filter(({chat}) => pages.has(chat));
  const count = sessions.filter(isShown).length;
  const isFiltered = isFiltering(filter);
  return {
    heading: headingOf(feed, viewpoint),
    ...rangesOf(
      days.map(({date}) => date),
      now,
      viewpoint,
    ),
    zone: messages.zoneShown(formats.zoneName(start)),
    zoneName: formats.zoneName(start),
    hourLetters: hourLetters(formats),
    paper: paperOf(span, options),
    now:
      context.isPresent && filter.search === ''
        ? nowStrip(span.around.filter(isShown), ahead, context)
        : undefined,
    days: records,
    emptyRuns: emptyRuns(records, viewpoint),
    emptyText: isFiltered ? messages.nothingFound : messages.emptyDay,
    isWhole: records.every(({untold}) => untold === 0),
    isPresent: context.isPresent,
    ...{filter, ofPage, sessions},
    found: isFiltered ? messages.foundOf(count, sessions.length) : '',
    empty: records.every(({isEmpty}) => isEmpty)
      ? emptySpan(shown, ofPage, {viewpoint, now, end})
      : undefined,
  };
}

function contextOf(
  feed: ChatFeed,
  shown: ChatFeed,
  {days, spans, start, end, movedAway: moved, runningIn}: KnownDays,
  isShown: (session: Session) => boolean,
  nextStart: number | undefined,
  options: SpanOptions,
): DayContext {
  const {viewpoint, now, choices = NO_CHOICES} = options;
  return {
    ...{feed, viewpoint, now, choices, nextStart},
    isPresent: start <= now && now < end,
    bands: bandsOf(days.map(({sessions}) => ({sessions: sessions.filter(isShown)}))),
    lastDates: new Map(spans.map(({session, lastDate}) => [session, lastDate])),
    running: runningIn.filter(session => isShown(session) && isLive(session, now)),
    movedAway: moved.filter(isShown),
    clashes: clashesOf(shown, choices, start, end),
    rows: options.rows ?? Infinity,
    addressOf: options.addressOf ?? (() => undefined),
  };
}

function paperOf({days, start}: KnownDays, {now, viewpoint}: SpanOptions): SpanRecord['paper'] {
  const {messages, formats} = viewpoint;
  const [first = '', last = first] = [days[0]?.date, days.at(-1)?.date];
  return {
    head: `${formats.range(first, last)} · ${messages.zoneShown(formats.zoneName(start))}`,
    foot: messages.printedOn(formats.date(dateAt(now, formats.zone), 'fullDate')),
  };
}

function rangesOf(
  dates: readonly string[],
  now: number,
  {formats}: Viewpoint,
): Pick<SpanRecord, 'range' | 'shortRange' | 'nextRange'> {
  const [first = '', last = first] = [dates[0], dates.at(-1)];
  const after = (days: number): string => formatDate((parseDate(last) ?? 0) + days);
  const range = formats.range(first, last);
  const year = dateAt(now, formats.zone).slice(0, 4);
  const isThisYear = [first, last].every(date => date.startsWith(year));
  return {
    range,
    shortRange: isThisYear ? formats.shortRange(first, last, 'shortDate') : range,
    nextRange: formats.shortRange(after(1), after(dates.length), 'shortDate'),
  };
}

/** What the timetable depends on. */
export function daysWanted({
  date,
  firstDay,
  days,
  viewpoint,
}: Pick<SpanOptions, 'date' | 'firstDay' | 'days' | 'viewpoint'>): TimetableOptions {
  return {
    ...{date, timeZone: viewpoint.formats.zone.name},
    ...(firstDay !== undefined && {firstDay}),
    ...(days !== undefined && {days}),
  };
}

/** The title of the list, which may be in another language, or what stands for it. */
function headingOf(feed: ChatFeed, {messages, formats}: Viewpoint): Text {
  const {title, locale} = feed;
  if (title === undefined) return {text: balanced(messages.calendar), lang: undefined};
  return {text: balanced(title), lang: unlessSpoken(translatedTo(feed, title) ?? locale, formats)};
}
