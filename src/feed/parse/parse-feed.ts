import type {ChatFeed} from '../../core/types.js';
import {FeedError} from '../errors.js';
import {links} from './chat-parts.js';
import {chatReader, locale} from './chat.js';
import {nameChecker} from './field-names.js';
import {Findings} from './findings.js';
import {FeedChats} from './feed-chats.js';
import {FeedLocalizations} from './localizations.js';
import {MOST_PROBLEMS} from './limits.js';
import {Place, readable} from './place.js';
import {tellProblem, type FeedProblem} from './problems.js';
import {fields} from './readers.js';
import {prose, text, url} from './texts.js';
import {zoneFields} from './slot.js';
import {allOf} from '../../core/steps.js';

export interface ParsedFeed {
  readonly feed: ChatFeed;
  /**
   * What was left out or is hardly meant, in the order of the document: 1,000 problems at most. Of those
   * beyond, one more says how many they are.
   */
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
  const findings = new Findings(MOST_PROBLEMS);
  const place = new Place(readable(document), findings);
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
  const localizations = new FeedLocalizations(place);
  const list = new FeedChats(place.get('chats'), own, address);
  const feed: ChatFeed = {
    ...{version: 1 as const, ...own, ...zone},
    ...(localizations.own && {localizations: localizations.own}),
    chats: yield* list.read(localizations.withTexts(chatReader(zone))),
  };
  return {feed, problems: findings.problems.map(tellProblem)};
}

const feedFields = {title: text, description: prose, url, locale, updated: text, links};

const checkNames = nameChecker([
  ...Object.keys(feedFields),
  'version',
  'timeZone',
  'timeZoneLabel',
  'localizations',
  'chats',
]);
