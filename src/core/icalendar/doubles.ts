import {parseLocal} from '../civil.js';
import {isSameSession} from '../identity.js';
import {sessionsBetween, slotsOf} from '../sessions.js';
import {zoneOfSlot} from '../slot-sessions.js';
import type {Chat, Slot} from '../types.js';
import {toInstant} from '../zone.js';
import {laterOfSharedStarts} from './shared-starts.js';

/**
 * Two occurrences of a chat that fall on one instant are one session, but would be two events: the
 * occurrences that give way to another, by slot. Where two rules without an end meet again and
 * again, they are listed as far as dates are.
 */
export function doublesOf(chat: Chat): Map<Slot, Set<number>> {
  const doubles = new Map(chat.schedule.map(slot => [slot, new Set<number>()]));
  const changed = changedStarts(chat);
  for (const {slot, id, start} of laterOfSharedStarts(chat)) {
    if (!changed.has(start)) doubles.get(slot)?.add(id);
  }
  for (const start of changed) {
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

/** The instants at which overridden sessions start, or would have started. */
function changedStarts({schedule}: Chat): Set<number> {
  const starts = schedule.flatMap(slot =>
    Object.entries(slot.recurrenceOverrides ?? {}).flatMap(([id, {start = id}]) =>
      [id, start].flatMap(text => {
        const wall = parseLocal(text);
        return wall === undefined ? [] : [toInstant(wall, zoneOfSlot(slot))];
      }),
    ),
  );
  return new Set(starts);
}
