import {thisPage} from './page/page.js';

/**
 * Gives an element its name, where there is a registry at all: a server has none. A page may hold this
 * script twice, or have an element of this name of its own: that one stays.
 */
export function register(name: string, element: CustomElementConstructor): void {
  const {customElements} = globalThis as Partial<typeof globalThis>;
  const known = customElements?.get(name);
  if (!known) customElements?.define(name, element);
  else if (known !== element) {
    thisPage.author.warn(
      'chat-calendar: its elements are registered already, by another copy of this script or by ' +
        'something else on the page; those stay, and this copy does nothing.',
    );
  }
}
