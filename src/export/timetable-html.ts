import {wantFeed, wantInstant} from '../core/arguments.js';
import {joinLinks} from '../core/join-url.js';
import type {TimetableOptions} from '../core/timetable.js';
import type {ChatFeed, Session} from '../core/types.js';
import {dateAt} from '../core/zone.js';
import type {DayLine, DayRecord, SessionOnDay} from '../view/day-record.js';
import {spanRecord, type SpanRecord} from '../view/span-record.js';
import {viewpoint, type ViewpointOptions} from '../view/viewpoint.js';
import type {Text, Words} from '../view/words.js';
import {toJsonLd} from './json-ld.js';
import {Html, markup} from './markup.js';

export interface TimetableHtmlOptions
  extends
    Pick<ViewpointOptions, 'messages' | 'hourCycle'>,
    Pick<TimetableOptions, 'firstDay' | 'days'> {
  /** Epoch milliseconds: when the page is made. */
  readonly now: number;
  /** BCP 47, of the texts in `messages`: `en-GB`. */
  readonly lang: string;
  /** IANA name; the feed's own where it is absent, else UTC. */
  readonly timeZone?: string;
  /** The first of the days, `YYYY-MM-DD`; the date of `now` where it is absent. */
  readonly date?: string;
  /** The level of the heading, 1 to 5; 2 where it is absent. Days have the next. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** Whether search engines are told of the chats (JSON-LD). */
  readonly structuredData?: boolean;
}

/**
 * Some days of a feed as HTML, for pages without scripts, and for the inside of `<chat-calendar>`
 * until its feed is there. What holds for a minute only ("live", "tomorrow") is not said, because
 * the page is read later.
 *
 * @throws RangeError when there is no such zone, date, instant or number of days
 */
export function renderTimetableHtml(feed: ChatFeed, options: TimetableHtmlOptions): string {
  const {lang, messages, hourCycle, now, headingLevel = 2, firstDay} = options;
  wantFeed(feed);
  wantInstant(now, 'now');
  const timeZone = options.timeZone ?? feed.timeZone ?? 'UTC';
  const reader = viewpoint({locale: lang, timeZone, messages, ...(hourCycle && {hourCycle})});
  const record = spanRecord(feed, {
    ...{viewpoint: reader, now, addressOf},
    date: options.date ?? dateAt(now, reader.formats.zone),
    ...(firstDay === undefined ? {days: options.days ?? 7} : {firstDay}),
  });
  const level = String(headingLevel);
  const data = options.structuredData ? dataBlock(feed, now) : undefined;
  return markup`<section lang="${lang}" dir="${messages.direction}">
<h${level} dir="auto">${textOf(record.heading)}</h${level}>
<p dir="auto">${record.range}<br>${record.zone}</p>
${record.days.map(day => dayHtml(day, record, String(headingLevel + 1)))}${data}</section>
`.text;
}

/** Where one finds out more, or else takes part. */
function addressOf(session: Session): string | undefined {
  return session.url ?? session.chat.url ?? joinLinks(session.chat, session)[0]?.href;
}

/** `toJsonLd` has escaped what would end the script. */
function dataBlock(feed: ChatFeed, now: number): Html {
  return new Html(`<script type="application/ld+json">${toJsonLd(feed, {now})}</script>\n`);
}

function dayHtml(day: DayRecord, {emptyText}: SpanRecord, level: string): Html {
  const rows = [...day.bands, ...day.earlier, ...day.lines].map(rowHtml);
  const list = rows.length > 0 ? markup`<ul>\n${rows}</ul>` : undefined;
  const empty = day.isEmpty ? markup`<p dir="auto">${emptyText}</p>` : undefined;
  return markup`<h${level} dir="auto"><time datetime="${day.date}">${day.weekday}, ${day.shortDate}</time></h${level}>
${list ?? empty}
`;
}

function rowHtml(line: DayLine): Html {
  return markup`<li dir="auto">${'movedTo' in line ? movedHtml(line) : sessionHtml(line)}</li>\n`;
}

function movedHtml({hour, name, href, movedTo}: Exclude<DayLine, SessionOnDay>): Html {
  return markup`<s>${hour} ${linked(textOf(name), href)}</s> ${movedTo}`;
}

function sessionHtml(record: SessionOnDay): Html {
  const {dateTime, hour, name, href, states, badges, about, aside, shift} = record;
  const shown = linked(textOf(name), href);
  const until = 'until' in record && typeof record.until === 'string' ? record.until : undefined;
  const lasting = badges.filter(({state}) => state !== 'live' && state !== 'next');
  const lines = [
    until,
    about && textOf(about),
    ...aside.map(piece => (piece.words ? wordsOf(piece.words) : textOf(piece))),
    shift,
  ].filter(piece => piece !== undefined);
  return markup`<time datetime="${dateTime}">${hour}</time> <b>${
    states.includes('cancelled') ? markup`<s>${shown}</s>` : shown
  }</b>${lasting.map(({text}) => markup` <strong>${text}</strong>`)}${lines.map(
    piece => markup`<br>${piece}`,
  )}`;
}

function linked(text: Html, href: string | undefined): Html {
  return href === undefined ? text : markup`<a href="${href}">${text}</a>`;
}

/** A text of a feed: its language and its direction are its own. */
function textOf({text, lang}: Text): Html {
  return lang === undefined
    ? markup`<bdi>${text}</bdi>`
    : markup`<bdi lang="${lang}">${text}</bdi>`;
}

function wordsOf(words: Words): Html[] {
  return words.map(({text, lang, url}) =>
    linked(lang === undefined ? markup`${text}` : textOf({text, lang}), url),
  );
}
