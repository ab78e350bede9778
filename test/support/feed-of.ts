import type {Chat, ChatFeed} from '../../src/core/types.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';

/** A feed of chats as authors write them, in UTC unless they say; throws when they are wrong. */
export function feedOf(...chats: object[]): ChatFeed {
  const {feed, problems} = parseFeed({
    timeZone: 'UTC',
    chats: chats.map((chat, index) => ({id: `chat-${index}`, title: 'A chat', ...chat})),
  });
  const wrong = problems.filter(({code}) => code !== 'start-not-in-rule');
  if (wrong.length > 0) throw new Error(`Not a good feed: ${JSON.stringify(wrong)}`);
  return feed;
}

export function chatOf(chat: object): Chat {
  return feedOf(chat).chats[0]!;
}
