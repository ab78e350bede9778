import {
  dayOf,
  dayOfWallTime,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  parseLocal,
  weekdayOf,
} from '../../core/civil.js';
import {completeRule} from '../../core/recurrence/complete-rule.js';
import {zoneOfSlot} from '../../core/slot-rule.js';
import {WEEKDAYS, type Slot} from '../../core/types.js';
import type {Zone} from '../../core/zone.js';
import {listingEnd} from './time-values.js';

const MS_PER_WEEK = 7 * MS_PER_DAY;

/** A slot with more times a day than this is compared with no other: that would never end. */
const MOST_TIMES = 96;

/**
 * The slots that may have a session at one instant. To list all starts is slow, and most slots of a
 * chat are on other days or at other hours: in one zone these never meet (but in a night in which
 * clocks are put forward), in two zones they may at some of their offsets.
 */
export function slotsThatMayMeet(schedule: readonly Slot[]): Set<Slot> {
  const timesOf = schedule.map(slot => ({slot, zone: zoneOfSlot(slot), walls: timesOfWeek(slot)}));
  const slotsAt = new Map<string, number>();
  const zonesAt = new Map<number, Set<Zone>>();
  for (const {zone, walls} of timesOf) {
    for (const wall of walls) {
      const key = `${wall} ${zone.name}`;
      slotsAt.set(key, (slotsAt.get(key) ?? 0) + 1);
      for (const time of timesInUtc(wall, zone)) {
        zonesAt.set(time, (zonesAt.get(time) ?? new Set()).add(zone));
      }
    }
  }
  const mayMeet = timesOf.filter(({zone, walls}) =>
    [...walls].some(
      wall =>
        (slotsAt.get(`${wall} ${zone.name}`) ?? 0) > 1 ||
        timesInUtc(wall, zone).some(time => (zonesAt.get(time)?.size ?? 0) > 1),
    ),
  );
  return new Set(mayMeet.map(({slot}) => slot));
}

/** When in a week a slot may start, on its own clock: milliseconds. */
function timesOfWeek({start: text, recurrenceRule}: Slot): Set<number> {
  const start = parseLocal(text);
  const found = new Set<number>();
  if (start === undefined) return found;
  // A whole day has no hours, whatever its rule says (RFC 5545 §3.3.10).
  const midnight = text.includes('T') ? {} : {byHour: [0], byMinute: [0], bySecond: [0]};
  const rule = completeRule({...(recurrenceRule ?? {frequency: 'daily'}), ...midnight}, start);
  const {byDay, byHour, byMinute, bySecond} = rule;
  if (byHour.length * byMinute.length * bySecond.length > MOST_TIMES) return found;
  const days = recurrenceRule
    ? (byDay?.map(({day}) => WEEKDAYS.indexOf(day)) ?? WEEKDAYS.keys())
    : [weekdayOf(dayOfWallTime(start))];
  for (const day of days) {
    for (const hour of byHour) {
      for (const minute of byMinute) {
        for (const second of bySecond) {
          const time = hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND;
          found.add(day * MS_PER_DAY + time);
        }
      }
    }
  }
  return found;
}

/** When in a week of UTC a time of a zone's week may be. */
function timesInUtc(wall: number, zone: Zone): number[] {
  return offsetsOf(zone).map(offset => (wall - offset + MS_PER_WEEK) % MS_PER_WEEK);
}

const offsetsByZone = new WeakMap<Zone, readonly number[]>();

/** How far a zone's clocks are from UTC in the years in which chats are held. */
function offsetsOf(zone: Zone): readonly number[] {
  const known = offsetsByZone.get(zone);
  if (known) return known;
  const found = new Set<number>();
  const end = listingEnd(0);
  for (let at = dayOf(2000, 1, 1) * MS_PER_DAY; at < end; at += 2 * MS_PER_WEEK) {
    found.add(zone.offset(at));
  }
  const offsets = [...found];
  offsetsByZone.set(zone, offsets);
  return offsets;
}
