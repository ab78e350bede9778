import {dayOfWallTime, MS_PER_DAY, parseLocal, weekdayOf} from '../../core/civil.js';
import {lengthOf, parseDuration} from '../../core/duration.js';
import {completeRule} from '../../core/recurrence/complete-rule.js';
import {mostDays} from '../../core/recurrence/most-days.js';
import {limitOf, zoneOfSlot} from '../../core/slot-rule.js';
import {WEEKDAYS, type Override, type Slot} from '../../core/types.js';
import {MOST_SESSIONS_A_DAY} from './limits.js';
import type {Place} from './place.js';
import {notePlace, placeOfOverride, placeOfSlot} from './written-places.js';

/** On each of some days, so many sessions at most. */
interface Share {
  readonly of: Slot | Override;
  /** Day numbers, half-open. */
  readonly from: number;
  readonly to: number;
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
  readonly sessions: number;
}

/** The least days of each frequency's period. */
const PERIOD_DAYS = {yearly: 365, monthly: 28, weekly: 7, daily: 1};
const EVERY_WEEKDAY = [...WEEKDAYS.keys()];

/**
 * The slots of a chat, and their overrides, as far as there are not too many sessions on one day. They
 * are counted by what rules may give at most; slots that say the same count once.
 */
export function withinDays(chat: Place, schedule: readonly Slot[]): Slot[] {
  const different = new Map(schedule.map(slot => [keyOf(slot), slot]));
  const left = new Set([
    ...crowded([...different.values()].map(shareOfSlot)),
    ...crowded(schedule.flatMap(sharesOfOverrides)),
  ]);
  if (left.size === 0) return [...schedule];
  const tell = (pointer: string): void =>
    chat.findings.add(() => ({
      code: 'too-many',
      pointer,
      found: 'one more on a day that is full',
      expected: `at most ${MOST_SESSIONS_A_DAY} sessions of a chat on one day`,
      outcome: 'field-left-out',
    }));
  return schedule.flatMap((slot, index) => {
    const pointer = placeOfSlot(slot, chat.pointer, index);
    if (!left.has(slot)) return withoutOverrides(slot, pointer, left, tell);
    tell(pointer);
    return [];
  });
}

function withoutOverrides(
  slot: Slot,
  pointer: string,
  left: ReadonlySet<Slot | Override>,
  tell: (pointer: string) => void,
): Slot {
  const overrides = Object.entries(slot.recurrenceOverrides ?? {});
  const kept = overrides.filter(([, each]) => !left.has(each));
  if (kept.length === overrides.length) return slot;
  for (const [key, each] of overrides)
    if (left.has(each)) tell(placeOfOverride(each, pointer, key));
  const changed = {...slot, recurrenceOverrides: Object.fromEntries(kept)};
  notePlace(changed, pointer);
  return changed;
}

function keyOf({start, timeZone, duration, recurrenceRule}: Slot): string {
  return JSON.stringify([start, timeZone, duration, recurrenceRule]);
}

/** How many sessions of a slot there may be on one day, with those that began before and run on. */
export function sessionsADay(slot: Slot): number {
  return shareOfSlot(slot).sessions;
}

function shareOfSlot(slot: Slot): Share {
  const {start, duration, recurrenceRule} = slot;
  const first = parseLocal(start) ?? 0;
  const from = dayOfWallTime(first);
  const days = daysOf(duration);
  if (!recurrenceRule) {
    return {of: slot, from, to: from + days, weekdays: weekdaysFrom(from, days), sessions: 1};
  }
  const rule = completeRule(recurrenceRule, first);
  const {frequency, interval = 1, byDay, byHour, byMinute, bySecond} = rule;
  const sizes = start.includes('T')
    ? [byHour, byMinute, bySecond].map(each => new Set(each).size)
    : [];
  const times = sizes.reduce((product, size) => product * size, 1);
  const periods = days === 1 ? 1 : Math.floor((days - 1) / (PERIOD_DAYS[frequency] * interval)) + 2;
  const last = limitOf(recurrenceRule, zoneOfSlot(slot))?.last ?? Infinity;
  return {
    of: slot,
    from,
    to: dayOfWallTime(last) + days,
    weekdays:
      byDay && days === 1
        ? [...new Set(byDay.map(({day}) => WEEKDAYS.indexOf(day)))]
        : EVERY_WEEKDAY,
    sessions: times * Math.min(days, mostDays(rule) * periods),
  };
}

function sharesOfOverrides({duration: usual, recurrenceOverrides = {}}: Slot): Share[] {
  return Object.entries(recurrenceOverrides).flatMap(([key, override]) => {
    const {start = key, duration = usual, excluded} = override;
    if (excluded) return [];
    const from = dayOfWallTime(parseLocal(start) ?? 0);
    const days = daysOf(duration);
    return [{of: override, from, to: from + days, weekdays: weekdaysFrom(from, days), sessions: 1}];
  });
}

/** A session that crosses midnight is on the day on which it starts, as timetables have it. */
function daysOf(duration: string): number {
  return Math.max(
    1,
    Math.ceil(lengthOf(parseDuration(duration) ?? {days: 0, time: 0}) / MS_PER_DAY),
  );
}

function weekdaysFrom(day: number, days: number): number[] {
  return Array.from({length: Math.min(days, 7)}, (_, index) => weekdayOf(day + index));
}

/** Those for which there is no room on a day beside those that begin before them. */
function crowded(shares: readonly Share[]): Set<Slot | Override> {
  const found = new Set<Slot | Override>();
  const sessions = EVERY_WEEKDAY.map(() => 0);
  const count = (share: Share, sign: 1 | -1): void => {
    for (const day of share.weekdays) sessions[day] = (sessions[day] ?? 0) + sign * share.sessions;
  };
  let present: Share[] = [];
  let earliestEnd = Infinity;
  for (const share of [...shares].sort((a, b) => a.from - b.from)) {
    if (earliestEnd <= share.from) {
      for (const each of present) if (each.to <= share.from) count(each, -1);
      present = present.filter(({to}) => to > share.from);
      earliestEnd = present.reduce((least, {to}) => Math.min(least, to), Infinity);
    }
    count(share, 1);
    if (share.weekdays.some(day => (sessions[day] ?? 0) > MOST_SESSIONS_A_DAY)) {
      count(share, -1);
      found.add(share.of);
    } else {
      present.push(share);
      earliestEnd = Math.min(earliestEnd, share.to);
    }
  }
  return found;
}
