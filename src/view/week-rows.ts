import {MS_PER_HOUR} from '../core/civil.js';
import {isLong} from '../core/timetable.js';
import type {Session} from '../core/types.js';
import {toWallTime, type Zone} from '../core/zone.js';

const HOURS = 24;

/** The sessions of a day, in order. */
interface Day {
  readonly sessions: readonly Session[];
}

/**
 * The row of each session, day by day, in a week of columns: a session of several days keeps one
 * row over all of them, and what starts in the same hour lines up. Hours without sessions have no
 * rows.
 *
 * @returns rows from 0, in the order of each day's sessions
 */
export function weekRows(days: readonly Day[], zone: Zone): number[][] {
  const lanes = lanesOf(days);
  const bands = Math.max(0, ...[...lanes.values()].map(lane => lane + 1));
  const hourOf = ({start}: Session): number =>
    Math.floor(toWallTime(start, zone) / MS_PER_HOUR) % HOURS;
  const hours = days.map(({sessions}) => sessions.filter(each => !isLong(each)).map(hourOf));
  /** How many rows each hour takes: as many as on its busiest day. */
  const sizes = Array.from({length: HOURS}, (_, hour) =>
    Math.max(...hours.map(day => day.filter(each => each === hour).length)),
  );
  const rowOfHour = (hour: number): number =>
    sizes.slice(0, hour).reduce((sum, size) => sum + size, bands);
  return days.map(({sessions}) => {
    const taken = new Map<number, number>();
    return sessions.map(session => {
      const lane = lanes.get(session);
      if (lane !== undefined) return lane;
      const hour = hourOf(session);
      const row = taken.get(hour) ?? rowOfHour(hour);
      taken.set(hour, row + 1);
      return row;
    });
  });
}

/** Sessions of a day or longer, each with the first lane that is free on all of its days. */
function lanesOf(days: readonly Day[]): Map<Session, number> {
  const lanes = new Map<Session, number>();
  for (const session of days.flatMap(({sessions}) => sessions.filter(isLong))) {
    if (lanes.has(session)) continue;
    const taken = new Set(
      days
        .filter(({sessions}) => sessions.includes(session))
        .flatMap(({sessions}) => sessions.map(each => lanes.get(each))),
    );
    let lane = 0;
    while (taken.has(lane)) lane++;
    lanes.set(session, lane);
  }
  return lanes;
}
