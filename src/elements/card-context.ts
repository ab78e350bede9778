import type {ChatFeed, Session} from '../core/types.js';
import type {TimetableMessages} from '../locales/messages.js';
import type {MenuController} from './controllers/menu.js';
import type {Formats} from './formats.js';
import type {Reader} from './reader.js';

/** What a card needs to know and to do. */
export interface CardContext {
  readonly feed: ChatFeed;
  readonly messages: TimetableMessages;
  readonly formats: Formats;
  readonly now: number;
  readonly reader: Reader;
  readonly menu: MenuController;
  readonly select: (session: Session, event: Event) => void;
}
