import {dayOf, MS_PER_DAY, parseLocal} from '../civil.js';
import {completeRule} from '../recurrence/complete-rule.js';
import {timesOf} from '../recurrence/recurrence.js';
import {recurrenceOfSlot, ruleOfSlot, zoneOfSlot} from '../slot-sessions.js';
import {WEEKDAYS, type Chat, type Slot} from '../types.js';
import {toInstant, type Zone} from '../zone.js';
import {listingEnd} from './time-values.js';

const MS_PER_WEEK = 7 * MS_PER_DAY;
/** So many occurrences of a slot are looked at: those of every day until listings end. */
const MOST_LISTED = 10_000;

/** An occurrence of a slot's rule. */
export interface Occurrence {
  readonly slot: Slot;
  /** Its wall time. */
  readonly id: number;
  readonly start: number;
}

/** The occurrences that fall on one of a slot before theirs, as far as dates are listed. */
export function laterOfSharedStarts({schedule}: Chat): Occurrence[] {
  if (schedule.length < 2) return [];
  const known = new Set<number>();
  return slotsThatMayMeet(schedule).flatMap(slot => {
    const all = occurrencesOf(slot);
    const later = all.filter(({start}) => known.has(start));
    for (const {start} of all) known.add(start);
    return later;
  });
}

/** To list all starts is slow, and most slots of a chat are on other days or at other hours. */
function slotsThatMayMeet(schedule: readonly Slot[]): Slot[] {
  const timesOf = schedule.map(slot => ({slot, times: timesOfWeek(slot)}));
  const counts = new Map<number, number>();
  for (const {times} of timesOf) {
    for (const time of times) counts.set(time, (counts.get(time) ?? 0) + 1);
  }
  return timesOf
    .filter(({times}) => [...times].some(time => (counts.get(time) ?? 0) > 1))
    .map(({slot}) => slot);
}

/** When in a week of UTC a slot may start, with each of its zone's offsets: milliseconds. */
function timesOfWeek(slot: Slot): Set<number> {
  const start = parseLocal(slot.start);
  const found = new Set<number>();
  if (start === undefined) return found;
  const rule = completeRule(ruleOfSlot(slot), start);
  const days = rule.byDay ? rule.byDay.map(({day}) => WEEKDAYS.indexOf(day)) : WEEKDAYS.keys();
  const times = timesOf(rule);
  const offsets = offsetsOf(zoneOfSlot(slot));
  for (const day of days) {
    for (const time of times) {
      for (const offset of offsets) {
        found.add((day * MS_PER_DAY + time - offset + MS_PER_WEEK) % MS_PER_WEEK);
      }
    }
  }
  return found;
}

const offsetsByZone = new WeakMap<Zone, ReadonlySet<number>>();

/** How far a zone's clocks are from UTC in the years in which chats are held. */
function offsetsOf(zone: Zone): ReadonlySet<number> {
  const known = offsetsByZone.get(zone);
  if (known) return known;
  const offsets = new Set<number>();
  const end = listingEnd(0);
  for (let at = dayOf(2000, 1, 1) * MS_PER_DAY; at < end; at += 2 * MS_PER_WEEK) {
    offsets.add(zone.offset(at));
  }
  offsetsByZone.set(zone, offsets);
  return offsets;
}

function occurrencesOf(slot: Slot): Occurrence[] {
  const first = parseLocal(slot.start);
  const found: Occurrence[] = [];
  if (first === undefined) return found;
  const zone = zoneOfSlot(slot);
  const {between} = recurrenceOfSlot(slot);
  const end = listingEnd(first);
  for (let from = first; from < end && found.length < MOST_LISTED; from += 4 * MS_PER_WEEK) {
    for (const id of between(from, Math.min(from + 4 * MS_PER_WEEK, end))) {
      found.push({slot, id, start: toInstant(id, zone)});
    }
  }
  return found;
}
