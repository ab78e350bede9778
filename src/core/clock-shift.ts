import {MS_PER_DAY, MS_PER_MINUTE} from './civil.js';
import {zoneOfSlot} from './slot-sessions.js';
import type {Session} from './types.js';
import {dateAt, zoneOf, type Zone} from './zone.js';

/** A session's hour for a reader while one of two zones has changed its clocks and the other not. */
export interface ClockShift {
  /** How far the session is from its usual hour in the reader's zone: -60 is one hour earlier. */
  readonly minutes: number;
  /** The zone whose clocks have changed, the reader's or the host's: the reason. */
  readonly changed: string;
  /**
   * First and last date of it: the day on which the one zone changes its clocks, by its own
   * calendar, and the day before the other does (or the session's, if that is later): `YYYY-MM-DD`.
   */
  readonly from: string;
  readonly until: string;
}

/** A difference between two zones that lasts longer than this is what people are used to. */
const LONGEST_SHIFT_DAYS = 90;

/**
 * Says how far a session's hour is from its series' usual hour in a reader's zone, because the two
 * zones change their clocks on different dates: "one hour earlier than usual until 27 March". Usual
 * is the hour of the season before, of which people know when it ends; a change that lasts for half
 * a year, as where one zone has no summer time, is no exception but the next season.
 *
 * @param timeZone - the reader's zone, an IANA name
 * @returns undefined when the session is at its usual hour, or lasts all day
 * @throws RangeError when there is no such zone
 */
export function clockShift(session: Session, timeZone: string): ClockShift | undefined {
  const reader = zoneOf(timeZone);
  if (!reader) throw new RangeError(`No such time zone: ${timeZone}`);
  const {start, slot, allDay} = session;
  const host = zoneOfSlot(slot);
  if (allDay) return undefined;
  const begin = changeFrom(start, -1, reader, host);
  const end = changeFrom(start, 1, reader, host);
  if (begin === undefined || end === undefined) return undefined;
  if (end - begin > LONGEST_SHIFT_DAYS * MS_PER_DAY) return undefined;
  const first = zoneThatChanges(begin, reader, host);
  const lastDate = dateAt(end - MS_PER_DAY, zoneThatChanges(end, reader, host));
  const date = dateAt(start, reader);
  return {
    minutes:
      (difference(start, reader, host) - difference(begin - 1, reader, host)) / MS_PER_MINUTE,
    changed: first === reader ? timeZone : slot.timeZone,
    from: dateAt(begin, first),
    until: date > lastDate ? date : lastDate,
  };
}

function zoneThatChanges(instant: number, reader: Zone, host: Zone): Zone {
  return reader.offset(instant - 1) === reader.offset(instant) ? host : reader;
}

/**
 * The first shift of a session's series in the days to come, to tell of in good time: "from 14 to 27
 * March at 15:00 your time".
 *
 * @param session - one of the series; the look begins at its end
 * @param days - how far to look
 */
export function clockShiftAhead(
  session: Session,
  timeZone: string,
  days = 14,
): ClockShift | undefined {
  const {start} = session;
  for (let day = 1; day <= days; day++) {
    const shift = clockShift({...session, start: start + day * MS_PER_DAY}, timeZone);
    if (shift) return shift;
  }
  return undefined;
}

/** How far the reader's clock is ahead of the host's, in milliseconds. */
function difference(instant: number, reader: Zone, host: Zone): number {
  return reader.offset(instant) - host.offset(instant);
}

/**
 * The instant, before or after another, at which the difference of two zones changes; undefined when
 * it stays for so long that it is the usual one.
 */
function changeFrom(
  instant: number,
  direction: 1 | -1,
  reader: Zone,
  host: Zone,
): number | undefined {
  const usual = difference(instant, reader, host);
  for (let days = 1; days <= LONGEST_SHIFT_DAYS; days++) {
    const at = instant + direction * days * MS_PER_DAY;
    if (difference(at, reader, host) === usual) continue;
    const [early, late] = direction > 0 ? [at - MS_PER_DAY, at] : [at, at + MS_PER_DAY];
    return changeBetween(early, late, reader, host);
  }
  return undefined;
}

/** The first millisecond of the new difference, between two instants of which it has changed. */
function changeBetween(early: number, late: number, reader: Zone, host: Zone): number {
  const before = difference(early, reader, host);
  let [low, high] = [early, late];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (difference(middle, reader, host) === before) low = middle;
    else high = middle;
  }
  return high;
}
