import {parseLocal} from '../civil.js';
import {sessionsBetween, slotsOf} from '../sessions.js';
import {zoneOfSlot} from '../slot-sessions.js';
import type {Chat, Session, Slot} from '../types.js';
import {toInstant} from '../zone.js';

/**
 * Two occurrences of a chat that fall on one instant are one session, but would be two events. The
 * occurrences that give way to an overridden one, or the overridden ones that do, by slot.
 */
export function doublesOf(chat: Chat): Map<Slot, Set<number>> {
  const doubles = new Map(chat.schedule.map(slot => [slot, new Set<number>()]));
  for (const start of changedStarts(chat)) {
    const all = slotsOf(chat).flatMap(slot => slot.in({from: start, to: start + 1}));
    const rivals = all.filter(session => session.start === start);
    if (rivals.length < 2) continue;
    const shown = sessionsBetween({version: 1, chats: [chat]}, start, start + 1);
    for (const rival of rivals) {
      const id = parseLocal(rival.recurrenceId);
      if (id !== undefined && !shown.some(session => isSame(session, rival))) {
        doubles.get(rival.slot)?.add(id);
      }
    }
  }
  return doubles;
}

/** The instants at which overridden sessions start. */
function changedStarts({schedule}: Chat): Set<number> {
  const starts = schedule.flatMap(slot =>
    Object.entries(slot.recurrenceOverrides ?? {}).flatMap(([id, {start = id, excluded}]) => {
      const wall = excluded ? undefined : parseLocal(start);
      return wall === undefined ? [] : [toInstant(wall, zoneOfSlot(slot))];
    }),
  );
  return new Set(starts);
}

function isSame(a: Session, b: Session): boolean {
  return a.slot === b.slot && a.recurrenceId === b.recurrenceId;
}
