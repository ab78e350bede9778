/** Where a reload finds what was written last. */
const STORE = 'chat-calendar-link';

/** A page that goes on for long forgets those before. */
const MOST = 100;

/**
 * The fragments that came by what the reader did in this tab, also before a reload: what they choose is
 * the reader's own, and no link's.
 */
export class OwnLinks {
  #links: Set<string> | undefined;

  has(link: string): boolean {
    return this.#all.has(link);
  }

  add(link: string): void {
    if (this.#all.size > MOST) this.#all.clear();
    this.#all.add(link);
    try {
      sessionStorage.setItem(STORE, link);
    } catch {
      // a page that is kept from it: after a reload it counts as a link
    }
  }

  /** Not before it is asked for: importing a class does not touch the page. */
  get #all(): Set<string> {
    this.#links ??= new Set([stored()]);
    return this.#links;
  }
}

function stored(): string {
  try {
    return sessionStorage.getItem(STORE) ?? '';
  } catch {
    return '';
  }
}
