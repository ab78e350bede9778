import {chatKey} from '../../core/identity.js';
import type {JoinPreference} from '../../core/join-url.js';
import type {Chat} from '../../core/types.js';
import {
  LONGEST_TEXT,
  MOST_FAVOURITES,
  NOTHING,
  readStore,
  STORE,
  writeStore,
  type Choice,
  type Favourite,
  type Remembered,
} from './choice-store.js';
import type {LinkName, LinkValues, PageLink} from './page-link.js';
import type {ShownFeeds} from './shown-feeds.js';

export type {Choice} from './choice-store.js';

/** What hides chats, and what a link calls it. */
const FILTERS = {
  search: 'chat-search',
  subject: 'chat-subject',
  platformShown: 'chat-platform',
  mine: 'chat-mine',
} as const satisfies Partial<Record<Choice, LinkName>>;

type FilterChoice = keyof typeof FILTERS;

const FILTER_NAMES = Object.entries(FILTERS) as readonly [FilterChoice, LinkName][];

/**
 * What the reader of this page has chosen: shared by all its elements, and remembered in the
 * browser. What a link brings goes before that, but is not remembered: it holds while the page's
 * address says it, or until the reader chooses. Fires `change`.
 */
export class Choices extends EventTarget {
  #remembered: Remembered = NOTHING;
  /** Whether what is remembered can be stored; else it holds for this visit. */
  #isStored = true;
  #search = '';
  readonly #linked = new Map<Choice, string>();
  /** Favourites of a link, as it names them. */
  #linkedFavourites: readonly string[] = [];
  /** Keys of chats no longer marked, of which the addresses of before still tell. */
  readonly #unmarked = new Set<string>();
  /** What was chosen on this page, in this visit. */
  readonly #chosen = new Set<Choice>();
  /** Whether the reader has chosen anything in this visit: from then on the address tells of it. */
  #hasActed = false;
  #isRead = false;

  constructor(
    private readonly link: PageLink,
    private readonly shown: ShownFeeds,
  ) {
    super();
  }

  get(choice: Choice): string {
    this.#read();
    return this.#linked.get(choice) ?? this.#own(choice);
  }

  /** @param value - empty to take it back */
  set(choice: Choice, value: string): void {
    this.#read();
    this.#chosen.add(choice);
    this.#linked.delete(choice);
    if (choice === 'search') this.#search = value;
    else
      this.#remember(({favourites, choices}) => ({
        favourites,
        choices: new Map(choices).set(choice, value),
      }));
    this.#tell();
  }

  /** Whether the reader chose it on this page, and not before or by a link. */
  isChosenHere(choice: Choice): boolean {
    return this.#chosen.has(choice);
  }

  /** Where the reader takes part. */
  get preference(): JoinPreference {
    const server = this.get('server');
    return {platform: this.get('platform'), ...(server && {server})};
  }

  /** Takes back all that hides chats. */
  clear(): void {
    this.#read();
    this.#search = '';
    for (const [choice] of FILTER_NAMES) {
      this.#linked.delete(choice);
      this.#chosen.add(choice);
    }
    this.#remember(({favourites, choices}) => ({
      favourites,
      choices: new Map([...choices].filter(([choice]) => !(choice in FILTERS))),
    }));
    this.#tell();
  }

  isFavourite(chat: Chat): boolean {
    this.#read();
    return this.#remembered.favourites.has(chatKey(chat)) || this.#isLinked(chat);
  }

  /** Whether any chat, of whichever list, is a favourite: it spares a look at each. */
  get hasFavourites(): boolean {
    this.#read();
    return this.#remembered.favourites.size + this.#linkedFavourites.length > 0;
  }

  /** Marks a chat, or takes the mark away. */
  toggleFavourite(chat: Chat): void {
    const key = chatKey(chat);
    const {id, list} = chat;
    const wasMarked = this.isFavourite(chat);
    if (wasMarked) this.#unmarked.add(key);
    else this.#unmarked.delete(key);
    this.#remember(({choices, favourites}) => {
      const marked = new Map<string, Favourite>(favourites);
      if (wasMarked) marked.delete(key);
      else marked.set(key, {id, ...(list && {list: {url: list.url}})});
      return {choices, favourites: marked};
    });
    this.#tell();
  }

  /** Not before it is asked for: importing a class does not touch the page. */
  #read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    this.#remembered = readStore();
    this.#takeLink();
    this.link.follow();
    this.link.addEventListener('change', () => {
      // What leads to a place of the page's own is none of ours.
      if (!this.link.isOfUs) return;
      this.#takeLink();
      if (this.#hasActed) this.#write();
      this.dispatchEvent(new Event('change'));
    });
    window.addEventListener('storage', ({key}) => {
      if (key === STORE || key === null) this.#follow();
    });
  }

  /** Another tab has remembered something else. */
  #follow(): void {
    const {favourites} = this.#remembered;
    this.#remembered = readStore();
    for (const key of favourites.keys()) {
      if (!this.#remembered.favourites.has(key)) this.#unmarked.add(key);
    }
    for (const key of this.#remembered.favourites.keys()) this.#unmarked.delete(key);
    if (this.link.getAll('chat-favourite').length > 0) this.#write();
    this.dispatchEvent(new Event('change'));
  }

  #takeLink(): void {
    this.#linked.clear();
    for (const [choice, name] of FILTER_NAMES) {
      const value = this.link.get(name);
      if (value !== null && value.length <= LONGEST_TEXT) this.#linked.set(choice, value);
    }
    this.#linkedFavourites = this.link.getAll('chat-favourite').slice(0, MOST_FAVOURITES);
  }

  #own(choice: Choice): string {
    return (choice === 'search' ? this.#search : this.#remembered.choices.get(choice)) ?? '';
  }

  /** Whether a link marks a chat: by its id, or by that and its list. */
  #isLinked(chat: Chat): boolean {
    return (
      this.#linkedFavourites.length > 0 &&
      !this.#unmarked.has(chatKey(chat)) &&
      (this.#linkedFavourites.includes(fullName(chat)) ||
        (this.#linkedFavourites.includes(chat.id) && this.shown.isFirst(chat)))
    );
  }

  /** Other tabs remember as well: what is stored is read again before it is changed. */
  #remember(change: (before: Remembered) => Remembered): void {
    this.#remembered = change(this.#isStored ? readStore() : this.#remembered);
    this.#isStored = writeStore(this.#remembered);
  }

  #tell(): void {
    this.#hasActed = true;
    this.#write();
    this.dispatchEvent(new Event('change'));
  }

  /** Lets the page's address say what is shown. */
  #write(): void {
    const choices = FILTER_NAMES.map(([choice, name]) => {
      // A link may take back, by an empty value, what is remembered.
      const value = this.#linked.get(choice) ?? (this.#own(choice) || undefined);
      return [name, value];
    });
    const values = Object.fromEntries(choices) as LinkValues;
    this.link.write({...values, 'chat-favourite': this.#favouriteNames});
  }

  /** Of the chats on this page, as short as can be; and what a link marks that is not here. */
  get #favouriteNames(): string[] {
    if (!this.hasFavourites) return [];
    const {chats} = this.shown;
    const known = new Set(chats.flatMap(chat => [chat.id, fullName(chat)]));
    const marked = chats
      .filter(chat => this.isFavourite(chat))
      .map(chat => (this.shown.isOnly(chat) ? chat.id : fullName(chat)));
    return [...marked, ...this.#linkedFavourites.filter(name => !known.has(name))];
  }
}

/** A chat by its id and the address of its list: `1 https://example.org/chats`. */
function fullName({id, list}: Favourite): string {
  return list ? `${id} ${list.url}` : id;
}
