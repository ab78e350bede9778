import type {ChatFeed} from '../../core/types.js';
import type {FeedError} from '../errors.js';
import type {FeedProblem} from '../parse/problems.js';

interface NoFeed {
  readonly savedAt?: never;
  readonly feed?: never;
  readonly problems?: never;
}

interface Waiting extends NoFeed {
  readonly status: 'idle' | 'loading';
  readonly error?: never;
}

interface Ready {
  readonly status: 'ready';
  readonly feed: ChatFeed;
  readonly problems: readonly FeedProblem[];
  /** When the oldest copy was saved that stands in for a feed. */
  readonly savedAt?: number;
  /** Why one of several feeds, or the newest attempt to load it again, failed. */
  readonly error?: FeedError;
}

interface Failed extends NoFeed {
  readonly status: 'failed';
  readonly error: FeedError;
}

/** What is known of a feed. A feed once shown stays when it can later not be loaded again. */
export type FeedState = Waiting | Ready | Failed;
