import type {ReactiveController, ReactiveElement} from 'lit';
import {sessionKey} from '../../core/identity.js';
import type {ChatFeed, Session} from '../../core/types.js';
import type {OpenSession} from '../page/open-session.js';
import {thisPage} from '../page/page.js';
import {isRendered, sightObserver} from '../rendered.js';

/** Shows the session that is open on the page, where its element is the one that can. */
export class SessionLinkController implements ReactiveController {
  /** The session that the element shows. */
  session: Session | undefined;
  /** Whether the feed has it no more. */
  isGone = false;
  #observer: IntersectionObserver | undefined;
  #watched: Element | null = null;

  constructor(
    private readonly host: ReactiveElement,
    private readonly page: OpenSession = thisPage.openSession,
  ) {
    host.addController(this);
  }

  /** What tells it from all others. */
  get key(): string | undefined {
    return this.session && sessionKey(this.session);
  }

  hostConnected(): void {
    this.#observer = sightObserver(this.#update);
    this.page.addEventListener('change', this.#update);
    this.page.look();
  }

  hostUpdated(): void {
    const target = this.#target;
    if (target === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = target;
    if (target) this.#observer?.observe(target);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
    this.page.removeEventListener('change', this.#update);
    this.page.leave(this);
  }

  /** Looks whether the open session is one of this feed's, and no other element shows it. */
  look(feed: ChatFeed | undefined): void {
    this.session = feed && this.page.isFor(this) ? this.#find(feed) : undefined;
  }

  #find(feed: ChatFeed): Session | undefined {
    if (isRendered(this.host)) return this.#hold(feed);
    // It was seen, and is hidden now: it is not to come up again by itself.
    if (this.page.isHeldBy(this)) this.page.drop();
    return undefined;
  }

  /** A reader is not to lose what they are reading because the list is another now. */
  #hold(feed: ChatFeed): Session | undefined {
    const shown = this.page.isHeldBy(this) ? this.session : undefined;
    const found = this.page.holdIn(feed, this);
    this.isGone = !found && shown !== undefined;
    if (this.isGone) this.page.keepAt(this);
    return found ?? shown;
  }

  open(session: Session): void {
    this.page.open(session, this);
  }

  close(): void {
    if (this.page.isHeldBy(this)) this.page.close();
  }

  /**
   * What comes into sight or goes out of it: an open dialog, whose element may be hidden, or an
   * element that is hidden, and would show the session.
   */
  get #target(): Element | null {
    if (this.page.isHeldBy(this)) return this.host.renderRoot.querySelector('dialog');
    return this.page.isFor(this) && !isRendered(this.host) ? this.host : null;
  }

  readonly #update = (): void => {
    this.host.requestUpdate();
  };
}
