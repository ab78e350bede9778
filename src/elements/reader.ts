import type {JoinPreference} from '../core/join-url.js';
import {SESSION_NAMES, writeLink} from './page-link.js';

/** What a reader may choose; each is a text, empty where nothing is chosen. */
export type Choice =
  /** IANA name of the zone wanted. */
  | 'zone'
  /** Where the reader takes part, by the platform's name. */
  | 'platform'
  /** Host name of the reader's own Mastodon server. */
  | 'server'
  /** What is looked for. */
  | 'search'
  | 'keyword'
  /** Only chats on this platform. */
  | 'on'
  /** `favourites`: nothing else. */
  | 'only';

const FAVOURITE = 'favourite';
/** What hides chats. */
const FILTERS: readonly Choice[] = ['search', 'keyword', 'on', 'only'];
/** What says what is shown belongs in a link that one sends. */
const IN_LINK: readonly Choice[] = ['zone', ...FILTERS];
/** All names that stand in a link of ours. */
const LINK_NAMES: readonly string[] = [...IN_LINK, FAVOURITE, ...SESSION_NAMES];
/** A search that comes back a week later would be a riddle. */
const REMEMBERED: readonly Choice[] = ['zone', 'platform', 'server', 'keyword', 'on', 'only'];
const STORE = 'chat-calendar';

/**
 * What the reader of this page has chosen: shared by all its elements, remembered in the browser,
 * and written into the page's address, so that it can be sent. Fires `change`.
 */
export class Reader extends EventTarget {
  readonly #choices = new Map<Choice, string>();
  readonly #favourites = new Set<string>();
  /** Those no longer marked, of which the addresses of before still tell. */
  readonly #unmarked = new Set<string>();
  #isRead = false;

  get(choice: Choice): string {
    this.#read();
    return this.#choices.get(choice) ?? '';
  }

  /** @param value - empty to take it back */
  set(choice: Choice, value: string): void {
    this.#read();
    this.#choices.set(choice, value);
    this.#keep();
  }

  /** Where the reader takes part. */
  get preference(): JoinPreference {
    const server = this.get('server');
    return {platform: this.get('platform'), ...(server && {server})};
  }

  get isFiltering(): boolean {
    return FILTERS.some(choice => this.get(choice));
  }

  /** Takes back all that hides chats. */
  clear(): void {
    for (const choice of FILTERS) this.#choices.delete(choice);
    this.#keep();
  }

  /** Ids of chats. */
  get favourites(): ReadonlySet<string> {
    this.#read();
    return this.#favourites;
  }

  /** Marks a chat, or takes the mark away. */
  toggleFavourite(id: string): void {
    const [from, to] = this.favourites.has(id)
      ? [this.#favourites, this.#unmarked]
      : [this.#unmarked, this.#favourites];
    from.delete(id);
    to.add(id);
    this.#keep();
  }

  /** Not before it is asked for: importing a class does not touch the page. */
  #read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    this.#take(stored(), REMEMBERED);
    this.#take(location.hash.slice(1), IN_LINK);
    window.addEventListener('hashchange', ({newURL}) => {
      const text = new URL(newURL).hash.slice(1);
      // What leads to a place of the page's own is none of ours.
      if (text && !isOurs(text)) return;
      this.#take(text, IN_LINK);
      this.#keep();
    });
  }

  /** A link's choices go before those remembered; its favourites join the reader's own. */
  #take(text: string, choices: readonly Choice[]): void {
    const found = new URLSearchParams(text);
    for (const choice of choices) {
      const value = found.get(choice);
      if (value !== null) this.#choices.set(choice, value);
    }
    for (const id of found.getAll(FAVOURITE)) {
      if (!this.#unmarked.has(id)) this.#favourites.add(id);
    }
  }

  #text(choices: readonly Choice[]): string {
    const said = choices.map(choice => [choice, this.get(choice)]).filter(([, value]) => value);
    const ids = [...this.#favourites].map(id => [FAVOURITE, id]);
    return new URLSearchParams([...said, ...ids]).toString();
  }

  #keep(): void {
    try {
      localStorage.setItem(STORE, this.#text(REMEMBERED));
    } catch {
      // A page may be kept from it (a sandbox, a private window): it holds for this visit.
    }
    writeLink(this.#text(IN_LINK), LINK_NAMES);
    this.dispatchEvent(new Event('change'));
  }
}

function isOurs(text: string): boolean {
  return [...new URLSearchParams(text).keys()].some(name => LINK_NAMES.includes(name));
}

function stored(): string {
  try {
    return localStorage.getItem(STORE) ?? '';
  } catch {
    return '';
  }
}

/** The reader of this page. */
export const pageReader: Reader = new Reader();
