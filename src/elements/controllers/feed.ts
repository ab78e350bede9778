import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MS_PER_MINUTE} from '../../core/civil.js';
import {FeedError} from '../../feed/errors.js';
import type {FeedState} from '../../feed/load/feed-state.js';
import {pageFeeds, type SharedFeeds} from '../../feed/load/shared-feeds.js';
import {parseFeed} from '../../feed/parse/parse-feed.js';
import type {FeedProblem} from '../../feed/parse/problems.js';
import {ChatFeedErrorEvent, ChatFeedLoadEvent} from '../events.js';

/** What an element tells of its feed: see the elements for what each means. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string | URL | null | undefined;
  feed: unknown;
  refresh: number;
}

/**
 * The feed an element shows: the one it was given, those at its `src`, or the one that stands
 * inside it as JSON.
 */
export class FeedController implements ReactiveController {
  state: FeedState = {status: 'idle'};
  #source: unknown;
  /** What is subscribed to. */
  #src = '';
  #leave: (() => void) | undefined;
  /** When it was last asked for: epoch milliseconds. */
  #asked = 0;
  /** What is told once it is on screen. */
  readonly #news: Event[] = [];

  constructor(
    private readonly host: FeedHost,
    private readonly isAwaiting: () => boolean,
    private readonly feeds: SharedFeeds = pageFeeds,
  ) {
    host.addController(this);
  }

  /** Settles when nothing is being waited for. */
  get settled(): Promise<void> {
    return this.feeds.settled(this.#src);
  }

  /** Asks again for all that is loaded; reads again what stands inside. */
  reload(): void {
    this.feeds.reload(this.#src);
    if (!this.#src) this.#stop();
    this.#wake();
  }

  hostConnected(): void {
    // A script that runs while the page is still being read comes before the feed inside.
    document.addEventListener('DOMContentLoaded', this.#wake);
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#wake);
    this.#stop();
  }

  hostUpdated(): void {
    if (this.isAwaiting()) return; // not yet on screen
    for (const event of this.#news.splice(0)) this.host.dispatchEvent(event);
  }

  /**
   * Follows the host's properties; called before it renders.
   *
   * @param now - epoch milliseconds
   */
  sync(now: number): void {
    const {feed, refresh, isConnected} = this.host;
    if (!isConnected) return;
    const src = String(this.host.src ?? '').trim(); // as pages and frameworks may set it
    const source = feed ?? (src || feedInside(this.host));
    if (source !== this.#source) {
      this.#stop();
      this.#source = source;
      this.#asked = now;
      if (source === undefined) this.#show({status: 'idle'});
      else if (source === src) this.#load(src);
      else this.#read(source);
    } else if (refresh > 0 && now >= this.#asked + refresh * MS_PER_MINUTE) {
      this.#asked = now;
      this.feeds.reload(this.#src);
    }
  }

  readonly #wake = (): void => {
    this.host.requestUpdate();
  };

  #load(src: string): void {
    this.#src = src;
    this.#leave = this.feeds.subscribe(this.#src, state => {
      this.#show(state);
    });
  }

  #read(source: unknown): void {
    try {
      const document: unknown =
        source instanceof HTMLScriptElement ? JSON.parse(source.textContent) : source;
      this.#show({status: 'ready', ...parseFeed(document)});
    } catch (cause) {
      const error =
        cause instanceof FeedError
          ? cause
          : new FeedError('not-json', 'The feed inside is no JSON.', {cause});
      this.#show({status: 'failed', error});
    }
  }

  #show(state: FeedState): void {
    const before = this.state;
    if (state.feed && state.feed !== before.feed) {
      this.#news.push(new ChatFeedLoadEvent(state.feed, state.problems));
      tellAuthor(state.problems);
    }
    if (state.error && state.error !== before.error) {
      this.#news.push(new ChatFeedErrorEvent(state.error));
    }
    this.state = state;
    this.#wake();
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#src = '';
    this.#source = undefined;
  }
}

const told = new Set<string>();

/** A feed's author reads of its problems in the console, once; readers never do. */
function tellAuthor(problems: readonly FeedProblem[]): void {
  const text = JSON.stringify(problems);
  if (problems.length === 0 || told.has(text)) return;
  told.add(text);
  console.warn('chat-calendar read the feed without these:', problems);
}

/** The script that holds the feed, once the page has been read so far. */
function feedInside(host: HTMLElement): Element | undefined {
  if (document.readyState === 'loading') return undefined;
  return host.querySelector(':scope > script[type="application/json"]') ?? undefined;
}
