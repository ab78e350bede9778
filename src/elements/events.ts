import type {ChatFeed, Session} from '../core/types.js';
import type {FeedError} from '../feed/errors.js';
import type {FeedProblem} from '../feed/parse/problems.js';

const PASSES_OUT: EventInit = {bubbles: true, composed: true};

/** A feed is on screen. */
export class ChatFeedLoadEvent extends Event {
  constructor(
    readonly feed: ChatFeed,
    readonly problems: readonly FeedProblem[],
  ) {
    super('chat-feed-load', PASSES_OUT);
  }
}

/** A feed could not be loaded, or not be loaded again. */
export class ChatFeedErrorEvent extends Event {
  constructor(readonly error: FeedError) {
    super('chat-feed-error', PASSES_OUT);
  }
}

/** The reader went to another week. */
export class ChatWeekChangeEvent extends Event {
  /** @param date - the first date of the week now shown: `YYYY-MM-DD` */
  constructor(readonly date: string) {
    super('chat-week-change', PASSES_OUT);
  }
}

/**
 * The reader opened a session, or wants to take part in it. `preventDefault()` keeps the dialog shut, or
 * the link from being followed.
 */
export class ChatSessionSelectEvent extends Event {
  constructor(readonly session: Session) {
    super('chat-session-select', {...PASSES_OUT, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-feed-load': ChatFeedLoadEvent;
    'chat-feed-error': ChatFeedErrorEvent;
    'chat-week-change': ChatWeekChangeEvent;
    'chat-session-select': ChatSessionSelectEvent;
  }
}
