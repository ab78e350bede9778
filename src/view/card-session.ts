import {MS_PER_DAY} from '../core/civil.js';
import {isSameSession} from '../core/identity.js';
import {isLive, isOnAllDay, isOver, upcomingSession} from '../core/now.js';
import type {ChatFeed, Link, Session} from '../core/types.js';
import {dateAt, toWallTime} from '../core/zone.js';
import {balanced} from './bidi.js';
import {foreignLanguage, topicNotice, zoneLabel} from './chat-words.js';
import {badgeFor, type Badge} from './session-record.js';
import {sessionWords, type SessionWords} from './session-words.js';
import {shiftExplained} from './shift-explained.js';
import type {Viewpoint} from './viewpoint.js';
import {sentence, type Text, type Words} from './words.js';

/** What a card depends on. */
export interface CardContext {
  readonly feed: ChatFeed;
  readonly viewpoint: Viewpoint;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Whether a session is on, over, the chat's next, or none of these. */
export type Phase = 'live' | 'past' | 'next' | undefined;

/** A session, as its card tells of it. */
export interface CardSession extends SessionWords {
  readonly phase: Phase;
  readonly badges: readonly Badge[];
  /** "in 5 minutes", "until 21:00"; undefined for whole days. */
  readonly countdown: string | undefined;
  /** "Today, 20:00–21:00", "Thu 3 Dec, 16:30–17:30"; of whole days their dates. */
  readonly when: string;
  /** How a clock change moves the hour, until when, and which clocks change. */
  readonly shiftExplained: Words | undefined;
  /** "Topic to be announced". */
  readonly topicNotice: string | undefined;
  /** What is to be read now: before, during or after the session. */
  readonly links: readonly LinkRecord[];
}

/** A link by its title. */
export interface LinkRecord extends Text {
  readonly url: string;
}

export function cardSession(session: Session, context: CardContext): CardSession {
  const {feed, viewpoint} = context;
  const {formats} = viewpoint;
  const {status, chat} = session;
  const words = sessionWords(session, feed, viewpoint);
  const lang = foreignLanguage(chat, feed, formats);
  const phase = phaseOf(session, context);
  const states = [phase, status].filter(state => state !== undefined && state !== 'past');
  return {
    ...words,
    phase,
    badges: states.flatMap(state => badgeFor(state, words, viewpoint)),
    countdown: countdownOf(session, phase, context),
    when: whenOf(session, words, context),
    shiftExplained: shiftWords(session, lang, viewpoint),
    topicNotice: topicNotice(session, phase === 'past', viewpoint),
    links: linksOf(session, phase, lang),
  };
}

function whenOf(
  {allDay, start, end}: Session,
  {date, dates}: SessionWords,
  {viewpoint: {messages, formats}, now}: CardContext,
): string {
  if (allDay) return dates;
  const today = dateAt(now, formats.zone);
  const days = (Date.parse(date) - Date.parse(today)) / MS_PER_DAY;
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const day =
    days === 0
      ? messages.today
      : days === 1
        ? messages.tomorrow
        : formats.date(date, isThisYear ? 'shortDay' : 'fullDate');
  return messages.dayAndHours(day, end > start ? formats.hours(start, end) : formats.time(start));
}

function phaseOf(session: Session, {viewpoint: {formats}, now}: CardContext): Phase {
  const {zone} = formats;
  if (isLive(session, now) || isOnAllDay(session, toWallTime(now, zone))) return 'live';
  if (isOver(session, now, zone)) return 'past';
  const upcoming = upcomingSession(session.chat, now, zone);
  return upcoming && isSameSession(upcoming, session) ? 'next' : undefined;
}

function countdownOf(
  {allDay, start, end}: Session,
  phase: Phase,
  {viewpoint: {messages, formats}, now}: CardContext,
): string | undefined {
  if (allDay) return undefined;
  return phase === 'live' ? messages.endsAt(formats.time(end)) : formats.relative(now, start);
}

function shiftWords(
  session: Session,
  lang: string | undefined,
  {messages, formats}: Viewpoint,
): Words | undefined {
  const label = zoneLabel(session.slot, session.start, lang, formats);
  const isTold = shiftExplained(session, messages, formats, label.text) !== undefined;
  return isTold
    ? sentence([label], ([place]) => shiftExplained(session, messages, formats, place) ?? '')
    : undefined;
}

/** The links that matter in a phase of a session, its own and its chat's. */
function linksOf(
  {chat, links = []}: Session,
  phase: Phase,
  lang: string | undefined,
): readonly LinkRecord[] {
  const wanted = phase === 'past' ? 'after' : phase === 'live' ? 'during' : 'before';
  const known = new Set<string>();
  const shown = [...links, ...(chat.links ?? [])].filter(
    ({href, phase: when = wanted}) => when === wanted && !known.has(href) && known.add(href),
  );
  return linkRecords(shown, lang);
}

export function linkRecords(
  links: readonly Link[],
  lang: string | undefined,
): readonly LinkRecord[] {
  return links.map(({href, title = href}) => ({text: balanced(title), url: href, lang}));
}
