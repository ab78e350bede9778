import {pageReader} from '../../src/elements/reader.js';

/** Makes the reader of the test page one who has chosen nothing. */
export function forgetChoices(): void {
  for (const choice of ['zone', 'platform', 'server'] as const) {
    if (pageReader.get(choice)) pageReader.set(choice, '');
  }
  for (const id of [...pageReader.favourites]) pageReader.toggleFavourite(id);
  if (pageReader.isFiltering) pageReader.clear();
  localStorage.removeItem('chat-calendar');
  // WebKit lets a page do this no more than ten times a second.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}
