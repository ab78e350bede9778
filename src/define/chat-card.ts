import {ChatCard} from '../elements/chat-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'chat-card': ChatCard;
  }
}

// A page may hold this script twice, or be rendered where there are no elements.
if (globalThis.customElements && !customElements.get('chat-card')) {
  customElements.define('chat-card', ChatCard);
}
