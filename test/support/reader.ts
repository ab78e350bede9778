import {thisPage} from '../../src/elements/page/page.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';

/** Makes the reader of the test page one who has chosen nothing. */
export function forgetChoices(): void {
  thisPage.choices.clear();
  localStorage.removeItem('chat-calendar');
  // As if another tab had done it.
  window.dispatchEvent(new StorageEvent('storage', {key: 'chat-calendar'}));
  clearAddress();
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** WebKit lets a page do this no more than ten times a second; then an empty fragment does as well. */
export function clearAddress(): void {
  if (!location.hash) return;
  try {
    history.replaceState(null, '', location.pathname + location.search);
  } catch {
    location.hash = '';
  }
}

/** Marks a chat of a feed document as one of the reader's favourites. */
export function markFavourite(document: object, id: string): void {
  const chat = parseFeed(document).feed.chats.find(each => each.id === id);
  if (!chat) throw new Error(`There is no ${id}`);
  thisPage.choices.toggleFavourite(chat);
}
