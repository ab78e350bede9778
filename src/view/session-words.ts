import {formatDate, MS_PER_DAY, MS_PER_MINUTE} from '../core/civil.js';
import {originalStart} from '../core/slot-rule.js';
import {dateOf} from '../core/timetable.js';
import type {ChatFeed, Session} from '../core/types.js';
import {formatInstant} from '../core/zone.js';
import {bothTimes, isSameHour} from './both-times.js';
import {
  namedIn,
  shortHostTime,
  spokenHostTime,
  tellerOf,
  titleOf,
  turns,
  type Teller,
} from './chat-words.js';
import type {Formats} from './formats.js';
import {listName} from './list-name.js';
import {shiftNote} from './shift-note.js';
import type {Viewpoint} from './viewpoint.js';
import {plainText, type Text, type Words} from './words.js';

/** What is told of a session whatever the hour, and whatever the reader has chosen. */
export interface SessionWords {
  readonly session: Session;
  /** Its hashtag, or what it is called until that is known. */
  readonly name: Text;
  /** What the name does not say already. */
  readonly title: Text | undefined;
  readonly topic: Text | undefined;
  readonly note: Text | undefined;
  readonly location: Text | undefined;
  /** "Alternates with #Occhat". */
  readonly turns: Words | undefined;
  /** The date on which it starts for the reader: `YYYY-MM-DD`. */
  readonly date: string;
  /** "Tuesday 1 November 2011", or the first and the last of several days. */
  readonly dates: string;
  /** For machines: `2026-10-27T19:00:00+00:00`, in the reader's zone; a date for whole days. */
  readonly dateTime: string;
  /** "20:00" for the reader, or "All day". */
  readonly hour: string;
  /** "1 hour"; undefined where it takes whole days, or no time. */
  readonly length: string | undefined;
  /** "15:00 your time · 20:00 UK time, next day"; one of them where both clocks show the same. */
  readonly bothHours: string;
  /** "20:00 UK time, next day", also where it is the reader's hour. */
  readonly hostHour: Words;
  /** Whether the host's clock shows what the reader's does. */
  readonly isSameHour: boolean;
  /** "1 hour earlier than usual for you until 27 March". */
  readonly shift: string | undefined;
  /** "Tue, 1 Nov, 20:00": when it would have been, if it was moved. */
  readonly movedFrom: string | undefined;
  /** What a row says under the name: why it is cancelled, the topic, or the title. */
  readonly about: About | undefined;
  /** What else it says in small: "Social media in the NHS", "20:00 UK time". */
  readonly aside: readonly Aside[];
}

interface Aside extends Text {
  readonly kind: 'title' | 'location' | 'host-hour' | 'list';
  /** The same where only a piece of it is in another language. */
  readonly words?: Words | undefined;
}

interface About extends Text {
  readonly kind: 'note' | 'topic' | 'title';
}

/** By viewpoint, feed and session: words are found once, and go when one of them goes. */
const known = new WeakMap<Viewpoint, WeakMap<ChatFeed, WeakMap<Session, SessionWords>>>();

/** What is told of a session whatever the hour. The same three give the same record. */
export function sessionWords(session: Session, feed: ChatFeed, viewpoint: Viewpoint): SessionWords {
  const ofFeeds = known.get(viewpoint) ?? new WeakMap<ChatFeed, WeakMap<Session, SessionWords>>();
  known.set(viewpoint, ofFeeds);
  const ofSessions = ofFeeds.get(feed) ?? new WeakMap<Session, SessionWords>();
  ofFeeds.set(feed, ofSessions);
  const words = ofSessions.get(session) ?? findWords(session, feed, viewpoint);
  ofSessions.set(session, words);
  return words;
}

function findWords(session: Session, feed: ChatFeed, viewpoint: Viewpoint): SessionWords {
  const {messages, formats} = viewpoint;
  const {chat, allDay, start, end, status} = session;
  const tell = tellerOf(chat, feed, formats);
  const name = namedIn(chat, session, feed, formats);
  const text = (said: string | undefined): Text | undefined =>
    said === undefined ? undefined : tell(said);
  return {
    session,
    name,
    title: text(titleOf(chat, session)),
    topic: text(session.topic),
    note: text(session.note),
    location: text(session.location ?? chat.location),
    turns: turns(chat, feed, viewpoint),
    date: dateOf(session, formats.zone),
    dates: datesOf(session, formats),
    dateTime: allDay ? dateOf(session, formats.zone) : formatInstant(start, formats.zone),
    hour: allDay ? messages.allDay : formats.time(start),
    length: allDay || end <= start ? undefined : formats.length((end - start) / MS_PER_MINUTE),
    bothHours: allDay ? messages.allDay : bothTimes(session, messages, formats),
    hostHour: allDay ? [] : spokenHostTime(session, feed, viewpoint),
    isSameHour: isSameHour(session, formats),
    shift: allDay ? undefined : shiftNote(session, messages, formats),
    movedFrom: status === 'moved' ? originally(session, formats) : undefined,
    ...inRow(session, name.text, tell, feed, viewpoint),
  };
}

/** At most two lines: what it is about, and what else is good to know. */
function inRow(
  session: Session,
  name: string,
  tell: Teller,
  feed: ChatFeed,
  viewpoint: Viewpoint,
): Pick<SessionWords, 'about' | 'aside'> {
  const {chat, topic, note, status} = session;
  const asides = (kind: Aside['kind'], said: string | undefined): Aside[] =>
    said === undefined ? [] : [{kind, ...tell(said)}];
  const full = titleOf(chat, session);
  const title = full !== undefined && isSpelledOut(full, name) ? undefined : full;
  const [about] = [
    {kind: 'note', text: status === 'cancelled' ? note : undefined},
    {kind: 'topic', text: topic},
    {kind: 'title', text: title},
  ].flatMap(({kind, text}) =>
    text === undefined ? [] : [{kind: kind as About['kind'], ...tell(text)}],
  );
  const isTold = status === 'cancelled';
  const list = listName(chat, feed, viewpoint.formats);
  const hasOneClock = session.allDay || isSameHour(session, viewpoint.formats);
  return {
    about,
    aside: isTold
      ? []
      : [
          ...asides('title', topic === undefined ? undefined : title),
          ...asides('location', session.location ?? chat.location),
          ...(hasOneClock ? [] : [hostHourAside(shortHostTime(session, feed, viewpoint))]),
          ...(list ? [{kind: 'list' as const, ...list}] : []),
        ],
  };
}

function hostHourAside(words: Words): Aside {
  const isOneLanguage = words.every(({lang}) => lang === undefined);
  return {kind: 'host-hour', text: plainText(words), words: isOneLanguage ? undefined : words};
}

/** Whether a title says no more than a hashtag: "Wine chat" and "#WineChat". */
function isSpelledOut(title: string, hashtag: string): boolean {
  const letters = (text: string): string =>
    text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  return letters(title) === letters(hashtag);
}

/** "Tuesday 1 November 2011", or the first and the last of several days. */
function datesOf(session: Session, formats: Formats): string {
  const first = dateOf(session, formats.zone);
  const last = session.allDay ? formatDate(session.end / MS_PER_DAY - 1) : first;
  return first < last ? formats.range(first, last) : formats.date(first, 'fullDate');
}

/** When a session that was moved would have been. */
function originally(session: Session, formats: Formats): string {
  return session.allDay
    ? formats.date(session.recurrenceId, 'shortDay')
    : formats.time(originalStart(session), 'shortDay');
}
