import {wantChat, wantFeed, wantInstant} from './arguments.js';
import {byStart, slotSessions, type SlotSessions, type Window} from './slot-sessions.js';
import type {Chat, ChatFeed, Session} from './types.js';

/**
 * Every session of the feed with `start < to` and `end > from`, in order of start (at one hour, in
 * order of the feed). Excluded ones are left out, cancelled ones kept; a session with no length
 * counts when its start is inside. All-day sessions run from UTC midnight to UTC midnight.
 *
 * @param from - epoch milliseconds, inclusive
 * @param to - epoch milliseconds, exclusive
 * @throws RangeError when the window is none
 * @throws TypeError for a document that has not been parsed, or a `Date`
 */
export function sessionsBetween(feed: ChatFeed, from: number, to: number): Session[] {
  wantFeed(feed);
  wantInstant(from, 'from');
  wantInstant(to, 'to');
  if (!(from <= to)) throw new RangeError(`No window: from ${from} to ${to}`);
  const window = {from, to};
  return feed.chats.flatMap(chat => sessionsIn(chat, window)).sort(byStart);
}

/**
 * The first session that starts at or after an instant and is not cancelled.
 *
 * @param source - a feed, or one of its chats
 * @param after - epoch milliseconds
 */
export function nextSession(source: ChatFeed | Chat, after: number): Session | undefined {
  if ('chats' in Object(source)) wantFeed(source);
  else wantChat(source);
  wantInstant(after, 'after');
  const chats = 'chats' in source ? source.chats : [source];
  return chats
    .flatMap(chat => slotsOf(chat).flatMap(slot => slot.next(after) ?? []))
    .sort(byStart)[0];
}

function sessionsIn(chat: Chat, window: Window): Session[] {
  const sessions = slotsOf(chat).flatMap(slot => slot.in(window));
  return sessions.length < 2 ? sessions : onePerInstant(sessions);
}

/** Two occurrences of a chat that fall on one instant are one session: the one that says most. */
function onePerInstant(sessions: readonly Session[]): Session[] {
  const best = new Map<string, Session>();
  for (const session of sessions) {
    // A whole day is a date, not an instant, though it has the number of one.
    const key = `${session.start} ${session.allDay}`;
    const rival = best.get(key);
    if (!rival || weight(session) > weight(rival)) best.set(key, session);
  }
  return [...best.values()];
}

function weight({status, topic}: Session): number {
  return status === 'cancelled' ? 0 : (topic ?? status) === 'scheduled' ? 1 : 2;
}

const compiled = new WeakMap<Chat, readonly SlotSessions[]>();

/** Reads a chat's slots once, however often it is asked for. */
export function slotsOf(chat: Chat): readonly SlotSessions[] {
  const known = compiled.get(chat);
  if (known) return known;
  wantChat(chat);
  const slots = chat.schedule.map(slot => slotSessions(chat, slot));
  compiled.set(chat, slots);
  return slots;
}
