import {FeedError} from '../errors.js';
import {parseFeed, type ParsedFeed} from '../parse/parse-feed.js';

/** A server that has not answered by then is taken for one that does not. */
export const LOAD_LIMIT_MS = 15_000;

export interface LoadOptions {
  /** Gives the request up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** As `fetch` has it; `no-cache` asks the server whether its copy is newer. */
  readonly cache?: RequestCache;
  /** Milliseconds. */
  readonly timeLimit?: number;
}

/**
 * Fetches a chat feed and reads it.
 *
 * @throws FeedError with the cause, and a code for each way in which there can be no feed
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<ParsedFeed> {
  const {signal, cache = 'default', timeLimit = LOAD_LIMIT_MS} = options;
  const limit = AbortSignal.timeout(timeLimit);
  const document = await read(url, {
    cache,
    headers: {accept: 'application/json'},
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    if (limit.aborted) {
      throw new FeedError('timeout', `${url} did not answer in ${timeLimit / 1000} s.`, {cause});
    }
    throw new FeedError('unreachable', `${url} could not be reached.`, {cause});
  });
  return parseFeed(document);
}

async function read(url: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, request);
  if (!response.ok) {
    throw new FeedError('bad-status', `${url} answered ${response.status}.`);
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', `${url} is no JSON: ${(cause as Error).message}`, {cause});
  }
}
