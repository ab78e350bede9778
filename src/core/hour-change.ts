import {wantSession, wantZone} from './arguments.js';
import {BoundedCache} from './bounded-cache.js';
import {formatDateTime, MS_PER_DAY, MS_PER_MINUTE} from './civil.js';
import {
  aheadAt,
  changesBetween,
  isLongSeason,
  seasonAt,
  usualBefore,
  zoneChanging,
} from './seasons.js';
import {sessionsOfSlot} from './sessions.js';
import {originalStart, zoneOfSlot} from './slot-rule.js';
import type {Session, Slot} from './types.js';
import {dateAt, toWallTime, type Zone} from './zone.js';

/** A series' hour for a reader that changes for a long season: for half a year, as a rule. */
export interface HourChange {
  /** By how much: -60 is one hour earlier than before. */
  readonly minutes: number;
  /** The zone whose clocks change, the reader's or the host's: the reason. */
  readonly changed: string;
  /** The day of the change, by that zone's calendar: `YYYY-MM-DD`. */
  readonly date: string;
  /** When this session is for the reader by the old hour and by the new: local date-times. */
  readonly before: string;
  readonly after: string;
}

/** How far the reader's clocks are ahead of the host's, in milliseconds. */
interface Ahead {
  readonly before: number;
  readonly after: number;
}

/** It is told of so long before the change, and after. */
const TOLD_BEFORE = 14 * MS_PER_DAY;
const TOLD_AFTER = 7 * MS_PER_DAY;

/** Of a series that is held seldom it is told by the sessions next to it, if they are so near. */
const FARTHEST = 100 * MS_PER_DAY;

/**
 * Says that the hour of a session's series changes for a reader and stays so for a long season, as
 * where one of two zones has no summer time: "from 29 March it starts at 00:30". It is told of the
 * sessions of the fortnight before the change and of the week after it, and always of the last one
 * before it and the first after. A change that is taken back after some weeks is a `clockShift`.
 *
 * @param timeZone - the reader's zone, an IANA name
 * @returns undefined when there is no such change, when the series has no session on one side of it,
 *   or when the session lasts all day or is cancelled
 * @throws RangeError when there is no such zone
 */
export function hourChange(session: Session, timeZone: string): HourChange | undefined {
  wantSession(session);
  const reader = wantZone(timeZone);
  const {start, slot, allDay, status} = session;
  // A session beside the rule has an hour of its own.
  if (allDay || status === 'added' || status === 'cancelled' || !slot.recurrenceRule) {
    return undefined;
  }
  const host = zoneOfSlot(slot);
  // The clocks of one zone show the same all year.
  if (host.name === reader.name) return undefined;
  const told = changesBetween(start - FARTHEST, start + FARTHEST, host, reader).flatMap(at => {
    const season = seasonAt(at, host, reader);
    const ahead = {before: usualBefore(at, host, reader), after: season.ahead};
    if (!isLongSeason(season) || ahead.before === ahead.after) return [];
    const isNear = at > start - TOLD_AFTER && at <= start + TOLD_BEFORE;
    const beside = startsBeside(session, at, ahead, reader);
    return beside.includes(start) || (isNear && beside.length > 0) ? [{at, ahead, isNear}] : [];
  });
  // Of two that are far away, the one to come: of the other was told before.
  const change = told.find(({isNear}) => isNear) ?? told.at(-1);
  if (!change) return undefined;
  const {at, ahead} = change;
  const zone = zoneChanging(at, host, reader);
  // What was moved is away from the hour of its series.
  const wall = toWallTime(status === 'moved' ? originalStart(session) : start, host);
  return {
    minutes: (ahead.after - ahead.before) / MS_PER_MINUTE,
    changed: zone === reader ? timeZone : slot.timeZone,
    date: dateAt(at, zone),
    before: formatDateTime(wall + ahead.before),
    after: formatDateTime(wall + ahead.after),
  };
}

/** By the change and the two differences: each session of a series asks, again and again. */
const answers = new WeakMap<Slot, BoundedCache<readonly number[]>>();

/**
 * When the sessions of a series start that are next to a change, before it and after; none where it
 * is not held before at the one difference and after at the other.
 */
function startsBeside(session: Session, at: number, ahead: Ahead, reader: Zone): readonly number[] {
  const {slot} = session;
  const host = zoneOfSlot(slot);
  const known = answers.get(slot) ?? new BoundedCache(16);
  answers.set(slot, known);
  return known.get(`${at} ${ahead.before} ${ahead.after}`, () => {
    // Most series are held every week: to look at few weeks is enough for them.
    for (const span of [TOLD_BEFORE, FARTHEST]) {
      const starts = sessionsOfSlot(session)
        .in({from: at - span, to: at + span})
        .filter(({status}) => status !== 'cancelled')
        .map(({start}) => start);
      const before = starts.filter(start => start < at);
      const after = starts.filter(start => start >= at);
      const isAcross =
        before.some(start => aheadAt(start, host, reader) === ahead.before) &&
        after.some(start => aheadAt(start, host, reader) === ahead.after);
      if (isAcross) return [Math.max(...before), Math.min(...after)];
    }
    return [];
  });
}
