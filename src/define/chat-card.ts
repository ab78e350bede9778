import {ChatCard} from '../elements/chat-card.js';
import {register} from '../elements/register.js';

declare global {
  interface HTMLElementTagNameMap {
    'chat-card': ChatCard;
  }
}

register('chat-card', ChatCard);
