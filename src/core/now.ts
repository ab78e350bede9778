import {MS_PER_DAY} from './civil.js';
import {nextSession, sessionsBetween} from './sessions.js';
import type {ChatFeed, Session} from './types.js';
import {toWallTime, type Zone} from './zone.js';

/** A session is on at an instant; whole days and cancelled ones never are. */
export function isLive({start, end, allDay, status}: Session, now: number): boolean {
  return !allDay && status !== 'cancelled' && start <= now && end > now;
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
  const next = nextSession(feed, now);
  const wall = toWallTime(now, zone);
  const day = sessionsBetween(feed, wall, wall + 1).find(session => isOnAllDay(session, wall));
  return day && (!next || next.start >= day.end) ? day : next;
}

/** Whether a session is one of whole days, and held on one that a clock shows. */
export function isOnAllDay({start, end, allDay, status}: Session, wall: number): boolean {
  return allDay && status !== 'cancelled' && start <= wall && end > wall;
}

/** When the next session with an hour starts, if that is within a week. */
export function nextStart(feed: ChatFeed, now: number): number | undefined {
  return sessionsBetween(feed, now, now + 7 * MS_PER_DAY).find(
    ({start, allDay, status}) => !allDay && status !== 'cancelled' && start > now,
  )?.start;
}
