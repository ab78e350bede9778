import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MS_PER_MINUTE} from '../../core/civil.js';
import type {ChatFeed} from '../../core/types.js';
import {FeedError} from '../../feed/errors.js';
import type {FeedState} from '../../feed/load/feed-state.js';
import type {SharedFeeds} from '../../feed/load/shared-feeds.js';
import {parseFeed} from '../../feed/parse/parse-feed.js';
import {readFeed} from '../../feed/parse/read-feed.js';
import type {AuthorConsole} from '../page/author-console.js';
import {thisPage} from '../page/page.js';
import {InlineFeedController} from './inline-feed.js';
import {ChatFeedErrorEvent, ChatFeedLoadEvent} from '../events.js';

/** What an element tells of its feed: see the elements for what each means. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string | URL | null | undefined;
  feed: unknown;
  refresh: number;
  /** Whether it is not yet on screen. */
  readonly isBusy?: boolean;
}

/**
 * The feed an element shows: the one it was given, those at its `src`, or the one that stands
 * inside it as JSON.
 */
export class FeedController implements ReactiveController {
  state: FeedState = {status: 'idle'};
  readonly #inline: InlineFeedController;
  #source: Source | undefined;
  /** What is subscribed to. */
  #src = '';
  #leave: (() => void) | undefined;
  /** When it was last asked for: epoch milliseconds; undefined while that is just now. */
  #asked: number | undefined;
  /** What is told once it is on screen. */
  readonly #news: (ChatFeedLoadEvent | ChatFeedErrorEvent)[] = [];
  /** The feed that is, or will be, looked through for its author. */
  #toReview: ChatFeed | undefined;
  /** Gives that up. */
  #stopReview: (() => void) | undefined;

  constructor(
    private readonly host: FeedHost,
    private readonly feeds: SharedFeeds = thisPage.feeds,
    private readonly author: AuthorConsole = thisPage.author,
  ) {
    host.addController(this);
    this.#inline = new InlineFeedController(host);
  }

  /** Settles when nothing is being waited for. */
  get settled(): Promise<void> {
    return this.feeds.settled(this.#src);
  }

  /** Asks again for all that is loaded; reads again what stands inside. */
  reload(): void {
    this.feeds.reload(this.#src);
    this.#asked = undefined;
    if (!this.#src) this.#stop();
    this.#wake();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdated(): void {
    this.#review();
    if (this.host.isBusy === true) return;
    for (const event of this.#news.splice(0)) {
      const {feed, error} = this.state;
      // What another feed has overtaken was never on screen.
      const isShown =
        event instanceof ChatFeedLoadEvent ? event.feed === feed : event.error === error;
      if (isShown) this.host.dispatchEvent(event);
    }
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
    const source = this.#choose(feed, src);
    this.#asked ??= now;
    if (source.kind !== this.#source?.kind || source.value !== this.#source.value) {
      this.#stop();
      this.#source = source;
      this.#asked = now;
      if (source.kind === 'src') this.#load(source.value);
      else this.#read(source);
    } else if (refresh > 0 && now >= this.#asked + refresh * MS_PER_MINUTE) {
      this.#asked = now;
      this.feeds.refresh(this.#src);
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

  #choose(feed: unknown, src: string): Source {
    if (feed !== undefined && feed !== null) return {kind: 'document', value: feed};
    return src ? {kind: 'src', value: src} : {kind: 'inside', value: this.#inline.read()};
  }

  #read(source: Exclude<Source, {kind: 'src'}>): void {
    if (source.kind === 'inside' && source.value === undefined) {
      this.#show({status: 'idle'});
      return;
    }
    try {
      const parsed =
        source.kind === 'inside' ? readFeed(source.value ?? '') : parseFeed(source.value);
      this.#show({status: 'ready', ...parsed});
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.#show({status: 'failed', error});
    }
  }

  /** Once what is asked for is on screen: nobody waits for what only the author reads. */
  #review(): void {
    const {feed} = this.state;
    if (feed === this.#toReview) return;
    this.#stopReview?.();
    this.#toReview = feed;
    this.#stopReview = feed && this.author.review(feed, this.#name);
  }

  #show(state: FeedState): void {
    const before = this.state;
    if (state.feed && state.feed !== before.feed) {
      this.#news.push(new ChatFeedLoadEvent(state.feed, state.problems));
      this.author.tellProblems(state.problems, this.#name);
    }
    if (state.error && state.error !== before.error) {
      this.#news.push(new ChatFeedErrorEvent(state.error));
      this.author.tellError(state.error, this.#source?.kind === 'src' ? '' : this.#name);
    }
    this.state = state;
    this.#wake();
  }

  /** What the author may call a feed that has no address. */
  get #name(): string {
    const {localName, id} = this.host;
    const where = this.#source?.kind === 'inside' ? 'inside' : 'of';
    return `The feed ${where} <${localName}${id ? ` id="${id}"` : ''}>`;
  }

  #stop(): void {
    this.#stopReview?.();
    this.#stopReview = undefined;
    this.#toReview = undefined;
    this.#leave?.();
    this.#leave = undefined;
    this.#src = '';
    this.#source = undefined;
  }
}

/** Where a feed is from. */
type Source =
  | {readonly kind: 'document'; readonly value: unknown}
  | {readonly kind: 'src'; readonly value: string}
  | {readonly kind: 'inside'; readonly value: string | undefined};
