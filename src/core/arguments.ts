import type {Chat, ChatFeed, Session} from './types.js';

/**
 * Cheap looks at what callers hand over: the slips that would otherwise give nothing, or an error
 * from somewhere inside. Types tell of them at once, but not everyone has types.
 */

const FEED = 'a feed as parseFeed gives it: const {feed} = parseFeed(document)';

/** @throws TypeError for a document that has not been parsed, or all that parseFeed gives */
export function wantFeed(feed: unknown): asserts feed is ChatFeed {
  if (!Array.isArray(fieldOf(feed, 'chats'))) throw wrong(FEED, feed);
}

/** @throws TypeError for the chat of a document that has not been parsed */
export function wantChat(chat: unknown): asserts chat is Chat {
  const schedule = fieldOf(chat, 'schedule');
  const isParsed =
    Array.isArray(schedule) &&
    schedule.every(
      slot =>
        typeof fieldOf(slot, 'start') === 'string' &&
        typeof fieldOf(slot, 'timeZone') === 'string' &&
        typeof fieldOf(slot, 'duration') === 'string' &&
        typeof fieldOf(slot, 'recurrenceRule') !== 'string',
    );
  if (!isParsed) throw wrong(FEED, chat);
}

/** @throws TypeError for a `Date`, which is not told from a number where it is only compared */
export function wantInstant(value: unknown, name: string): asserts value is number {
  if (typeof value !== 'number')
    throw wrong(`epoch milliseconds for ${name}: date.getTime()`, value);
}

/** @throws TypeError for anything but a text */
export function wantText(value: unknown, what: string): asserts value is string {
  if (typeof value !== 'string') throw wrong(what, value);
}

/** @throws TypeError for anything but a list */
export function wantList(value: unknown, what: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(what, value);
}

/** @throws TypeError for what is no session */
export function wantSession(session: unknown): asserts session is Session {
  const isSession = typeof fieldOf(session, 'start') === 'number' && fieldOf(session, 'slot');
  if (!isSession) throw wrong('a session as sessionsBetween gives it', session);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function wrong(wanted: string, value: unknown): TypeError {
  return new TypeError(`Wanted ${wanted}; got ${nameOf(value)}`);
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a Date';
  return typeof value === 'object' ? 'another object' : `a ${typeof value}`;
}
