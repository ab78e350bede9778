import type {ChatFeed, Session} from '../core/types.js';
import type {Zone} from '../core/zone.js';
import type {Messages} from '../locales/messages.js';
import type {Choices} from './choices.js';
import type {MenuController} from './controllers/menu.js';
import type {Formats} from '../view/formats.js';

/** What a card needs to know and to do. */
export interface CardContext {
  readonly feed: ChatFeed;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly now: number;
  readonly choices: Choices;
  /** The reader's own zone. */
  readonly viewerZone: Zone;
  /** Where a session is to be found, if anywhere. */
  readonly addressOf: (session: Session) => string | undefined;
  readonly menu: MenuController;
  readonly select: (session: Session, event: Event) => void;
}
