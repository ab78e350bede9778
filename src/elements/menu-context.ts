import type {Chat, ChatFeed, Session} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import type {ShareController} from './controllers/share.js';
import type {Choices} from './page/choices.js';
import type {Coming} from '../view/card-schedule.js';
import type {Formats} from '../view/formats.js';

/** What a menu keeps as long as it is open. */
export interface MenuMemory {
  /** What is searched for. */
  typed: string;
  /** Whether only the session that is shown is to be added to a calendar. */
  isOnce: boolean;
  /** What zones are called, by their names. */
  readonly labels: Map<string, string>;
}

/** What a menu needs to know. */
export interface MenuContext {
  readonly feed: ChatFeed;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly now: number;
  readonly choices: Choices;
  readonly sharing: ShareController;
  /** IANA name of the reader's own zone. */
  readonly ownZone: string;
  /** Where a session is to be found, if anywhere. */
  readonly addressOf: (session: Session) => string | undefined;
  readonly chat?: Chat | undefined;
  readonly session?: Session | undefined;
  /** Where the session is held. */
  readonly join?: string | undefined;
  /** The chat's next sessions. */
  readonly coming?: readonly Coming[];
  readonly memory: MenuMemory;
  /** Shows the menu anew, after what is its own has changed. */
  readonly update: () => void;
  /** Finds out more in turns, as long as the menu is open and the same is searched for. */
  readonly learn: (steps: Iterator<undefined>) => void;
  readonly close: () => void;
}

/** What an element says of it: the rest is the menu's own. */
export type MenuNeeds = Omit<MenuContext, 'memory' | 'update' | 'learn' | 'close'>;

/** The same for a menu that is open. */
export interface OpenMenuContext extends MenuContext {
  /** Closes the menu, and goes back to the button that opened it. */
  readonly leave: (event: Event) => void;
}

export type MenuName = 'calendar' | 'more' | 'zone';
