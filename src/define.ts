/** Registers `<chat-calendar>` and `<chat-card>`. */
import './define/chat-calendar.js';
import './define/chat-card.js';
