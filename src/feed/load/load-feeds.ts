import {FeedError} from '../errors.js';
import type {ParsedFeed} from '../parse/parse-feed.js';
import {loadFeed, type LoadOptions} from './load-feed.js';

export interface LoadedFeeds extends ParsedFeed {
  /** Why one of several is missing. */
  readonly error?: FeedError;
}

/**
 * Fetches several lists for one timetable. A chat that is in more than one counts once, where it is
 * first, and keeps the language of its list. What can be had is shown, even when another list cannot.
 *
 * @throws FeedError when there is none at all
 */
export async function loadFeeds(
  urls: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedFeeds> {
  const results = await Promise.allSettled(urls.map(url => loadFeed(url, options)));
  const loaded = results.flatMap(result => (result.status === 'fulfilled' ? result.value : []));
  const failed = results.find(result => result.status === 'rejected');
  const [first] = loaded;
  const error = failed?.reason as FeedError | undefined; // what loadFeed throws
  if (!first) throw error ?? new FeedError('unreachable', 'No URL');
  const ids = new Set<string>();
  const chats = loaded
    .flatMap(({feed: {locale, chats}}) => chats.map(chat => ({...(locale && {locale}), ...chat})))
    .filter(({id}) => !ids.has(id) && ids.add(id));
  return {
    feed: {...first.feed, chats},
    problems: loaded.flatMap(({problems}) => problems),
    ...(error && {error}),
  };
}
