import {wantSession, wantZone} from './arguments.js';
import {BoundedCache} from './bounded-cache.js';
import {formatDateTime, MS_PER_DAY, MS_PER_MINUTE} from './civil.js';
import {
  aheadAt,
  changesBetween,
  isLongSeason,
  LONGEST_SHIFT,
  seasonAt,
  usualBefore,
  zoneChanging,
} from './seasons.js';
import {originalStart, slotSessions, zoneOfSlot} from './slot-sessions.js';
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

/**
 * Says that the hour of a session's series changes for a reader and stays so for a long season, as
 * where one of two zones has no summer time: "from 29 March it starts at 00:30". It is told of the
 * sessions of the fortnight before the change and of the week after it. A change that is taken back
 * after some weeks is a `clockShift`.
 *
 * @param timeZone - the reader's zone, an IANA name
 * @returns undefined when there is no such change, when the series has no session on one side of it,
 *   or when the session lasts all day
 * @throws RangeError when there is no such zone
 */
export function hourChange(session: Session, timeZone: string): HourChange | undefined {
  wantSession(session);
  const reader = wantZone(timeZone);
  const {start, slot, allDay, status} = session;
  // A session beside the rule has an hour of its own.
  if (allDay || status === 'added' || !slot.recurrenceRule) return undefined;
  const host = zoneOfSlot(slot);
  for (const at of changesBetween(start - TOLD_AFTER, start + TOLD_BEFORE, host, reader)) {
    const season = seasonAt(at, host, reader);
    const ahead = {before: usualBefore(at, host, reader), after: season.ahead};
    if (!isLongSeason(season) || ahead.before === ahead.after) continue;
    if (!isSeriesAcross(session, at, ahead, reader)) continue;
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
  return undefined;
}

/** By the change and the two differences: each session of a series asks, again and again. */
const answers = new WeakMap<Slot, BoundedCache<boolean>>();

/** Whether a session's series is held before a change at the one difference, and after at the other. */
function isSeriesAcross(session: Session, at: number, ahead: Ahead, reader: Zone): boolean {
  const {slot} = session;
  const known = answers.get(slot) ?? new BoundedCache(16);
  answers.set(slot, known);
  return known.get(`${at} ${ahead.before} ${ahead.after}`, () =>
    // Most series are held every week: to look at few weeks is enough for them.
    [TOLD_BEFORE, LONGEST_SHIFT].some(span => isHeldAround(session, at, span, ahead, reader)),
  );
}

function isHeldAround(
  {chat, slot}: Session,
  at: number,
  span: number,
  ahead: Ahead,
  reader: Zone,
): boolean {
  const host = zoneOfSlot(slot);
  const sessions = slotSessions(chat, slot)
    .in({from: at - span, to: at + span})
    .filter(({status}) => status !== 'cancelled');
  return (
    sessions.some(({start}) => start < at && aheadAt(start, host, reader) === ahead.before) &&
    sessions.some(({start}) => start >= at && aheadAt(start, host, reader) === ahead.after)
  );
}
