import {wantSession, wantText} from './arguments.js';
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

/** A difference that comes and goes between two probes is passed over. */
const STEP = 7 * MS_PER_DAY;

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
  wantSession(session);
  wantText(timeZone, 'the name of a time zone: "Europe/London"');
  const reader = zoneOf(timeZone);
  if (!reader) throw new RangeError(`No such time zone: ${timeZone}`);
  const {start, slot, allDay} = session;
  if (allDay) return undefined;
  const host = zoneOfSlot(slot);
  const {begin, last, ahead} = seasonAt(start, host, reader);
  if (last - begin > LONGEST_SHIFT) return undefined;
  /** The difference of the last season that was long, looking back from an instant. */
  const usual = (at: number): number => {
    const season = seasonAt(at, host, reader);
    return season.last - season.begin > LONGEST_SHIFT ? season.ahead : usual(season.begin - 1);
  };
  const minutes = (ahead - usual(begin - 1)) / MS_PER_MINUTE;
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
  wantSession(session);
  const {chat, slot, start} = session;
  const window = {from: start + 1, to: start + days * MS_PER_DAY + 1};
  return slotSessions(chat, slot)
    .in(window)
    .filter(({start: at, status}) => at > start && status !== 'cancelled')
    .sort(byStart)
    .map(each => clockShift(each, timeZone))
    .find(shift => shift);
}

/** A time through which two zones differ by the same; of one that is long, a part. */
interface Season {
  /** First and last millisecond. */
  readonly begin: number;
  readonly last: number;
  /** How far the reader's clocks are ahead of the host's, in milliseconds. */
  readonly ahead: number;
}

/** By the names of two zones: a week of chats asks for the same ones again and again. */
const seasons = new Map<string, Season[]>();

function seasonAt(instant: number, host: Zone, reader: Zone): Season {
  const key = `${host.name} ${reader.name}`;
  const known = seasons.get(key) ?? [];
  const found = known.find(({begin, last}) => begin <= instant && instant <= last);
  if (found) return found;
  const ahead = (at: number): number => reader.offset(at) - host.offset(at);
  const season = {
    begin: reach(instant, -1, ahead),
    last: reach(instant, 1, ahead),
    ahead: ahead(instant),
  };
  seasons.set(key, [...known, season]);
  return season;
}

/**
 * The first (or last) millisecond around an instant up to which the difference of two zones stays as
 * it is then; farther away than the longest shift when it stays for so long.
 */
function reach(instant: number, direction: 1 | -1, ahead: (instant: number) => number): number {
  const isSame = (at: number): boolean => ahead(at) === ahead(instant);
  let same = instant;
  let probe = instant + direction * STEP;
  while (isSame(probe)) {
    same = probe;
    if (Math.abs(same - instant) > LONGEST_SHIFT) return same;
    probe += direction * STEP;
  }
  while (Math.abs(probe - same) > 1) {
    const middle = Math.trunc((same + probe) / 2);
    if (isSame(middle)) same = middle;
    else probe = middle;
  }
  return same;
}
