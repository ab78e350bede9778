import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {ChatFeed} from '../core/types.js';
import {failureLines} from '../view/failure-lines.js';
import {localizedFeed} from '../view/localized-feed.js';
import type {ListFailure} from '../feed/load/feed-state.js';
import {FeedController} from './controllers/feed.js';
import {thisPage} from './page/page.js';
import {ReaderElement} from './reader-element.js';
import {failedState, failureNotice, isEmptyInside, loadingState} from './templates/states.js';

/**
 * Has a feed, and shows the states in which it may be.
 *
 * @fires chat-feed-load {ChatFeedLoadEvent} a feed is on screen
 * @fires chat-feed-error {ChatFeedErrorEvent} a feed could not be loaded
 *
 * @slot - shown until the feed is there, and if it never comes; a feed may stand here as JSON
 *
 * @csspart frame - all that the element shows
 * @csspart loading - said while the feed is on its way
 * @csspart error - says what went wrong
 * @csspart retry - the button that tries again
 * @csspart saved - says that what is shown is not what is there now, and why
 */
export abstract class LoadingElement extends ReaderElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    feed: {attribute: false},
    refresh: {type: Number},
    timeout: {type: Number},
    maxBytes: {attribute: 'max-bytes', type: Number},
    savedCopy: {attribute: 'saved-copy'},
  };

  /** URL of the JSON feed; several, parted by spaces, are shown as one. */
  declare src: string | URL | null | undefined;
  /** A feed document instead of a `src`. */
  declare feed: unknown;
  /** Minutes after which the feed is loaded again, at least one; 0 is never. */
  declare refresh: number;
  /** Seconds that the feed may take to load; 10. */
  declare timeout: number | undefined;
  /** A feed with more bytes is refused; 5,000,000. */
  declare maxBytes: number | undefined;
  /**
   * When the copy of an earlier visit is shown: `first`, until the feed is there, and where it cannot be
   * had; `fallback`, only then; `never`, and none is kept.
   */
  declare savedCopy: string;
  readonly #feed = new FeedController(this);

  constructor() {
    super();
    this.src = '';
    this.refresh = 0;
    this.savedCopy = 'first';
    this.addController({
      hostDisconnected: () => {
        thisPage.shownFeeds.set(this, undefined);
      },
    });
  }

  override connectedCallback(): void {
    // The feed is asked for before all else: it is on its way while the page gets ready.
    this.#feed.sync();
    super.connectedCallback();
  }

  /** Asks for the feed again. */
  reload(): void {
    this.#feed.reload();
  }

  /** What the element shows of a feed that is there. */
  protected abstract show(feed: ChatFeed): TemplateResult;

  /** The feed on screen. */
  protected get shownFeed(): ChatFeed | undefined {
    const {state} = this.#feed;
    return state.status === 'ready' ? this.#inLanguage(state.feed) : undefined;
  }

  protected override get feedZone(): string | undefined {
    return this.shownFeed?.timeZone;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#feed.settled, this.language.settled]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#feed.sync();
    thisPage.shownFeeds.set(this, this.isConnected ? this.shownFeed : undefined);
    super.willUpdate(changed);
  }

  /** Whatever goes wrong while it is drawn is told as a failure. */
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      if (this.#feed.state.status === 'failed') throw error;
      this.#feed.fail(error);
    }
  }

  protected override render(): TemplateResult {
    return this.#feed.state.status === 'idle'
      ? html`<slot></slot>`
      : html`<div
          class="frame ${this.#feed.state.status}"
          part="frame"
          lang=${this.language.locale}
          dir=${this.language.direction}
        >
          <slot name="probe" hidden></slot>${this.#state()}
        </div>`;
  }

  #inLanguage(feed: ChatFeed): ChatFeed {
    return localizedFeed(feed, this.language.wanted);
  }

  #state(): TemplateResult {
    const {state} = this.#feed;
    const {messages} = this;
    if (!state.failures) return loadingState(messages, isEmptyInside(this));
    const feed = state.feed && this.#inLanguage(state.feed);
    const failures: readonly ListFailure[] = state.failures;
    // One without chats says nothing of what is missing; if that is a list, it is no "no chats yet".
    const isWhole = failures.every(({savedAt}) => savedAt !== undefined);
    const lines = failureLines(failures, this.viewpoint, this.now);
    const retry = (): void => {
      this.reload();
    };
    return feed && (isWhole || feed.chats.length > 0)
      ? html`${failures.length > 0 ? failureNotice(lines, messages, retry) : ''}${this.show(feed)}`
      : failedState(lines, messages, retry);
  }
}
