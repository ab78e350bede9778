/** Classes, types and errors; importing them registers nothing. See `chat-calendar/define`. */
export * from './core.js';
export {ChatCalendar} from './elements/chat-calendar.js';
export {ChatCard} from './elements/chat-card.js';
export {
  ChatFeedErrorEvent,
  ChatFeedLoadEvent,
  ChatSessionSelectEvent,
  ChatWeekChangeEvent,
} from './elements/events.js';
export {loadFeed} from './feed/load/load-feed.js';
export type {LoadOptions} from './feed/load/load-feed.js';
export {registerMessages} from './locales/languages.js';
export type {Messages} from './locales/messages.js';
