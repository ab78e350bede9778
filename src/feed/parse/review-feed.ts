import {wantChat, wantFeed} from '../../core/arguments.js';
import {MS_PER_DAY, parseLocal} from '../../core/civil.js';
import {chatKey} from '../../core/identity.js';
import {
  givesStart,
  limitOf,
  localStart,
  occurrenceOf,
  onlyCancels,
  recurrenceOfSlot,
  zoneOfSlot,
} from '../../core/slot-rule.js';
import type {ChatFeed, Override, RecurrenceRule, Slot} from '../../core/types.js';
import {toWallTime} from '../../core/zone.js';
import {dateName} from './english-dates.js';
import {inShort, shorten, tellProblem, type FeedProblem, type ProblemDraft} from './problems.js';
import {
  feedOfChat,
  placeOfChat,
  placeOfOverride,
  placeOfRule,
  placeOfSlot,
} from './written-places.js';

/**
 * Tells what a feed's author hardly meant, though all of it can be read: a start that its rule does
 * not give, a chat that never meets, an override of a session that there is not, an unknown chat in
 * `alternatesWith`. It needs the schedule computed, so it is no part of `parseFeed`.
 *
 * Its cost is bounded: of a feed that takes too long to look through, less is told.
 *
 * @param feed - what `parseFeed` gave
 * @throws TypeError for a document that has not been parsed
 */
export function reviewFeed(feed: ChatFeed): FeedProblem[] {
  wantFeed(feed);
  feed.chats.forEach(wantChat);
  const isMerged = new Set(feed.chats.map(({list}) => list?.url)).size > 1;
  const effort = new Effort();
  const known = new Set(feed.chats.map(chatKey));
  return feed.chats.flatMap((chat, index) => {
    const {title, hashtag, id, list, schedule, alternatesWith} = chat;
    const place = placeOfChat(chat, index);
    const what = schedule.length > 1 ? 'a slot' : 'a chat';
    const ofSlots = schedule.flatMap((slot, number) => [
      ...reviewSlot(slot, placeOfSlot(slot, place, number), what, effort),
    ]);
    const strangers = [...new Set(alternatesWith)].filter(
      other => !known.has(chatKey({...chat, id: other})),
    );
    const ofTurns = {
      code: 'unknown-chat' as const,
      pointer: `${place}/alternatesWith`,
      found: shorten(strangers.map(inShort).join(', ')),
      expected: 'the ids of chats of this list',
    };
    // As parsing calls it; chats that were read as one document are told apart by their lists.
    const address = feedOfChat(chat) ?? (isMerged ? list?.url : undefined);
    return [...ofSlots, ...(strangers.length > 0 ? [ofTurns] : [])].map(note =>
      tellProblem({
        ...note,
        outcome: 'kept',
        ...(address !== undefined && {feed: address}),
        chat: shorten(hashtag ?? title ?? id),
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
    if (near === 'none') {
      const isMeeting = overrides.some(([, each]) => !isIdle(each));
      const nothing = isMeeting ? 'a rule that gives no session' : `${what} that never meets`;
      yield {
        code: isMeeting ? 'start-not-in-rule' : 'never-meets',
        pointer: placeOfRule(recurrenceRule, place),
        found: `${nothing}, as ${whyNever(slot, recurrenceRule)}`,
        expected: 'a rule that gives dates from its start on: FREQ=WEEKLY;BYDAY=TU',
      };
      if (!isMeeting) return;
    } else if (!overrides.some(([key, each]) => key === start && isAdding(key, each))) {
      const pointer = `${place}/start`;
      // A rule gives nothing before its start, so the nearest is its first.
      const expected = rightStart(start, near, 'first');
      yield {code: 'start-not-in-rule', pointer, found: inShort(start), expected};
    }
  }
  for (const [key, override] of overrides) {
    if (isAdding(key, override)) continue;
    if (!effort.spend(daysToAsk(slot)) || occurrenceOf(slot, key) !== undefined) continue;
    yield {
      code: 'unknown-occurrence',
      pointer: placeOfOverride(override, place, key),
      found: inShort(key),
      expected: rightStart(key, nearest(slot, key, effort), 'nearest'),
    };
  }
}

/** What only says a topic adds a session where the rule gives none: so the format has it. */
function isAdding(key: string, {status, excluded, start = key}: Override): boolean {
  return !status && !excluded && start === key;
}

/** Nothing is shown of it where the rule gives no session. */
function isIdle(override: Override): boolean {
  return override.excluded === true || onlyCancels(override);
}

function whyNever(slot: Slot, rule: RecurrenceRule): string {
  const zone = zoneOfSlot(slot);
  const limit = limitOf(rule, zone);
  if (!limit || limit.allows(parseLocal(slot.start) ?? 0)) {
    return 'there is no date that its rule allows';
  }
  const end = localStart(slot, toWallTime(limit.instant, zone));
  const [last, first] = isSameDate(end, slot.start)
    ? [hourName(end), hourName(slot.start)]
    : [dateName(end), dateName(slot.start)];
  return `its UNTIL (${last}) is before its start (${first})`;
}

function rightStart(start: string, near: string, which: 'first' | 'nearest'): string {
  if (near === 'none' || near === 'unknown') return 'a local start that the rule gives';
  const isAtHour = hourName(near) === hourName(start);
  /** What is not the same in both. */
  const name = (each: string): string =>
    [!isSameDate(near, start) && dateName(each), !isAtHour && hourName(each)]
      .filter(Boolean)
      .join(' at ');
  return which === 'first'
    ? `"${near}" (${name(near)}), the first that the rule gives: it does not give ${name(start)}`
    : `"${near}" (${name(near)}), the nearest to ${name(start)} that the rule gives`;
}

function isSameDate(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}

/** The hour of a local start: `20:00`, with seconds where there are any. */
function hourName(start: string): string {
  return start.slice(11).replace(/:00$/, '');
}

/** The start that a rule gives nearest to another one, or `none`; `unknown` where that takes too long. */
function nearest(slot: Slot, wanted: string, effort: Effort): string {
  const recurrence = recurrenceOfSlot(slot);
  const begin = parseLocal(slot.start) ?? 0;
  const wall = parseLocal(wanted) ?? 0;
  for (let length = 8 * MS_PER_DAY; ; length *= 8) {
    const from = Math.max(wall - length, begin);
    // What was looked through may have shown that the rule is over: its end is asked for each time.
    const to = Math.min(wall + length, recurrence.searchEnd(wall)) + 1;
    if (!effort.spend(daysBetween(slot, from, to))) return 'unknown';
    const distances = recurrence.between(from, to).map(each => each - wall);
    if (distances.length > 0) {
      const least = distances.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
      return localStart(slot, wall + least);
    }
    if (from === begin && to > recurrence.searchEnd(wall)) return 'none';
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
