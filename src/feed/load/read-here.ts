import type {ParsedFeed} from '../parse/parse-feed.js';
import {asFeedError, noGoodChats} from './failures.js';
import type {FeedState} from './feed-state.js';
import {inTurns, oneTurn} from './in-turns.js';

/**
 * Reads a feed that need not be fetched: at once where one turn is enough, else in several, between
 * which the page can do other things.
 *
 * @param tell - told of each state
 * @returns settles when it is read
 */
export async function readHere(
  steps: Iterator<undefined, ParsedFeed>,
  tell: (state: FeedState) => void,
): Promise<void> {
  try {
    const first = oneTurn(steps);
    if (!first) tell({status: 'loading'});
    const parsed = first ? first.value : await inTurns(steps);
    const error = noGoodChats(parsed);
    tell({status: 'ready', ...parsed, failures: error ? [{error, name: ''}] : []});
  } catch (cause) {
    tell({status: 'failed', failures: [{error: asFeedError(cause), name: ''}]});
  }
}
