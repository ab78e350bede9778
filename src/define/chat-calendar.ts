import {ChatCalendar} from '../elements/chat-calendar.js';

declare global {
  interface HTMLElementTagNameMap {
    'chat-calendar': ChatCalendar;
  }
}

// A page may hold this script twice, or be rendered where there are no elements.
if (globalThis.customElements && !customElements.get('chat-calendar')) {
  customElements.define('chat-calendar', ChatCalendar);
}
