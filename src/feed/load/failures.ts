import {FeedError, type FeedErrorCode} from '../errors.js';
import type {ParsedFeed} from '../parse/parse-feed.js';
import {retryAt} from './retry-after.js';

/** What the statuses mean that feeds have; the rest goes by its hundred. */
const BY_STATUS: Readonly<Record<number, FeedErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  408: 'request-timeout',
  410: 'gone',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** For the author, what mends it. */
const ADVICE: Partial<Record<FeedErrorCode, string>> = {
  forbidden: 'A feed must be readable without signing in.',
  'not-found': 'There is nothing at this address; one without a host is relative to the page.',
  gone: 'The feed was taken away for good.',
  'too-many-requests': 'It is asked for too often: with Cache-Control: max-age, caches answer.',
  unavailable: 'It is overloaded, or being mended.',
  'server-error': 'It has failed; its log says why.',
};

/** @param cause - kept with the error: a status, or what was caught */
export function failure(
  code: FeedErrorCode,
  feed: string,
  text: string,
  cause?: unknown,
  retry?: number,
): FeedError {
  return new FeedError(code, `${feed}: ${text}`, {cause, feed, retryAt: retry});
}

/** A server says no. */
export function statusFailure(url: string, {status, headers}: Response): FeedError {
  const code = BY_STATUS[status] ?? (status >= 500 ? 'server-error' : 'bad-status');
  const text = `the server answers ${status}. ${ADVICE[code] ?? ''}`.trim();
  return failure(code, url, text, status, retryAt(headers, Date.now()));
}

/** Something else came in the place of a feed. */
export function pageFailure(
  url: string,
  text: string,
  redirectedTo: string,
): FeedError | undefined {
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') return failure('empty', url, 'it is empty.');
  if (!start.startsWith('<')) return undefined;
  const shown = JSON.stringify(start.slice(0, 40));
  return redirectedTo
    ? failure('sign-in', url, `it leads to a web page, ${redirectedTo}, which begins ${shown}.`)
    : failure('web-page', url, `a web page came in its place, which begins ${shown}.`);
}

/** Why a feed that could be read cannot be shown; the problems say what is wrong with each chat. */
export function noGoodChats({feed, problems}: ParsedFeed, name?: string): FeedError | undefined {
  const isBad = feed.chats.length === 0 && problems.some(each => each.outcome === 'chat-left-out');
  const text = 'none of its chats can be read.';
  if (!isBad) return undefined;
  return name === undefined
    ? new FeedError('no-good-chats', text)
    : failure('no-good-chats', name, text);
}

/** Whatever was thrown, as an error with a code. */
export function asFeedError(cause: unknown, feed?: string): FeedError {
  if (!(cause instanceof FeedError)) {
    const text = String(cause);
    return feed === undefined
      ? new FeedError('unexpected', text, {cause})
      : failure('unexpected', feed, text, cause);
  }
  if (feed === undefined || cause.feed !== undefined) return cause;
  return new FeedError(cause.code, cause.message, {cause: cause.cause, feed});
}
