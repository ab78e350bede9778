import type {Chat, ChatFeed, PlatformName} from '../core/types.js';
import {fold} from './fold.js';
import {Kept} from './kept.js';
import {originalOf} from './localized-feed.js';
import type {Filter, ReaderChoices} from './reader-choices.js';

/** More words than a reader looks for cost time, and say no more. */
const MOST_WORDS = 20;

const NO_FILTER: Filter = {search: '', subject: '', platformShown: '', mine: ''};

/**
 * What the reader's choices hide in a list. What was chosen in another list, or by a link, never
 * empties this one: it holds as far as it finds something here.
 */
export function filterFor(feed: ChatFeed, choices: ReaderChoices): Filter {
  const filter = {
    search: choices.get('search'),
    subject: hasKeyword(feed, choices.get('subject')) ? choices.get('subject') : '',
    platformShown: platformsOf(feed).find(each => each === choices.get('platformShown')) ?? '',
    mine: choices.get('mine') && hasFavourites(feed, choices) ? choices.get('mine') : '',
  };
  if (!isFiltering(filter) || feed.chats.some(isWanted(filter, choices))) return filter;
  const chosenHere = Object.entries(filter).filter(([choice]) =>
    choices.isChosenHere(choice as keyof Filter),
  );
  return {...NO_FILTER, ...Object.fromEntries(chosenHere)};
}

const ofKeywords = new Kept<ChatFeed, ChatFeed>();

/** The feed with the chats that have one of these keywords, in any case; with all where there are none. */
export function withKeywords(feed: ChatFeed, keywords: readonly string[]): ChatFeed {
  const wanted = keywords.map(each => each.trim().toLowerCase()).filter(Boolean);
  if (wanted.length === 0) return feed;
  return ofKeywords.get(feed, JSON.stringify(wanted), () => ({
    ...feed,
    chats: feed.chats.filter(chat =>
      chat.keywords?.some(each => wanted.includes(each.toLowerCase())),
    ),
  }));
}

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some(Boolean);
}

/** The feed with the chats that the reader wants to see. */
export function filtered(feed: ChatFeed, filter: Filter, choices: ReaderChoices): ChatFeed {
  return isFiltering(filter)
    ? {...feed, chats: feed.chats.filter(isWanted(filter, choices))}
    : feed;
}

/** Whether a list has a favourite of the reader's. */
export function hasFavourites({chats}: ChatFeed, choices: ReaderChoices): boolean {
  return choices.hasFavourites && chats.some(chat => choices.isFavourite(chat));
}

function isWanted(
  {search, subject, platformShown, mine}: Filter,
  choices: ReaderChoices,
): (chat: Chat) => boolean {
  const words = [...new Set(fold(search).split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS);
  return chat =>
    (!subject || (chat.keywords?.includes(subject) ?? false)) &&
    (!platformShown || (chat.platforms?.some(({name}) => name === platformShown) ?? false)) &&
    (!mine || choices.isFavourite(chat)) &&
    words.every(word => textsOf(chat).includes(word));
}

const texts = new WeakMap<Chat, string>();

/** What is searched in a chat. */
function textsOf(chat: Chat): string {
  const text = texts.get(chat) ?? findTexts(chat);
  texts.set(chat, text);
  return text;
}

/** As it is shown, and as it was written, where that was another language. */
function findTexts(chat: Chat): string {
  const original = originalOf(chat);
  return fold([chat, ...(original === chat ? [] : [original])].map(saidOf).join('\n'));
}

/** Hashtags, title, topics, hosts, subjects, places, descriptions. */
function saidOf(chat: Chat): string {
  const {title, hashtag, description, location, keywords = [], hosts = [], schedule} = chat;
  const changes = schedule.flatMap(({recurrenceOverrides}) =>
    Object.values(recurrenceOverrides ?? {}).flatMap(change => [
      ...[change.topic, change.hashtag, change.description, change.location],
      ...(change.hosts ?? []).map(({name}) => name),
    ]),
  );
  const said = [title, hashtag, description, location, ...keywords];
  return [...said, ...hosts.map(({name}) => name), ...changes].join('\n');
}

function hasKeyword({chats}: ChatFeed, wanted: string): boolean {
  return wanted !== '' && chats.some(({keywords}) => keywords?.includes(wanted));
}

/** All platforms of a feed that have a name. */
export function platformsOf({chats}: ChatFeed): PlatformName[] {
  const names = chats.flatMap(({platforms = []}) => platforms.map(({name}) => name));
  return [...new Set(names)].filter(name => name !== 'other');
}
