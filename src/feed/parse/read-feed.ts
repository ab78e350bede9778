import {FeedError} from '../errors.js';
import {jsonError, jsonErrorText} from './json-error.js';
import {parseSteps, type ParsedFeed} from './parse-feed.js';
import {problemIn} from './problems.js';
import {allOf} from '../../core/steps.js';
import {noteFeed} from './written-places.js';

/**
 * Reads the text of a feed.
 *
 * @param address - where it is from: problems and errors name it
 * @param list - what its list is known by: the address without what is asked of the server there
 * @throws FeedError `not-json` or `cut-off` with the place in its message, or what `parseFeed` throws
 */
export function readFeed(text: string, address?: string, list?: string): ParsedFeed {
  return allOf(readSteps(text, address, list));
}

/** The same in small steps, between which others may have a turn. */
export function* readSteps(
  text: string,
  address?: string,
  list?: string,
): Generator<undefined, ParsedFeed> {
  const named = (message: string): string =>
    address === undefined ? message : `${address}: ${message}`;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    const error = jsonError(text);
    const code = error?.isCutOff ? 'cut-off' : 'not-json';
    throw new FeedError(code, named(jsonErrorText(error)), {cause});
  }
  try {
    const {feed, problems} = yield* parseSteps(document, list);
    if (address === undefined) return {feed, problems};
    for (const chat of feed.chats) noteFeed(chat, address);
    return {feed, problems: problems.map(problem => problemIn(address, problem))};
  } catch (cause) {
    if (!(cause instanceof FeedError)) throw cause;
    throw new FeedError(cause.code, named(cause.message), {cause});
  }
}
