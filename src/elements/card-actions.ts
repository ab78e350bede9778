import type {Session} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import type {MenuController} from './controllers/menu.js';
import type {MenuContext} from './menu-context.js';

/** What one can do on a card. */
export interface CardActions {
  readonly messages: Messages;
  readonly menu: MenuController;
  /** What the element's menus have in common. */
  readonly menuContext: Omit<MenuContext, 'memory' | 'update' | 'close'>;
  /** Tells that the reader goes to join a session. */
  readonly select: (session: Session, event: Event) => void;
}
