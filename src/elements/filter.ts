import type {Chat, ChatFeed, PlatformName} from '../core/types.js';
import type {Choice, Choices} from './choices.js';

/** What hides chats of a list; each is empty where it hides none. */
export interface Filter {
  readonly search: string;
  readonly subject: string;
  readonly platformShown: string;
  readonly mine: string;
}

const NO_FILTER: Filter = {search: '', subject: '', platformShown: '', mine: ''};

/**
 * What the reader's choices hide in a list. What was chosen in another list, or by a link, never
 * empties this one: it holds as far as it finds something here.
 */
export function filterFor(feed: ChatFeed, choices: Choices): Filter {
  const filter = {
    search: choices.get('search'),
    subject: keywordsOf(feed).find(each => each === choices.get('subject')) ?? '',
    platformShown: platformsOf(feed).find(each => each === choices.get('platformShown')) ?? '',
    mine: choices.get('mine') && hasFavourites(feed, choices) ? choices.get('mine') : '',
  };
  if (!isFiltering(filter) || feed.chats.some(isWanted(filter, choices))) return filter;
  const chosenHere = Object.entries(filter).filter(([choice]) =>
    choices.isChosenHere(choice as Choice),
  );
  return {...NO_FILTER, ...Object.fromEntries(chosenHere)};
}

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some(Boolean);
}

/** The feed with the chats that the reader wants to see. */
export function filtered(feed: ChatFeed, filter: Filter, choices: Choices): ChatFeed {
  return isFiltering(filter)
    ? {...feed, chats: feed.chats.filter(isWanted(filter, choices))}
    : feed;
}

/** Whether a list has a favourite of the reader's. */
export function hasFavourites({chats}: ChatFeed, choices: Choices): boolean {
  return choices.hasFavourites && chats.some(chat => choices.isFavourite(chat));
}

function isWanted(
  {search, subject, platformShown, mine}: Filter,
  choices: Choices,
): (chat: Chat) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return chat =>
    (!subject || (chat.keywords?.includes(subject) ?? false)) &&
    (!platformShown || (chat.platforms?.some(({name}) => name === platformShown) ?? false)) &&
    (!mine || choices.isFavourite(chat)) &&
    words.every(word => textsOf(chat).includes(word));
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
