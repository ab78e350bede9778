import {MS_PER_DAY, MS_PER_MINUTE, parseDateTime} from '../../core/civil.js';
import {completeRule} from '../../core/recurrence/complete-rule.js';
import {slotsOf} from '../../core/sessions.js';
import {limitOf, zoneOfSlot, type SlotSessions} from '../../core/slot-sessions.js';
import {dateOf} from '../../core/timetable.js';
import type {Chat, Slot} from '../../core/types.js';
import {dateAt, UTC} from '../../core/zone.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';
import {howOften} from './how-often.js';

/** A beginning that is nearer than this is told by the next session's date. */
const SOON = 14 * MS_PER_DAY;

/** An end that is farther away than this is none that anybody plans with. */
const FAR = 3653 * MS_PER_DAY;

/**
 * When a chat is held, in words and on its host's clock: "Every Tuesday at 20:00, UK time, until 19
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
    const phrase = going.length > 0 ? ending(usual, slot, now, messages, formats) : usual;
    // What another slot says already need not be said of one that begins later.
    if (phrases.has(phrase)) continue;
    phrases.set(phrase, beginning(phrase, slot, sessions, now, messages, formats));
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

/** With its end, if it has one. */
function ending(
  phrase: string,
  slot: Slot,
  now: number,
  messages: Messages,
  formats: Formats,
): string {
  const {recurrenceRule: rule} = slot;
  if (!rule || rule.count === 1) return phrase;
  if (rule.count) return messages.heldTimes(phrase, rule.count);
  const zone = zoneOfSlot(slot);
  const limit = limitOf(rule, zone);
  return limit && limit.instant - now < FAR
    ? messages.endingOn(phrase, formats.date(dateAt(limit.instant, zone), 'dateOfYear'))
    : phrase;
}

/** With its beginning, if that is not soon. */
function beginning(
  phrase: string,
  slot: Slot,
  sessions: SlotSessions,
  now: number,
  messages: Messages,
  formats: Formats,
): string {
  const isSeries = slot.recurrenceRule && slot.recurrenceRule.count !== 1;
  const first = isSeries ? sessions.next(Number.NEGATIVE_INFINITY) : undefined;
  return first && first.start - now > SOON
    ? messages.startingOn(phrase, formats.date(dateOf(first, zoneOfSlot(slot)), 'dateOfYear'))
    : phrase;
}
