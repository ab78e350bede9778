import {chatKey} from '../../core/identity.js';
import type {JoinPreference} from '../../core/join-url.js';
import type {Chat} from '../../core/types.js';
import {
  LONGEST_TEXT,
  NOTHING,
  readStore,
  STORE,
  writeStore,
  type Choice,
  type Favourite,
  type Remembered,
} from './choice-store.js';
import {FILTER_CHOICES, LinkedChoices} from './linked-choices.js';
import type {PageLink} from './page-link.js';
import type {ShownFeeds} from './shown-feeds.js';

export type {Choice} from './choice-store.js';

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
  readonly #linked: LinkedChoices;
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
    this.#linked = new LinkedChoices(link, shown);
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
    if (choice === 'search') this.#search = value.slice(0, LONGEST_TEXT);
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
    for (const choice of FILTER_CHOICES) {
      this.#linked.delete(choice);
      this.#chosen.add(choice);
    }
    this.#remember(({favourites, choices}) => ({
      favourites,
      choices: new Map(
        [...choices].filter(([choice]) => !FILTER_CHOICES.some(each => each === choice)),
      ),
    }));
    this.#tell();
  }

  isFavourite(chat: Chat): boolean {
    this.#read();
    return this.#remembered.favourites.has(chatKey(chat)) || this.#linked.marks(chat);
  }

  /** Whether any chat, of whichever list, is a favourite: it spares a look at each. */
  get hasFavourites(): boolean {
    this.#read();
    return this.#remembered.favourites.size > 0 || this.#linked.hasFavourites;
  }

  /** Marks a chat, or takes the mark away. */
  toggleFavourite(chat: Chat): void {
    const key = chatKey(chat);
    const {id, list} = chat;
    const wasMarked = this.isFavourite(chat);
    this.#linked.forget(key, wasMarked);
    this.#remember(({choices, favourites}) => {
      const marked = new Map<string, Favourite>(favourites);
      if (wasMarked) marked.delete(key);
      else marked.set(key, {id, ...(list && {list: {url: list.url}})});
      return {choices, favourites: marked};
    });
    // With the last of them its wish goes: the next one would hide the list without a word.
    const isLast = wasMarked && !this.shown.chats.some(each => this.isFavourite(each));
    if (isLast && this.get('mine')) this.set('mine', '');
    else this.#tell();
  }

  /** Not before it is asked for: importing a class does not touch the page. */
  #read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    this.#remembered = readStore();
    this.#linked.take();
    this.link.follow();
    this.link.addEventListener('change', () => {
      // What leads to a place of the page's own is none of ours.
      if (!this.link.isOfUs) return;
      this.#linked.take();
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
      if (!this.#remembered.favourites.has(key)) this.#linked.forget(key, true);
    }
    for (const key of this.#remembered.favourites.keys()) this.#linked.forget(key, false);
    if (this.link.getAll('chat-favourite').length > 0) this.#write();
    this.dispatchEvent(new Event('change'));
  }

  #own(choice: Choice): string {
    return (choice === 'search' ? this.#search : this.#remembered.choices.get(choice)) ?? '';
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
    this.#linked.write(
      choice => this.#own(choice),
      this.hasFavourites ? chat => this.isFavourite(chat) : undefined,
    );
  }
}
