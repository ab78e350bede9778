import {slotNumber} from '../../core/identity.js';
import {joinLinks, type JoinPreference} from '../../core/join-url.js';
import type {Session} from '../../core/types.js';
import type {LinkValues} from './link-text.js';
import type {PageLink} from './page-link.js';
import type {ShownFeeds} from './shown-feeds.js';

/** What a link says of a session, as short as it can mean no other one of this page. */
export function linkTo(session: Session, shown: ShownFeeds): LinkValues {
  const {chat, recurrenceId} = session;
  const slot = slotNumber(session);
  return {
    chat: chat.id,
    'chat-session': recurrenceId,
    'chat-slot': slot > 0 ? String(slot) : undefined,
    'chat-list': shown.isOnly(chat) ? undefined : (chat.list?.url ?? ''),
  };
}

/**
 * Where a session is to be found: on this page, or, where the page's address does not lead here
 * again, at what the feed says of it, and else where it is held.
 */
export function sessionAddress(
  session: Session,
  preference: JoinPreference,
  link: PageLink,
  shown: ShownFeeds,
): string | undefined {
  const {chat} = session;
  return (
    link.addressOf(linkTo(session, shown)) ??
    session.url ??
    chat.url ??
    joinLinks(chat, session, preference)[0]?.href
  );
}
