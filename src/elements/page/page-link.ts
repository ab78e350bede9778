import {AuthorConsole} from './author-console.js';
import {
  isAllOurs,
  LINK_NAMES,
  linkText,
  readLinkText,
  type LinkName,
  type LinkText,
  type LinkValues,
} from './link-text.js';
import {OwnLinks} from './own-links.js';

/** What a link may choose for a reader: they are told of it. An open session speaks for itself. */
const CHOSEN = LINK_NAMES.slice(LINK_NAMES.indexOf('chat-days'));

/** Engines forget the first steps when there are more, and then count no further. */
const MOST_STEPS = 50;

/** A page without an address of its own: what is copied from its address bar leads nowhere. */
const NOWHERE = /^(?:about|blob|data):/;

/**
 * What the fragment of the page's address says: `#chat=lgovsm&chat-session=2011-11-01T20:00:00`. It
 * is written only while it is empty or says nothing but ours; all else (`#tab-2`, `#/route`,
 * `#search=shoes`) is the page's own. Fires `change` when the page is led to another fragment.
 */
export class PageLink extends EventTarget {
  #isFollowing = false;
  /** The fragment that was read last, and what it says. */
  #read: (LinkText & {readonly text: string}) | undefined;
  /** A fragment that the reader has undone: it says nothing more. */
  #undone: string | undefined;
  readonly #own = new OwnLinks();
  /** The last step in the page's history that was made here, as it was left. */
  #step: {readonly state: unknown; readonly length: number} | undefined;

  constructor(private readonly author: AuthorConsole = new AuthorConsole()) {
    super();
  }

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
    return this.getAll(name)[0] ?? null;
  }

  getAll(name: LinkName): readonly string[] {
    return this.#said.get(name) ?? [];
  }

  /** Whether the fragment says something of ours, or nothing at all. */
  get isOfUs(): boolean {
    const text = fragment();
    return text === '' || text === this.#undone || this.#said.size > 0;
  }

  /** Whether a link, and not the reader, chose what is shown. */
  get isForeign(): boolean {
    return CHOSEN.some(name => this.#said.has(name)) && !this.#own.has(fragment());
  }

  /** Undoes all that the address does; where it cannot be written, it says nothing from now on. */
  undo(): void {
    const nothing = Object.fromEntries(LINK_NAMES.map(name => [name, undefined]));
    if (!this.write(nothing)) {
      this.#undone = fragment();
      this.#read = undefined;
    }
    this.dispatchEvent(new Event('change'));
  }

  /** Whether the page's history is as it was left here: the page has made no step since. */
  get isAsLeft(): boolean {
    const {length} = history;
    return (
      length < MOST_STEPS && length === this.#step?.length && history.state === this.#step.state
    );
  }

  /** Whether it may be written. */
  get isWritable(): boolean {
    return !NOWHERE.test(location.href) && isAllOurs(fragment());
  }

  /**
   * Lets the fragment say something else; other names of ours stay as they are.
   *
   * @returns whether it says so now
   */
  write(values: LinkValues, how: 'pushState' | 'replaceState' = 'replaceState'): boolean {
    if (!this.isWritable) return false;
    const said = Object.fromEntries(LINK_NAMES.map(name => [name, this.getAll(name)]));
    const text = linkText({...said, ...values});
    if (how === 'replaceState' && text === fragment()) return true;
    const {isForeign} = this;
    const isOwnStep = how === 'pushState' || this.isAsLeft;
    try {
      // In full: a page may have a base elsewhere.
      history[how](history.state, '', pageWithout() + (text && `#${text}`));
    } catch {
      return false; // a sandbox, or too often in too short a time
    }
    if (isOwnStep) this.#step = {state: history.state as unknown, length: history.length};
    if (!isForeign) this.#own.add(fragment());
    return true;
  }

  /**
   * The address of this page, or of the page that it says to stand in, with nothing but these in its
   * fragment; undefined where it would not lead here: the page has no address of its own, or keeps its
   * route in the fragment.
   */
  addressOf(values: LinkValues): string | undefined {
    const isHere = !NOWHERE.test(location.href) && !/^[!/]/.test(fragment());
    const page = pageAround() ?? (isHere ? pageWithout() : undefined);
    return page && `${page}#${linkText(values)}`;
  }

  get #said(): LinkText['values'] {
    const text = fragment();
    if (this.#read?.text !== text) {
      this.#read = {text, ...readLinkText(text === this.#undone ? '' : text)};
      if (this.#read.isCut) {
        this.author.warn(
          'chat-calendar: the address of this page says more than is read of a link; see SECURITY.md.',
        );
      }
    }
    return this.#read.values;
  }
}

/** Without what is meant for the browser alone (`:~:text=`), which older ones leave there. */
function fragment(): string {
  return location.hash.slice(1).split(':~:', 1)[0] ?? '';
}

/** Where a frame stands, as `embed.html` notes it: links lead there. */
function pageAround(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name=chat-calendar-page]')?.content;
}

function pageWithout(): string {
  return location.href.split('#', 1)[0] ?? '';
}
