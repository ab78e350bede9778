import {MS_PER_DAY, parseLocal} from '../../core/civil.js';
import {onePerInstant, slotsOf} from '../../core/sessions.js';
import {limitOf, occurrenceAt, zoneOfSlot} from '../../core/slot-rule.js';
import {type SlotSessions} from '../../core/slot-sessions.js';
import type {Chat, Slot} from '../../core/types.js';
import {toInstant} from '../../core/zone.js';
import {slotsThatMayMeet} from './slots-that-may-meet.js';
import {listingEnd} from './time-values.js';

/** Which occurrences of a slot give way to other sessions of its chat. They are wall times. */
export interface Doubles {
  readonly gone: Set<number>;
  /** Of a slot with the rule of an earlier one, the few that do not: all others are gone. */
  readonly kept?: Set<number>;
}

/** How many sessions may still be listed, to find those that meet. */
export interface Budget {
  left: number;
}

/** Sessions are compared in stretches of this length. */
const STRETCH = 28 * MS_PER_DAY;

/**
 * Two occurrences of a chat that fall on one instant are one session, but would be two events. Where
 * two rules without an end meet again and again, they are listed as far as dates are, or until the
 * budget is spent: after that, two events are better than none.
 *
 * @returns one for each slot
 */
export function doublesOf(chat: Chat, budget: Budget): Doubles[] {
  const parts = partsOf(chat);
  const changed = changedStretches(parts);
  let unseen = changed.size;
  for (const index of new Set([...changed, ...commonStretches(parts)])) {
    const [from, to] = [index * STRETCH, (index + 1) * STRETCH];
    const isChanged = changed.has(index);
    const there = parts.filter(part =>
      isChanged
        ? part.hasOverrides || isInReach(part, from, to)
        : isListed(part) && isInReach(part, from, to),
    );
    if (budget.left <= 0) break;
    budget.left -= 1 + parts.length / 100;
    if (there.length < 2 && !isChanged) continue;
    const all = there.flatMap(({sessions, doubles}) => {
      if (budget.left <= 0) return [];
      const found = sessions.in({from, to}).filter(({start}) => start >= from);
      budget.left -= 1 + found.length;
      return found.map(session => ({session, doubles}));
    });
    if (isChanged && budget.left > 0) unseen--;
    const shown = new Set(onePerInstant(all.map(({session}) => session)));
    for (const {session, doubles} of all) {
      const id = parseLocal(session.recurrenceId);
      if (id === undefined) continue;
      if (!shown.has(session)) doubles.gone.add(id);
      else doubles.kept?.add(id);
    }
  }
  // Where not all changes were seen, none may be lost.
  return parts.map(({doubles}) => (unseen === 0 ? doubles : {gone: doubles.gone}));
}

/** A slot of a chat, with what is found of it. */
interface Part {
  readonly slot: Slot;
  readonly sessions: SlotSessions;
  readonly doubles: Doubles;
  readonly mayMeet: boolean;
  readonly hasOverrides: boolean;
  /** Between these are its sessions, but for those beside its rule. */
  readonly first: number;
  readonly last: number;
}

function partsOf(chat: Chat): Part[] {
  const meeting = slotsThatMayMeet(chat.schedule);
  const rules = new Set<string>();
  return slotsOf(chat).flatMap((sessions, index) => {
    const slot = chat.schedule[index];
    if (!slot) return [];
    const {start, timeZone, recurrenceRule, recurrenceOverrides = {}} = slot;
    const rule = JSON.stringify([start, timeZone, recurrenceRule]);
    const mayMeet = meeting.has(slot);
    const repeats = mayMeet && rules.has(rule);
    const doubles = {gone: new Set<number>(), ...(repeats && {kept: new Set<number>()})};
    rules.add(rule);
    const first = parseLocal(start) ?? Infinity;
    const last = recurrenceRule
      ? (limitOf(recurrenceRule, zoneOfSlot(slot))?.last ?? Infinity)
      : first;
    return {
      slot,
      sessions,
      doubles,
      mayMeet,
      hasOverrides: Object.keys(recurrenceOverrides).length > 0,
      first: first - MS_PER_DAY,
      last: last + MS_PER_DAY,
    };
  });
}

function isInReach({first, last}: Part, from: number, to: number): boolean {
  return first < to && last >= from;
}

/** One that repeats another meets what the other meets. */
function isListed({mayMeet, doubles}: Part): boolean {
  return mayMeet && !doubles.kept;
}

/** The stretches in which rules may meet. */
function commonStretches(parts: readonly Part[]): number[] {
  // Before the second begins there is nothing to meet.
  const [, begin = Infinity] = parts
    .filter(isListed)
    .map(({first}) => first)
    .sort((a, b) => a - b);
  if (begin === Infinity) return [];
  const from = Math.floor(begin / STRETCH);
  const length = Math.ceil((listingEnd(begin) + 2 * MS_PER_DAY) / STRETCH) - from;
  return Array.from({length}, (_, index) => from + index);
}

/** The stretches with sessions that are not where a rule alone would have them. */
function changedStretches(parts: readonly Part[]): Set<number> {
  const found = new Set<number>();
  for (const {slot, mayMeet} of parts) {
    for (const [key, {start}] of Object.entries(slot.recurrenceOverrides ?? {})) {
      const wall = parseLocal(key);
      if (wall === undefined) continue;
      const isInPlace = start === undefined && occurrenceAt(slot, wall) !== undefined;
      if (isInPlace && !mayMeet) continue;
      for (const each of [wall, parseLocal(start ?? key) ?? wall]) {
        found.add(Math.floor(toInstant(each, zoneOfSlot(slot)) / STRETCH));
      }
    }
  }
  return found;
}
