/** Where the module script finds languages: in its own folder, one file each. */
import {pageLanguages} from '../locales/languages.js';
import type {Locale} from '../locales/messages.js';
import {scriptFolder} from './script-folder.js';

const {url} = import.meta;

pageLanguages.fetchWith(async language => {
  const folder = scriptFolder(url);
  if (folder === undefined) {
    throw new Error(
      `${url} does not show in which folder the package is. ` +
        'Write the address of chat-calendar.min.js in full.',
    );
  }
  // A query that tells versions of the script apart tells those of a language apart too.
  const file = `${folder}locales/${language}.min.js${new URL(url).search}`;
  const [messages] = Object.values((await import(file)) as Record<string, Partial<Locale>>);
  return messages ?? {};
});
