import {FeedError, type FeedErrorCode} from '../errors.js';
import {parseFeed, type ParsedFeed} from '../parse/parse-feed.js';

export interface LoadOptions {
  /** Gives the request up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** As `fetch` has it; `no-cache` asks the server whether its copy is newer. */
  readonly cache?: RequestCache;
  /** Milliseconds until a server is taken for one that does not answer; 15 seconds. */
  readonly timeLimit?: number;
}

/**
 * Fetches a chat feed and reads it.
 *
 * @throws FeedError with the cause, and a code for each way in which there can be no feed
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<ParsedFeed> {
  const {signal, cache = 'default', timeLimit = 15_000} = options;
  const limit = AbortSignal.timeout(timeLimit);
  const text = await fetchText(url, {
    cache,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw cause instanceof FeedError
      ? cause
      : failure(limit.aborted ? 'timeout' : 'unreachable', url, cause);
  });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw failure('not-json', url, cause);
  }
  return parseFeed(document);
}

async function fetchText(url: string, request: RequestInit): Promise<string> {
  const response = await fetch(url, request);
  if (!response.ok) throw failure('bad-status', url, response.status);
  return response.text();
}

function failure(code: FeedErrorCode, url: string, cause: unknown): FeedError {
  return new FeedError(code, `${url}: ${String(cause)}`, {cause});
}
