import {PLATFORMS, type Host, type Link, type Platform} from '../../core/types.js';
import {fields, list, oneOf, record, text, textThat, url, type Reader} from './readers.js';

/** One word; the `#` may be left out. */
const hashtag = textThat(
  value => /^#?[^\s#\p{Cc}\p{Cs}]+$/u.test(value) && `#${value.replace('#', '')}`,
  'one hashtag: #lgovsm',
);

/** An object of which one field is needed. */
function needing<T extends object>(
  key: string & keyof T,
  read: Reader<string>,
  more: Readonly<Record<string, Reader<unknown>>>,
): Reader<T> {
  return record(place => {
    const needed = read(place.get(key));
    return needed ? ({[key]: needed, ...fields(place, more)} as T) : undefined;
  });
}

/** An object with a name, for which the plain name is short. */
function named<T extends {readonly name: string}>(
  read: Reader<string>,
  more: Readonly<Record<string, Reader<unknown>>>,
): Reader<T[]> {
  const whole = needing<T>('name', read, more);
  return list(place => {
    if (typeof place.value !== 'string') return whole(place);
    const name = read(place);
    return name ? ({name} as T) : undefined;
  });
}

const hosts = named<Host>(text, {url});

const linkFields = {title: text, rel: text, phase: oneOf(['before', 'during', 'after'])};
const links = list(needing<Link>('href', url, linkFields));

/** The name of a machine on the web, and perhaps its port: no scheme, no path. */
const SERVER = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}(?::\d{1,5})?$/i;

const server = textThat(
  value => SERVER.test(value) && value.toLowerCase(),
  "a server's name: social.example",
);

export const platforms: Reader<Platform[]> = named(oneOf(PLATFORMS), {server, url});

/** What a chat says of all its sessions, and may say otherwise of one. */
export const sessionFields: {
  readonly description: Reader<string>;
  readonly hashtag: Reader<string>;
  readonly url: Reader<string>;
  readonly joinUrl: Reader<string>;
  readonly hosts: Reader<Host[]>;
  readonly links: Reader<Link[]>;
} = {description: text, hashtag, url, joinUrl: url, hosts, links};
