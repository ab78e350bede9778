import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {ChatFeed, Session} from '../core/types.js';
import {reasonFor} from '../view/failure-reason.js';
import type {CardOptions} from '../view/card-record.js';
import {countrySteps} from '../view/zone-countries.js';
import type {CardActions} from './card-actions.js';
import {FeedController} from './controllers/feed.js';
import {MenuController} from './controllers/menu.js';
import {ShareController} from './controllers/share.js';
import {SurroundingsController} from './controllers/surroundings.js';
import {ChatSessionSelectEvent} from './events.js';
import type {MenuNeeds} from './menu-context.js';
import {ReaderElement} from './reader-element.js';
import {sessionAddress} from './page/session-address.js';
import {thisPage} from './page/page.js';
import {failedState, isEmptyInside, loadingState, savedNotice} from './templates/states.js';

/**
 * What the elements have in common: a feed and its states.
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
 * @csspart saved - says that a saved copy is shown
 * @csspart name - a chat's hashtag
 * @csspart title - a chat's title
 * @csspart time - when a session is
 * @csspart badge - a word that says a state
 * @csspart topic - a session's topic
 * @csspart note - a session's note
 * @csspart location - where people meet
 * @csspart shift - says that a clock change moves the hour
 * @csspart join - a link to where the chat is held
 * @csspart more - the link to the chat's own page
 * @csspart favourite - the button that marks a chat
 * @csspart open-calendar - the button that offers calendars
 * @csspart host-time - when it is for the host
 * @csspart open-more - the button that offers to copy, and to choose where to join
 * @csspart menu - what such a button opens
 * @csspart ics-session - the button that gives a calendar file of a session
 * @csspart ics-series - the same of all sessions
 * @csspart google - the link to Google Calendar
 * @csspart outlook - the link to Outlook, or the file for it
 * @csspart apple - the file for Apple's calendar
 * @csspart scope - the choice of all sessions or of the one that is shown
 * @csspart coming - the next sessions
 * @csspart ics-favourites - the button that gives a calendar file of all favourites
 * @csspart subscribe - the link by which a calendar subscribes to the list
 * @csspart copy - the button that copies the hashtag
 * @csspart share - the button that shares a session's address, or copies it
 */
export abstract class FeedElement extends ReaderElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    feed: {attribute: false},
    refresh: {type: Number},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** URL of the JSON feed; several, parted by spaces, are shown as one. */
  declare src: string | URL | null | undefined;
  /** A feed document instead of a `src`. */
  declare feed: unknown;
  /** Minutes after which the feed is loaded again; 0 is never. */
  declare refresh: number;
  /** The level of the heading, 1 to 6; what stands under it has the next. */
  declare headingLevel: number;

  readonly #feed = new FeedController(this);
  protected readonly menu: MenuController = new MenuController(this, name =>
    name === 'zone' ? countrySteps(this.viewpoint.formats.locale) : undefined,
  );
  readonly #sharing = new ShareController(this);

  constructor() {
    super();
    this.src = '';
    this.refresh = 0;
    this.headingLevel = 2;
    this.addController(new SurroundingsController(this));
    this.addController({
      hostDisconnected: () => {
        thisPage.shownFeeds.set(this, undefined);
      },
    });
  }

  override connectedCallback(): void {
    // The feed is asked for before all else: it is on its way while the page gets ready.
    this.#feed.sync(this.now);
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
    return state.status === 'ready' ? state.feed : undefined;
  }

  protected override get feedZone(): string | undefined {
    return this.shownFeed?.timeZone;
  }

  /** The level of the element's heading: 1 to 6. */
  protected get level(): number {
    const {headingLevel} = this;
    return headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : 2;
  }

  /** What the record of a card depends on. */
  protected cardOptions(feed: ChatFeed): CardOptions {
    const {viewpoint, now, choices} = this;
    return {feed, viewpoint, now, choices};
  }

  /** What can be done on a card of this element. */
  protected cardActions(feed: ChatFeed): CardActions {
    const {messages, level, menu, select} = this;
    return {messages, level, menu, select, menuContext: this.menuContext(feed)};
  }

  /** What the menus of this element have in common. */
  protected menuContext(feed: ChatFeed): MenuNeeds {
    const {viewpoint, now, choices, addressOf, ownZone} = this;
    const sharing = this.#sharing;
    return {...viewpoint, feed, now, choices, sharing, addressOf, ownZone};
  }

  /** Where a session is to be found, if anywhere. */
  protected readonly addressOf = (session: Session): string | undefined =>
    sessionAddress(session, this.choices.preference, thisPage.link, thisPage.shownFeeds);

  /** Tells that the reader goes to join a session, which the page may prevent. */
  protected readonly select = (session: Session, event: Event): void => {
    const selection = new ChatSessionSelectEvent(session);
    if (!this.dispatchEvent(selection)) event.preventDefault();
  };

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#feed.settled, this.language.settled]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#feed.sync(this.now);
    thisPage.shownFeeds.set(this, this.isConnected ? this.shownFeed : undefined);
    super.willUpdate(changed);
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

  #state(): TemplateResult {
    const {state} = this.#feed;
    switch (state.status) {
      case 'ready':
        return html`${
          state.savedAt === undefined
            ? ''
            : savedNotice(
                this.messages,
                this.viewpoint.formats.relative(this.now, state.savedAt),
                () => {
                  this.reload();
                },
              )
        }${this.show(state.feed)}`;
      case 'failed':
        return failedState(
          this.messages,
          this.messages.loadFailed[reasonFor(state.error.code)],
          () => {
            this.reload();
          },
        );
      default:
        return loadingState(this.messages, isEmptyInside(this));
    }
  }
}
