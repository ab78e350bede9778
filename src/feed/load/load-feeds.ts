import type {ChatFeed} from '../../core/types.js';
import {FeedError} from '../errors.js';
import {mergeSteps} from '../parse/merge-feeds.js';
import {asFeedError} from './failures.js';
import type {Failed, ListFailure, Ready} from './feed-state.js';
import {inTurns} from './in-turns.js';
import {addressOf} from './list-address.js';
import {loadList, type ListOptions, type LoadedList} from './load-list.js';

/** Milliseconds for which one of several lists waits for the others, so that they come together. */
const GRACE = 100;

/** What is known of several lists. */
export interface LoadedFeeds {
  readonly state: Ready | Failed;
  /** What has come of each, or why nothing has, by address. */
  readonly results: ReadonlyMap<string, LoadedList | FeedError>;
  /** The feeds of which the one that is shown is made. */
  readonly feeds: readonly ChatFeed[];
}

export interface FeedsOptions extends Omit<ListOptions, 'known' | 'onCopy'> {
  /** Whether copies of an earlier visit are told of before the answers; true. */
  readonly copyFirst?: boolean;
}

/**
 * Fetches several lists for one timetable. A chat that is in more than one counts once, where it is
 * first, and each knows its list. What can be had is shown, even when another list cannot, or takes
 * its time. Rejects only when it is given up.
 *
 * @param before - what is shown already
 * @param tell - told of all that has come each time that more has
 */
export async function loadFeeds(
  urls: readonly string[],
  {copyFirst = true, ...options}: FeedsOptions = {},
  before?: LoadedFeeds,
  tell: (loaded: LoadedFeeds) => void = () => undefined,
): Promise<LoadedFeeds> {
  const {signal} = options;
  const addresses = [...new Set(urls)];
  const results = new Map(before?.results);
  let loaded = before;
  let open = addresses.length;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gathering = Promise.resolve();
  const show = (): void => {
    timer = undefined;
    gathering = gathering.then(async () => {
      loaded = await gather(addresses, results, loaded);
      if (loaded.state.feed && !signal?.aborted) tell(loaded);
    });
  };
  const come = (url: string, result: LoadedList | FeedError): void => {
    if (signal?.aborted) return;
    results.set(url, result);
    if (open === 0) return;
    if (addresses.length === 1) show();
    else timer ??= setTimeout(show, GRACE);
  };
  const load = async (url: string): Promise<void> => {
    const result = results.get(url);
    const known = result instanceof FeedError ? undefined : result;
    const onCopy = (copy: LoadedList): void => {
      come(url, copy);
    };
    const asked = loadList(url, {...options, known, onCopy: copyFirst ? onCopy : undefined});
    const answer = await asked.catch((error: unknown) => asFeedError(error, url));
    open--;
    come(url, answer);
  };
  await Promise.all(addresses.map(load));
  clearTimeout(timer);
  await gathering;
  signal?.throwIfAborted();
  return gather(addresses, results, loaded);
}

async function gather(
  urls: readonly string[],
  results: ReadonlyMap<string, LoadedList | FeedError>,
  before: LoadedFeeds | undefined,
): Promise<LoadedFeeds> {
  const known = new Map(results); // more may come meanwhile
  const lists: LoadedList[] = [];
  const failures: ListFailure[] = [];
  for (const url of urls) {
    const result = known.get(url);
    if (!result) continue;
    if (!(result instanceof FeedError)) lists.push(result);
    const failure = failureOf(url, result, urls.length > 1);
    if (failure) failures.push(failure);
  }
  const feeds = lists.map(({feed}) => feed);
  const [first, ...others] = feeds;
  const [failed = {error: new FeedError('unreachable', 'No URL'), name: ''}, ...more] = failures;
  if (!first) {
    return {state: {status: 'failed', failures: [failed, ...more]}, results: known, feeds};
  }
  // The same lists are the same feed, of which nothing is drawn anew.
  const shown =
    before?.feeds.length === feeds.length && before.feeds.every((it, i) => it === feeds[i]);
  const feed =
    (shown ? before.state.feed : undefined) ?? (await inTurns(mergeSteps([first, ...others])));
  const problems = lists.flatMap(each => each.problems);
  return {state: {status: 'ready', feed, problems, failures}, results: known, feeds};
}

function failureOf(
  url: string,
  result: LoadedList | FeedError,
  isOneOfSeveral: boolean,
): ListFailure | undefined {
  const isNothing = result instanceof FeedError;
  const error = isNothing ? result : result.error;
  if (!error) return undefined;
  const title = isNothing ? undefined : result.feed.title;
  const name = isOneOfSeveral ? (title ?? addressOf(url).replace(/^\w+:\/\//, '')) : '';
  const isStandIn = !isNothing && result.isStandIn;
  return {error, name, ...(isStandIn && {savedAt: result.at})};
}
