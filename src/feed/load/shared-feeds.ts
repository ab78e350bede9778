import type {FeedErrorCode} from '../errors.js';
import {asFeedError} from './failures.js';
import type {FeedState} from './feed-state.js';
import {loadFeeds, type FeedsOptions, type LoadedFeeds} from './load-feeds.js';
import {Refresher} from './refresher.js';

type Listener = (state: FeedState) => void;

/** How a feed is loaded, as the first says who asks for it. */
export type SharedOptions = Omit<FeedsOptions, 'signal' | 'cache'>;

interface Entry {
  readonly options: SharedOptions;
  state: FeedState;
  loaded?: LoadedFeeds;
  request?: AbortController;
  /** How many requests have been answered, or given up, and failed since the last good answer. */
  count: number;
  failures: number;
  pending: Promise<void>;
  readonly refresher: Refresher;
  /** With the milliseconds after which each wants the feed to be loaded again; 0 is never. */
  readonly listeners: Map<Listener, number>;
}

/** What a network that is back may mend. */
const OF_NETWORK: readonly FeedErrorCode[] = ['offline', 'unreachable', 'timeout', 'cut-off'];

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
  subscribe(src: string, listener: Listener, options: SharedOptions = {}): () => void {
    const entry = this.#entries.get(src) ?? this.#add(src, options);
    const {listeners} = entry;
    listeners.set(listener, 0);
    listener(entry.state);
    return () => {
      listeners.delete(listener);
      this.#refresh(entry);
      // An element that only moves in the page comes back at once.
      setTimeout(() => {
        this.#forget(src);
      });
    };
  }

  /** Loads a feed again and again for one who listens, and so for all. */
  refreshEvery(src: string, listener: Listener, milliseconds: number): void {
    const entry = this.#entries.get(src);
    if (!entry || entry.listeners.get(listener) === milliseconds) return;
    entry.listeners.set(listener, milliseconds);
    this.#refresh(entry);
  }

  /**
   * Loads a feed again for all who share it, because somebody wants to know: its server is asked,
   * whatever caches say. What is shown stays until the answer is there.
   */
  reload(src: string): void {
    const entry = this.#entries.get(src);
    if (!entry) return;
    if (entry.state.status === 'failed') this.#tell(entry, {status: 'loading'});
    entry.pending = this.#request(src, entry, 'no-cache');
  }

  /** Settles when the request that is under way has been answered, or given up. */
  async settled(src: string): Promise<void> {
    await this.#entries.get(src)?.pending;
  }

  #add(src: string, options: SharedOptions): Entry {
    const entry: Entry = {
      options,
      state: {status: 'loading'},
      count: 0,
      failures: 0,
      pending: Promise.resolve(),
      refresher: new Refresher(() => {
        // By the rules of HTTP: what is fresh in a cache is not asked for.
        entry.pending = this.#request(src, entry, 'default');
      }),
      listeners: new Map(),
    };
    this.#entries.set(src, entry);
    entry.pending = this.#request(src, entry, 'default');
    return entry;
  }

  #forget(src: string): void {
    const entry = this.#entries.get(src);
    if (!entry || entry.listeners.size > 0) return;
    entry.request?.abort();
    entry.refresher.stop();
    this.#entries.delete(src);
  }

  /** The shortest pause that anybody wants. */
  #refresh({listeners, refresher}: Entry): void {
    const pauses = [...listeners.values()].filter(pause => pause > 0);
    refresher.every(pauses.length > 0 ? Math.min(...pauses) : 0);
  }

  async #request(src: string, entry: Entry, cache: RequestCache): Promise<void> {
    entry.request?.abort();
    const {signal} = (entry.request = new AbortController());
    entry.refresher.asking();
    const come = (loaded: LoadedFeeds): void => {
      if (signal.aborted || entry.loaded === loaded) return;
      entry.loaded = loaded;
      this.#tell(entry, loaded.state);
    };
    try {
      const urls = src.split(/\s+/);
      come(await this.load(urls, {...entry.options, cache, signal}, entry.loaded, come));
    } catch (error) {
      if (signal.aborted) return;
      this.#tell(entry, {status: 'failed', failures: [{error: asFeedError(error), name: ''}]});
    }
    if (!signal.aborted) this.#answered(entry);
  }

  #answered(entry: Entry): void {
    const errors = (entry.state.failures ?? []).map(({error}) => error);
    entry.failures = errors.length > 0 ? entry.failures + 1 : 0;
    const retryAt = Math.max(0, ...errors.map(error => error.retryAt ?? 0));
    const isForNetwork = errors.some(({code}) => OF_NETWORK.includes(code));
    const {failures, refresher} = entry;
    const count = ++entry.count;
    refresher.answered({at: Date.now(), count, failures, retryAt}, isForNetwork);
  }

  #tell(entry: Entry, state: FeedState): void {
    entry.state = state;
    for (const listener of [...entry.listeners.keys()]) listener(state);
  }
}
