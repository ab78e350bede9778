import type {JoinPreference} from '../core/join-url.js';
import type {Chat} from '../core/types.js';

/** What hides chats; each is empty where it hides none. */
export interface Filter {
  /** Words that are looked for. */
  readonly search: string;
  /** Only chats with this keyword. */
  readonly subject: string;
  /** Only chats on this platform. */
  readonly platformShown: string;
  /** `1`: only favourites. */
  readonly mine: string;
}

/** What a reader has chosen, wherever that is kept. */
export interface ReaderChoices {
  readonly get: (choice: keyof Filter) => string;
  /** Whether the reader chose it for what is shown, and not before or by a link. */
  readonly isChosenHere: (choice: keyof Filter) => boolean;
  readonly isFavourite: (chat: Chat) => boolean;
  /** Whether any chat is a favourite: it spares a look at each. */
  readonly hasFavourites: boolean;
  /** Where the reader takes part. */
  readonly preference: JoinPreference;
}

/** A reader who has chosen nothing. */
export const NO_CHOICES: ReaderChoices = {
  get: () => '',
  isChosenHere: () => false,
  isFavourite: () => false,
  hasFavourites: false,
  preference: {},
};
