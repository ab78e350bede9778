import {chatKey, sessionKey} from '../core/identity.js';
import {clashable} from '../core/overlaps.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {Kept} from './kept.js';
import type {ReaderChoices} from './reader-choices.js';

/** What runs at the same time as a session. */
export interface Clash {
  /** Of other chats, those that begin first: as many as are named. */
  readonly others: readonly Session[];
  /** How many there are besides. */
  readonly more: number;
}

/** By a session's key. */
export type Clashes = ReadonlyMap<string, Clash>;

/** So many are named of one hour: a line of them is as long as people read. */
const MOST_NAMED = 5;

const kept = new Kept<ChatFeed, Clashes>();

const NONE: Clashes = new Map();

/**
 * Which of the reader's favourites run at the same time. However many they are, the work grows with
 * their sessions alone.
 *
 * @param from - epoch milliseconds, inclusive
 * @param to - epoch milliseconds, exclusive
 */
export function clashesOf(
  feed: ChatFeed,
  choices: Pick<ReaderChoices, 'hasFavourites' | 'isFavourite'>,
  from: number,
  to: number,
): Clashes {
  const {hasFavourites} = choices;
  const keys = hasFavourites
    ? feed.chats.filter(chat => choices.isFavourite(chat)).map(chatKey)
    : [];
  return keys.length < 2
    ? NONE
    : kept.get(feed, JSON.stringify([keys, from, to]), () => find(clashable(feed, keys, from, to)));
}

/** @param sessions - in order of start */
function find(sessions: readonly Session[]): Clashes {
  const countAll = counter(sessions);
  const countOwn = countersOfChats(sessions);
  /** Those before the present one that may still be on. */
  const running = new Set<Session>();
  const found = new Map<string, Clash>();
  for (const [index, session] of sessions.entries()) {
    const others: Session[] = [];
    for (const other of running) {
      if (others.length === MOST_NAMED) break;
      if (other.end <= session.start) running.delete(other);
      else if (other.chat !== session.chat) others.push(other);
    }
    for (let next = index + 1; others.length < MOST_NAMED; next++) {
      const other = sessions[next];
      if (!other || other.start >= session.end) break;
      if (other.chat !== session.chat) others.push(other);
    }
    running.add(session);
    const count = countAll(session) - (countOwn.get(session.chat)?.(session) ?? 0);
    if (count > 0) found.set(sessionKey(session), {others, more: count - others.length});
  }
  return found;
}

/** Says how many sessions run at the same time as one, itself among them. */
type Counter = (session: Session) => number;

function countersOfChats(sessions: readonly Session[]): Map<Chat, Counter> {
  const ofChats = new Map<Chat, Session[]>();
  for (const session of sessions) {
    const own = ofChats.get(session.chat);
    if (own) own.push(session);
    else ofChats.set(session.chat, [session]);
  }
  return new Map([...ofChats].map(([chat, own]) => [chat, counter(own)]));
}

/** Two searches for each session that is asked for. */
function counter(sessions: readonly Session[]): Counter {
  const starts = Float64Array.from(sessions, ({start}) => start).sort();
  const ends = Float64Array.from(sessions, ({end}) => end).sort();
  return ({start, end}) => below(starts, end) - below(ends, start + 1);
}

/** How many of some numbers in order are less than one. */
function below(numbers: Float64Array, limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
