import type {Chat, ChatFeed, Session} from './types.js';
import {zoneOf, type Zone} from './zone.js';

/**
 * Cheap looks at what callers hand over: the slips that would otherwise give nothing, or an error
 * from somewhere inside. Types tell of them at once, but not everyone has types.
 */

const FEED = 'a feed as parseFeed gives it: const {feed} = parseFeed(document)';

/** @throws TypeError for a document that has not been parsed, or all that parseFeed gives */
export function wantFeed(feed: unknown): asserts feed is ChatFeed {
  want(Array.isArray(fieldOf(feed, 'chats')), FEED, feed);
}

/** @throws TypeError for the chat of a document that has not been parsed */
export function wantChat(chat: unknown): asserts chat is Chat {
  const schedule = fieldOf(chat, 'schedule');
  const isParsed =
    Array.isArray(schedule) &&
    schedule.every(
      slot =>
        fieldOf(slot, 'timeZone') &&
        fieldOf(slot, 'duration') &&
        typeof fieldOf(slot, 'recurrenceRule') !== 'string',
    );
  want(isParsed, FEED, chat);
}

/** @throws TypeError for a `Date`, which is not told from a number where it is only compared */
export function wantInstant(value: unknown, name: string): asserts value is number {
  want(typeof value === 'number', `epoch milliseconds for ${name}: date.getTime()`, value);
}

/** @throws TypeError for what is no object */
export function wantOptions(options: unknown): void {
  want(typeof options === 'object' && options !== null, 'options', options);
}

/** @throws TypeError for a text, of which each letter would be taken for one */
export function wantIds(ids: unknown): asserts ids is readonly string[] {
  want(Array.isArray(ids), 'a list of ids', ids);
}

/** @throws TypeError for what is no session */
export function wantSession(session: unknown): asserts session is Session {
  want(fieldOf(session, 'slot') !== undefined, 'a session as sessionsBetween gives it', session);
}

/**
 * The zone of a name.
 *
 * @throws TypeError for what is no name
 * @throws RangeError when there is no such zone
 */
export function wantZone(name: unknown): Zone {
  want(typeof name === 'string', 'the name of a time zone: "Europe/London"', name);
  const zone = zoneOf(name);
  if (!zone) throw new RangeError(`No such time zone: ${name}`);
  return zone;
}

/** @throws TypeError with what is wanted and what there is */
export function want(isRight: boolean, wanted: string, value: unknown): asserts isRight {
  if (!isRight) throw new TypeError(`Wanted ${wanted}; got ${nameOf(value)}`);
}

function fieldOf(value: unknown, name: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[name];
}

/** `a Date`, `a string`, `an object`, `null` */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof Date) return 'a Date';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
