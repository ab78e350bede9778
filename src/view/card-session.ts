import {isSameSession} from '../core/identity.js';
import {isLive, isOnAllDay, isOver, upcomingSession} from '../core/now.js';
import type {ChatFeed, Link, Session} from '../core/types.js';
import {toWallTime} from '../core/zone.js';
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
  /** "15:00 your time": undefined for whole days, and where the host's clock shows the same. */
  readonly ownHour: string | undefined;
  /** "Lasts 1 hour". */
  readonly lasts: string | undefined;
  /** How a clock change moves the hour, until when, and which clocks change. */
  readonly shiftExplained: Words | undefined;
  /** "Topic: Open data". */
  readonly topicLine: Words | undefined;
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
  const {messages, formats} = viewpoint;
  const {allDay, start, status, chat} = session;
  const words = sessionWords(session, feed, viewpoint);
  const lang = foreignLanguage(chat, feed, formats);
  const phase = phaseOf(session, context);
  const states = [phase, status].filter(state => state !== undefined && state !== 'past');
  return {
    ...words,
    phase,
    badges: states.flatMap(state => badgeFor(state, words, viewpoint)),
    countdown: countdownOf(session, phase, context),
    ownHour: allDay || words.isSameHour ? undefined : messages.yourTime(formats.time(start)),
    lasts: words.length === undefined ? undefined : messages.lasts(words.length),
    shiftExplained: shiftWords(session, lang, viewpoint),
    topicLine: words.topic && sentence([words.topic], ([place = '']) => messages.topic(place)),
    topicNotice: topicNotice(session, phase === 'past', viewpoint),
    links: linksOf(session, phase, lang),
  };
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
  return links.map(({href, title = href}) => ({text: title, url: href, lang}));
}
