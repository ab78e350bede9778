import {chatKey, sessionKey} from '../core/identity.js';
import {overlaps} from '../core/overlaps.js';
import type {ChatFeed, Session} from '../core/types.js';
import {Kept} from './kept.js';
import type {ReaderChoices} from './reader-choices.js';

/** By a session's key, the others that run at the same time. */
export type Clashes = ReadonlyMap<string, readonly Session[]>;

const kept = new Kept<ChatFeed, Clashes>();

const NONE: Clashes = new Map();

/**
 * Which of the reader's favourites run at the same time.
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
    : kept.get(feed, JSON.stringify([keys, from, to]), () => find(feed, keys, from, to));
}

function find(feed: ChatFeed, keys: readonly string[], from: number, to: number): Clashes {
  const found = new Map<string, Session[]>();
  const add = (session: Session, other: Session): void => {
    const others = found.get(sessionKey(session)) ?? [];
    others.push(other);
    found.set(sessionKey(session), others);
  };
  for (const {sessions} of overlaps(feed, keys, from, to)) {
    const [first, second] = sessions;
    add(first, second);
    add(second, first);
  }
  return found;
}
