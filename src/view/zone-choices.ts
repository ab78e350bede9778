import {isZoneName, zoneMeant} from '../core/zone-name.js';
import {UTC, zoneOf} from '../core/zone.js';
import type {ChatFeed} from '../core/types.js';
import type {Viewpoint} from './viewpoint.js';

/** More than so many are not to be read, but to be searched. */
const MOST = 60;

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
}

export interface ZoneChoicesOptions {
  readonly feed: ChatFeed;
  readonly viewpoint: Viewpoint;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name of the reader's own zone. */
  readonly ownZone: string;
  /** What is searched for. */
  readonly typed: string;
  /** What zones are called, by their names: to find that out is slow. Those shown are added. */
  readonly labels: Map<string, string>;
}

/** The zones that fit what was typed: the reader's, the list's and the chats' first, then all others. */
export function zoneChoices(options: ZoneChoicesOptions): ZoneChoice[] {
  const {viewpoint, now} = options;
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
      isChosen: name === formats.zone.name,
    };
  });
}

/**
 * Finds out what some more zones are called, so that they can be found by that.
 *
 * @param most - how many at once
 * @returns whether there were any
 */
export function learnLabels(options: ZoneChoicesOptions, most: number): boolean {
  const unknown = allZones().filter(name => !options.labels.has(name));
  for (const name of unknown.slice(0, most)) labelOf(name, options);
  return unknown.length > 0;
}

function firstZones({feed, ownZone}: ZoneChoicesOptions): string[] {
  const hosts = feed.chats.flatMap(({schedule}) => schedule.map(({timeZone}) => timeZone));
  return [
    ...new Set([ownZone, feed.timeZone ?? ownZone, ...[...new Set(hosts)].slice(0, MOST_HOSTS)]),
  ];
}

/** Why a zone stands before the others. */
function reasonFor(
  name: string,
  {feed, ownZone, viewpoint: {messages}}: ZoneChoicesOptions,
): string {
  if (name === ownZone) return messages.yourZone;
  return name === feed.timeZone ? messages.feedZone : messages.hostZone;
}

/** By their own names, by what else people say, and by what they are called. */
function zonesFound(first: readonly string[], {typed, labels}: ZoneChoicesOptions): string[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const names = [...new Set([...first, ...allZones()])];
  if (words.length === 0) return names.slice(0, first.length + MOST);
  const holds = (text: string): boolean => words.every(word => text.toLowerCase().includes(word));
  const meant = zoneMeant(typed).filter(name => zoneOf(name));
  const named = names.filter(name => holds(spoken(name)));
  const labelled = names.filter(name => holds(labels.get(name) ?? ''));
  return [...new Set([...named, ...meant, ...labelled])].slice(0, MOST);
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

/** Names that people know, where engines list older ones or none. */
const WELL_KNOWN = [
  'UTC',
  'Africa/Asmara',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Kanton',
];

/** As the engine lists them; an older one has no list, and the pinned ones remain. */
function allZones(): string[] {
  const listed = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  const known = WELL_KNOWN.filter(name => zoneOf(name));
  return [...new Set([...listed.filter(isZoneName), ...known])].sort();
}
