import {MS_PER_DAY, MS_PER_MINUTE} from './civil.js';
import {byStart, slotSessions, zoneOfSlot} from './slot-sessions.js';
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
const LONGEST_SHIFT = 90 * MS_PER_DAY;

/**
 * Says how far a session's hour is from its series' usual hour in a reader's zone, because the two
 * zones change their clocks on different dates: "one hour earlier than usual until 27 March". Usual
 * is the hour of the last long season; a change that lasts for half a year, as where one zone has no
 * summer time, is no exception but the next season.
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
  const ahead = (instant: number): number => reader.offset(instant) - host.offset(instant);
  const begin = reach(start, -1, ahead);
  const last = reach(start, 1, ahead);
  if (allDay || last - begin > LONGEST_SHIFT) return undefined;
  /** The difference of the last season that was long, looking back from an instant. */
  const usual = (at: number): number => {
    const since = reach(at, -1, ahead);
    return at - since > LONGEST_SHIFT ? ahead(at) : usual(since - 1);
  };
  const minutes = (ahead(start) - usual(begin - 1)) / MS_PER_MINUTE;
  if (minutes === 0) return undefined;
  /** The zone whose clocks change at an instant. */
  const zoneAt = (instant: number): Zone =>
    reader.offset(instant - 1) === reader.offset(instant) ? host : reader;
  const from = zoneAt(begin);
  const lastDate = dateAt(last + 1 - MS_PER_DAY, zoneAt(last + 1));
  const date = dateAt(start, reader);
  return {
    minutes,
    changed: from === reader ? timeZone : slot.timeZone,
    from: dateAt(begin, from),
    until: date > lastDate ? date : lastDate,
  };
}

/**
 * The first shift of a session's series in the days to come, to tell of in good time: "from 14 to 27
 * March at 15:00 your time".
 *
 * @param session - those of its slot that come after it are asked
 * @param days - how far to look
 */
export function clockShiftAhead(
  session: Session,
  timeZone: string,
  days = 14,
): ClockShift | undefined {
  const {chat, slot, start} = session;
  const window = {from: start + 1, to: start + days * MS_PER_DAY + 1};
  return slotSessions(chat, slot)
    .in(window)
    .filter(({start: at, status}) => at > start && status !== 'cancelled')
    .sort(byStart)
    .map(each => clockShift(each, timeZone))
    .find(shift => shift);
}

/**
 * The first (or last) millisecond around an instant up to which the difference of two zones stays as
 * it is then; farther away than the longest shift when it stays for so long.
 */
function reach(instant: number, direction: 1 | -1, ahead: (instant: number) => number): number {
  const isSame = (at: number): boolean => ahead(at) === ahead(instant);
  let at = instant;
  for (let step = direction * MS_PER_DAY; Math.abs(step) >= 1; step = Math.trunc(step / 2)) {
    while (isSame(at + step) && Math.abs(at - instant) <= LONGEST_SHIFT) at += step;
  }
  return at;
}
