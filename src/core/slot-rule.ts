import {dayOfWallTime, formatDate, formatDateTime, MS_PER_DAY, parseLocal} from './civil.js';
import {Recurrence, type Limit} from './recurrence/recurrence.js';
import type {Override, RecurrenceRule, Session, Slot} from './types.js';
import {otherWallTime, toInstant, toWallTime, UTC, zoneOf, type Zone} from './zone.js';

/** The zone on whose clock a slot runs; a date is kept as UTC, where its midnight is its instant. */
export function zoneOfSlot({start, timeZone}: Slot): Zone {
  return (start.includes('T') ? zoneOf(timeZone) : undefined) ?? UTC;
}

/** A slot without a rule is held once. */
const ONCE: RecurrenceRule = {frequency: 'daily', count: 1};

const recurrences = new WeakMap<Slot, Recurrence>();

/** Reads a slot's rule once, however often it is asked for. */
export function recurrenceOfSlot(slot: Slot): Recurrence {
  const known = recurrences.get(slot);
  if (known) return known;
  const rule = ruleOfSlot(slot);
  const recurrence = isCountable(rule)
    ? new Recurrence(rule, wallTimeOf(slot.start), limitOf(rule, zoneOfSlot(slot)))
    : NEVER;
  recurrences.set(slot, recurrence);
  return recurrence;
}

/** Whether a rule's numbers can be counted by; `parseFeed` would refuse any others. */
function isCountable({interval = 1, count = 1}: RecurrenceRule): boolean {
  return [interval, count].every(number => Number.isInteger(number) && number > 0);
}

/** A whole day has no hours, whatever its rule says (RFC 5545 §3.3.10). */
function ruleOfSlot({start, recurrenceRule = ONCE}: Slot): RecurrenceRule {
  const midnight = start.includes('T') ? {} : {byHour: [0], byMinute: [0], bySecond: [0]};
  return {...recurrenceRule, ...midnight};
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

/** The wall time of the occurrence that is held when a wall time is. */
export function occurrenceAt(slot: Slot, wall: number): number | undefined {
  const recurrence = recurrenceOfSlot(slot);
  if (recurrence.includes(wall)) return wall;
  const other = otherWallTime(wall, zoneOfSlot(slot));
  return other !== undefined && recurrence.includes(other) ? other : undefined;
}

/** A wall time as the slot's own start is written: as a date where that is one. */
export function localStart({start}: Slot, wall: number): string {
  return start.includes('T') ? formatDateTime(wall) : formatDate(dayOfWallTime(wall));
}

/** The instant at which a session that was moved would have started. */
export function originalStart({slot, recurrenceId}: Session): number {
  return toInstant(wallTimeOf(recurrenceId), zoneOfSlot(slot));
}

/**
 * An override that calls off and says nothing else of a session. Where the rule gives none, there is
 * nothing to call off: its author meant an hour that has changed since (`reviewFeed` tells).
 */
export function onlyCancels(override: Override): boolean {
  const fields = Object.keys(override);
  return override.status === 'cancelled' && fields.every(name => ['status', 'note'].includes(name));
}

/** UNTIL is inclusive and compared as an instant; a date allows all of that day. */
export function limitOf({until}: RecurrenceRule, zone: Zone): InstantLimit | undefined {
  if (until === undefined) return undefined;
  const wall = parseLocal(until.replace('Z', ''));
  if (wall === undefined) return NOTHING;
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

const FIRST_DAY = Date.parse('0001-01-01');

/** An UNTIL that is no local time, which `parseFeed` would refuse, allows nothing. */
const NOTHING: InstantLimit = {instant: FIRST_DAY, last: FIRST_DAY, allows: () => false};

const NEVER = new Recurrence(ONCE, 0, NOTHING);

/** A text that is no local time, which `parseFeed` would refuse, is never. */
export function wallTimeOf(text: string): number {
  return parseLocal(text) ?? Infinity;
}
