import type {ChatFeed} from '../../core/types.js';
import type {FeedError, FeedErrorCode} from '../../feed/errors.js';
import type {FeedProblem} from '../../feed/parse/problems.js';
import {whenIdle} from '../../feed/load/when-idle.js';
import {reviewFeed} from '../../feed/parse/review-feed.js';

/** Sentences that are remembered so that they are said once; a page that goes on for long forgets. */
const MOST_SAID = 500;
/** Of one feed at once. */
const MOST_LINES = 20;

/** The author's slips, or ours; the rest may pass by itself. */
const SLIPS: readonly FeedErrorCode[] = [
  'not-json',
  'bad-shape',
  'unsupported-version',
  'no-good-chats',
  'unexpected',
];

/** What a feed's author reads in the console, each sentence once; readers never do. */
export class AuthorConsole {
  readonly #said = new Set<string>();
  readonly #reviewed = new WeakSet<ChatFeed>();

  /** Tells a sentence. */
  warn(sentence: string): void {
    for (const line of this.#new([sentence])) console.warn(line);
  }

  /** @param name - of the feed, for one without an address */
  tellError({code, message, feed, cause}: FeedError, name: string): void {
    const [line] = this.#new([feed === undefined ? `${name}: ${message}` : message]);
    if (line === undefined) return;
    const said = `chat-calendar: ${line}`;
    if (code === 'unexpected') console.error(said, cause);
    else if (SLIPS.includes(code)) console.error(said);
    else console.warn(said);
  }

  tellProblems(problems: readonly FeedProblem[], name: string): void {
    const lines = this.#new(
      problems.map(({feed, message}) => (feed === undefined ? `${name}: ${message}` : message)),
    );
    if (lines.length === 0) return;
    const shown = lines.slice(0, MOST_LINES);
    const more = lines.length - shown.length;
    if (more > 0) shown.push(`… and ${more} more.`);
    console.warn(['chat-calendar:', ...shown].join('\n'));
  }

  /**
   * Looks through a feed when the page is idle, and tells what its author hardly meant: once, however
   * many elements show it.
   *
   * @returns a function that gives it up
   */
  review(feed: ChatFeed, name: string): () => void {
    return whenIdle(() => {
      if (this.#reviewed.has(feed)) return;
      this.#reviewed.add(feed);
      this.tellProblems(reviewFeed(feed), name);
    });
  }

  #new(lines: readonly string[]): string[] {
    const fresh = lines.filter(line => !this.#said.has(line));
    for (const line of fresh.slice(0, MOST_SAID)) this.#said.add(line);
    for (const line of this.#said) {
      if (this.#said.size <= MOST_SAID) break;
      this.#said.delete(line);
    }
    return fresh;
  }
}
