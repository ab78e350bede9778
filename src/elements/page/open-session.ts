import {slotNumber} from '../../core/identity.js';
import type {ChatFeed, Session} from '../../core/types.js';
import {findLinked, isSame, type SessionLink} from './linked-session.js';
import type {LinkValues} from './link-text.js';
import type {PageLink} from './page-link.js';
import {linkTo} from './session-address.js';
import type {ShownFeeds} from './shown-feeds.js';

const CLOSED = {
  chat: undefined,
  'chat-session': undefined,
  'chat-slot': undefined,
  'chat-list': undefined,
} as const;

/**
 * The session that is open on a page: by the reader, or because the page's address points at it. Of
 * several elements that know it, the first one that can be seen holds it. Fires `change`.
 */
export class OpenSession extends EventTarget {
  /** Which element shows it. */
  #holder: object | undefined;
  #link: SessionLink | undefined;
  /** What was closed, where the address still points at it: that part is the page's own. */
  #closed: string | undefined;
  /** What the address says of it, where Back leads to where it was opened. */
  #pushed: LinkValues | undefined;
  /** It was closed, and after this task the page goes back for it. */
  #toLeave: ReturnType<typeof setTimeout> | undefined;
  #isGoingBack = false;
  #isFollowing = false;

  constructor(
    private readonly link: PageLink,
    private readonly shown: ShownFeeds,
  ) {
    super();
  }

  /** Looks where the address points, if nothing is open; follows it from now on. */
  look(): void {
    if (!this.#link && !this.#isLeaving) this.#take(this.#linked);
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    this.link.follow();
    this.link.addEventListener('change', () => {
      this.#follow();
    });
  }

  /** Whether an element may show it: nothing is open, or another element shows it. */
  isFor(element: object): boolean {
    return this.#link !== undefined && (this.#holder ?? element) === element;
  }

  isHeldBy(element: object): boolean {
    return this.#holder === element;
  }

  /** The open session, which is then shown by this element alone; undefined if it is not there. */
  holdIn(feed: ChatFeed, element: object): Session | undefined {
    const found = this.#link && findLinked(feed, this.#link);
    this.#holder = found && element;
    return found;
  }

  /** What an element showed stays open there, though a newer feed has it no more. */
  keepAt(element: object): void {
    this.#holder = element;
  }

  open(session: Session, element: object): void {
    this.#write({...CLOSED, ...linkTo(session, this.shown)});
    this.#holder = element;
    this.#show({
      chat: session.chat.id,
      session: session.recurrenceId,
      slot: slotNumber(session),
      ...(session.chat.list && {list: session.chat.list.url}),
    });
  }

  /**
   * The reader closes it: Back, if it was opened here and the page has made no step since. Not at once:
   * another may be opened in the same task, or the page go elsewhere.
   */
  close(): void {
    if (!this.#pushed || !this.link.isAsLeft || !isSame(this.#linked, this.#link)) {
      this.drop();
      return;
    }
    this.#end();
    this.#toLeave = setTimeout(() => {
      this.#toLeave = undefined;
      this.#isGoingBack = this.link.isAsLeft;
      if (this.#isGoingBack) history.back();
      else this.#unlink();
    });
  }

  /** Closes it where it is. */
  drop(): void {
    if (!this.#link) return;
    this.#unlink();
    this.#end();
  }

  /** An element leaves the page: what it opened points at nothing then. */
  leave(element: object): void {
    if (this.#holder !== element) return;
    if (this.#pushed) this.drop();
    else this.#holder = undefined;
  }

  /** The address has led elsewhere: by the reader, by the page, or back from what was closed. */
  #follow(): void {
    const isBack = this.#isGoingBack;
    this.#isGoingBack = false;
    this.#stay();
    this.#closed = undefined;
    // Meanwhile another one was opened: the address of that was left behind.
    if (isBack && this.#link && this.#pushed) this.#write(this.#pushed);
    else this.#take(this.#linked);
  }

  #write(values: LinkValues): void {
    // What was closed just now gives its place in the history to what is opened instead.
    const isInstead = this.#stay() && this.link.isAsLeft;
    // What is written while the page goes back would be left behind: then it is written after that.
    const isWritten =
      this.#isGoingBack || this.link.write(values, isInstead ? 'replaceState' : 'pushState');
    this.#pushed = isWritten ? values : undefined;
  }

  get #isLeaving(): boolean {
    return this.#toLeave !== undefined || this.#isGoingBack;
  }

  /** @returns whether the page was about to go back: now it is not */
  #stay(): boolean {
    const wasToLeave = this.#toLeave !== undefined;
    clearTimeout(this.#toLeave);
    this.#toLeave = undefined;
    return wasToLeave;
  }

  /** Lets the address point at nothing. */
  #unlink(): void {
    if (!this.link.write(CLOSED)) this.#closed = JSON.stringify(this.#linked);
  }

  #end(): void {
    this.#pushed = undefined;
    this.#holder = undefined;
    this.#show(undefined);
  }

  #take(link: SessionLink | undefined): void {
    if (isSame(link, this.#link)) return;
    this.#pushed = undefined;
    this.#holder = undefined;
    this.#show(this.#closed === JSON.stringify(link) ? undefined : link);
  }

  #show(link: SessionLink | undefined): void {
    this.#link = link;
    this.dispatchEvent(new Event('change'));
  }

  /** What the address points at. */
  get #linked(): SessionLink | undefined {
    const chat = this.link.get('chat');
    const session = this.link.get('chat-session');
    const list = this.link.get('chat-list');
    const slot = Number(this.link.get('chat-slot'));
    return chat && session ? {chat, session, slot, ...(list !== null && {list})} : undefined;
  }
}
