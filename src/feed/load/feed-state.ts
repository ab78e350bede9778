import type {ChatFeed} from '../../core/types.js';
import type {FeedError} from '../errors.js';
import type {FeedProblem} from '../parse/problems.js';

/** One list that cannot be had as it is now. */
export interface ListFailure {
  readonly error: FeedError;
  /** What the list is called, or its host; empty where it is the only one. */
  readonly name: string;
  /** When what is shown of it was had: epoch milliseconds; absent where nothing is. */
  readonly savedAt?: number;
}

interface Waiting {
  readonly status: 'idle' | 'loading';
  readonly feed?: never;
  readonly failures?: never;
}

export interface Ready {
  readonly status: 'ready';
  readonly feed: ChatFeed;
  readonly problems: readonly FeedProblem[];
  /** Of several lists, or of one that was shown before. */
  readonly failures: readonly ListFailure[];
}

export interface Failed {
  readonly status: 'failed';
  /** One at least. */
  readonly failures: readonly [ListFailure, ...ListFailure[]];
  readonly feed?: never;
}

/** What is known of a feed. A feed once shown stays when it can later not be loaded again. */
export type FeedState = Waiting | Ready | Failed;
