import type {Chat, ChatFeed, ChatList} from '../../core/types.js';
import {FeedError} from '../errors.js';
import {links} from './chat-parts.js';
import {chatReader, locale} from './chat.js';
import {ChatIds} from './chat-ids.js';
import {nameChecker} from './field-names.js';
import {Place, type OpenProblem} from './place.js';
import {shorten, tellProblem, type FeedProblem} from './problems.js';
import {fields, text, url, type Reader} from './readers.js';
import {zoneFields} from './slot.js';
import {allOf} from '../../core/steps.js';

export interface ParsedFeed {
  readonly feed: ChatFeed;
  /** What was left out or is hardly meant, in the order of the document. */
  readonly problems: readonly FeedProblem[];
}

const NEWEST_VERSION = 1;

/**
 * Reads a chat feed. One bad chat, or one bad optional field, never hides the good ones: it is left
 * out and reported. What it gives is a feed document again, and reads as the same feed. What needs
 * the schedule computed is told by `reviewFeed`.
 *
 * @param document - what `JSON.parse` gave
 * @throws FeedError `bad-shape` when it is no chat feed, `unsupported-version` for a later format
 */
export function parseFeed(document: unknown): ParsedFeed {
  return allOf(parseSteps(document));
}

/**
 * The same in small steps, chat by chat, between which others may have a turn; and for a document that
 * was fetched: its chats are of this one list, whatever they say of others.
 *
 * @param address - the list's identity where the feed has no `url` of its own
 */
export function* parseSteps(document: unknown, address?: string): Generator<undefined, ParsedFeed> {
  const problems: OpenProblem[] = [];
  const place = new Place(document, problems);
  const {value: version = NEWEST_VERSION} = place.get('version');
  const {value: chats} = place.get('chats');
  if (version !== NEWEST_VERSION) {
    const isLater = typeof version === 'number' && version > NEWEST_VERSION;
    throw new FeedError(
      isLater ? 'unsupported-version' : 'bad-shape',
      `/version is ${isLater ? version : 'none'}; this script reads ${NEWEST_VERSION}.`,
    );
  }
  if (!Array.isArray(chats)) {
    throw new FeedError('bad-shape', 'A chat feed is an object with a list at /chats.');
  }
  const zone = zoneFields(place);
  const own = fields(place, feedFields);
  checkNames(place);
  const list = listOf(own, address);
  const feed: ChatFeed = {
    ...{version: 1 as const, ...own, ...zone},
    chats: yield* readChats(place.get('chats'), chats, chatReader(zone), list),
  };
  return {feed, problems: problems.map(tellProblem)};
}

const feedFields = {title: text, description: text, url, locale, updated: text, links};

const checkNames = nameChecker([
  ...Object.keys(feedFields),
  'version',
  'timeZone',
  'timeZoneLabel',
  'chats',
]);

/** What each chat keeps of its feed, so that it is known again among the chats of other feeds. */
function listOf(own: Partial<ChatList>, address: string | undefined): FeedList {
  const {url: listUrl = address, title, locale: language} = own;
  const list = listUrl !== undefined && {
    url: listUrl,
    ...(title && {title}),
    ...(language && {locale: language}),
  };
  return {...(list && {list}), isFetched: address !== undefined};
}

interface FeedList {
  /** Absent where the feed has no address. */
  readonly list?: ChatList;
  readonly isFetched: boolean;
}

/**
 * Reads the chats, and gives each an id of its own.
 *
 * @param of - the list that they are of, if they say no other
 */
function* readChats(
  parent: Place,
  values: readonly unknown[],
  read: Reader<Chat>,
  of: FeedList,
): Generator<undefined, Chat[]> {
  const ids = new ChatIds();
  const found = [];
  for (const [index, value] of values.entries()) {
    // The problems of a chat stay together, also those that are found when all have been read.
    const place = new Place(value, [], parent, index);
    const chat = read(place);
    const id = text(place.get('id').unreported());
    const list = of.isFetched ? of.list : (chat?.list ?? of.list);
    if (id !== undefined) ids.reserve(id, list?.url ?? '');
    found.push({place, chat, id, list});
    yield;
  }
  const chats: Chat[] = [];
  for (const [index, {place, chat, id, list}] of found.entries()) {
    if (chat) {
      const isWritten = id !== undefined;
      const own = ids.take(chat.id, isWritten, index + 1, list?.url ?? '');
      if (isWritten && own !== id) {
        const expected = `an id that no other chat has; this chat is called ${JSON.stringify(own)}`;
        place.get('id').report('duplicate', expected, 'kept');
      }
      chats.push({...chat, id: own, ...(list && {list})});
    }
    const name = nameOf(place);
    for (const problem of place.problems) {
      parent.problems.push(name === undefined ? problem : {...problem, chat: name});
    }
  }
  return chats;
}

/** What a chat is called, for its author: also one that cannot be read. */
function nameOf(place: Place): string | undefined {
  for (const field of ['hashtag', 'title', 'id']) {
    const name = text(place.get(field).unreported());
    if (name !== undefined) return shorten(name);
  }
  return undefined;
}
