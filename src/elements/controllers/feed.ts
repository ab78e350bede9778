import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MS_PER_MINUTE} from '../../core/civil.js';
import {FeedError} from '../../feed/errors.js';
import type {FeedState} from '../../feed/load/feed-state.js';
import {mergeFeeds} from '../../feed/load/merge-feeds.js';
import {pageFeeds, type SharedFeeds} from '../../feed/load/shared-feeds.js';
import {parseFeed} from '../../feed/parse/parse-feed.js';
import {ChatFeedErrorEvent, ChatFeedLoadEvent} from '../events.js';

/** What an element tells of its feed: see the elements for what each means. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string;
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
  #urls: readonly string[] = [];
  #leave: (() => void)[] = [];
  #told: FeedState = this.state;
  #refresh = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: FeedHost,
    private readonly feeds: SharedFeeds = pageFeeds,
  ) {
    host.addController(this);
  }

  /** Settles when nothing is being waited for. */
  get settled(): Promise<unknown> {
    return Promise.all(this.#urls.map((url) => this.feeds.settled(url)));
  }

  /** Asks again for all that is loaded; reads again what stands inside. */
  reload(): void {
    for (const url of this.#urls) this.feeds.reload(url);
    if (this.#urls.length > 0) return;
    this.#stop();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    // A script that runs while the page is still being read may come before the feed inside.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#reread, {once: true});
    }
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#reread);
    this.#stop();
    this.#repeat(0);
  }

  hostUpdated(): void {
    const [before, {state}] = [this.#told, this];
    this.#told = state;
    if (state.status === 'ready' && !(before.status === 'ready' && before.feed === state.feed)) {
      this.host.dispatchEvent(new ChatFeedLoadEvent(state.feed, state.problems));
    }
    if ('error' in state && !('error' in before && before.error === state.error)) {
      this.host.dispatchEvent(new ChatFeedErrorEvent(state.error));
    }
  }

  /** Follows the host's properties; called before it renders. */
  sync(): void {
    const {feed, src, refresh, isConnected} = this.host;
    if (!isConnected) return;
    this.#repeat(refresh);
    const source = feed ?? (src.trim() || INSIDE);
    if (source === this.#source) return;
    this.#stop();
    this.#source = source;
    if (feed !== undefined) this.#read(() => feed);
    else if (source === INSIDE) this.#readInside();
    else this.#load(src.trim().split(/\s+/).map(absolute));
  }

  readonly #reread = (): void => {
    if (this.#source === INSIDE) this.reload();
  };

  #load(urls: readonly string[]): void {
    const states: FeedState[] = urls.map(() => ({status: 'loading'}));
    this.#urls = urls;
    this.#leave = urls.map((url, index) =>
      this.feeds.subscribe(url, (state) => {
        states[index] = state;
        this.#show(combined(states));
      }),
    );
  }

  /** @param minutes - between two requests; 0 is never */
  #repeat(minutes: number): void {
    if (minutes === this.#refresh) return;
    this.#refresh = minutes;
    clearInterval(this.#timer);
    if (!(minutes > 0)) return;
    this.#timer = setInterval(
      () => {
        if (document.visibilityState === 'visible') this.reload();
      },
      Math.max(minutes, 1) * MS_PER_MINUTE,
    );
  }

  #readInside(): void {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    if (script) this.#read(() => JSON.parse(script.textContent) as unknown);
    else this.#show({status: 'idle'});
  }

  #read(document: () => unknown): void {
    try {
      this.#show({status: 'ready', ...parseFeed(document())});
    } catch (cause) {
      const error =
        cause instanceof FeedError
          ? cause
          : new FeedError('not-json', 'The feed inside the element is no JSON.', {cause});
      this.#show({status: 'failed', error});
    }
  }

  #show(state: FeedState): void {
    this.state = state;
    this.host.requestUpdate();
  }

  #stop(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#urls = [];
    this.#source = undefined;
  }
}

const INSIDE = Symbol('the feed that stands inside the element');

function absolute(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}

/** Several feeds are shown as soon as one is there; they have failed when all have. */
function combined(states: readonly FeedState[]): FeedState {
  const [only] = states;
  if (only && states.length === 1) return only;
  const ready = states.filter((state) => state.status === 'ready');
  const failed = states.find((state) => state.status === 'failed');
  if (ready.length > 0) {
    return {
      status: 'ready',
      feed: mergeFeeds(ready.map(({feed}) => feed)),
      problems: ready.flatMap(({problems}) => problems),
      ...(failed && {error: failed.error}),
    };
  }
  return failed && states.every(({status}) => status === 'failed') ? failed : {status: 'loading'};
}
