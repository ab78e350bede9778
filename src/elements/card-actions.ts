import type {Session} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import type {MenuController} from './controllers/menu.js';
import type {MenuNeeds} from './menu-context.js';

/** What one can do on a card. */
export interface CardActions {
  readonly messages: Messages;
  /** The level of the heading: 1 to 6. */
  readonly level: number;
  readonly menu: MenuController;
  /** What the element's menus have in common. */
  readonly menuContext: MenuNeeds;
  /** Tells that the reader goes to join a session. */
  readonly select: (session: Session, event: Event) => void;
}
