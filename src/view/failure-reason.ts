import type {Messages} from '../locales/messages.js';

/** Why there is no list, as far as that is of use to a reader: many codes are one to them. */
type Reason = keyof Messages['loadFailed'];

const CODES: Readonly<Record<Reason, readonly string[]>> = {
  offline: ['offline'],
  unreachable: ['unreachable'],
  refused: ['cross-origin'],
  slow: ['timeout', 'request-timeout'],
  tooLarge: ['too-large'],
  missing: ['not-found', 'gone', 'bad-status'],
  closed: ['forbidden', 'sign-in'],
  busy: ['too-many-requests', 'unavailable', 'server-error'],
  webPage: ['web-page'],
  cutOff: ['cut-off'],
  unreadable: ['empty', 'not-json', 'bad-shape', 'no-good-chats', 'unexpected'],
  newer: ['unsupported-version'],
};

const REASONS = new Map(
  Object.entries(CODES).flatMap(([reason, codes]) =>
    codes.map(code => [code, reason as Reason] as const),
  ),
);

/** @param code - a `FeedErrorCode` */
export function reasonFor(code: string): Reason {
  return REASONS.get(code) ?? 'unreadable';
}
