import type {Chat, ChatFeed} from '../../core/types.js';
import {FeedError} from '../errors.js';
import {chatReader, locale} from './chat.js';
import {Place} from './place.js';
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
  const feed: ChatFeed = {
    version: 1,
    ...fields(place, feedFields),
    ...zone,
    chats: readChats(place.get('chats'), chats, chatReader(zone)),
  };
  return {feed, problems};
}

const feedFields = {title: text, description: text, url, locale, updated: text};

function readChats(
  place: Place,
  values: readonly unknown[],
  read: (place: Place) => Chat | undefined,
): Chat[] {
  const places = values.map((value, index) => place.at(index, value));
  /** Ids that are written win over those made from a name, wherever they stand. */
  const written = new Set(places.map(at => at.get('id').value));
  const ids = new Set<string>();
  const found = new Map<Chat, Place>();
  places.forEach((at, index) => {
    const chat = read(at);
    if (!chat) return;
    let {id} = chat;
    const isTaken = (): boolean => ids.has(id) || (written.has(id) && id !== at.get('id').value);
    if (isTaken()) at.at('id', id).report('duplicate', 'an id that no other chat has');
    while (isTaken()) id += `-${index + 1}`;
    ids.add(id);
    found.set({...chat, id}, at);
  });
  for (const [{alternatesWith = []}, at] of found) {
    const unknown = alternatesWith.find(id => !ids.has(id));
    if (unknown) at.at('alternatesWith', unknown).report('unknown-chat', 'the id of a chat');
  }
  return [...found.keys()];
}
