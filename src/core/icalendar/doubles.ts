import {parseLocal} from '../civil.js';
import {isSameSession} from '../identity.js';
import {sessionsBetween, slotsOf} from '../sessions.js';
import {recurrenceOfSlot, zoneOfSlot} from '../slot-sessions.js';
import type {Chat, Slot} from '../types.js';
import {toInstant} from '../zone.js';
import {listingEnd} from './time-values.js';

/**
 * Two occurrences of a chat that fall on one instant are one session, but would be two events: the
 * occurrences that give way to another, by slot. Where two rules without an end meet again and
 * again, they are listed as far as dates are.
 */
export function doublesOf(chat: Chat): Map<Slot, Set<number>> {
  const doubles = new Map(chat.schedule.map(slot => [slot, new Set<number>()]));
  for (const start of new Set([...changedStarts(chat), ...sharedStarts(chat)])) {
    const all = slotsOf(chat).flatMap(slot => slot.in({from: start, to: start + 1}));
    const rivals = all.filter(session => session.start === start);
    if (rivals.length < 2) continue;
    const shown = sessionsBetween({version: 1, chats: [chat]}, start, start + 1);
    for (const rival of rivals) {
      const id = parseLocal(rival.recurrenceId);
      if (id !== undefined && !shown.some(session => isSameSession(session, rival))) {
        doubles.get(rival.slot)?.add(id);
      }
    }
  }
  return doubles;
}

/** The instants at which overridden sessions start. */
function changedStarts({schedule}: Chat): number[] {
  return schedule.flatMap(slot =>
    Object.entries(slot.recurrenceOverrides ?? {}).flatMap(([id, {start = id, excluded}]) => {
      const wall = excluded ? undefined : parseLocal(start);
      return wall === undefined ? [] : [toInstant(wall, zoneOfSlot(slot))];
    }),
  );
}

/** The instants that the rules of several slots give. */
function sharedStarts({schedule}: Chat): number[] {
  if (schedule.length < 2) return [];
  const known = new Set<number>();
  return schedule.flatMap(slot => {
    const starts = startsOf(slot);
    const shared = starts.filter(start => known.has(start));
    for (const start of starts) known.add(start);
    return shared;
  });
}

function startsOf(slot: Slot): number[] {
  const start = parseLocal(slot.start);
  if (start === undefined) return [];
  const zone = zoneOfSlot(slot);
  const walls = recurrenceOfSlot(slot).between(start, listingEnd(start));
  return walls.map(wall => toInstant(wall, zone));
}
