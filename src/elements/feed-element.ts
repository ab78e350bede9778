import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {ChatFeed, Session} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import {authorConsole} from './author-console.js';
import type {CardActions} from './card-actions.js';
import type {Choices} from './choices.js';
import {ChoicesController} from './controllers/choices.js';
import {ClockController} from './controllers/clock.js';
import {FeedController} from './controllers/feed.js';
import {LanguageController} from './controllers/language.js';
import {MenuController} from './controllers/menu.js';
import {ChatSessionSelectEvent} from './events.js';
import type {CardOptions} from '../view/card-record.js';
import {Formats} from '../view/formats.js';
import {Kept} from '../view/kept.js';
import type {Viewpoint} from '../view/viewpoint.js';
import type {MenuContext} from './menu-context.js';
import {failedState, loadingState, savedNotice} from './templates/states.js';
import {sessionAddress} from './session-address.js';
import {shownFeeds} from './shown-feeds.js';
import {chosenHourCycle, chosenZone, ViewerZone, zoneAdvice} from './viewer.js';

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
 * @csspart saved - says that a saved copy is shown
 * @csspart join - a link to where the chat is held
 * @csspart more - the link to the chat's own page
 * @csspart favourite - the button that marks a chat
 * @csspart open-calendar - the button that offers calendars
 * @csspart open-more - the button that offers to copy, to share, and to choose where to join
 * @csspart menu - what such a button opens
 * @csspart ics-session - the button that gives a calendar file of a session
 * @csspart ics-series - the same of all sessions
 * @csspart google - the link to Google Calendar
 * @csspart outlook - the link to Outlook
 * @csspart copy - the button that copies the hashtag
 * @csspart share - the button that copies a session's address
 *
 * @cssprop --chat-font - font family
 * @cssprop --chat-line-height - height of a line
 * @cssprop --chat-title-size - size of the title
 * @cssprop --chat-small-size - size of notes and badges
 * @cssprop --chat-column-text-size - size of the text in columns
 * @cssprop --chat-weight - weight of names, hours and headings
 * @cssprop --chat-text - text colour
 * @cssprop --chat-muted - what is past or of less weight
 * @cssprop --chat-background - background of the whole
 * @cssprop --chat-surface - background of a session
 * @cssprop --chat-border - colour of lines
 * @cssprop --chat-border-width - width of lines
 * @cssprop --chat-accent - links, today, the next session
 * @cssprop --chat-link - links
 * @cssprop --chat-today - the line of today
 * @cssprop --chat-next - the mark of the next session
 * @cssprop --chat-live - the session that is on, and the present time
 * @cssprop --chat-line - the line at the start of a session, of a chat without a colour of its own
 * @cssprop --chat-focus - the ring around what has the focus
 * @cssprop --chat-button-background - background of buttons
 * @cssprop --chat-button-text - text of buttons
 * @cssprop --chat-join-background - background of the button that joins
 * @cssprop --chat-join-text - text of the button that joins
 * @cssprop --chat-field-background - background of fields
 * @cssprop --chat-field-text - text of fields
 * @cssprop --chat-dialog-background - background of an open session
 * @cssprop --chat-dialog-text - text of an open session
 * @cssprop --chat-backdrop - what lies between an open session and the page
 * @cssprop --chat-radius - corners
 * @cssprop --chat-badge-radius - corners of badges
 * @cssprop --chat-gap - space between columns and blocks
 * @cssprop --chat-session-gap - space above a session
 * @cssprop --chat-session-padding - space inside a session
 * @cssprop --chat-column-size - the least width of a column; a week that needs more scrolls
 * @cssprop --chat-padding - space inside the calendar
 * @cssprop --chat-card-padding - space inside a card
 * @cssprop --chat-loading-size - the least height while the feed is on its way
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

  /** Where the focus goes when what has it goes away: a selector. */
  protected readonly home: string = 'button, a';
  #focused: Element | null | undefined;
  readonly #clock = new ClockController(this);
  readonly #feed = new FeedController(this);
  readonly #language = new LanguageController(this);
  protected readonly menu: MenuController = new MenuController(this);
  protected readonly choices: Choices = new ChoicesController(this).choices;
  readonly #viewerZone = new ViewerZone();
  readonly #viewpoints = new Kept<Messages, Viewpoint>();

  constructor() {
    super();
    this.src = '';
    this.timeZone = 'viewer';
    this.hourCycle = '';
    this.refresh = 0;
    this.addController({
      hostDisconnected: () => {
        shownFeeds.set(this, undefined);
      },
    });
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

  /** The words, dates and hours of the reader; the same as long as nothing of it changes. */
  protected get viewpoint(): Viewpoint {
    // The reader's choice goes before the author's.
    const wanted = this.choices.get('zone') || this.timeZone;
    const zone = chosenZone(wanted, this.shownFeed?.timeZone, this.#viewerZone.at(this.now));
    const hours = this.choices.get('hours') || this.hourCycle;
    const {locale, messages} = this.#language;
    const key = `${locale} ${zone.name} ${hours}`;
    return this.#viewpoints.get(messages, key, () => ({
      messages,
      formats: new Formats(locale, zone, chosenHourCycle(hours)),
    }));
  }

  /** What the record of a card depends on. */
  protected cardOptions(feed: ChatFeed): CardOptions {
    const {viewpoint, now, choices} = this;
    return {feed, viewpoint, now, choices};
  }

  /** What can be done on a card of this element. */
  protected cardActions(feed: ChatFeed): CardActions {
    const {messages, menu, select} = this;
    return {messages, menu, select, menuContext: this.menuContext(feed)};
  }

  /** What the menus of this element have in common. */
  protected menuContext(feed: ChatFeed): Omit<MenuContext, 'memory' | 'update' | 'close'> {
    const {viewpoint, now, choices, addressOf} = this;
    return {...viewpoint, feed, now, choices, addressOf, viewerZone: this.#viewerZone.at(now)};
  }

  /** Where a session is to be found, if anywhere. */
  protected readonly addressOf = (session: Session): string | undefined =>
    sessionAddress(session, this.choices.preference);

  /** Tells that the reader goes to join a session, which the page may prevent. */
  protected readonly select = (session: Session, event: Event): void => {
    const selection = new ChatSessionSelectEvent(session);
    if (!this.dispatchEvent(selection)) event.preventDefault();
  };

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#feed.settled, this.#language.settled]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#feed.sync(this.now);
    shownFeeds.set(this, this.isConnected ? this.shownFeed : undefined);
    const advice = changed.has('timeZone') ? zoneAdvice(this.timeZone) : undefined;
    if (advice) authorConsole.warn(advice);
    this.#focused = this.shadowRoot?.activeElement;
  }

  /** What has the focus may be gone: it goes to where the reader can go on, not to the page. */
  protected override updated(): void {
    const {renderRoot, shadowRoot} = this;
    if (!this.#focused || this.#focused.isConnected || shadowRoot?.activeElement) return;
    renderRoot.querySelector<HTMLElement>(`.frame :is(${this.home})`)?.focus();
  }

  protected override render(): TemplateResult {
    return this.#feed.state.status === 'idle'
      ? html`<slot></slot>`
      : html`<div
          class="frame ${this.#feed.state.status}"
          part="frame"
          lang=${this.#language.locale}
          dir=${this.#language.direction}
        >
          ${this.#state()}
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
        return failedState(this.messages, this.messages.loadFailed[state.error.code], () => {
          this.reload();
        });
      default:
        return loadingState(this.messages);
    }
  }
}
