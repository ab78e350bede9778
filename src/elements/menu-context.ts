import type {Chat, ChatFeed, Session} from '../core/types.js';
import type {Messages, TimetableMessages} from '../locales/messages.js';
import type {Formats} from './formats.js';
import type {Reader} from './reader.js';

/** What a menu needs to know. */
export interface MenuContext {
  readonly feed: ChatFeed;
  readonly messages: TimetableMessages;
  readonly formats: Formats;
  readonly now: number;
  readonly reader: Reader;
  readonly chat?: Chat | undefined;
  readonly session?: Session | undefined;
  /** Where the session is held. */
  readonly join?: string | undefined;
  /** Shows the menu anew, after what is its own has changed. */
  readonly update: () => void;
  readonly close: () => void;
}

/** The same with the texts of menus. */
export interface SpokenContext extends MenuContext {
  readonly messages: Messages;
  /** Closes the menu, and goes back to the button that opened it. */
  readonly leave: (event: Event) => void;
}

export type MenuName = 'calendar' | 'more' | 'zone';
