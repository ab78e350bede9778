import {MS_PER_DAY} from './civil.js';
import {nextSession, sessionsBetween} from './sessions.js';
import type {Chat, ChatFeed, Session} from './types.js';
import {toInstant, toWallTime, type Zone} from './zone.js';

/** A session is on at an instant; whole days and cancelled ones never are. */
export function isLive({start, end, allDay, status}: Session, now: number): boolean {
  return !allDay && status !== 'cancelled' && start <= now && end > now;
}

/** Whether a session has ended; a whole day does when it is over where the reader is. */
export function isOver({end, allDay}: Session, now: number, zone: Zone): boolean {
  return end <= (allDay ? toWallTime(now, zone) : now);
}

/**
 * The first session that is still to begin and is not cancelled; whole days begin with the reader's.
 *
 * @param source - a feed, or one of its chats
 */
export function upcomingSession(
  source: ChatFeed | Chat,
  now: number,
  zone: Zone,
): Session | undefined {
  const wall = toWallTime(now, zone);
  const [from, to] = [Math.min(now, wall), Math.max(now, wall)];
  const feed: ChatFeed = 'chats' in source ? source : {version: 1, chats: [source]};
  const isAhead = (session: Session): boolean =>
    session.status !== 'cancelled' && beginOf(session, zone) >= now;
  const first = sessionsBetween(feed, from, to).find(isAhead) ?? nextSession(source, to);
  if (!first) return undefined;
  // The first by UTC's days is not always the reader's, but the reader's begins little later.
  return sessionsBetween(feed, first.start, first.start + 2 * MS_PER_DAY)
    .filter(isAhead)
    .sort((a, b) => beginOf(a, zone) - beginOf(b, zone))[0];
}

/** The instant at which a session begins for a reader: a whole day does at the reader's midnight. */
function beginOf({start, allDay}: Session, zone: Zone): number {
  return allDay ? toInstant(start, zone) : start;
}

/**
 * What is on at an instant, or else the first that starts after it. What lasts all day gives way to
 * what comes before it ends.
 *
 * @param zone - whose dates they are on which whole days are on
 */
export function currentSession(feed: ChatFeed, now: number, zone: Zone): Session | undefined {
  const live = sessionsBetween(feed, now, now + 1).find(session => isLive(session, now));
  if (live) return live;
  const next = upcomingSession(feed, now, zone);
  const wall = toWallTime(now, zone);
  const day = sessionsBetween(feed, wall, wall + 1).find(session => isOnAllDay(session, wall));
  return day && (!next || beginOf(next, zone) >= toInstant(day.end, zone)) ? day : next;
}

/** Whether a session is one of whole days, and held on one that a clock shows. */
export function isOnAllDay({start, end, allDay, status}: Session, wall: number): boolean {
  return allDay && status !== 'cancelled' && start <= wall && end > wall;
}
