/**
 * Why there is no feed: it could not be fetched (`unreachable`, `timeout`, `bad-status`), is no JSON
 * (`not-json`), is no chat feed (`bad-shape`) or one of a later format (`unsupported-version`).
 */
export type FeedErrorCode =
  'unreachable' | 'timeout' | 'bad-status' | 'not-json' | 'bad-shape' | 'unsupported-version';

/** A document that cannot be shown at all. What is wrong inside a feed is a `FeedProblem`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
