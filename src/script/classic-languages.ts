/** Where the classic script finds languages: in scripts of their own, before or after it. */
import {pageLanguages} from '../locales/languages.js';

pageLanguages.fetchWith(async language => {
  if (document.readyState !== 'complete') {
    await new Promise(resolve => {
      window.addEventListener('load', resolve, {once: true});
    });
  }
  if (!pageLanguages.isLoaded(language)) {
    throw new Error(`add <script src="locales/${language}.iife.min.js" defer></script>`);
  }
  return {};
});
