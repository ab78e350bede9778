import {MS_PER_DAY} from '../../core/civil.js';
import {slotNumber} from '../../core/identity.js';
import {sessionsBetween} from '../../core/sessions.js';
import type {ChatFeed, Session} from '../../core/types.js';
import type {PageLink} from './page-link.js';
import {linkTo} from './session-address.js';
import type {ShownFeeds} from './shown-feeds.js';

/** The session that an address points at. */
interface SessionLink {
  readonly chat: string;
  /** The session's `recurrenceId`. */
  readonly session: string;
  readonly slot: number;
  /** The list's address; the first that has the chat where it is absent. */
  readonly list?: string;
}

/** A session is looked for so far from its own start, and from where its overrides move it. */
const FARTHEST = 7 * MS_PER_DAY;

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
  /** Whether Back leads to where it was opened. */
  #isPushed = false;
  #isFollowing = false;

  constructor(
    private readonly link: PageLink,
    private readonly shown: ShownFeeds,
  ) {
    super();
  }

  /** Looks where the address points, if nothing is open; follows it from now on. */
  look(): void {
    if (!this.#link) this.#take(this.#linked);
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    this.link.follow();
    this.link.addEventListener('change', () => {
      this.#closed = undefined;
      this.#take(this.#linked);
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
    const found = this.#link && find(feed, this.#link);
    this.#holder = found && element;
    return found;
  }

  /** What an element showed stays open there, though a newer feed has it no more. */
  keepAt(element: object): void {
    this.#holder = element;
  }

  open(session: Session, element: object): void {
    const values = linkTo(session, this.shown);
    this.#isPushed = this.link.write({...CLOSED, ...values}, 'pushState');
    this.#holder = element;
    this.#show({
      chat: session.chat.id,
      session: session.recurrenceId,
      slot: slotNumber(session),
      ...(session.chat.list && {list: session.chat.list.url}),
    });
  }

  /** The reader closes it: Back, if it was opened here. */
  close(): void {
    const isBack = this.#isPushed && isSame(this.#linked, this.#link);
    if (isBack) this.#end();
    else this.drop();
    if (isBack) history.back();
  }

  /** Closes it where it is. */
  drop(): void {
    if (!this.#link) return;
    if (!this.link.write(CLOSED)) this.#closed = JSON.stringify(this.#linked);
    this.#end();
  }

  /** An element leaves the page: what it opened points at nothing then. */
  leave(element: object): void {
    if (this.#holder !== element) return;
    if (this.#isPushed) this.drop();
    else this.#holder = undefined;
  }

  #end(): void {
    this.#isPushed = false;
    this.#holder = undefined;
    this.#show(undefined);
  }

  #take(link: SessionLink | undefined): void {
    if (isSame(link, this.#link)) return;
    this.#isPushed = false;
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

function isSame(a: SessionLink | undefined, b: SessionLink | undefined): boolean {
  if (!a || !b) return a === b;
  const isOneList = (a.list ?? b.list) === (b.list ?? a.list);
  return isOneList && a.chat === b.chat && a.session === b.session && a.slot === b.slot;
}

function find({chats, ...feed}: ChatFeed, link: SessionLink): Session | undefined {
  const chat = chats.find(
    ({id, list}) => id === link.chat && (link.list ?? list?.url ?? '') === (list?.url ?? ''),
  );
  const slot = chat?.schedule[link.slot];
  if (!chat || !slot) return undefined;
  // Where it is by its rule, or else wherever an override moves a session to.
  const moves = Object.values(slot.recurrenceOverrides ?? {}).map(({start}) => start);
  for (const text of [link.session, ...moves]) {
    const about = Date.parse(text?.slice(0, 10) ?? '');
    if (Number.isNaN(about)) continue;
    const near = sessionsBetween({...feed, chats: [chat]}, about - FARTHEST, about + FARTHEST);
    const found = near.find(
      each => each.recurrenceId === link.session && slotNumber(each) === link.slot,
    );
    if (found) return found;
  }
  return undefined;
}
