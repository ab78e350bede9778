import type {PropertyDeclarations} from 'lit';
import type {ChatFeed, Session} from '../core/types.js';
import type {CardOptions} from '../view/card-record.js';
import {countrySteps} from '../view/zone-countries.js';
import type {CardActions} from './card-actions.js';
import {MenuController} from './controllers/menu.js';
import {ShareController} from './controllers/share.js';
import {SurroundingsController} from './controllers/surroundings.js';
import {ChatSessionSelectEvent} from './events.js';
import {LoadingElement} from './loading-element.js';
import type {MenuNeeds} from './menu-context.js';
import {sessionAddress} from './page/session-address.js';
import {thisPage} from './page/page.js';

/**
 * What the elements have in common: a feed, menus and cards.
 *
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
 * @csspart list - which of several lists a chat is in
 * @csspart copy - the button that copies the hashtag
 * @csspart share - the button that shares a session's address, or copies it
 */
export abstract class FeedElement extends LoadingElement {
  static override readonly properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** The level of the heading, 1 to 6; what stands under it has the next. */
  declare headingLevel: number;

  protected readonly menu: MenuController = new MenuController(this, name =>
    name === 'zone'
      ? countrySteps([this.viewpoint.formats.locale, ...navigator.languages])
      : undefined,
  );
  readonly #sharing = new ShareController(this);

  constructor() {
    super();
    this.headingLevel = 2;
    this.addController(new SurroundingsController(this));
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
}
