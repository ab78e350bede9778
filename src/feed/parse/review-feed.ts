import {
  dayOfWallTime,
  formatDate,
  formatDateTime,
  MS_PER_DAY,
  parseLocal,
} from '../../core/civil.js';
import {plainLetters} from '../../core/closest.js';
import {givesStart, occurrenceOf, recurrenceOfSlot} from '../../core/slot-sessions.js';
import type {Chat, ChatFeed, RecurrenceRule, Slot} from '../../core/types.js';
import {dateName, dayOfStart, weekdayName} from './english-dates.js';
import {
  inShort,
  shorten,
  tellProblem,
  type FeedProblem,
  type FeedProblemCode,
  type ProblemDraft,
} from './problems.js';
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
  const lists = chatsByList(feed);
  return feed.chats
    .flatMap((chat, index) => {
      const pointer = placeOfChat(chat, index);
      const {title, hashtag, id, list} = chat;
      const notes = [
        ...reviewSchedule(chat, pointer, effort),
        ...reviewTurns(chat, pointer, lists.get(list?.url)),
      ];
      return notes.map(note => ({
        ...note,
        ...(list && {feed: list.url}),
        chat: shorten(hashtag ?? title ?? id),
        outcome: 'kept' as const,
      }));
    })
    .map(tellProblem);
}

type Note = Pick<ProblemDraft, 'code' | 'pointer' | 'found' | 'expected'>;

function note(code: FeedProblemCode, pointer: string, found: string, expected: string): Note {
  return {code, pointer, found, expected};
}

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

function reviewSchedule(chat: Chat, pointer: string, effort: Effort): Note[] {
  const {schedule} = chat;
  const what = schedule.length > 1 ? 'a slot' : 'a chat';
  return schedule.flatMap((slot, index) => {
    const place = placeOfSlot(slot, pointer, index);
    const start = reviewStart(slot, place, what, effort);
    // Of a rule that gives nothing there is no more to say.
    const isEmpty = start?.code === 'never-meets';
    return [...(start ? [start] : []), ...(isEmpty ? [] : reviewOverrides(slot, place, effort))];
  });
}

function reviewStart(slot: Slot, place: string, what: string, effort: Effort): Note | undefined {
  const {start, recurrenceRule, recurrenceOverrides = {}} = slot;
  const overrides = Object.entries(recurrenceOverrides);
  const excludedKeys = overrides.filter(([, {excluded}]) => excluded).map(([key]) => key);
  if (!effort.spend(daysToAsk(slot) * (1 + excludedKeys.length))) return undefined;
  const excluded = new Set(excludedKeys.flatMap(key => occurrenceOf(slot, key) ?? []));
  const isGiven = givesStart(slot);
  if (isGiven && !excluded.has(start)) return undefined;
  const first = firstSession(slot, excluded, effort);
  const isAdded = overrides.length > excludedKeys.length;
  if (first.isNone && !isAdded) {
    const rule = recurrenceRule && placeOfRule(recurrenceRule, place);
    return neverMeets(slot, rule ?? `${place}/start`, what, excluded.size > 0);
  }
  if (isGiven) return undefined;
  return note('start-not-in-rule', `${place}/start`, inShort(start), rightStart(slot, first));
}

function rightStart({start}: Slot, {start: first, isNone}: Found): string {
  if (isNone) return 'a start that its rule gives, which gives none at all';
  if (first === undefined) return 'a start that its rule gives';
  const day = dayOfStart(start);
  const right = dayOfStart(first);
  return day === right
    ? `"${first}", the first that the rule gives`
    : `"${first}": ${dateName(day)} is a ${weekdayName(day)}, and the first day of the rule is ${weekdayName(right)} ${dateName(right)}`;
}

function neverMeets(slot: Slot, pointer: string, what: string, isExcluded: boolean): Note {
  const {start, recurrenceRule: {until} = {}} = slot;
  const found = (why: string): string => `${what} that never meets, as ${why}`;
  if (isExcluded) {
    const why = 'each of its sessions is excluded';
    return note('never-meets', pointer, found(why), 'a session that is not');
  }
  const begin = dateName(dayOfStart(start));
  if (until === undefined) {
    const why = 'there is no date that its rule allows';
    return note(
      'never-meets',
      pointer,
      found(why),
      'a rule that gives dates: FREQ=WEEKLY;BYDAY=TU',
    );
  }
  const end = dateName(dayOfStart(until.replace('Z', '')));
  const why =
    until.slice(0, 10) < start.slice(0, 10)
      ? `its UNTIL (${end}) is before its start (${begin})`
      : `its rule gives no date from its start (${begin}) to its UNTIL (${end})`;
  return note('never-meets', pointer, found(why), 'a later UNTIL, or an earlier start');
}

function reviewOverrides(slot: Slot, place: string, effort: Effort): Note[] {
  return Object.entries(slot.recurrenceOverrides ?? {}).flatMap(([key, override]) => {
    const {status, excluded, start} = override;
    const isMoved = start !== undefined && start !== key;
    // What only says a topic adds a session: so the format has it.
    if (!(status ?? excluded ?? isMoved)) return [];
    if (!effort.spend(daysToAsk(slot)) || occurrenceOf(slot, key) !== undefined) return [];
    const pointer = placeOfOverride(override, place, key);
    const near = nearestSession(slot, key, effort);
    const expected =
      near === undefined
        ? 'the local start of a session that the rule gives'
        : `"${near}", the nearest that the rule gives (${weekdayName(dayOfStart(near))} ${dateName(dayOfStart(near))})`;
    return note('unknown-occurrence', pointer, inShort(key), expected);
  });
}

/** What was found of a session. */
interface Found {
  /** Its local start. */
  readonly start?: string;
  /** There is none, for certain. */
  readonly isNone?: true;
}

/** The first session that a rule gives and that is not excluded. */
function firstSession(slot: Slot, excluded: ReadonlySet<string>, effort: Effort): Found {
  const {between, searchEnd} = recurrenceOfSlot(slot);
  const start = parseLocal(slot.start) ?? 0;
  let from = start;
  // What was looked through may have shown that the rule is over: its end is asked for each time.
  for (let days = 8; from <= searchEnd(start); days = Math.min(days * 4, 4096)) {
    const to = Math.min(from + days * MS_PER_DAY, searchEnd(start) + 1);
    if (!effort.spend(daysBetween(slot, from, to))) return {};
    const found = between(from, to)
      .map(wall => localStart(slot, wall))
      .find(each => !excluded.has(each));
    if (found !== undefined) return {start: found};
    from = to;
  }
  return {isNone: true};
}

function nearestSession(slot: Slot, key: string, effort: Effort): string | undefined {
  const {between} = recurrenceOfSlot(slot);
  const wanted = parseLocal(key) ?? 0;
  for (const days of [8, 64, 512, 4096]) {
    const from = wanted - days * MS_PER_DAY;
    const to = wanted + days * MS_PER_DAY + 1;
    if (!effort.spend(daysBetween(slot, from, to))) return undefined;
    const distance = (wall: number): number => Math.abs(wall - wanted);
    const [first, ...others] = between(from, to);
    if (first === undefined) continue;
    const nearest = others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first);
    return localStart(slot, nearest);
  }
  return undefined;
}

function localStart({start}: Slot, wall: number): string {
  return start.includes('T') ? formatDateTime(wall) : formatDate(dayOfWallTime(wall));
}

/** A place in the set is counted in the whole period. */
function daysToAsk({recurrenceRule}: Slot): number {
  return recurrenceRule?.bySetPosition ? periodDays(recurrenceRule) : 1;
}

/** Only the periods that a rule does not skip are looked through. */
function daysBetween({recurrenceRule}: Slot, from: number, to: number): number {
  const days = Math.max(0, to - from) / MS_PER_DAY;
  if (!recurrenceRule) return Math.min(days, 8);
  const {interval = 1} = recurrenceRule;
  return days / interval + periodDays(recurrenceRule);
}

function periodDays({frequency}: RecurrenceRule): number {
  return {yearly: 366, monthly: 31, weekly: 7, daily: 1}[frequency];
}

/** The ids of a list's chats, and what else they may be called. */
interface ListedChats {
  readonly ids: Set<string>;
  /** Ids by the plain letters of hashtags and titles. */
  readonly byName: Map<string, string>;
}

function chatsByList({chats}: ChatFeed): Map<string | undefined, ListedChats> {
  const lists = new Map<string | undefined, ListedChats>();
  for (const {id, hashtag = id, title = id, list} of chats) {
    const listed = lists.get(list?.url) ?? {ids: new Set(), byName: new Map()};
    lists.set(list?.url, listed);
    listed.ids.add(id);
    for (const name of [id, hashtag, title]) listed.byName.set(plainLetters(name), id);
  }
  return lists;
}

function reviewTurns(
  {alternatesWith = []}: Chat,
  place: string,
  listed: ListedChats | undefined,
): Note[] {
  return [...new Set(alternatesWith)].flatMap(id => {
    if (!listed || listed.ids.has(id)) return [];
    const meant = listed.byName.get(plainLetters(id));
    const expected = meant === undefined ? 'the id of a chat of this list' : `"${meant}"`;
    return note('unknown-chat', `${place}/alternatesWith`, inShort(id), expected);
  });
}
