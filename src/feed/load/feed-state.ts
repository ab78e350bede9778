import type {ChatFeed} from '../../core/types.js';
import type {FeedError} from '../errors.js';
import type {FeedProblem} from '../parse/problems.js';

/** What is known of a feed. A feed once shown stays when it can later not be loaded again. */
export type FeedState =
  | {readonly status: 'idle' | 'loading'}
  | {
      readonly status: 'ready';
      readonly feed: ChatFeed;
      readonly problems: readonly FeedProblem[];
      /** Why the newest attempt to load it again failed. */
      readonly error?: FeedError;
    }
  | {readonly status: 'failed'; readonly error: FeedError};
