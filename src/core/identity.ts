import type {Chat, Session} from './types.js';

/** Stands between the parts of a key. An id may hold one, but nothing that comes after it does. */
const SEPARATOR = '\n';

/** What tells a chat from all others, also from one with the same id in another list. */
export function chatKey({id, list}: Pick<Chat, 'id' | 'list'>): string {
  return [id, list?.url ?? ''].join(SEPARATOR);
}

/** What tells a session from all others: its list, chat, slot and `recurrenceId`. */
export function sessionKey(session: Session): string {
  return [chatKey(session.chat), slotNumber(session), session.recurrenceId].join(SEPARATOR);
}

/** The place of a session's slot in its chat's `schedule`, from 0. */
export function slotNumber({chat, slot}: Session): number {
  return Math.max(0, chat.schedule.indexOf(slot));
}

/** Whether two records, of whichever reading of the feed, are the same session. */
export function isSameSession(a: Session, b: Session): boolean {
  return sessionKey(a) === sessionKey(b);
}
