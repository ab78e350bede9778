import {MS_PER_DAY, parseLocal} from '../../core/civil.js';
import {chatKey} from '../../core/identity.js';
import {givesStart, localStart, occurrenceOf, recurrenceOfSlot} from '../../core/slot-sessions.js';
import type {ChatFeed, RecurrenceRule, Slot} from '../../core/types.js';
import {dateName} from './english-dates.js';
import {inShort, shorten, tellProblem, type FeedProblem, type ProblemDraft} from './problems.js';
import {placeOfChat, placeOfOverride, placeOfRule, placeOfSlot} from './written-places.js';

/**
 * Tells what a feed's author hardly meant, though all of it can be read: a start that its rule does
 * not give, a chat that never meets, an override of a session that there is not, an unknown chat in
 * `alternatesWith`. It needs the schedule computed, so it is no part of `parseFeed`.
 *
 * Its cost is bounded: of a feed that takes too long to look through, less is told.
 *
 * @param feed - what `parseFeed` gave
 */
export function reviewFeed(feed: ChatFeed): FeedProblem[] {
  const effort = new Effort();
  const known = new Set(feed.chats.map(chatKey));
  return feed.chats.flatMap((chat, index) => {
    const {title, hashtag, id, list, schedule, alternatesWith} = chat;
    const place = placeOfChat(chat, index);
    const what = schedule.length > 1 ? 'a slot' : 'a chat';
    const ofSlots = schedule.flatMap((slot, number) => [
      ...reviewSlot(slot, placeOfSlot(slot, place, number), what, effort),
    ]);
    const ofTurns = [...new Set(alternatesWith)]
      .filter(other => !known.has(chatKey({...chat, id: other})))
      .map(other => ({
        code: 'unknown-chat' as const,
        pointer: `${place}/alternatesWith`,
        found: inShort(other),
        expected: 'the id of a chat of this list',
      }));
    return [...ofSlots, ...ofTurns].map(note =>
      tellProblem({
        ...note,
        ...(list && {feed: list.url}),
        chat: shorten(hashtag ?? title ?? id),
        outcome: 'kept',
      }),
    );
  });
}

type Note = Pick<ProblemDraft, 'code' | 'pointer' | 'found' | 'expected'>;

/** How much there is left to look through, in days of a rule. */
class Effort {
  #days = 300_000;

  /** Whether so many days more can be looked through. */
  spend(days: number): boolean {
    if (days > this.#days) return false;
    this.#days -= days;
    return true;
  }
}

function* reviewSlot(slot: Slot, place: string, what: string, effort: Effort): Generator<Note> {
  const {start, recurrenceRule, recurrenceOverrides = {}} = slot;
  const overrides = Object.entries(recurrenceOverrides);
  if (recurrenceRule && effort.spend(daysToAsk(slot)) && !givesStart(slot)) {
    const near = nearest(slot, start, effort);
    const isAdded = overrides.some(([, {excluded}]) => !excluded);
    if (near === 'none' && !isAdded) {
      yield {
        code: 'never-meets',
        pointer: placeOfRule(recurrenceRule, place),
        found: `${what} that never meets, as ${whyNever(start, recurrenceRule)}`,
        expected: 'a rule that gives dates from its start on: FREQ=WEEKLY;BYDAY=TU',
      };
      return;
    }
    const pointer = `${place}/start`;
    const expected = rightStart(start, near);
    yield {code: 'start-not-in-rule', pointer, found: inShort(start), expected};
  }
  for (const [key, override] of overrides) {
    const {status, excluded, start: movedTo = key} = override;
    // What only says a topic adds a session: so the format has it.
    if (!status && !excluded && movedTo === key) continue;
    if (!effort.spend(daysToAsk(slot)) || occurrenceOf(slot, key) !== undefined) continue;
    yield {
      code: 'unknown-occurrence',
      pointer: placeOfOverride(override, place, key),
      found: inShort(key),
      expected: rightStart(key, nearest(slot, key, effort)),
    };
  }
}

function whyNever(start: string, {until = ''}: RecurrenceRule): string {
  const end = until.replace('Z', '');
  return end && end.slice(0, 10) < start.slice(0, 10)
    ? `its UNTIL (${dateName(end)}) is before its start (${dateName(start)})`
    : 'there is no date that its rule allows';
}

function rightStart(start: string, near: string): string {
  return near === 'none' || near === 'unknown'
    ? 'a local start that the rule gives'
    : `"${near}" (${dateName(near)}), the nearest to ${dateName(start)} that the rule gives`;
}

/** The start that a rule gives nearest to another one, or `none`; `unknown` where that takes too long. */
function nearest(slot: Slot, wanted: string, effort: Effort): string {
  const {between, searchEnd} = recurrenceOfSlot(slot);
  const begin = parseLocal(slot.start) ?? 0;
  const wall = parseLocal(wanted) ?? 0;
  for (let length = 8 * MS_PER_DAY; ; length *= 8) {
    const from = Math.max(wall - length, begin);
    // What was looked through may have shown that the rule is over: its end is asked for each time.
    const to = Math.min(wall + length, searchEnd(wall)) + 1;
    if (!effort.spend(daysBetween(slot, from, to))) return 'unknown';
    const distances = between(from, to).map(each => each - wall);
    if (distances.length > 0) {
      const least = distances.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
      return localStart(slot, wall + least);
    }
    if (from === begin && to > searchEnd(wall)) return 'none';
  }
}

/** A place in the set is counted in the whole period. */
function daysToAsk({recurrenceRule}: Slot): number {
  return recurrenceRule?.bySetPosition ? periodDays(recurrenceRule) : 1;
}

/** Only the periods that a rule does not skip are looked through. */
function daysBetween({recurrenceRule}: Slot, from: number, to: number): number {
  if (!recurrenceRule) return 1;
  const days = Math.max(0, to - from) / MS_PER_DAY;
  return days / (recurrenceRule.interval ?? 1) + periodDays(recurrenceRule);
}

function periodDays({frequency}: RecurrenceRule): number {
  return {yearly: 366, monthly: 31, weekly: 7, daily: 1}[frequency];
}
