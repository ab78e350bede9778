import {wantFeed, wantList} from './arguments.js';
import {sessionsBetween} from './sessions.js';
import type {ChatFeed, Session} from './types.js';

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
 * length clashes with nothing.
 *
 * @param ids - the chats that the reader has chosen
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
  wantList(ids, 'a list of ids');
  const wanted = new Set(ids);
  const chosen = {...feed, chats: feed.chats.filter(({id}) => wanted.has(id))};
  const found: Overlap[] = [];
  /** Sessions that may still be on. */
  let running: Session[] = [];
  for (const session of sessionsBetween(chosen, from, to)) {
    if (session.allDay || session.status === 'cancelled' || session.end <= session.start) continue;
    running = running.filter(({end}) => end > session.start);
    for (const other of running) {
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
