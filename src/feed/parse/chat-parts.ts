import {
  PLATFORMS,
  type Host,
  type Link,
  type Platform,
  type PlatformName,
} from '../../core/types.js';
import {nameChecker} from './field-names.js';
import {cleanName} from './clean-text.js';
import {fields, list, record, textThat, wordOf, type Reader} from './readers.js';
import {prose, text, url} from './texts.js';

/** One word; the `#` may be left out. */
const oneWord = textThat(
  value =>
    /^#?[^\s#\p{Cc}\p{Cs}]+$/u.test(value) &&
    cleanName(value.replace('#', '')) !== '' &&
    `#${value.replace('#', '')}`,
  'one hashtag: #lgovsm',
);

/** What is copied from elsewhere often has signs that are not seen. */
const hashtag: Reader<string> = place => {
  const found = oneWord(place);
  const clean = found && cleanName(found);
  if (clean === found) return found;
  place.report('bad-value', `"${clean}", of which all is seen`, 'kept');
  return clean;
};

/** An object of which one field is needed. */
export function needing<T extends object>(
  key: string & keyof T,
  read: Reader<string>,
  more: Readonly<Record<string, Reader<unknown>>>,
): Reader<T> {
  const checkNames = nameChecker([key, ...Object.keys(more)]);
  return record(place => {
    const needed = read(place.get(key));
    checkNames(place);
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

const phase = wordOf(['before', 'during', 'after']);
export const links: Reader<Link[]> = list(
  needing<Link>('href', url, {title: text, rel: text, type: text, phase}),
);

/** The name of a machine on the web, and perhaps its port: no scheme, no path. */
const SERVER = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}(?::\d{1,5})?$/i;

const server = textThat(
  value => SERVER.test(value) && value.toLowerCase(),
  "a server's name: social.example",
);

/** What people call the platforms beside their names: plain letters. */
const OTHER_NAMES: Readonly<Record<string, PlatformName>> = {
  twitter: 'x',
  xtwitter: 'x',
  xformerlytwitter: 'x',
  bsky: 'bluesky',
};

const knownPlatform = wordOf(PLATFORMS, OTHER_NAMES);

/** A platform that is not known here can be gone to all the same where its address is said. */
const platformName: Reader<PlatformName> = place => {
  const isKnown = knownPlatform(place.apart()) !== undefined;
  const address = place.parent?.get('url').apart();
  const isReachable = address !== undefined && url(address) !== undefined;
  if (isKnown || !isReachable || typeof place.value !== 'string') return knownPlatform(place);
  place.report('bad-value', '"other", with its address', 'kept');
  return 'other';
};

export const platforms: Reader<Platform[]> = named(platformName, {server, url});

/** What a chat says of all its sessions, and may say otherwise of one. */
export const sessionFields: {
  readonly description: Reader<string>;
  readonly hashtag: Reader<string>;
  readonly url: Reader<string>;
  readonly joinUrl: Reader<string>;
  readonly hosts: Reader<Host[]>;
  readonly location: Reader<string>;
  readonly links: Reader<Link[]>;
} = {description: prose, hashtag, url, joinUrl: url, hosts, location: text, links};
