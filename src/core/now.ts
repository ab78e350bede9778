import {MS_PER_DAY} from './civil.js';
import {nextSession, sessionsBetween} from './sessions.js';
import type {ChatFeed, Session} from './types.js';

/** A session is on at an instant; whole days and cancelled ones never are. */
export function isLive({start, end, allDay, status}: Session, now: number): boolean {
  return !allDay && status !== 'cancelled' && start <= now && end > now;
}

/** What is on at an instant, or else the first that starts after it. */
export function currentSession(feed: ChatFeed, now: number): Session | undefined {
  return (
    sessionsBetween(feed, now, now + 1).find(session => isLive(session, now)) ??
    nextSession(feed, now)
  );
}

/** When the next session with an hour starts, if that is within a week. */
export function nextStart(feed: ChatFeed, now: number): number | undefined {
  return sessionsBetween(feed, now, now + 7 * MS_PER_DAY).find(
    ({start, allDay, status}) => !allDay && status !== 'cancelled' && start > now,
  )?.start;
}
