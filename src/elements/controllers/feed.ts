import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MS_PER_MINUTE, MS_PER_SECOND} from '../../core/civil.js';
import type {ChatFeed} from '../../core/types.js';
import {asFeedError} from '../../feed/load/failures.js';
import type {FeedState} from '../../feed/load/feed-state.js';
import type {SharedFeeds} from '../../feed/load/shared-feeds.js';
import {readHere} from '../../feed/load/read-here.js';
import {parseSteps} from '../../feed/parse/parse-feed.js';
import {readSteps} from '../../feed/parse/read-feed.js';
import type {AuthorConsole} from '../page/author-console.js';
import {thisPage} from '../page/page.js';
import {InlineFeedController} from './inline-feed.js';
import {ChatFeedErrorEvent, ChatFeedLoadEvent} from '../events.js';

/** What an element tells of its feed: see the elements for what each means. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string | URL | null | undefined;
  feed: unknown;
  refresh: number;
  timeout: number | undefined;
  maxBytes: number | undefined;
  savedCopy: string;
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
  /** Settles when a feed that has no address is read. */
  #reading: Promise<void> = Promise.resolve();
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
  get settled(): Promise<unknown> {
    return this.#src ? this.feeds.settled(this.#src) : this.#reading;
  }

  /** Asks again for all that is loaded; reads again what stands inside. */
  reload(): void {
    this.feeds.reload(this.#src);
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
      const {feed, failures = []} = this.state;
      // What another feed has overtaken was never on screen.
      const isShown =
        event instanceof ChatFeedLoadEvent
          ? event.feed === feed
          : failures.some(({error}) => error === event.error);
      if (isShown) this.host.dispatchEvent(event);
    }
  }

  /** Shows that something went wrong, whatever it was: never an empty box. */
  fail(cause: unknown): void {
    const error = asFeedError(cause);
    this.#show({status: 'failed', failures: [{error, name: ''}]});
  }

  /** Follows the host's properties; called before it renders. */
  sync(): void {
    const {feed, refresh, isConnected} = this.host;
    if (!isConnected) return;
    const src = String(this.host.src ?? '').trim(); // as pages and frameworks may set it
    const source = this.#choose(feed, src);
    if (source.kind !== this.#source?.kind || source.value !== this.#source.value) {
      this.#stop();
      this.#source = source;
      if (source.kind === 'src') this.#load(source.value);
      else this.#read(source);
    }
    this.feeds.refreshEvery(this.#src, this.#follow, refresh > 0 ? refresh * MS_PER_MINUTE : 0);
  }

  readonly #wake = (): void => {
    this.host.requestUpdate();
  };

  #load(src: string): void {
    const {timeout, maxBytes, savedCopy} = this.host;
    this.#src = src;
    this.#leave = this.feeds.subscribe(src, this.#follow, {
      ...(timeout !== undefined && {timeoutMs: timeout * MS_PER_SECOND}),
      ...(maxBytes !== undefined && {maxBytes}),
      keepCopy: savedCopy !== 'never',
      copyFirst: savedCopy !== 'fallback',
    });
  }

  readonly #follow = (state: FeedState): void => {
    this.#show(state);
  };

  #choose(feed: unknown, src: string): Source {
    if (feed !== undefined && feed !== null) return {kind: 'document', value: feed};
    return src ? {kind: 'src', value: src} : {kind: 'inside', value: this.#inline.read()};
  }

  #read(source: Exclude<Source, {kind: 'src'}>): void {
    if (source.kind === 'inside' && source.value === undefined) {
      this.#show({status: 'idle'});
      return;
    }
    const isInside = source.kind === 'inside';
    const steps = isInside ? readSteps(source.value ?? '') : parseSteps(source.value);
    this.#reading = readHere(steps, state => {
      // What is shown stays until the other is read.
      const isWaiting = state.status === 'loading' && this.state.feed !== undefined;
      if (this.#source === source && !isWaiting) this.#show(state);
    });
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
    const known = before.failures?.map(({error}) => error) ?? [];
    for (const {error} of state.failures ?? []) {
      if (known.includes(error)) continue;
      this.#news.push(new ChatFeedErrorEvent(error));
      this.author.tellError(error, this.#name);
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
