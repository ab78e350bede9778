import {MS_PER_DAY, parseLocal, WALL_TIME_AFTER_LAST} from '../../core/civil.js';
import type {Recurrence} from '../../core/recurrence/recurrence.js';
import {
  limitOf,
  occurrenceAt,
  onlyCancels,
  recurrenceOfSlot,
  zoneOfSlot,
} from '../../core/slot-rule.js';
import type {Chat, Override, RecurrenceRule, Slot} from '../../core/types.js';
import type {Doubles} from './doubles.js';
import {recurrenceText} from './recurrence-text.js';
import {dateValue, listingEnd, localValue, timeProperty, utcValue} from './time-values.js';
import type {CalendarEvent} from './vevent.js';

/**
 * The events that say the same as a slot: its series; the sessions of it that were changed, each
 * with its RECURRENCE-ID; and those that were added, each an event of its own, because many
 * calendars do not take RDATE.
 *
 * @param uid - the series' own; an added session's ends in its local start as well
 * @param doubles - what other sessions of the chat leave of it
 */
export function slotEvents(
  chat: Chat,
  slot: Slot,
  uid: string,
  {gone: doubles, kept}: Doubles = {gone: new Set()},
): CalendarEvent[] {
  const recurrence = recurrenceOfSlot(slot);
  const overrides = overridesOf(slot);
  const isGone = (id: number): boolean => doubles.has(id) || overrides.get(id)?.excluded === true;
  const alone = (id: number): CalendarEvent =>
    sessionEvent(chat, slot, `${uid}-${textOf(slot, id)}`, id, overrides.get(id));
  if (kept) return [...kept].map(alone);
  const shown = [...overrides].filter(([id]) => !isGone(id));
  const added = shown
    .filter(([id, each]) => !recurrence.includes(id) && !onlyCancels(each))
    .map(([id]) => alone(id));
  const first = parseLocal(slot.start) ?? WALL_TIME_AFTER_LAST;
  const start = firstOf(recurrence, first);
  if (start === undefined) return added;
  if (!slot.recurrenceRule) {
    const single = sessionEvent(chat, slot, uid, start, overrides.get(start));
    return isGone(start) ? added : [single, ...added];
  }
  // A slot in whose place another stands each time would be a series without a session.
  if (doubles.size > 0) {
    const left = firstOf(recurrence, first, id => !isGone(id) || id >= listingEnd(start));
    if (left === undefined || left >= listingEnd(start)) return added;
  }
  const gone = [...new Set([...overrides.keys(), ...doubles])].filter(isGone);
  const series = {
    ...sessionEvent(chat, slot, uid, start),
    recurrence: [
      ...recurrenceLines(slot, slot.recurrenceRule, recurrence, start),
      ...gone.filter(id => recurrence.includes(id)).map(id => timeProperty('EXDATE', id, slot)),
    ],
  };
  const changed = shown
    .filter(([id]) => recurrence.includes(id))
    .map(([id, each]) => ({
      ...sessionEvent(chat, slot, uid, id, each),
      recurrence: [timeProperty('RECURRENCE-ID', id, slot)],
    }));
  return [series, ...changed, ...added];
}

/** One session alone. */
function sessionEvent(
  chat: Chat,
  slot: Slot,
  uid: string,
  id: number,
  override: Override = {},
): CalendarEvent {
  const {start, duration = slot.duration, status, excluded: _, ...changes} = override;
  return {
    uid,
    chat,
    slot,
    start: (start === undefined ? undefined : parseLocal(start)) ?? id,
    duration,
    changes,
    isCancelled: status === 'cancelled',
    recurrence: [],
  };
}

/**
 * The RRULE of a series, or else its RDATEs. A rule has one end at most, and UNTIL is in UTC, or a
 * date as DTSTART is (RFC 5545 §3.3.10).
 */
function recurrenceLines(
  slot: Slot,
  rule: RecurrenceRule,
  recurrence: Recurrence,
  first: number,
): string[] {
  const allDay = !slot.start.includes('T');
  const text = recurrenceText(rule, parseLocal(slot.start) ?? first, {allDay});
  if (text === undefined) {
    const listed = recurrence.between(first, listingEnd(first));
    return listed.map(id => timeProperty('RDATE', id, slot));
  }
  const {count} = rule;
  const until = limitOf(rule, zoneOfSlot(slot))?.instant;
  if (count !== undefined) {
    const held =
      until === undefined ? count : recurrence.between(first, WALL_TIME_AFTER_LAST).length;
    return [`RRULE:${text};COUNT=${held}`];
  }
  const isOpen = until === undefined || until >= WALL_TIME_AFTER_LAST;
  const end = isOpen ? '' : `;UNTIL=${allDay ? dateValue(until) : utcValue(until)}`;
  return [`RRULE:${text}${end}`];
}

/** The first occurrence that is wanted; DTSTART is the first of all, which the slot's own start need not be. */
function firstOf(
  recurrence: Recurrence,
  start: number,
  isWanted: (id: number) => boolean = () => true,
): number | undefined {
  const end = recurrence.searchEnd(start);
  let from = start;
  for (let length = 64 * MS_PER_DAY; from < end; length *= 4) {
    const first = recurrence.between(from, from + length).find(isWanted);
    if (first !== undefined) return first;
    from += length;
  }
  return undefined;
}

/** By the occurrence that each is about; its own key comes before another of the same instant. */
function overridesOf(slot: Slot): Map<number, Override> {
  const found = new Map<number, Override>();
  const others: [number, Override][] = [];
  for (const [key, override] of Object.entries(slot.recurrenceOverrides ?? {})) {
    const wall = parseLocal(key);
    if (wall === undefined) continue;
    const id = occurrenceAt(slot, wall) ?? wall;
    if (id === wall) found.set(id, override);
    else others.push([id, override]);
  }
  return new Map([...others, ...found]);
}

function textOf({start}: Slot, id: number): string {
  return start.includes('T') ? localValue(id) : dateValue(id);
}
