import {wantSession, wantZone} from './arguments.js';
import {MS_PER_DAY, MS_PER_MINUTE} from './civil.js';
import {isLongSeason, seasonAt, usualBefore, zoneChanging} from './seasons.js';
import {sessionsOfSlot} from './sessions.js';
import {zoneOfSlot} from './slot-rule.js';
import {byStart} from './slot-sessions.js';
import type {Session} from './types.js';
import {dateAt} from './zone.js';

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

/**
 * Says how far a session's hour is from its series' usual hour in a reader's zone, because the two
 * zones change their clocks on different dates: "one hour earlier than usual until 27 March". Usual
 * is the hour of the last long season; a change that lasts for half a year, as where one zone has no
 * summer time, is no exception but the next season (`hourChange`).
 *
 * @param timeZone - the reader's zone, an IANA name
 * @returns undefined when the session is at its usual hour, or lasts all day
 * @throws RangeError when there is no such zone
 */
export function clockShift(session: Session, timeZone: string): ClockShift | undefined {
  wantSession(session);
  const reader = wantZone(timeZone);
  const {start, slot, allDay} = session;
  if (allDay) return undefined;
  const host = zoneOfSlot(slot);
  const season = seasonAt(start, host, reader);
  if (isLongSeason(season)) return undefined;
  const {begin, last, ahead} = season;
  const minutes = (ahead - usualBefore(begin, host, reader)) / MS_PER_MINUTE;
  if (minutes === 0) return undefined;
  const from = zoneChanging(begin, host, reader);
  const lastDate = dateAt(last + 1 - MS_PER_DAY, zoneChanging(last + 1, host, reader));
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
  wantSession(session);
  const {start} = session;
  const window = {from: start + 1, to: start + days * MS_PER_DAY + 1};
  return sessionsOfSlot(session)
    .in(window)
    .filter(({start: at, status}) => at > start && status !== 'cancelled')
    .sort(byStart)
    .map(each => clockShift(each, timeZone))
    .find(shift => shift);
}
