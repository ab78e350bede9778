/**
 * - `wrong-type`, `bad-value`: what is found is not what the field holds
 * - `missing`: a field that is needed is not there
 * - `unknown-field`: a field that is not read, with a name close to one that is
 * - `unsafe-url`: an address that is not http, https or mailto
 * - `unknown-zone`: no IANA area name, or one that the engine does not know
 * - `bad-date`: no date, date-time or duration, or one that does not exist
 * - `bad-rule`: no recurrence rule, or a part of one that is wrong
 * - `unsupported-rule`: a rule that is valid but finer than a day, or not Gregorian
 * - `bad-charset`: not UTF-8, or not said so
 * - `too-long`, `too-many`: more than the format has room for (`limits.ts`)
 * - `duplicate`: an id or an override that was there before
 * - `start-not-in-rule`: the rule does not produce its own start, which is therefore no session
 * - `never-meets`: nothing ever comes of the chat, or of a slot of it
 * - `unknown-occurrence`: an override cancels, excludes or moves what the rule does not give
 * - `unknown-chat`: `alternatesWith` names a chat that is not in the list
 *
 * The last four are advice: `reviewFeed` gives them, as they need the schedule or other chats.
 */
export type FeedProblemCode =
  | 'wrong-type'
  | 'bad-value'
  | 'missing'
  | 'unknown-field'
  | 'unsafe-url'
  | 'unknown-zone'
  | 'bad-date'
  | 'bad-rule'
  | 'unsupported-rule'
  | 'bad-charset'
  | 'too-long'
  | 'too-many'
  | 'duplicate'
  | 'start-not-in-rule'
  | 'never-meets'
  | 'unknown-occurrence'
  | 'unknown-chat';

/**
 * - `chat-left-out`: the whole chat is
 * - `field-left-out`: a field, a slot, an override or a member of a list is; the chat is shown
 * - `kept`: nothing is, but the author most likely meant something else
 */
export type FeedProblemOutcome = 'chat-left-out' | 'field-left-out' | 'kept';

/** Something in a feed that was left out, or is hardly what its author meant. */
export interface FeedProblem {
  readonly code: FeedProblemCode;
  /** The address of the feed, as it was asked for; absent where it was not read from one. */
  readonly feed?: string;
  /** JSON Pointer (RFC 6901) to the place: `/chats/3/start`. */
  readonly pointer: string;
  /** What the chat is called: its hashtag, title or id. */
  readonly chat?: string;
  /** What is there, shortened: `"8pm"`, `42`, `a list`. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** What became of it. */
  readonly outcome: FeedProblemOutcome;
  /** All of this as English sentences for the feed's author. */
  readonly message: string;
}

/** A problem that has not been told yet. */
export type ProblemDraft = Omit<FeedProblem, 'message'>;

/** Makes the sentences of a problem, the same for the console, events and tools. */
export function tellProblem(problem: ProblemDraft): FeedProblem {
  const {feed, chat, pointer, found, expected, outcome, code} = problem;
  const at = chat === undefined ? pointer : `${chat} (${pointer})`;
  const place = [feed, at].filter(Boolean).join(', ') || 'The feed';
  const end = outcome === 'kept' ? (KEPT[code] ?? 'It is kept.') : LEFT_OUT[outcome];
  return {...problem, message: `${place}: found ${found}; right would be ${expected}. ${end}`};
}

/** The same problem with the address of its feed, for where several feeds are shown as one. */
export function problemIn(feed: string, problem: FeedProblem): FeedProblem {
  return tellProblem({...problem, feed});
}

const LEFT_OUT: Readonly<Record<Exclude<FeedProblemOutcome, 'kept'>, string>> = {
  'chat-left-out': 'The chat is left out.',
  'field-left-out': 'This is left out, and the rest is kept.',
};

const KEPT: Readonly<Partial<Record<FeedProblemCode, string>>> = {
  'bad-value': 'It is read as that.',
  'unknown-field': 'It is passed over.',
  'too-long': 'Its beginning is kept.',
  'unknown-occurrence': 'It is kept, but changes no session of the rule.',
};

const LONGEST_FOUND = 80;

/** Also of symbols, which a template would refuse. */
const toText: (value: unknown) => string = String;

/** Stands for a value that throws when it is read. */
export const UNREADABLE: unique symbol = Symbol('what cannot be read');

/** A value as a problem shows it. */
export function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === UNREADABLE) return 'what cannot be read';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  // Of a long text no more is looked at than is shown.
  return shorten(
    typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST_FOUND)) : toText(value),
  );
}

export function shorten(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
