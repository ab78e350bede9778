import type {Chat, ChatFeed, PlatformName} from '../core/types.js';
import type {Reader} from './reader.js';

/** The feed with the chats that the reader wants to see. */
export function filtered(feed: ChatFeed, reader: Reader): ChatFeed {
  const words = fold(reader.get('search')).split(/\s+/).filter(Boolean);
  // What was chosen in another list, and is not in this one, hides nothing.
  const keyword = keywordsOf(feed).find(each => each === reader.get('keyword'));
  const platform = platformsOf(feed).find(each => each === reader.get('on'));
  const isWanted = (chat: Chat): boolean =>
    (!keyword || (chat.keywords?.includes(keyword) ?? false)) &&
    (!platform || (chat.platforms?.some(({name}) => name === platform) ?? false)) &&
    (!reader.get('only') || reader.favourites.has(chat.id)) &&
    words.every(word => textsOf(chat).includes(word));
  return {...feed, chats: feed.chats.filter(isWanted)};
}

/** What is searched: hashtags, title, topics, hosts. */
function textsOf({title, hashtag, hosts = [], schedule}: Chat): string {
  const changes = schedule.flatMap(({recurrenceOverrides}) =>
    Object.values(recurrenceOverrides ?? {}).map(({topic, hashtag: own}) => [topic, own]),
  );
  return fold([title, hashtag, ...hosts.map(({name}) => name), ...changes.flat()].join('\n'));
}

/** As one writes in haste: no capitals, no accents. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** All keywords of a feed, in order of the alphabet. */
export function keywordsOf({chats}: ChatFeed): string[] {
  return [...new Set(chats.flatMap(({keywords = []}) => keywords))].sort((a, b) =>
    a.localeCompare(b),
  );
}

/** All platforms of a feed that have a name. */
export function platformsOf({chats}: ChatFeed): PlatformName[] {
  const names = chats.flatMap(({platforms = []}) => platforms.map(({name}) => name));
  return [...new Set(names)].filter(name => name !== 'other');
}
