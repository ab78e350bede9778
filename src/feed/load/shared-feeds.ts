import type {FeedError} from '../errors.js';
import type {FeedState} from './feed-state.js';
import {loadFeeds} from './load-feeds.js';

type Listener = (state: FeedState) => void;

interface Entry {
  state: FeedState;
  request?: AbortController;
  isAsking: boolean;
  pending: Promise<void>;
  readonly listeners: Set<Listener>;
}

/** Feeds by where they are: whoever asks for the same ones shares one request and one answer. */
export class SharedFeeds {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly load: typeof loadFeeds = loadFeeds) {}

  /**
   * Tells the feed's state now and whenever it changes. The last one to leave aborts the request
   * that is under way; the feed is then forgotten.
   *
   * @param src - one or more URLs, parted by spaces
   * @returns a function that ends it
   */
  subscribe(src: string, listener: Listener): () => void {
    let entry = this.#entries.get(src);
    if (!entry) {
      entry = {
        state: {status: 'loading'},
        isAsking: false,
        pending: Promise.resolve(),
        listeners: new Set(),
      };
      this.#entries.set(src, entry);
      entry.pending = this.#request(src, entry, 'default');
    }
    const {listeners} = entry;
    listeners.add(listener);
    listener(entry.state);
    return () => {
      listeners.delete(listener);
      // An element that only moves in the page comes back at once.
      setTimeout(() => this.#forget(src));
    };
  }

  /** Loads a feed again for all who share it; what is shown stays until the answer is there. */
  reload(src: string): void {
    const entry = this.#entries.get(src);
    if (!entry) return;
    if (entry.state.status === 'failed') this.#tell(entry, {status: 'loading'});
    entry.pending = this.#request(src, entry, 'no-cache');
  }

  /** Asks whether there is something newer, unless somebody else is asking already. */
  refresh(src: string): void {
    if (this.#entries.get(src)?.isAsking === false) this.reload(src);
  }

  /** Settles when the request that is under way has been answered, or given up. */
  async settled(src: string): Promise<void> {
    await this.#entries.get(src)?.pending;
  }

  #forget(src: string): void {
    const entry = this.#entries.get(src);
    if (!entry || entry.listeners.size > 0) return;
    entry.request?.abort();
    this.#entries.delete(src);
  }

  async #request(src: string, entry: Entry, cache: RequestCache): Promise<void> {
    entry.request?.abort();
    const {signal} = (entry.request = new AbortController());
    entry.isAsking = true;
    let state: FeedState;
    try {
      state = {status: 'ready', ...(await this.load(src.split(/\s+/), {cache, signal}))};
    } catch (error) {
      const shown = entry.state.status === 'ready' ? entry.state : ({status: 'failed'} as const);
      state = {...shown, error: error as FeedError};
    }
    if (signal.aborted) return;
    entry.isAsking = false;
    this.#tell(entry, state);
  }

  #tell(entry: Entry, state: FeedState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener(state);
  }
}
