import {isLanguageTag} from '../core/language-tag.js';

/** What a frame's address asks for. */
export interface EmbedOptions {
  readonly element: 'chat-calendar' | 'chat-card';
  /** Attributes of the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** BCP 47; undefined where the reader's browser decides. */
  readonly lang?: string;
  /** The page's colours, as `color-scheme` has it. */
  readonly colorScheme: 'light' | 'dark' | 'light dark';
  /** The page around the frame, where its address says so. */
  readonly page?: string;
}

/** What is handed to the element as it stands; it says itself what it cannot read. */
const ATTRIBUTES = [
  'view',
  'date',
  'begin',
  'first-day',
  'hour-cycle',
  'keywords',
  'controls',
  'refresh',
  'chat',
];

const SCHEMES = {light: 'light', dark: 'dark', auto: 'light dark'} as const;

/**
 * Reads the query of the frame's address: `src` (repeated for several feeds), `lang`, `theme`
 * (`light`, `dark`, or `auto` as the reader's system has it), `zone`, `page`, and attributes of the
 * elements by their names; with `chat` it is a card. A name that is not known does nothing.
 *
 * @param search - the address's query
 * @param base - what relative addresses of feeds stand beside
 */
export function embedOptions(search: string, base: string): EmbedOptions {
  const asked = new URLSearchParams(search);
  const lang = asked.get('lang') ?? '';
  const page = webAddress(asked.get('page') ?? '');
  const zone = asked.get('zone') ?? asked.get('time-zone');
  const theme = asked.get('theme') ?? '';
  const feeds = asked
    .getAll('src')
    .flatMap(each => each.split(/\s+/))
    .flatMap(each => (each ? (webAddress(each, base) ?? []) : []));
  const attributes = new Map<string, string>([['src', feeds.join(' ')]]);
  if (zone) attributes.set('time-zone', zone);
  for (const name of ATTRIBUTES) {
    const value = asked.get(name);
    if (value) attributes.set(name, value);
  }
  return {
    element: attributes.has('chat') ? 'chat-card' : 'chat-calendar',
    attributes,
    ...(isLanguageTag(lang) && {lang}),
    colorScheme: Object.hasOwn(SCHEMES, theme) ? SCHEMES[theme as keyof typeof SCHEMES] : 'light',
    ...(page !== undefined && {page}),
  };
}

/** The address in full, where it is one that browsers fetch from a server. */
export function webAddress(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const {href, protocol, username} = new URL(address, base);
  return /^https?:$/.test(protocol) && username === '' ? href : undefined;
}
