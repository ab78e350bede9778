import {chatKey} from '../../core/identity.js';
import type {Chat} from '../../core/types.js';

/** What a reader may choose; each is a text, empty where nothing is chosen. */
export type Choice =
  /** `viewer`, or the IANA name of the zone wanted. */
  | 'zone'
  /** `h12` or `h23`. */
  | 'hours'
  /** Where the reader takes part, by the platform's name. */
  | 'platform'
  /** Host name of the reader's own Mastodon server. */
  | 'server'
  /** What is looked for. */
  | 'search'
  /** Only chats with this keyword. */
  | 'subject'
  /** Only chats on this platform. */
  | 'platformShown'
  /** `1`: only favourites. */
  | 'mine';

/** A search that comes back a week later would be a riddle. */
const REMEMBERED: readonly Choice[] = [
  'zone',
  'hours',
  'platform',
  'server',
  'subject',
  'platformShown',
  'mine',
];

/** What tells a favourite from chats of other lists. */
export type Favourite = Pick<Chat, 'id' | 'list'>;

/** What a reader has chosen for good. */
export interface Remembered {
  readonly choices: ReadonlyMap<Choice, string>;
  /** By the chat's key, the last that was marked at the end. */
  readonly favourites: ReadonlyMap<string, Favourite>;
}

export const STORE = 'chat-calendar';
const VERSION = 1;

/** More than a reader can have chosen was written by something else. */
const LONGEST_STORE = 1_000_000;
export const LONGEST_TEXT = 1000;
export const MOST_FAVOURITES = 1000;

export const NOTHING: Remembered = {choices: new Map(), favourites: new Map()};

/** What is stored; nothing where that cannot be read. */
export function readStore(): Remembered {
  try {
    const text = localStorage.getItem(STORE) ?? '';
    return text.length > LONGEST_STORE ? NOTHING : rememberedFrom(JSON.parse(text));
  } catch {
    return NOTHING; // a page that is kept from it, or a text that is not ours
  }
}

/** @returns whether it could be stored: a page may be kept from that (a sandbox, a private window) */
export function writeStore({choices, favourites}: Remembered): boolean {
  const said = REMEMBERED.flatMap(choice => {
    const value = choices.get(choice);
    return value ? [[choice, value] as const] : [];
  });
  const marked = [...favourites.values()]
    .slice(-MOST_FAVOURITES)
    .map(({id, list}) => ({id, ...(list && {list: list.url})}));
  try {
    localStorage.setItem(
      STORE,
      JSON.stringify({version: VERSION, choices: Object.fromEntries(said), favourites: marked}),
    );
    return true;
  } catch {
    return false;
  }
}

function rememberedFrom(document: unknown): Remembered {
  const {version, choices, favourites} = fieldsOf(document);
  if (version !== VERSION) return NOTHING;
  const said = fieldsOf(choices);
  const marked = Array.isArray(favourites) ? favourites.slice(-MOST_FAVOURITES) : [];
  return {
    choices: new Map(
      REMEMBERED.flatMap(choice => {
        const value = Object.hasOwn(said, choice) ? said[choice] : undefined;
        return isText(value) ? [[choice, value] as const] : [];
      }),
    ),
    favourites: new Map(
      marked.flatMap(each => {
        const {id, list} = fieldsOf(each);
        if (!isText(id)) return [];
        const favourite = {id, ...(isText(list) && {list: {url: list}})};
        return [[chatKey(favourite), favourite] as const];
      }),
    ),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;
}
