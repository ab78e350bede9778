import type {FeedError} from '../errors.js';
import type {ParsedFeed} from '../parse/parse-feed.js';
import {loadList} from './load-list.js';
import type {RequestOptions} from './request.js';

export interface LoadOptions extends RequestOptions {
  /** Whether a copy is kept in the browser, and stands in for a feed that cannot be had; true. */
  readonly keepCopy?: boolean;
}

export interface LoadedFeed extends ParsedFeed {
  /** Epoch milliseconds: when the copy was saved that stands in for a feed that cannot be had. */
  readonly savedAt?: number;
  /** Why there is only a copy, or why no chat is left: none of them can be read. */
  readonly error?: FeedError;
}

/**
 * Fetches a chat feed and reads it. Where there is no good answer, the copy of an earlier visit stands
 * in, unless the server means what it says, as with 404.
 *
 * @throws FeedError with the cause, and a code for each way in which there can be no feed
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const {feed, problems, at, isStandIn, error} = await loadList(url, options);
  return {feed, problems, ...(isStandIn && {savedAt: at}), ...(error && {error})};
}
