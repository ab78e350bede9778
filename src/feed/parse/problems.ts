/**
 * - `wrong-type`, `bad-value`: what is found is not what the field holds
 * - `missing`: a field that is needed is not there
 * - `unsafe-url`: an address that is not http, https or mailto
 * - `unknown-zone`: a time zone the engine does not know
 * - `bad-date`: no date, date-time or duration, or one that does not exist
 * - `bad-rule`: no recurrence rule, or a part of one that is wrong
 * - `unsupported-rule`: a rule that is valid but finer than a day, or not Gregorian
 * - `start-not-in-rule`: the rule does not produce its own start, which is therefore no session
 * - `duplicate`: an id or an override that was there before
 * - `unknown-chat`: `alternatesWith` names a chat that is not in the feed
 */
export type FeedProblemCode =
  | 'wrong-type'
  | 'bad-value'
  | 'missing'
  | 'unsafe-url'
  | 'unknown-zone'
  | 'bad-date'
  | 'bad-rule'
  | 'unsupported-rule'
  | 'start-not-in-rule'
  | 'duplicate'
  | 'unknown-chat';

/** Something in a feed that was left out or set right, for the feed's author. */
export interface FeedProblem {
  readonly code: FeedProblemCode;
  /** JSON Pointer (RFC 6901) to the place: `/chats/3/start`. */
  readonly pointer: string;
  /** What is there, shortened: `"8pm"`, `42`, `a list`. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
}
