import {FeedError} from '../errors.js';
import {mergeFeeds} from '../parse/merge-feeds.js';
import {loadFeed, type LoadedFeed, type LoadOptions} from './load-feed.js';

/**
 * Fetches several lists for one timetable. A chat that is in more than one counts once, where it is
 * first, and each knows its list. What can be had is shown, even when another list cannot.
 *
 * @throws FeedError when there is none at all
 */
export async function loadFeeds(
  urls: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedFeed> {
  const results = await Promise.allSettled(urls.map(url => loadFeed(url, options)));
  const loaded = results.flatMap(result => (result.status === 'fulfilled' ? result.value : []));
  const failed = results.find(result => result.status === 'rejected');
  const [first] = loaded;
  const reason = failed?.reason as FeedError | undefined; // what loadFeed throws
  const old = loaded.filter(({savedAt}) => savedAt !== undefined);
  const error = reason ?? old[0]?.error;
  const savedAt = Math.min(...old.flatMap(each => each.savedAt ?? []));
  if (!first) throw error ?? new FeedError('unreachable', 'No URL');
  const others = loaded.slice(1).map(({feed}) => feed);
  return {
    feed: mergeFeeds([first.feed, ...others]),
    problems: loaded.flatMap(({problems}) => problems),
    ...(error && {error}),
    ...(old.length > 0 && {savedAt}),
  };
}
