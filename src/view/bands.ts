import {isLong} from '../core/timetable.js';
import type {Session} from '../core/types.js';

/** Where a session of a day or longer lies on the days shown: it is a band across them. */
export interface Band {
  readonly session: Session;
  /** The place of its first day among those shown, from 0, and how many of them it covers. */
  readonly firstDay: number;
  readonly days: number;
  /** From 0; bands of one lane share no day. */
  readonly lane: number;
}

/** The bands of some days, each on the first lane that is free on all of its days. */
export function bandsOf(days: readonly {readonly sessions: readonly Session[]}[]): Band[] {
  const bands: Band[] = [];
  /** By lane, the first day that is free again. */
  const free: number[] = [];
  days.forEach(({sessions}, firstDay) => {
    for (const session of sessions.filter(isLong)) {
      if (firstDay > 0 && days[firstDay - 1]?.sessions.includes(session)) continue;
      const after = days.findIndex((day, at) => at > firstDay && !day.sessions.includes(session));
      const end = after === -1 ? days.length : after;
      const found = free.findIndex(day => day <= firstDay);
      const lane = found === -1 ? free.length : found;
      free[lane] = end;
      bands.push({session, firstDay, days: end - firstDay, lane});
    }
  });
  return bands;
}

/** How many lanes the bands of a day take. */
export function lanesOn(day: number, bands: readonly Band[]): number {
  const covering = bands.filter(({firstDay, days}) => firstDay <= day && day < firstDay + days);
  return Math.max(0, ...covering.map(({lane}) => lane + 1));
}
