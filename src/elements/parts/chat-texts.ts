import type {Chat, ChatFeed, Session} from '../../core/types.js';
import type {TimetableMessages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';

/** What a chat is called: its hashtag, or its title as long as that is to be announced. */
export function nameOf(chat: Chat, session?: Session): string {
  return session?.hashtag ?? chat.hashtag ?? chat.title ?? chat.id;
}

/** The title, where it is not the name already. */
export function titleOf(chat: Chat, session?: Session): string | undefined {
  return nameOf(chat, session) === chat.title ? undefined : chat.title;
}

/** Says that a chat has no hashtag yet; an event needs none. */
export function hashtagNotice(
  chat: Chat,
  session: Session | undefined,
  messages: TimetableMessages,
): string | undefined {
  const isKnown = chat.kind === 'event' || (session?.hashtag ?? chat.hashtag) !== undefined;
  return isKnown ? undefined : messages.hashtagUnknown;
}

/** Says that a session has no topic yet; an event needs none. */
export function topicNotice(
  {chat, topic, status}: Session,
  messages: TimetableMessages,
): string | undefined {
  const isDue = chat.kind === 'chat' && topic === undefined && status !== 'cancelled';
  return isDue ? messages.topicUnknown : undefined;
}

/** A chat and those that take turns with it. */
export function pairOf(chat: Chat, {chats}: ChatFeed): Chat[] {
  const {alternatesWith = [], list} = chat;
  const others = chats.filter(
    each => each.list?.url === list?.url && alternatesWith.includes(each.id),
  );
  return [chat, ...others];
}

/** Says with whom a chat takes turns. */
export function turns(
  chat: Chat,
  feed: ChatFeed,
  messages: TimetableMessages,
  formats: Formats,
): string | undefined {
  const [, ...others] = pairOf(chat, feed);
  return others.length > 0
    ? messages.alternatesWith(formats.list(others.map(each => nameOf(each))))
    : undefined;
}

/** The language of a chat's own texts. */
export function languageOf(chat: Chat, feed: ChatFeed): string | undefined {
  return chat.locale ?? feed.locale;
}
