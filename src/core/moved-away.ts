import {slotsOf} from './sessions.js';
import type {ChatFeed, Session} from './types.js';

/**
 * The sessions of a feed that would have started in a window (whole days at UTC's midnight), and
 * were moved; they may be held outside of it. A cancelled one is not moved.
 *
 * @param from - epoch milliseconds, inclusive
 * @param to - epoch milliseconds, exclusive
 */
export function movedAway({chats}: ChatFeed, from: number, to: number): Session[] {
  return chats.flatMap(chat => slotsOf(chat).flatMap(slot => slot.movedFrom({from, to})));
}
