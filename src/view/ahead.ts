import {MS_PER_DAY, MS_PER_HOUR} from '../core/civil.js';
import {sessionsBetween} from '../core/sessions.js';
import type {Timetable} from '../core/timetable.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {Kept} from './kept.js';

/** The sessions of some days, and of a day before and after them. */
export interface KnownSessions extends Pick<Timetable, 'start' | 'end'> {
  readonly around: readonly Session[];
}

/** By feed, the sessions of the week from an hour on. */
const weeks = new Kept<ChatFeed, readonly Session[]>();

/**
 * The sessions of the week ahead that have an hour, are still to begin and are held, in order.
 *
 * @param now - epoch milliseconds
 * @param known - what is known already of some days
 */
export function sessionsAhead(
  feed: ChatFeed,
  now: number,
  isShown: (chat: Chat) => boolean,
  known: KnownSessions,
): readonly Session[] {
  const hour = now - (now % MS_PER_HOUR);
  const end = hour + 7 * MS_PER_DAY + MS_PER_HOUR;
  const isKnown = known.start - MS_PER_DAY <= hour && end <= known.end + MS_PER_DAY;
  const week = isKnown
    ? known.around
    : weeks.get(feed, String(hour), () => sessionsBetween(feed, hour, end));
  return week.filter(
    ({chat, start, allDay, status}) =>
      !allDay &&
      status !== 'cancelled' &&
      start > now &&
      start < now + 7 * MS_PER_DAY &&
      isShown(chat),
  );
}
