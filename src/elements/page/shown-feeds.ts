import {chatKey} from '../../core/identity.js';
import type {Chat, ChatFeed} from '../../core/types.js';

/** The feeds that the elements of a page show: by them a chat is known by a short name. */
export class ShownFeeds {
  readonly #feeds = new Map<object, ChatFeed>();

  /** @param feed - none where the element shows none, or has left the page */
  set(element: object, feed: ChatFeed | undefined): void {
    if (feed) this.#feeds.set(element, feed);
    else this.#feeds.delete(element);
  }

  /** All chats on the page, each once. */
  get chats(): Chat[] {
    const chats = [...this.#distinct].flatMap(feed => feed.chats);
    return [...new Map(chats.map(chat => [chatKey(chat), chat])).values()];
  }

  /** Whether an id alone may mean this chat: in a list, it means the first that has it. */
  isFirst(chat: Chat): boolean {
    return [...this.#distinct].some(feed => isSame(chatWith(feed, chat.id), chat));
  }

  /** Whether an id alone can mean no other chat on the page. */
  isOnly(chat: Chat): boolean {
    return [...this.#distinct].every(feed => isSame(chatWith(feed, chat.id) ?? chat, chat));
  }

  get #distinct(): ReadonlySet<ChatFeed> {
    return new Set(this.#feeds.values());
  }
}

function isSame(a: Chat | undefined, b: Chat): boolean {
  return a !== undefined && chatKey(a) === chatKey(b);
}

const byId = new WeakMap<ChatFeed, ReadonlyMap<string, Chat>>();

/** The chat of this id: of several lists, the first that has it. */
function chatWith(feed: ChatFeed, id: string): Chat | undefined {
  // Of two entries with one key, a map keeps the later one.
  const chats =
    byId.get(feed) ?? new Map(feed.chats.map(chat => [chat.id, chat] as const).reverse());
  byId.set(feed, chats);
  return chats.get(id);
}
