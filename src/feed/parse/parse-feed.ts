import type {Chat, ChatFeed} from '../../core/types.js';
import {FeedError} from '../errors.js';
import {chatReader, locale} from './chat.js';
import {isRecord, Place} from './place.js';
import type {FeedProblem} from './problems.js';
import {fields, text, url} from './readers.js';
import {zoneFields} from './slot.js';

export interface ParsedFeed {
  readonly feed: ChatFeed;
  /** What was left out or set right, in the order of the document. */
  readonly problems: readonly FeedProblem[];
}

const NEWEST_VERSION = 1;

/**
 * Reads a chat feed. One bad chat, or one bad optional field, never hides the good ones: it is left
 * out and reported. What it gives is a feed document again, and reads as the same feed.
 *
 * @param document - what `JSON.parse` gave
 * @throws FeedError `bad-shape` when it is no chat feed, `unsupported-version` for a later format
 */
export function parseFeed(document: unknown): ParsedFeed {
  const problems: FeedProblem[] = [];
  const place = new Place(document, problems);
  if (!isRecord(document)) throw new FeedError('bad-shape', 'A chat feed is a JSON object.');
  expectVersion(place.get('version').value);
  const chats = place.get('chats').value;
  if (!Array.isArray(chats)) {
    throw new FeedError('bad-shape', 'A chat feed has a list of chats at /chats.');
  }
  const zone = zoneFields(place);
  const feed: ChatFeed = {
    version: 1,
    ...fields(place, feedFields),
    ...zone,
    chats: readChats(place.get('chats'), chats, chatReader(zone)),
  };
  return {feed, problems};
}

const feedFields = {title: text, description: text, url, locale, updated: text};

function expectVersion(version: unknown): void {
  if (version === undefined || version === NEWEST_VERSION) return;
  if (typeof version === 'number' && version > NEWEST_VERSION) {
    throw new FeedError(
      'unsupported-version',
      `This is a chat feed of version ${version}; this script reads version ${NEWEST_VERSION}.`,
    );
  }
  throw new FeedError('bad-shape', `The version at /version is ${NEWEST_VERSION}.`);
}

function readChats(
  place: Place,
  values: readonly unknown[],
  read: (place: Place) => Chat | undefined,
): Chat[] {
  /** How often each was taken. */
  const ids = new Map<string, number>();
  const found: {chat: Chat; place: Place}[] = [];
  values.forEach((value, index) => {
    const at = place.at(index, value);
    const chat = read(at);
    if (!chat) return;
    const id = uniqueId(chat.id, ids, at);
    found.push({chat: id === chat.id ? chat : {...chat, id}, place: at});
  });
  for (const {chat, place: at} of found) checkAlternation(chat, ids, at);
  return found.map(({chat}) => chat);
}

function uniqueId(id: string, taken: Map<string, number>, place: Place): string {
  let unique = id;
  let number = taken.get(id) ?? 0;
  while (taken.has(unique)) unique = `${id}-${++number}`;
  taken.set(id, number).set(unique, 1);
  if (unique !== id) place.at('id', id).report('duplicate', 'an id that no other chat has');
  return unique;
}

function checkAlternation(
  {alternatesWith = []}: Chat,
  ids: ReadonlyMap<string, number>,
  place: Place,
): void {
  for (const id of alternatesWith) {
    if (!ids.has(id))
      place.get('alternatesWith').report('unknown-chat', `the id of a chat: not ${id}`);
  }
}
