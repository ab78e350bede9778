import {FeedError} from '../errors.js';
import type {FeedState} from './feed-state.js';
import {loadFeed} from './load-feed.js';

type Listener = (state: FeedState) => void;

interface Entry {
  state: FeedState;
  request: AbortController | undefined;
  pending: Promise<void>;
  readonly listeners: Set<Listener>;
}

/** Feeds by URL: whoever asks for the same one shares one request and one answer. */
export class SharedFeeds {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly load: typeof loadFeed = loadFeed) {}

  /**
   * Tells the feed's state now and whenever it changes. The last one to leave aborts the request
   * that is under way; the feed is then forgotten.
   *
   * @returns a function that ends it
   */
  subscribe(url: string, listener: Listener): () => void {
    let entry = this.#entries.get(url);
    if (!entry) {
      entry = {
        state: {status: 'loading'},
        request: undefined,
        pending: Promise.resolve(),
        listeners: new Set(),
      };
      this.#entries.set(url, entry);
      entry.pending = this.#request(url, entry, 'default');
    }
    const {listeners} = entry;
    listeners.add(listener);
    listener(entry.state);
    return () => {
      listeners.delete(listener);
      // An element that only moves in the page comes back at once.
      queueMicrotask(() => this.#forget(url));
    };
  }

  /** Loads a feed again for all who share it; what is shown stays until the answer is there. */
  reload(url: string): void {
    const entry = this.#entries.get(url);
    if (!entry) return;
    if (entry.state.status === 'failed') this.#tell(entry, {status: 'loading'});
    entry.pending = this.#request(url, entry, 'no-cache');
  }

  /** Settles when the request that is under way has been answered, or given up. */
  async settled(url: string): Promise<void> {
    await this.#entries.get(url)?.pending;
  }

  #forget(url: string): void {
    const entry = this.#entries.get(url);
    if (!entry || entry.listeners.size > 0) return;
    entry.request?.abort();
    this.#entries.delete(url);
  }

  async #request(url: string, entry: Entry, cache: RequestCache): Promise<void> {
    entry.request?.abort();
    const request = new AbortController();
    entry.request = request;
    const state = await this.#ask(url, cache, request.signal);
    if (request.signal.aborted) return;
    entry.request = undefined;
    const shown = entry.state;
    const keep = state.status === 'failed' && shown.status === 'ready';
    this.#tell(entry, keep ? {...shown, error: state.error} : state);
  }

  async #ask(url: string, cache: RequestCache, signal: AbortSignal): Promise<FeedState> {
    try {
      return {status: 'ready', ...(await this.load(url, {cache, signal}))};
    } catch (error) {
      return {status: 'failed', error: feedError(error)};
    }
  }

  #tell(entry: Entry, state: FeedState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener(state);
  }
}

function feedError(cause: unknown): FeedError {
  return cause instanceof FeedError
    ? cause
    : new FeedError('unreachable', 'The feed could not be loaded.', {cause});
}

/** The feeds of this page. */
export const pageFeeds: SharedFeeds = new SharedFeeds();
