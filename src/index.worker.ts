/**
 * What `chat-calendar` is where there is no page (workers, servers at the edge), and Lit cannot even
 * be imported: the same names, of which the elements can be imported, but not made.
 */
export * from './core.js';
export {
  ChatFeedErrorEvent,
  ChatFeedLoadEvent,
  ChatSessionSelectEvent,
  ChatWeekChangeEvent,
} from './elements/events.js';
export {loadFeed} from './feed/load/load-feed.js';
export {registerMessages} from './locales/languages.js';

class NoElement {
  constructor() {
    this.#refuse();
  }

  #refuse(): never {
    throw new TypeError('chat-calendar: there are no elements without a page.');
  }
}

export class ChatCalendar extends NoElement {}
export class ChatCard extends NoElement {}
