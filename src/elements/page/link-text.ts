import {LONGEST_TEXT, MOST_FAVOURITES} from './choice-store.js';

/** The names of ours that a page's fragment may hold, in the order in which they are written. */
export const LINK_NAMES = [
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

/** What a fragment says, of our names alone. */
export interface LinkText {
  readonly values: ReadonlyMap<LinkName, readonly string[]>;
  /** Whether more stands there than is read. */
  readonly isCut: boolean;
}

/** A longer fragment is not read at all: characters. It has room for `MOST_FAVOURITES`. */
const LONGEST_LINK = 200_000;

const NOTHING: LinkText = {values: new Map(), isCut: false};
const OURS = new RegExp(`^(?:${LINK_NAMES.join('|')})=`);

/** Reads a fragment: each value up to `LONGEST_TEXT` characters, and up to `MOST_FAVOURITES` of a name. */
export function readLinkText(text: string): LinkText {
  if (text.length > LONGEST_LINK) return {...NOTHING, isCut: true};
  const said = new URLSearchParams(text);
  let isCut = false;
  const values = new Map<LinkName, readonly string[]>();
  for (const name of LINK_NAMES) {
    const all = said.getAll(name);
    const kept = all.slice(0, MOST_FAVOURITES).map(value => value.slice(0, LONGEST_TEXT));
    isCut ||= kept.length < all.length || kept.some((value, index) => value !== all[index]);
    if (kept.length > 0) values.set(name, kept);
  }
  return {values, isCut};
}

/** Whether there is nothing in a fragment but ours: an anchor of the page, `#chat`, has no value. */
export function isAllOurs(text: string): boolean {
  return text === '' || text.split('&').every(pair => OURS.test(pair));
}

export function linkText(values: LinkValues): string {
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
