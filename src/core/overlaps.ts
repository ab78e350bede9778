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

/** A session is told with so many at most of those that began before it. */
const MOST_EARLIER = 20;

/**
 * Which of a reader's chats run at the same time, pair by pair in order of time. Chats of different
 * zones may start and stop clashing when clocks change. What lasts all day, is cancelled or has no
 * length clashes with nothing, and no chat with itself.
 *
 * Where a session clashes with more than 20 that began before it, the 20 that began first are told:
 * what is told, and the time it takes, grows with the number of sessions and not with its square.
 *
 * @param ids - of the chats that the reader has chosen; the `chatKey` of one tells it from those that
 *   have its id in other lists
 * @param from - epoch milliseconds, inclusive
 * @param to - epoch milliseconds, exclusive
 * @throws RangeError when the window is none, or has too many sessions (see `sessionsBetween`)
 */
export function overlaps(
  feed: ChatFeed,
  ids: readonly string[],
  from: number,
  to: number,
): Overlap[] {
  const found: Overlap[] = [];
  /** Sessions that may still be on, in order of start. */
  const running = new Set<Session>();
  for (const session of clashable(feed, ids, from, to)) {
    let told = 0;
    for (const other of running) {
      if (other.end <= session.start) running.delete(other);
      else if (other.chat !== session.chat) {
        if (++told > MOST_EARLIER) break;
        found.push({
          sessions: [other, session],
          start: session.start,
          end: Math.min(other.end, session.end),
        });
      }
    }
    running.add(session);
  }
  return found;
}

/** The sessions of some chats that may clash with others, in order. */
export function clashable(
  feed: ChatFeed,
  ids: readonly string[],
  from: number,
  to: number,
): Session[] {
  wantFeed(feed);
  wantIds(ids);
  const wanted = new Set(ids);
  const isWanted = (chat: Chat): boolean => wanted.has(chat.id) || wanted.has(chatKey(chat));
  return sessionsBetween({...feed, chats: feed.chats.filter(isWanted)}, from, to).filter(
    ({allDay, status, start, end}) => !allDay && status !== 'cancelled' && end > start,
  );
}
