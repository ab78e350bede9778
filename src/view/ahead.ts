import {MS_PER_DAY, MS_PER_HOUR} from '../core/civil.js';
import {sessionsBetween} from '../core/sessions.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {Kept} from './kept.js';

/** By feed, the sessions of the week from an hour on. */
const weeks = new Kept<ChatFeed, readonly Session[]>();

/**
 * The sessions of the week ahead that have an hour, are still to begin and are held, in order.
 *
 * @param now - epoch milliseconds
 */
export function sessionsAhead(
  feed: ChatFeed,
  now: number,
  isShown: (chat: Chat) => boolean,
): readonly Session[] {
  const hour = now - (now % MS_PER_HOUR);
  const week = weeks.get(feed, String(hour), () =>
    sessionsBetween(feed, hour, hour + 7 * MS_PER_DAY + MS_PER_HOUR),
  );
  return week.filter(
    ({chat, start, allDay, status}) =>
      !allDay &&
      status !== 'cancelled' &&
      start > now &&
      start < now + 7 * MS_PER_DAY &&
      isShown(chat),
  );
}
