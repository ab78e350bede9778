import {originalStart} from '../core/slot-rule.js';
import {dateOf, type TimetableDay} from '../core/timetable.js';
import type {Session} from '../core/types.js';
import type {Zone} from '../core/zone.js';

/** Where a session with an hour stands, or what is left of one that was moved away. */
export interface Place {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly session: Session;
  readonly isAway: boolean;
}

/**
 * What stands on a day, in order.
 *
 * @param timed - its sessions with an hour
 * @param movedAway - those that were moved, of this and of other days
 */
export function placesOn(
  {date, start, end}: TimetableDay,
  timed: readonly Session[],
  movedAway: readonly Session[],
  zone: Zone,
): Place[] {
  const left = movedAway.filter(session => {
    const before = originalStart(session);
    const isHere = session.allDay
      ? dateOf(session, zone, before) === date
      : start <= before && before < end;
    return isHere && dateOf(session, zone) !== date;
  });
  return [
    ...timed.map(session => ({at: session.start, session, isAway: false})),
    ...left.map(session => ({at: originalStart(session), session, isAway: true})),
  ].sort((a, b) => a.at - b.at);
}

/** What is over; what was moved away is no reason to fold, and goes with what took place. */
export function earlierOf(places: readonly Place[], isEarlier: (place: Place) => boolean): Place[] {
  const gone = places.filter(isEarlier);
  return gone.every(({isAway}) => isAway) ? [] : gone;
}

/** How many took place. */
export function countOf(places: readonly Place[]): number {
  return places.filter(({isAway}) => !isAway).length;
}
