/**
 * Why there is no feed.
 *
 * - `offline`: the browser has no network
 * - `unreachable`: no answer, as where a host is down, its name wrong, or a page's policy forbids it
 * - `cross-origin`: its host answers, but does not let other sites read it (CORS)
 * - `timeout`: not all of it came in time
 * - `too-large`: it has more bytes than are read
 * - `not-found` (404), `gone` (410), `forbidden` (401, 403), `request-timeout` (408),
 *   `too-many-requests` (429), `unavailable` (503), `server-error` (500 and all else above),
 *   `bad-status` (any other): what its server answers
 * - `empty`: nothing came
 * - `web-page`, `sign-in`: a web page came in its place; the latter after a redirect
 * - `cut-off`: it came only in part
 * - `not-json`, `bad-shape`, `unsupported-version`: it is no JSON, no chat feed, or of a later format
 * - `no-good-chats`: none of its chats can be read
 * - `unexpected`: a fault of this package, or of what surrounds it
 */
export type FeedErrorCode =
  | 'offline'
  | 'unreachable'
  | 'cross-origin'
  | 'timeout'
  | 'too-large'
  | 'not-found'
  | 'gone'
  | 'forbidden'
  | 'request-timeout'
  | 'too-many-requests'
  | 'unavailable'
  | 'server-error'
  | 'bad-status'
  | 'empty'
  | 'web-page'
  | 'sign-in'
  | 'cut-off'
  | 'not-json'
  | 'bad-shape'
  | 'unsupported-version'
  | 'no-good-chats'
  | 'unexpected';

interface FeedErrorOptions extends ErrorOptions {
  readonly feed?: string;
  readonly retryAt?: number | undefined;
}

/** A document that cannot be shown at all. What is wrong inside a feed is a `FeedProblem`. */
export class FeedError extends Error {
  declare readonly name: 'FeedError';
  /** The address of the feed, as it was asked for; absent where it was not read from one. */
  readonly feed: string | undefined;
  /** When its server wants to be asked again (Retry-After): epoch milliseconds. */
  readonly retryAt: number | undefined;

  /** @param message - for the feed's author: what is wrong, and what mends it */
  constructor(
    readonly code: FeedErrorCode,
    message: string,
    options: FeedErrorOptions = {},
  ) {
    super(message, options);
    // Assigned, it would throw where a page has frozen prototypes.
    Object.defineProperty(this, 'name', {value: 'FeedError'});
    this.feed = options.feed;
    this.retryAt = options.retryAt;
  }
}
