import type {Messages} from '../locales/messages.js';
import {reasonFor} from './failure-reason.js';
import type {Viewpoint} from './viewpoint.js';

/** A list that cannot be had as it is now. */
export interface Failure {
  /** Its code is a `FeedErrorCode`. */
  readonly error: {readonly code: string};
  /** What the list is called; empty where it is the only one. */
  readonly name: string;
  /** When what is shown of it was had: epoch milliseconds; absent where nothing is. */
  readonly savedAt?: number;
}

/** So many lists are named. */
const MOST_NAMED = 4;

/** What a reader is told of lists that cannot be had: which, why, and how old what is shown is. */
export function failureLines(
  failures: readonly Failure[],
  {messages, formats}: Viewpoint,
  now: number,
): string[] {
  // A page may word some of them otherwise, and know only some.
  const reasons: Partial<Messages['loadFailed']> = messages.loadFailed;
  const lines = failures.slice(0, MOST_NAMED).map(({error, name, savedAt}) => {
    const reason = reasons[reasonFor(error.code)] ?? reasons.unreachable ?? '';
    // What has just come may be ahead of the clock by which all else is told.
    const age = savedAt && messages.savedCopy(formats.relative(Math.max(now, savedAt), savedAt));
    const text = [reason, age].filter(Boolean).join(' ');
    return name ? `\u2068${name}\u2069: ${text}` : text;
  });
  const others = failures.length - lines.length;
  return others > 0 ? [...lines, messages.andMore(others)] : lines;
}
