import type {Chat, ChatFeed} from '../core/types.js';
import type {Formats} from './formats.js';
import {unlessSpoken} from './chat-words.js';
import type {Text} from './words.js';

/** Whether the chats of a feed are of several lists. */
const several = new WeakMap<ChatFeed, boolean>();

/** What the list of a chat is called, or where it is; undefined where all chats are of one. */
export function listName({list}: Chat, feed: ChatFeed, formats: Formats): Text | undefined {
  const first = feed.chats[0]?.list?.url;
  const isOneOfSeveral = several.get(feed) ?? feed.chats.some(chat => chat.list?.url !== first);
  several.set(feed, isOneOfSeveral);
  if (!list || !isOneOfSeveral) return undefined;
  return list.title === undefined
    ? {text: list.url.replace(/^\w+:\/\//, '')}
    : {text: list.title, lang: unlessSpoken(list.locale, formats)};
}
