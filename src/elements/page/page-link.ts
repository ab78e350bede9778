/** The names of ours that a page's fragment may hold, in the order in which they are written. */
const LINK_NAMES = [
  'chat',
  'chat-session',
  'chat-slot',
  'chat-list',
  'chat-days',
  'chat-search',
  'chat-subject',
  'chat-platform',
  'chat-mine',
  'chat-favourite',
] as const;

export type LinkName = (typeof LINK_NAMES)[number];

/** What names of ours shall say: undefined takes a name out, several values repeat it. */
export type LinkValues = Partial<Record<LinkName, string | readonly string[] | undefined>>;

const OURS = new RegExp(`^(?:${LINK_NAMES.join('|')})=`);

/** A page without an address of its own: what is copied from its address bar leads nowhere. */
const NOWHERE = /^(?:about|blob|data):/;

/**
 * What the fragment of the page's address says: `#chat=lgovsm&chat-session=2011-11-01T20:00:00`. It
 * is written only while it is empty or says nothing but ours; all else (`#tab-2`, `#/route`,
 * `#search=shoes`) is the page's own. Fires `change` when the page is led to another fragment.
 */
export class PageLink extends EventTarget {
  #isFollowing = false;

  /** Begins to follow the address; importing a class does not touch the page. */
  follow(): void {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    window.addEventListener('popstate', () => {
      this.dispatchEvent(new Event('change'));
    });
  }

  /** The value of a name, also beside what is the page's own; null where the name is not there. */
  get(name: LinkName): string | null {
    return this.#said.get(name);
  }

  getAll(name: LinkName): string[] {
    return this.#said.getAll(name);
  }

  /** Whether the fragment says something of ours, or nothing at all. */
  get isOfUs(): boolean {
    return fragment() === '' || LINK_NAMES.some(name => this.#said.has(name));
  }

  /** Whether it may be written. */
  get isWritable(): boolean {
    const text = fragment();
    return !NOWHERE.test(location.href) && (text === '' || text.split('&').every(isOurs));
  }

  /**
   * Lets the fragment say something else; other names of ours stay as they are.
   *
   * @returns whether it says so now
   */
  write(values: LinkValues, how: 'pushState' | 'replaceState' = 'replaceState'): boolean {
    if (!this.isWritable) return false;
    const said = Object.fromEntries(LINK_NAMES.map(name => [name, this.getAll(name)]));
    const text = textOf({...said, ...values});
    if (how === 'replaceState' && text === fragment()) return true;
    try {
      // In full: a page may have a base elsewhere.
      history[how](history.state, '', pageWithout() + (text && `#${text}`));
      return true;
    } catch {
      return false; // a sandbox, or too often in too short a time
    }
  }

  /**
   * The address of this page with nothing but these in its fragment; undefined where it would not
   * lead here: the page has no address of its own, or keeps its route in the fragment.
   */
  addressOf(values: LinkValues): string | undefined {
    const isHere = !NOWHERE.test(location.href) && !/^[!/]/.test(fragment());
    return isHere ? `${pageWithout()}#${textOf(values)}` : undefined;
  }

  get #said(): URLSearchParams {
    return new URLSearchParams(fragment());
  }
}

/** Without what is meant for the browser alone (`:~:text=`), which older ones leave there. */
function fragment(): string {
  return location.hash.slice(1).split(':~:', 1)[0] ?? '';
}

function pageWithout(): string {
  return location.href.split('#', 1)[0] ?? '';
}

/** An anchor of the page, `#chat`, has no value. */
function isOurs(pair: string): boolean {
  return OURS.test(pair);
}

function textOf(values: LinkValues): string {
  const pairs = LINK_NAMES.flatMap(name =>
    [values[name] ?? []].flat().map((value: string) => [name, value]),
  );
  return pairs.map(([name, value = '']) => `${name}=${encoded(value)}`).join('&');
}

/** Colons and slashes may stand in a fragment, where people read them. */
function encoded(value: string): string {
  if (/^[\w.:/-]*$/.test(value)) return value;
  const [, text = ''] = new URLSearchParams({'': value}).toString().split('=');
  return text.replaceAll('%3A', ':').replaceAll('%2F', '/');
}
