import type {FeedError, FeedErrorCode} from '../errors.js';
import type {ParsedFeed} from '../parse/parse-feed.js';
import {tellProblem, type FeedProblem} from '../parse/problems.js';
import {readSteps} from '../parse/read-feed.js';
import {asFeedError, noGoodChats, pageFailure} from './failures.js';
import {inTurns, nextTask} from './in-turns.js';
import {addressOf} from './list-address.js';
import {request, type Answer, type RequestOptions} from './request.js';
import {dropCopy, saveCopy, savedCopy} from './saved-copies.js';
import {whenIdle} from './when-idle.js';

export interface ListOptions extends RequestOptions {
  /** Whether a copy is kept, and stands in for a feed that cannot be had; true. */
  readonly keepCopy?: boolean;
  /** What is known of the feed already: it stands in, and is kept where the answer is the same. */
  readonly known?: LoadedList | undefined;
  /** Told of the copy of an earlier visit, where it is there before the answer. */
  readonly onCopy?: ((copy: LoadedList) => void) | undefined;
}

/** One feed as it was loaded. */
export interface LoadedList extends ParsedFeed {
  readonly text: string;
  /** When it was had: epoch milliseconds. */
  readonly at: number;
  /** Whether it stands in for what cannot be had now. */
  readonly isStandIn?: boolean;
  /** Why that cannot be had, or why the feed has no chats. */
  readonly error?: FeedError;
}

/** What a server says of purpose: then nothing stands in that it gave before. */
const MEANT: readonly FeedErrorCode[] = [
  'not-found',
  'gone',
  'forbidden',
  'bad-status',
  'unsupported-version',
];
/** After these, a copy is of no use any more. */
const TAKEN_AWAY: readonly FeedErrorCode[] = ['gone', 'forbidden'];

/**
 * Asks for a feed and reads it. Where there is no good answer, what is known of it stands in, or else
 * the copy of an earlier visit.
 *
 * @throws FeedError when there is nothing to show
 */
export async function loadList(url: string, options: ListOptions = {}): Promise<LoadedList> {
  const {signal, keepCopy = true, onCopy} = options;
  // One without a good chat stands in for nothing.
  const known = options.known && !noGoodChats(options.known) ? options.known : undefined;
  let isAnswered = false;
  let shown = known;
  if (keepCopy && onCopy && !known) {
    void readCopy(url).then(copy => {
      if (!copy || isAnswered || signal?.aborted) return;
      shown = copy;
      onCopy(copy);
    });
  }
  let failed: FeedError;
  let problems: readonly FeedProblem[] | undefined;
  try {
    const answer = await request(url, options);
    isAnswered = true;
    const list = await read(answer, url, shown);
    if (!list.error) {
      if (keepCopy && answer.isFromNetwork) whenIdle(() => void saveCopy(url, list.text));
      return list;
    }
    failed = list.error;
    problems = list.problems;
    shown ??= keepCopy ? await readCopy(url) : undefined;
    if (!shown) return list;
  } catch (cause) {
    isAnswered = true;
    signal?.throwIfAborted();
    failed = asFeedError(cause, url);
    if (keepCopy && TAKEN_AWAY.includes(failed.code)) void dropCopy(url);
    const isMeant = MEANT.includes(failed.code);
    const other = isMeant || !keepCopy ? undefined : (shown ?? (await readCopy(url)));
    shown = known ?? other;
    if (!shown) throw failed;
  }
  return {...shown, isStandIn: true, error: failed, ...(problems && {problems})};
}

/** What the answer says, or, where it is what is known already, that again. */
async function read(answer: Answer, url: string, shown?: LoadedList): Promise<LoadedList> {
  const {text, fault, redirectedTo} = answer;
  const at = Date.now();
  if (shown?.text === text) {
    const {feed, problems} = shown;
    return {feed, problems, text, at};
  }
  const page = pageFailure(url, text, redirectedTo);
  if (page) throw page;
  const parsed = await parse(text, url);
  const error = noGoodChats(parsed, url);
  const problems = [
    ...(fault === undefined ? [] : [encodingProblem(url, fault)]),
    ...parsed.problems,
  ];
  // Each in a task of its own, lest the page stands still: to read, and to show.
  await nextTask();
  return {feed: parsed.feed, problems, text, at, ...(error && {error})};
}

function parse(text: string, url: string): Promise<ParsedFeed> {
  return inTurns(readSteps(text, url, addressOf(url)));
}

/** A copy that cannot be read is none: a later version may have kept what this one does not know. */
async function readCopy(url: string): Promise<LoadedList | undefined> {
  const copy = await savedCopy(url);
  if (!copy) return undefined;
  try {
    const parsed = await parse(copy.text, url);
    if (!noGoodChats(parsed)) return {...parsed, text: copy.text, at: copy.savedAt};
  } catch {
    // as good as none
  }
  await dropCopy(url);
  return undefined;
}

function encodingProblem(feed: string, found: string): FeedProblem {
  const expected = 'UTF-8, sent as "application/json; charset=utf-8"';
  return tellProblem({code: 'bad-charset', feed, pointer: '', found, expected, outcome: 'kept'});
}
