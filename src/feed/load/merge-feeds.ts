import type {ChatFeed} from '../../core/types.js';

/** Several lists in one timetable: a chat that is in more than one counts once, where it is first. */
export function mergeFeeds(feeds: readonly ChatFeed[]): ChatFeed {
  const [first] = feeds;
  if (!first) return {version: 1, chats: []};
  if (feeds.length === 1) return first;
  const chats = new Map(
    feeds
      .flatMap((feed) => feed.chats)
      .reverse()
      .map((chat) => [chat.id, chat]),
  );
  return {...first, chats: [...chats.values()].reverse()};
}
