import {dayOfWallTime, formatDate, formatDateTime, MS_PER_DAY, parseLocal} from './civil.js';
import {endOf, lengthOf, parseDuration, wholeDays, type Duration} from './duration.js';
import {END_OF_TIME, recurrenceOf, type Limit, type Recurrence} from './recurrence/recurrence.js';
import type {Chat, Override, RecurrenceRule, Session, SessionStatus, Slot} from './types.js';
import {otherWallTime, toInstant, toWallTime, UTC, zoneOf, type Zone} from './zone.js';

/** A search asks for no longer window than this at once: it may be full of sessions. */
const LONGEST_LOOK = 4096 * MS_PER_DAY;

/** Instants in `from ≤ t < to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A slot with its texts read once. */
export interface SlotSessions {
  /** The sessions that overlap a window, in no order. */
  in(window: Window): Session[];
  /** The first session at or after an instant that is not cancelled. */
  next(after: number): Session | undefined;
}

/**
 * (rule − overridden) ∪ (overrides − excluded), each occurrence become an instant.
 *
 * @param slot - as `parseFeed` gives it
 */
export function slotSessions(chat: Chat, slot: Slot): SlotSessions {
  const allDay = !slot.start.includes('T');
  const zone = zoneOfSlot(slot);
  const usual = durationOf(slot.duration);
  const {between, searchEnd} = recurrenceOfSlot(slot);
  const overrides = new Map(
    Object.entries(slot.recurrenceOverrides ?? {}).map(([key, each]) => [wallTimeOf(key), each]),
  );
  /** Where those that are shown stand. They become instants when they are asked for: that is slow. */
  const overridden = [...overrides].flatMap(([key, {start, duration, excluded, ...override}]) => {
    const wall = start === undefined ? key : wallTimeOf(start);
    const length = duration === undefined ? usual : durationOf(duration);
    return excluded ? [] : [{key, wall, length, override}];
  });
  const walls = overridden.map(({wall}) => wall);
  const occurrences = new Map<number, number | undefined>();

  /** The occurrence that a key is about, found out when it is asked for: that is slow as well. */
  function occurrenceOfKey(key: number): number | undefined {
    if (!occurrences.has(key)) occurrences.set(key, occurrenceAt(slot, key));
    return occurrences.get(key);
  }

  /** The occurrences of a time that are not as the rule says. */
  function overriddenIn(ids: readonly number[], from: number, to: number): Set<number> {
    const found = new Set<number>();
    if (overrides.size === 0) return found;
    for (const id of ids) if (overrides.has(id)) found.add(id);
    for (const key of overrides.keys()) {
      // Another name of an occurrence is at most a skipped day away from it.
      if (found.has(key) || key < from - MS_PER_DAY || key >= to + MS_PER_DAY) continue;
      const id = occurrenceOfKey(key);
      if (id !== undefined) found.add(id);
    }
    return found;
  }

  function place(id: number, wall: number, duration: Duration, status: SessionStatus): Session {
    const begin = toInstant(wall, zone);
    return {
      chat,
      slot,
      start: begin,
      end: allDay ? begin + wholeDays(duration) * MS_PER_DAY : endOf(wall, begin, duration, zone),
      recurrenceId: localStart(slot, id),
      status,
      allDay,
    };
  }

  function change({key, wall: start, length, override}: (typeof overridden)[number]): Session[] {
    const {status, ...changes} = override;
    const id = occurrenceOfKey(key) ?? key;
    // Where two keys are about one occurrence, its own holds.
    if (id !== key && overrides.has(id)) return [];
    const wall = start === key ? id : start;
    const isMoved = wall !== id && wall !== otherWallTime(id, zone);
    const isAdded = occurrenceOfKey(key) === undefined;
    if (isAdded && onlyCancels(overrides.get(key) ?? {})) return [];
    const state = isAdded ? 'added' : isMoved ? 'moved' : 'scheduled';
    return [{...place(id, wall, length, status ?? state), ...changes}];
  }

  function sessionsIn(window: Window): Session[] {
    // A day to spare on both sides for the zone's offset.
    const from = window.from - MS_PER_DAY;
    const to = window.to + MS_PER_DAY;
    const first = from - lengthOf(usual);
    const ids = between(first, to);
    const elsewhere = overriddenIn(ids, first, to);
    const plain = ids.filter(id => !elsewhere.has(id)).map(id => place(id, id, usual, 'scheduled'));
    const changed = overridden
      .filter(({wall, length}) => wall < to && wall + lengthOf(length) >= from)
      .flatMap(change);
    return [...plain, ...changed].filter(session => isInWindow(session, window));
  }

  function next(after: number): Session | undefined {
    const first = walls.reduce((least, wall) => Math.min(least, wall), wallTimeOf(slot.start));
    const last = walls.reduce((most, wall) => Math.max(most, wall), first);
    let from = Math.max(after, first - MS_PER_DAY);
    const wall = toWallTime(from, zone);
    // The end is asked for each time: what was looked through may have shown that the rule is over.
    for (
      let length = 64 * MS_PER_DAY;
      from <= Math.max(last, searchEnd(wall)) + MS_PER_DAY;
      length = Math.min(length * 4, LONGEST_LOOK)
    ) {
      const [found] = sessionsIn({from, to: from + length})
        .filter(session => session.start >= after && session.status !== 'cancelled')
        .sort(byStart);
      if (found) return found;
      from += length;
    }
    return undefined;
  }

  return {in: sessionsIn, next};
}

/**
 * An override that calls off and says nothing else of a session. Where the rule gives none, there is
 * nothing to call off: its author meant an hour that has changed since (`reviewFeed` tells).
 */
export function onlyCancels(override: Override): boolean {
  const fields = Object.keys(override);
  return override.status === 'cancelled' && fields.every(name => ['status', 'note'].includes(name));
}

export function byStart(a: Session, b: Session): number {
  return a.start - b.start;
}

/** The zone on whose clock a slot runs; a date is kept as UTC, where its midnight is its instant. */
export function zoneOfSlot({start, timeZone}: Slot): Zone {
  return (start.includes('T') ? zoneOf(timeZone) : undefined) ?? UTC;
}

/** A start that its rule does not produce anchors the rule but is no session. */
export function givesStart(slot: Slot): boolean {
  return recurrenceOfSlot(slot).includes(wallTimeOf(slot.start));
}

/**
 * The occurrence that a key of `recurrenceOverrides` is about: the one that starts then, or else the
 * one that is held at the same instant, where clocks are put forward and people see another hour
 * than the rule says.
 *
 * @param key - a local start
 * @returns its `recurrenceId`; undefined when the rule gives nothing at that instant
 */
export function occurrenceOf(slot: Slot, key: string): string | undefined {
  const id = occurrenceAt(slot, wallTimeOf(key));
  return id === undefined ? undefined : localStart(slot, id);
}

/** A wall time as the slot's own start is written: as a date where that is one. */
export function localStart({start}: Slot, wall: number): string {
  return start.includes('T') ? formatDateTime(wall) : formatDate(dayOfWallTime(wall));
}

/** The wall time of the occurrence that is held when a wall time is. */
export function occurrenceAt(slot: Slot, wall: number): number | undefined {
  const {includes} = recurrenceOfSlot(slot);
  if (includes(wall)) return wall;
  const other = otherWallTime(wall, zoneOfSlot(slot));
  return other !== undefined && includes(other) ? other : undefined;
}

/** A slot without a rule is held once. */
const ONCE: RecurrenceRule = {frequency: 'daily', count: 1};

const recurrences = new WeakMap<Slot, Recurrence>();

/** Reads a slot's rule once, however often it is asked for. */
export function recurrenceOfSlot(slot: Slot): Recurrence {
  const known = recurrences.get(slot);
  if (known) return known;
  const rule = ruleOfSlot(slot);
  const recurrence = recurrenceOf(rule, wallTimeOf(slot.start), limitOf(rule, zoneOfSlot(slot)));
  recurrences.set(slot, recurrence);
  return recurrence;
}

/** A whole day has no hours, whatever its rule says (RFC 5545 §3.3.10). */
function ruleOfSlot({start, recurrenceRule = ONCE}: Slot): RecurrenceRule {
  const midnight = start.includes('T') ? {} : {byHour: [0], byMinute: [0], bySecond: [0]};
  return {...recurrenceRule, ...midnight};
}

/** A session lies in a window when some of it does; one without a length, when it starts there. */
export function isInWindow({start, end}: Session, {from, to}: Window): boolean {
  return start < to && (end > from || start >= from);
}

/** UNTIL is inclusive and compared as an instant; a date allows all of that day. */
export function limitOf({until}: RecurrenceRule, zone: Zone): InstantLimit | undefined {
  if (until === undefined) return undefined;
  const wall = wallTimeOf(until.replace('Z', ''));
  const instant = until.endsWith('Z')
    ? wall
    : until.includes('T')
      ? toInstant(wall, zone)
      : toInstant(wall + MS_PER_DAY, zone) - 1;
  return {
    instant,
    last: toWallTime(instant, zone) + MS_PER_DAY,
    allows: each => toInstant(each, zone) <= instant,
  };
}

interface InstantLimit extends Limit {
  /** The last that is allowed. */
  readonly instant: number;
}

function wallTimeOf(text: string): number {
  return parseLocal(text) ?? END_OF_TIME;
}

function durationOf(text: string): Duration {
  return parseDuration(text) ?? {days: 0, time: 0};
}

/** The instant at which a session that was moved would have started. */
export function originalStart({slot, recurrenceId}: Session): number {
  return toInstant(wallTimeOf(recurrenceId), zoneOfSlot(slot));
}
