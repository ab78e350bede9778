import {
  dayOfWallTime,
  formatDate,
  MS_PER_DAY,
  MS_PER_MINUTE,
  parseDateTime,
} from '../core/civil.js';
import {completeRule} from '../core/recurrence/complete-rule.js';
import {slotsOf} from '../core/sessions.js';
import {limitOf, recurrenceOfSlot, zoneOfSlot} from '../core/slot-rule.js';
import {type SlotSessions} from '../core/slot-sessions.js';
import {dateOf} from '../core/timetable.js';
import type {Chat, Slot} from '../core/types.js';
import {dateAt, UTC} from '../core/zone.js';
import type {Messages} from '../locales/messages.js';
import type {Formats} from './formats.js';
import {howOften} from './how-often.js';

/** A beginning that is nearer than this is told by the next session's date. */
const SOON = 14 * MS_PER_DAY;

/** An end that is farther away than this is none that anybody plans with. */
const FAR = 3653 * MS_PER_DAY;

/**
 * When a chat is held, in words and on its host's clock: "Every Tuesday at 20:00, UK time, until 15
 * December 2026". Of slots that have ended it is told only when there are no others.
 *
 * @param labelOf - what people there call a slot's zone, or what stands for it
 */
export function rhythm(
  chat: Chat,
  now: number,
  messages: Messages,
  formats: Formats,
  labelOf: (slot: Slot) => string = slot => formats.labelOf(slot, now),
): string {
  const all = slotsOf(chat).flatMap((sessions, index) => {
    const slot = chat.schedule[index];
    return slot ? [{slot, sessions}] : [];
  });
  const going = all.filter(({sessions}) => sessions.next(now) !== undefined);
  const phrases = new Map<string, string>();
  for (const {slot, sessions} of going.length > 0 ? going : all) {
    const usual = timesOf(slot, labelOf(slot), messages, formats);
    const last = going.length > 0 ? lastDateOf(slot, now) : undefined;
    const until = last && formats.date(last, 'dateOfYear');
    const count = going.length > 0 ? countOf(slot) : 0;
    const phrase = count > 0 ? messages.heldTimes(usual, count) : usual;
    const ending = until ? messages.endingOn(phrase, until) : phrase;
    // What another slot says already need not be said of one that begins later.
    if (phrases.has(ending)) continue;
    const first = firstDateOf(slot, sessions, now);
    const from = first && formats.date(first, 'dateOfYear');
    const beginning =
      from &&
      (until ? messages.heldBetween(phrase, from, until) : messages.startingOn(phrase, from));
    phrases.set(ending, beginning ?? ending);
  }
  return [...phrases.values()].join(' · ');
}

/** "Every Tuesday at 20:00, UK time, not in August". */
function timesOf(slot: Slot, label: string, messages: Messages, formats: Formats): string {
  const {often, onlyIn, notIn} = howOften(slot, messages, formats);
  const times = hoursOf(slot, formats);
  const usual = times.length > 0 ? messages.atTime(often, formats.list(times), label) : often;
  if (onlyIn) return messages.onlyInMonths(usual, onlyIn);
  return notIn ? messages.notInMonths(usual, notIn) : usual;
}

/** The hours of a day's sessions; none where it lasts all day, or where they differ by the day. */
function hoursOf({start, recurrenceRule}: Slot, formats: Formats): string[] {
  const wall = parseDateTime(start);
  if (wall === undefined) return [];
  const {byHour, byMinute, bySetPosition} = completeRule(
    recurrenceRule ?? {frequency: 'daily'},
    wall,
  );
  const minutes = byHour.flatMap(hour => byMinute.map(minute => hour * 60 + minute));
  if (bySetPosition && minutes.length > 1) return [];
  return [...new Set(minutes)]
    .sort((a, b) => a - b)
    .map(minute => formats.in(UTC).time(minute * MS_PER_MINUTE));
}

/** How often a slot is held in all, if its rule says so. */
function countOf({recurrenceRule}: Slot): number {
  const count = recurrenceRule?.count ?? 0;
  return count > 1 ? count : 0;
}

/** The host's last date up to the end of a rule; an end that no date comes near is one itself. */
function lastDateOf(slot: Slot, now: number): string | undefined {
  const {recurrenceRule: rule} = slot;
  if (!rule || rule.count) return undefined;
  const zone = zoneOfSlot(slot);
  const limit = limitOf(rule, zone);
  if (!limit || limit.instant - now >= FAR) return undefined;
  const recurrence = recurrenceOfSlot(slot);
  for (const span of [SOON, FAR]) {
    const last = recurrence.between(limit.last - span, limit.last + 1).at(-1);
    if (last !== undefined) return formatDate(dayOfWallTime(last));
  }
  return dateAt(limit.instant, zone);
}

/** The host's date of the first session, if that is not soon. */
function firstDateOf(slot: Slot, sessions: SlotSessions, now: number): string | undefined {
  const isSeries = slot.recurrenceRule && slot.recurrenceRule.count !== 1;
  const first = isSeries ? sessions.next(Number.NEGATIVE_INFINITY) : undefined;
  return first && first.start - now > SOON ? dateOf(first, zoneOfSlot(slot)) : undefined;
}
