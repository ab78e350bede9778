import {MS_PER_DAY} from '../core/civil.js';
import {isLive, isOnAllDay, isOver, upcomingSession} from '../core/now.js';
import type {ChatFeed, Link, Session} from '../core/types.js';
import {dateAt, toWallTime} from '../core/zone.js';
import {tellerOf, topicNotice, zoneLabel, type Teller} from './chat-words.js';
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
  /** Whether "next" is what comes next in the whole feed, as in its days; else in the chat. */
  readonly isAmongOthers?: boolean;
}

/** Whether a session is on, over, next, or none of these. */
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
  const tell = tellerOf(chat, feed, formats);
  const phase = phaseOf(session, context);
  const states = [phase, status].filter(state => state !== undefined && state !== 'past');
  return {
    ...words,
    phase,
    badges: states.flatMap(state => badgeFor(state, words, viewpoint)),
    countdown: countdownOf(session, phase, context),
    when: whenOf(session, words, context),
    shiftExplained: shiftWords(session, tell, viewpoint),
    topicNotice: topicNotice(session, phase === 'past', viewpoint),
    links: linksOf(session, phase, tell),
  };
}

function whenOf(
  {allDay, start, end}: Session,
  {date, dates}: SessionWords,
  context: CardContext,
): string {
  if (allDay) return dates;
  const {messages, formats} = context.viewpoint;
  const hours = end > start ? formats.hours(start, end) : formats.time(start);
  return messages.dayAndHours(dayName(date, context), hours);
}

/** "Today", "Tomorrow", "Thu 3 Dec"; the whole date where it is of another year. */
export function dayName(
  date: string,
  {viewpoint: {messages, formats}, now}: Pick<CardContext, 'viewpoint' | 'now'>,
): string {
  const today = dateAt(now, formats.zone);
  const days = (Date.parse(date) - Date.parse(today)) / MS_PER_DAY;
  if (days === 0) return messages.today;
  if (days === 1) return messages.tomorrow;
  return formats.date(date, date.slice(0, 4) === today.slice(0, 4) ? 'shortDay' : 'fullDate');
}

function phaseOf(
  session: Session,
  {feed, viewpoint: {formats}, now, isAmongOthers = false}: CardContext,
): Phase {
  const {zone} = formats;
  if (isLive(session, now) || isOnAllDay(session, toWallTime(now, zone))) return 'live';
  if (isOver(session, now, zone)) return 'past';
  if (session.status === 'cancelled') return undefined;
  const upcoming = upcomingSession(isAmongOthers ? feed : session.chat, now, zone);
  return upcoming?.start === session.start ? 'next' : undefined;
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
  tell: Teller,
  {messages, formats}: Viewpoint,
): Words | undefined {
  const label = zoneLabel(session.slot, session.start, tell, formats);
  const isTold = shiftExplained(session, messages, formats, label.text) !== undefined;
  return isTold
    ? sentence([label], ([place]) => shiftExplained(session, messages, formats, place) ?? '')
    : undefined;
}

/** The links that matter in a phase of a session, its own and its chat's. */
function linksOf({chat, links = []}: Session, phase: Phase, tell: Teller): readonly LinkRecord[] {
  const wanted = phase === 'past' ? 'after' : phase === 'live' ? 'during' : 'before';
  const known = new Set<string>();
  const shown = [...links, ...(chat.links ?? [])].filter(
    ({href, phase: when = wanted}) => when === wanted && !known.has(href) && known.add(href),
  );
  return linkRecords(shown, tell);
}

export function linkRecords(links: readonly Link[], tell: Teller): readonly LinkRecord[] {
  return links.map(({href, title = href}) => ({...tell(title), url: href}));
}
