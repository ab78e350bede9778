import {wantChat, wantFeed, wantInstant} from './arguments.js';
import {LONGEST_STRETCH, LONGEST_WINDOW, MOST_SESSIONS} from './limits.js';
import {byStart, isInWindow, SlotSessions, type Window} from './slot-sessions.js';
import type {Chat, ChatFeed, Session} from './types.js';

/**
 * Every session of the feed with `start < to` and `end > from`, in order of start (at one hour, in
 * order of the feed). Excluded ones are left out, cancelled ones kept; a session with no length
 * counts when its start is inside. All-day sessions run from UTC midnight to UTC midnight.
 *
 * It looks through a hundred years of a chat at most, and gives 250,000 sessions at most. The ends of a
 * window may be infinite where the chats have ends: what is before and after them is not counted.
 *
 * @param from - epoch milliseconds, inclusive
 * @param to - epoch milliseconds, exclusive
 * @throws RangeError when the window is none, or there is more in it than these
 * @throws TypeError for a document that has not been parsed, or a `Date`
 */
export function sessionsBetween(feed: ChatFeed, from: number, to: number): Session[] {
  wantFeed(feed);
  wantInstant(from, 'from');
  wantInstant(to, 'to');
  if (!(from <= to)) throw new RangeError(`No window: from ${from} to ${to}`);
  const found: Session[] = [];
  for (const chat of feed.chats) {
    for (const stretch of stretchesOf(chat, {from, to})) {
      for (const session of sessionsIn(chat, stretch)) {
        // What began before a later stretch was found in the one before.
        if (session.start >= stretch.after) found.push(session);
      }
      if (found.length > MOST_SESSIONS) {
        throw new RangeError(`More than ${MOST_SESSIONS} sessions: ask for a shorter window`);
      }
    }
  }
  return found.sort(byStart);
}

interface Stretch extends Window {
  /** Sessions that began before are not wanted. */
  readonly after: number;
}

/** The parts of a window in which a chat may have sessions. */
function stretchesOf(chat: Chat, {from, to}: Window): Stretch[] {
  if (to - from <= LONGEST_STRETCH) return [{from, to, after: -Infinity}];
  const spans = slotsOf(chat).map(slot => slot.span());
  const begin = Math.max(
    from,
    spans.reduce((least, span) => Math.min(least, span.from), Infinity),
  );
  const end = Math.min(
    to,
    spans.reduce((most, span) => Math.max(most, span.to), -Infinity),
  );
  if (end - begin > LONGEST_WINDOW) {
    throw new RangeError('More than a hundred years of a chat: ask for a shorter window');
  }
  const stretches: Stretch[] = [];
  for (let at = begin; at < end; at += LONGEST_STRETCH) {
    const after = at === begin ? -Infinity : at;
    stretches.push({from: at, to: Math.min(at + LONGEST_STRETCH, end), after});
  }
  return stretches;
}

/**
 * The first session that starts at or after an instant and is not cancelled.
 *
 * @param source - a feed, or one of its chats
 * @param after - epoch milliseconds
 * @throws RangeError when the instant is none
 * @throws TypeError for a document that has not been parsed, or a `Date`
 */
export function nextSession(source: ChatFeed | Chat, after: number): Session | undefined {
  if ('chats' in Object(source)) wantFeed(source);
  else wantChat(source);
  wantInstant(after, 'after');
  if (Number.isNaN(after)) throw new RangeError('No instant: after NaN');
  const chats = 'chats' in source ? source.chats : [source];
  const found: Session[] = [];
  let first = Infinity;
  for (const slot of chats.flatMap(slotsOf)) {
    // What is known already bounds how far the others are looked through.
    const next = slot.next(after, first);
    if (!next) continue;
    found.push(next);
    first = Math.min(first, next.start);
  }
  // A slot knows nothing of the other slots, which may say more of the session at that instant.
  const atFirst = new Set(found.filter(startsAt(first)).map(({chat}) => chat));
  return [...atFirst]
    .flatMap(chat => sessionsIn(chat, {from: first, to: first + 1}))
    .filter(startsAt(first))
    .find(({status}) => status !== 'cancelled');
}

/** The sessions of one chat that overlap a window, in no order. */
export function sessionsIn(chat: Chat, window: Window): Session[] {
  const slots = slotsOf(chat);
  const sessions = slots.flatMap(slot => slot.in(window));
  if (sessions.length === 0) return sessions;
  const earliest = sessions.reduce((least, {start}) => Math.min(least, start), window.from);
  if (earliest === window.from) return sessions.length < 2 ? sessions : onePerInstant(sessions);
  // What began before the window may give way to one that is over by now. Each slot is asked once
  // more, however many have begun.
  const running = slots.flatMap(slot => slot.startingIn({from: earliest, to: window.from}));
  const later = sessions.filter(({start}) => start >= window.from);
  return onePerInstant([...running, ...later]).filter(session => isInWindow(session, window));
}

function startsAt(instant: number): (session: Session) => boolean {
  return ({start}) => start === instant;
}

/**
 * Two occurrences of a chat that fall on one instant are one session: the one that says most, and
 * of two that say as much the one whose slot is first.
 */
export function onePerInstant(sessions: readonly Session[]): Session[] {
  const best = new Map<string, Session>();
  for (const session of sessions) {
    // A whole day is a date, not an instant, though it has the number of one.
    const key = `${session.start} ${session.allDay}`;
    const rival = best.get(key);
    if (!rival || saysMore(session, rival)) best.set(key, session);
  }
  return [...best.values()];
}

/** One that takes place says more than one that is cancelled, a topic more than all else. */
function saysMore(session: Session, rival: Session): boolean {
  const difference = [isHeld, hasTopic, changesOf]
    .map(weight => weight(session) - weight(rival))
    .find(each => each !== 0);
  return (difference ?? 0) > 0;
}

function isHeld({status}: Session): number {
  return Number(status !== 'cancelled');
}

function hasTopic({topic}: Session): number {
  return Number(Boolean(topic));
}

/** How much an override changed: all sessions have the other fields. */
function changesOf(session: Session): number {
  const isElsewhere = session.status === 'moved' || session.status === 'added';
  return Object.keys(session).length + Number(isElsewhere);
}

/** The sessions of one of a chat's slots. */
export function sessionsOfSlot({chat, slot}: Pick<Session, 'chat' | 'slot'>): SlotSessions {
  return slotsOf(chat)[chat.schedule.indexOf(slot)] ?? new SlotSessions(chat, slot);
}

const compiled = new WeakMap<Chat, readonly SlotSessions[]>();

/** Reads a chat's slots once, however often it is asked for. */
export function slotsOf(chat: Chat): readonly SlotSessions[] {
  const known = compiled.get(chat);
  if (known) return known;
  wantChat(chat);
  const slots = chat.schedule.map(slot => new SlotSessions(chat, slot));
  compiled.set(chat, slots);
  return slots;
}
