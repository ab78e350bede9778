import {formatDate, formatDateTime, MS_PER_DAY, MS_PER_SECOND} from '../core/civil.js';
import {slotNumber} from '../core/identity.js';
import {zoneOfSlot} from '../core/slot-rule.js';
import type {ChatFeed, Session} from '../core/types.js';
import {toWallTime} from '../core/zone.js';

/** A feed in which a chat meets this once, to be exported alone. */
export function onlySession(feed: ChatFeed, session: Session): ChatFeed {
  const {chat, slot, start: begin, end, recurrenceId, status, allDay, ...changes} = session;
  const start = allDay
    ? formatDate(begin / MS_PER_DAY)
    : formatDateTime(toWallTime(begin, zoneOfSlot(slot)));
  const {recurrenceRule: _, ...once} = slot;
  const only = {
    ...once,
    start,
    duration: allDay ? `P${(end - begin) / MS_PER_DAY}D` : `PT${(end - begin) / MS_PER_SECOND}S`,
    recurrenceOverrides: {
      [start]: {...changes, ...(status === 'cancelled' && {status})},
    },
  };
  // An id of its own: the file is not to take the place of the whole series, nor of another session.
  const id = `${chat.id} ${slotNumber(session)} ${recurrenceId}`;
  return {...feed, chats: [{...chat, id, schedule: [only]}]};
}
