import {FeedError, type FeedErrorCode} from '../errors.js';
import type {ParsedFeed} from '../parse/parse-feed.js';
import {readSteps} from '../parse/read-feed.js';
import {inTurns, nextTask} from './in-turns.js';
import {dropCopy, saveCopy, savedCopy} from './saved-copies.js';
import {whenIdle} from './when-idle.js';

export interface LoadOptions {
  /** Gives the request up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** As `fetch` has it; `no-cache` asks the server whether its copy is newer. */
  readonly cache?: RequestCache;
  /** Milliseconds until a server is taken for one that does not answer; 15 seconds. */
  readonly timeLimit?: number;
}

export interface LoadedFeed extends ParsedFeed {
  /** Epoch milliseconds: when the copy was saved that stands in for a feed that cannot be had. */
  readonly savedAt?: number;
  /** Why there is only a copy. */
  readonly error?: FeedError;
}

/**
 * Fetches a chat feed and reads it. While its server cannot be reached, or is in trouble, the copy
 * of an earlier visit stands in.
 *
 * @throws FeedError with the cause, and a code for each way in which there can be no feed
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const {signal, cache = 'default', timeLimit = 15_000} = options;
  const limit = AbortSignal.timeout(timeLimit);
  let response: Response;
  let text: string;
  try {
    response = await fetchGood(url, {
      cache,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    text = await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    const error =
      cause instanceof FeedError
        ? cause
        : failure(limit.aborted ? 'timeout' : 'unreachable', url, cause);
    const copy = isTrouble(error) ? await readCopy(url) : undefined;
    if (!copy) throw error;
    return {...copy, error};
  }
  const parsed = await inTurns(readSteps(text, url, addressOf(url)));
  // What has no address did not come over the network: a service worker keeps its own copies.
  if (response.url && 'caches' in globalThis) whenIdle(() => void saveCopy(url, text));
  // Each in a task of its own, lest the page stands still: to read, and to show.
  await nextTask();
  return parsed;
}

/** A copy that cannot be read is none: a later version may have kept what this one does not know. */
async function readCopy(url: string): Promise<LoadedFeed | undefined> {
  const copy = await savedCopy(url);
  if (!copy) return undefined;
  try {
    const steps = readSteps(copy.text, url, addressOf(url));
    return {...(await inTurns(steps)), savedAt: copy.savedAt};
  } catch {
    await dropCopy(url);
    return undefined;
  }
}

/** A server that answers "not found" means it. */
function isTrouble({code, cause}: FeedError): boolean {
  return code !== 'bad-status' || Number(cause) >= 500;
}

/** A list is known by where it is, whatever is asked of the server there. */
function addressOf(url: string): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  try {
    return new URL(url, base).href.replace(/[?#].*$/s, '');
  } catch {
    return url; // where nothing says where it is, as in Node
  }
}

async function fetchGood(url: string, request: RequestInit): Promise<Response> {
  const response = await fetch(url, request);
  if (!response.ok) throw failure('bad-status', url, response.status);
  return response;
}

function failure(code: FeedErrorCode, url: string, cause: unknown): FeedError {
  return new FeedError(code, `${url}: ${String(cause)}`, {cause});
}
