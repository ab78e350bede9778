import {PLATFORMS, type Host, type Link, type Platform} from '../../core/types.js';
import {fields, list, oneOf, record, text, textThat, url, type Reader} from './readers.js';

/** One word; the `#` may be left out. */
const hashtag = textThat(
  value => /^#?[^\s#\p{Cc}\p{Cs}]+$/u.test(value) && `#${value.replace('#', '')}`,
  'bad-value',
  'one hashtag, such as #lgovsm',
);

const host: Reader<Host> = place => {
  if (typeof place.value === 'string') return nameOnly(text(place));
  return record(at => {
    const name = text(at.get('name'));
    return name === undefined ? undefined : {name, ...fields(at, {url})};
  })(place);
};

const hosts = list(host);

const linkFields = {title: text, rel: text, phase: oneOf(['before', 'during', 'after'])};

const links = list<Link>(
  record(place => {
    const href = url(place.get('href'));
    return href === undefined ? undefined : {href, ...fields(place, linkFields)};
  }),
);

const platformName = oneOf(PLATFORMS);

/** The name of a machine on the web, and perhaps its port: no scheme, no path. */
const SERVER = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}(?::\d{1,5})?$/i;

const server = textThat(
  value => SERVER.test(value) && value.toLowerCase(),
  'bad-value',
  "a server's name, such as social.example",
);

const platform: Reader<Platform> = place => {
  if (typeof place.value === 'string') return nameOnly(platformName(place));
  return record(at => {
    const name = platformName(at.get('name'));
    return name && {name, ...fields(at, {server, url})};
  })(place);
};

export const platforms: Reader<Platform[]> = list(platform);

/** A plain text is short for an object with a name. */
function nameOnly<T extends string>(name: T | undefined): {name: T} | undefined {
  return name && {name};
}

/** What a chat says of all its sessions, and may say otherwise of one. */
export const sessionFields: {
  readonly description: Reader<string>;
  readonly hashtag: Reader<string>;
  readonly url: Reader<string>;
  readonly joinUrl: Reader<string>;
  readonly hosts: Reader<Host[]>;
  readonly links: Reader<Link[]>;
} = {description: text, hashtag, url, joinUrl: url, hosts, links};
