import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {ChatFeed, Session} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import {ClockController} from './controllers/clock.js';
import {FeedController} from './controllers/feed.js';
import {LanguageController} from './controllers/language.js';
import {ChatSessionSelectEvent} from './events.js';
import {Formats} from './formats.js';
import {failedState, loadingState} from './parts/states.js';
import {chosenHourCycle, chosenZone} from './viewer.js';

/**
 * What the elements have in common: a feed, its states, and the reader's language, zone and clock.
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
 */
export abstract class FeedElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    feed: {attribute: false},
    timeZone: {attribute: 'time-zone'},
    hourCycle: {attribute: 'hour-cycle'},
    refresh: {type: Number},
  };

  /** URL of the JSON feed; several, parted by spaces, are shown as one. */
  declare src: string;
  /** A feed document instead of a `src`. */
  declare feed: unknown;
  /** Zone the reader's times are in: `viewer`, `feed` or an IANA name. */
  declare timeZone: string;
  /** `h12` or `h23`; otherwise as the language has it. */
  declare hourCycle: string;
  /** Minutes after which the feed is loaded again; 0 is never. */
  declare refresh: number;

  readonly #clock = new ClockController(this);
  readonly #feed = new FeedController(this);
  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.src = '';
    this.timeZone = 'viewer';
    this.hourCycle = '';
    this.refresh = 0;
  }

  /** Asks for the feed again. */
  reload(): void {
    this.#feed.reload();
  }

  /** What the element shows of a feed that is there. */
  protected abstract show(feed: ChatFeed): TemplateResult;

  /** Epoch milliseconds. */
  protected get now(): number {
    return this.#clock.now;
  }

  protected get messages(): Messages {
    return this.#language.messages;
  }

  /** The feed on screen. */
  protected get shownFeed(): ChatFeed | undefined {
    const {state} = this.#feed;
    return state.status === 'ready' ? state.feed : undefined;
  }

  /** Dates and hours in the reader's language and zone. */
  protected get formats(): Formats {
    const zone = chosenZone(this.timeZone, this.shownFeed?.timeZone);
    return new Formats(this.#language.locale, zone, chosenHourCycle(this.hourCycle));
  }

  /** Tells that the reader follows a session's link, which the page may prevent. */
  protected readonly select = (session: Session, event: Event): void => {
    const selection = new ChatSessionSelectEvent(session);
    if (!this.dispatchEvent(selection)) event.preventDefault();
  };

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#feed.settled, this.#language.settled]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.#feed.sync(this.now);
  }

  protected override render(): TemplateResult {
    return this.#feed.state.status === 'idle'
      ? html`<slot></slot>`
      : html`<div class="frame" part="frame" dir=${this.#language.direction}>
          ${this.#state()}
        </div>`;
  }

  #state(): TemplateResult {
    const {state} = this.#feed;
    switch (state.status) {
      case 'ready':
        return this.show(state.feed);
      case 'failed':
        return failedState(this.messages, state.error, () => {
          this.reload();
        });
      default:
        return loadingState(this.messages);
    }
  }
}
