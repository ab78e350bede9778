import {ChatCalendar} from '../elements/chat-calendar.js';
import {register} from '../elements/register.js';

declare global {
  interface HTMLElementTagNameMap {
    'chat-calendar': ChatCalendar;
  }
}

register('chat-calendar', ChatCalendar);
