import {chatKey} from '../../core/identity.js';
import type {Chat} from '../../core/types.js';
import {MOST_FAVOURITES, type Choice, type Favourite} from './choice-store.js';
import type {LinkName, LinkValues} from './link-text.js';
import type {PageLink} from './page-link.js';
import type {ShownFeeds} from './shown-feeds.js';

type FilterChoice = 'search' | 'subject' | 'platformShown' | 'mine';

/** What hides chats, and what a link calls it. */
const FILTERS: Readonly<Record<FilterChoice, LinkName>> = {
  search: 'chat-search',
  subject: 'chat-subject',
  platformShown: 'chat-platform',
  mine: 'chat-mine',
};

const FILTER_NAMES = Object.entries(FILTERS) as readonly [FilterChoice, LinkName][];

/** What hides chats. */
export const FILTER_CHOICES: readonly FilterChoice[] = FILTER_NAMES.map(([choice]) => choice);

/** What the page's address says of the reader's choices: it holds while the address says it. */
export class LinkedChoices {
  readonly #choices = new Map<Choice, string>();
  /** As the address names them. */
  #favourites: ReadonlySet<string> = new Set();
  /** Keys of chats no longer marked, of which the addresses of before still tell. */
  readonly #unmarked = new Set<string>();

  constructor(
    private readonly link: PageLink,
    private readonly shown: ShownFeeds,
  ) {}

  /** Reads what the address says. */
  take(): void {
    this.#choices.clear();
    for (const [choice, name] of FILTER_NAMES) {
      const value = this.link.get(name);
      if (value !== null) this.#choices.set(choice, value);
    }
    this.#favourites = new Set(this.link.getAll('chat-favourite'));
  }

  get(choice: Choice): string | undefined {
    return this.#choices.get(choice);
  }

  /** The reader has chosen something else. */
  delete(choice: Choice): void {
    this.#choices.delete(choice);
  }

  get hasFavourites(): boolean {
    return this.#favourites.size > 0;
  }

  /** Whether the address marks a chat: by its id, or by that and its list. */
  marks(chat: Chat): boolean {
    return (
      this.hasFavourites &&
      !this.#unmarked.has(chatKey(chat)) &&
      (this.#favourites.has(fullName(chat)) ||
        (this.#favourites.has(chat.id) && this.shown.isFirst(chat)))
    );
  }

  /**
   * What the address says of a chat holds no more, or again.
   *
   * @param key - the chat's
   */
  forget(key: string, isForgotten: boolean): void {
    if (isForgotten) this.#unmarked.add(key);
    else this.#unmarked.delete(key);
  }

  /**
   * Lets the address say what is shown.
   *
   * @param own - what the reader has chosen
   * @param isFavourite - undefined where there are no favourites
   */
  write(own: (choice: Choice) => string, isFavourite: ((chat: Chat) => boolean) | undefined): void {
    const choices = FILTER_NAMES.map(([choice, name]) => {
      // A link may take back, by an empty value, what is remembered.
      const value = this.get(choice) ?? (own(choice) || undefined);
      return [name, value];
    });
    const values = Object.fromEntries(choices) as LinkValues;
    const favourites = isFavourite ? this.#namesOf(isFavourite) : [];
    this.link.write({...values, 'chat-favourite': favourites});
  }

  /** Of the chats on this page, as short as can be; and what the address marks that is not here. */
  #namesOf(isFavourite: (chat: Chat) => boolean): string[] {
    const {chats} = this.shown;
    const known = new Set(chats.flatMap(chat => [chat.id, fullName(chat)]));
    const marked = chats
      .filter(isFavourite)
      .map(chat => (this.shown.isOnly(chat) ? chat.id : fullName(chat)));
    const others = [...this.#favourites].filter(name => !known.has(name));
    return [...marked, ...others].slice(0, MOST_FAVOURITES);
  }
}

/** A chat by its id and the address of its list: `1 https://example.org/chats`. */
function fullName({id, list}: Favourite): string {
  return list ? `${id} ${list.url}` : id;
}
