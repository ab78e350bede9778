import {wantFeed, wantIds} from './arguments.js';
import {chatKey} from './identity.js';
import {sessionsBetween} from './sessions.js';
import type {Chat, ChatFeed, Session} from './types.js';

/** Two sessions that run at the same time. */
export interface Overlap {
  readonly sessions: readonly [Session, Session];
  /** Epoch milliseconds, half-open: when both are on. */
  readonly start: number;
  readonly end: number;
}

/**
 * Which of a reader's chats run at the same time, pair by pair in order of time. Chats of different
 * zones may start and stop clashing when clocks change. What lasts all day, is cancelled or has no
 * length clashes with nothing, and no chat with itself.
 *
 * @param ids - of the chats that the reader has chosen; the `chatKey` of one tells it from those that
 *   have its id in other lists
 * @param from - epoch milliseconds, inclusive
 * @param to - epoch milliseconds, exclusive
 * @throws RangeError when the window is none
 */
export function overlaps(
  feed: ChatFeed,
  ids: readonly string[],
  from: number,
  to: number,
): Overlap[] {
  wantFeed(feed);
  wantIds(ids);
  const wanted = new Set(ids);
  const isWanted = (chat: Chat): boolean => wanted.has(chat.id) || wanted.has(chatKey(chat));
  const chosen = {...feed, chats: feed.chats.filter(isWanted)};
  const found: Overlap[] = [];
  /** Sessions that may still be on. */
  let running: Session[] = [];
  for (const session of sessionsBetween(chosen, from, to)) {
    if (session.allDay || session.status === 'cancelled' || session.end <= session.start) continue;
    running = running.filter(({end}) => end > session.start);
    for (const other of running) {
      if (other.chat === session.chat) continue;
      found.push({
        sessions: [other, session],
        start: session.start,
        end: Math.min(other.end, session.end),
      });
    }
    running.push(session);
  }
  return found;
}
