import {MS_PER_HOUR, MS_PER_MINUTE} from '../core/civil.js';
import {isZoneName, zoneMeant} from '../core/zone-name.js';
import {UTC, zoneOf} from '../core/zone.js';
import type {ChatFeed} from '../core/types.js';
import {fold} from './fold.js';
import type {Viewpoint} from './viewpoint.js';
import {zonesCalled} from './zone-abbreviations.js';
import {placesOf} from './zone-places.js';
import {countriesOf} from './zone-countries.js';
import {todaysName, TODAYS_NAMES} from './zone-renamed.js';

/** More than so many are not to be read, but to be searched. */
const MOST = 60;

/** What a zone is called takes a formatter, which is slow: a list that just opens has fewer. */
const MOST_UNASKED = 20;

/** Of a long list's zones so many stand before the others. */
const MOST_HOSTS = 5;

/** A zone that a reader may choose. */
export interface ZoneChoice {
  /** Its IANA name. */
  readonly name: string;
  /** "America/New York". */
  readonly text: string;
  /** "Of a chat · Eastern Time · 15:00". */
  readonly about: string;
  readonly isChosen: boolean;
  /** Whether it is the reader's own. */
  readonly isOwn: boolean;
}

export interface ZoneChoicesOptions {
  readonly feed: ChatFeed;
  readonly viewpoint: Viewpoint;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the reader's own zone. */
  readonly ownZone: string;
  /** The languages that the reader knows, BCP 47: countries are found by their names in these, too. */
  readonly languages?: readonly string[];
  /** What is searched for. */
  readonly typed: string;
  /** What zones are called, by their names: to find that out is slow. Those shown are added. */
  readonly labels: Map<string, string>;
}

/** The zones that fit what was typed: the reader's, the list's and the chats' first, then all others. */
export function zoneChoices(options: ZoneChoicesOptions): ZoneChoice[] {
  const {viewpoint, now, ownZone} = options;
  const {formats} = viewpoint;
  const first = firstZones(options);
  return zonesFound(first, options).map(name => {
    const zone = zoneOf(name);
    // The hour there is that of UTC so much later: one formatter for all.
    const time = zone && formats.in(UTC).time(now + zone.offset(now));
    const reason = first.includes(name) ? reasonFor(name, options) : '';
    return {
      name,
      text: spoken(name),
      about: [reason, labelOf(name, options), time].filter(Boolean).join(' · '),
      isChosen: name === todaysName(formats.zone.name),
      isOwn: name === todaysName(ownZone),
    };
  });
}

/** Finds out what the other zones are called, one by one, so that they can be found by that. */
export function* stepsToLearn(options: ZoneChoicesOptions): Generator<undefined> {
  for (const name of allZones().filter(each => !options.labels.has(each))) {
    labelOf(name, options);
    yield;
  }
}

function firstZones({feed, ownZone}: ZoneChoicesOptions): string[] {
  const hosts = feed.chats.flatMap(({schedule}) =>
    schedule.map(({timeZone}) => todaysName(timeZone)),
  );
  const own = todaysName(ownZone);
  return [
    ...new Set([
      own,
      feed.timeZone === undefined ? own : todaysName(feed.timeZone),
      ...[...new Set(hosts)].slice(0, MOST_HOSTS),
    ]),
  ];
}

/** Why a zone stands before the others. */
function reasonFor(
  name: string,
  {feed, ownZone, viewpoint: {messages}}: ZoneChoicesOptions,
): string {
  if (name === todaysName(ownZone)) return messages.yourZone;
  const isOfFeed = feed.timeZone !== undefined && name === todaysName(feed.timeZone);
  return isOfFeed ? messages.feedZone : messages.hostZone;
}

/**
 * By their own names, by what else people say, by their big cities and countries, by how far they are
 * from UTC, and by what they are called.
 */
function zonesFound(first: readonly string[], options: ZoneChoicesOptions): string[] {
  const {typed, labels, viewpoint, now} = options;
  const languages = [viewpoint.formats.locale, ...(options.languages ?? [])];
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const names = [...new Set([...first, ...allZones()])];
  if (words.length === 0) return names.slice(0, first.length + MOST_UNASKED);
  const offset = offsetIn(typed);
  if (offset !== undefined) {
    const likely = [...new Set([...first, ...LIKELY])];
    return likely.filter(name => zoneOf(name)?.offset(now) === offset);
  }
  const texts = names.map(name => ({
    name,
    said: [spoken(name), placesOf(name), countriesOf(name, languages), labels.get(name) ?? ''].map(
      fold,
    ),
  }));
  const sought = words.join(' ');
  // Who types "us" means the country before any city that has the letters in it.
  const ways: ((text: string) => boolean)[] = [
    text => `\n${text}\n`.replaceAll(', ', '\n').includes(`\n${sought}\n`),
    text => words.every(word => ` ${text.replaceAll(NO_LETTER, ' ')}`.includes(` ${word}`)),
    text => words.every(word => text.includes(word)),
  ];
  return [
    ...new Set([
      ...[...zoneMeant(typed), ...zonesCalled(words.join(''))].filter(name => zoneOf(name)),
      ...ways
        .flatMap(holds =>
          [0, 1, 2, 3].flatMap(index => texts.filter(({said}) => holds(said[index] ?? ''))),
        )
        .map(({name}) => name),
    ]),
  ].slice(0, MOST);
}

/** Where a word begins in a name: "America/New_York", "Trinidad & Tobago". */
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

const OFFSET = /^(?:utc|gmt)?\s*([+\u2212-])\s*(\d{1,2})(?::?([0-5]\d))?$/i;

/** How far from UTC a text says that a zone is, in milliseconds: "UTC+1", "-3:30". */
function offsetIn(text: string): number | undefined {
  const [, sign = '', hours = '', minutes = '0'] = OFFSET.exec(text.trim()) ?? [];
  if (hours === '') return undefined;
  const distance = Number(hours) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE;
  return sign === '+' ? distance : -distance;
}

/** "Japan Time". */
function labelOf(name: string, {labels, viewpoint: {formats}, now}: ZoneChoicesOptions): string {
  const zone = zoneOf(name);
  const label = labels.get(name) ?? (zone ? formats.in(zone).zoneName(now) : name);
  labels.set(name, label);
  return label;
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}

/** One or two of the most readers for each distance from UTC: to look at all zones is slow. */
const LIKELY = [
  ...[
    'Etc/GMT+12',
    'Pacific/Pago_Pago',
    'Pacific/Honolulu',
    'Pacific/Marquesas',
    'America/Anchorage',
  ],
  ...['America/Los_Angeles', 'America/Phoenix', 'America/Denver', 'America/Mexico_City'],
  ...['America/Chicago', 'America/Bogota', 'America/New_York', 'America/Caracas'],
  ...['America/Halifax', 'America/St_Johns', 'America/Sao_Paulo', 'America/Argentina/Buenos_Aires'],
  ...['Atlantic/South_Georgia', 'Atlantic/Cape_Verde', 'Atlantic/Azores', 'Europe/London', 'UTC'],
  ...['Africa/Accra', 'Europe/Lisbon', 'Europe/Berlin', 'Europe/Paris', 'Africa/Lagos'],
  ...['Europe/Athens', 'Africa/Johannesburg', 'Africa/Cairo', 'Europe/Istanbul', 'Africa/Nairobi'],
  ...['Asia/Riyadh', 'Asia/Tehran', 'Asia/Dubai', 'Asia/Kabul', 'Asia/Karachi', 'Asia/Kolkata'],
  ...['Asia/Kathmandu', 'Asia/Dhaka', 'Asia/Yangon', 'Asia/Bangkok', 'Asia/Jakarta'],
  ...['Asia/Shanghai', 'Asia/Singapore', 'Australia/Perth', 'Australia/Eucla', 'Asia/Tokyo'],
  ...['Asia/Seoul', 'Australia/Darwin', 'Australia/Adelaide', 'Australia/Brisbane'],
  ...['Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Noumea', 'Pacific/Auckland'],
  ...['Pacific/Fiji', 'Pacific/Chatham', 'Pacific/Tongatapu', 'Pacific/Kiritimati'],
];

/** As the engine lists them, by today's names; an older engine has no list, and those remain. */
function allZones(): string[] {
  const listed = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  const known = ['UTC', ...TODAYS_NAMES].filter(name => zoneOf(name));
  return [...new Set([...listed.filter(isZoneName).map(todaysName), ...known])].sort();
}
