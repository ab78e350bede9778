import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MS_PER_DAY} from '../../core/civil.js';
import {sessionsBetween} from '../../core/sessions.js';
import type {ChatFeed, Session} from '../../core/types.js';
import {linkedSession, pointAt, type SessionLink} from '../page-link.js';

/** A session is looked for so far from its own start, to which it may have been moved. */
const FARTHEST_MOVE = 370 * MS_PER_DAY;

/** One session is open on a page; of several elements that know it, the first one shows it. */
const holder: {link?: SessionLinkController | undefined} = {};

/** The session that the page's address points at: opened by the reader, or by a link. */
export class SessionLinkController implements ReactiveController {
  #link: SessionLink | undefined;
  #isPushed = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#look);
    // What this element wrote points at nothing once it is gone.
    if (this.#isPushed) pointAt(undefined, 'replaceState');
    this.#leave();
    this.#link = undefined;
  }

  /** The open session, if it is one of this feed's and no other element shows it. */
  in(feed: ChatFeed): Session | undefined {
    if (!this.#link || (holder.link && holder.link !== this)) return undefined;
    const found = find(feed, this.#link);
    if (found) holder.link = this;
    return found;
  }

  open({chat, recurrenceId}: Session): void {
    const link = {chat: chat.id, session: recurrenceId};
    this.#isPushed = pointAt(link, 'pushState');
    holder.link = this;
    this.#show(link);
  }

  close(): void {
    if (!this.#link) return;
    const isPushed = this.#isPushed;
    this.#leave();
    this.#show(undefined);
    if (isPushed) history.back();
    else pointAt(undefined, 'replaceState');
  }

  readonly #look = (): void => {
    const link = linkedSession();
    if (!link) this.#leave();
    this.#show(link);
  };

  #leave(): void {
    this.#isPushed = false;
    if (holder.link === this) holder.link = undefined;
  }

  #show(link: SessionLink | undefined): void {
    this.#link = link;
    this.host.requestUpdate();
  }
}

function find({chats, ...feed}: ChatFeed, {chat: id, session}: SessionLink): Session | undefined {
  const about = Date.parse(session.slice(0, 10));
  if (Number.isNaN(about)) return undefined;
  const chat = chats.filter(each => each.id === id);
  return sessionsBetween({...feed, chats: chat}, about - FARTHEST_MOVE, about + FARTHEST_MOVE).find(
    ({recurrenceId}) => recurrenceId === session,
  );
}
