import {nameFinder, plainLetters} from './closest.js';

/** Java's `SystemV/EST5`, which engines know, is no name of IANA. */
const AREA_NAME = /^(?!systemv\/)[a-z][\w+-]*(?:\/[\w+-]+)+$/i;

/**
 * Whether a text has the form of a zone's name: an IANA area name with its slash, or `UTC`. Engines
 * also know abbreviations and single words by older names (`BST` is Bangladesh, `EST` has no summer
 * time), and not all the same ones: these are no names. That there is such a zone says `zoneOf`.
 */
export function isZoneName(name: string): boolean {
  return AREA_NAME.test(name) || name.toUpperCase() === 'UTC';
}

/** What people call zones by other names; the likeliest first. Keys are plain letters. */
const MEANINGS: Readonly<Record<string, string>> = {
  acdt: 'Australia/Adelaide',
  acst: 'Australia/Adelaide Australia/Darwin',
  adt: 'America/Halifax',
  aedt: 'Australia/Sydney',
  aest: 'Australia/Sydney Australia/Brisbane',
  aet: 'Australia/Sydney',
  akdt: 'America/Anchorage',
  akst: 'America/Anchorage',
  art: 'America/Argentina/Buenos_Aires',
  ast: 'America/Halifax America/Puerto_Rico',
  awst: 'Australia/Perth',
  brt: 'America/Sao_Paulo',
  bst: 'Europe/London',
  cat: 'Africa/Maputo',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  cest: 'Europe/Berlin Europe/Paris',
  cet: 'Europe/Berlin Europe/Paris',
  clt: 'America/Santiago',
  cot: 'America/Bogota',
  cst: 'America/Chicago Asia/Shanghai',
  cst6cdt: 'America/Chicago',
  ct: 'America/Chicago',
  cuba: 'America/Havana',
  eastern: 'America/New_York',
  eat: 'Africa/Nairobi',
  edt: 'America/New_York',
  eest: 'Europe/Athens Europe/Helsinki',
  eet: 'Europe/Athens Europe/Helsinki',
  egypt: 'Africa/Cairo',
  eire: 'Europe/Dublin',
  england: 'Europe/London',
  est: 'America/New_York',
  est5edt: 'America/New_York',
  et: 'America/New_York',
  gb: 'Europe/London',
  gbeire: 'Europe/London',
  germany: 'Europe/Berlin',
  gmt: 'Europe/London UTC',
  gmt0: 'UTC',
  greenwich: 'Europe/London UTC',
  gst: 'Asia/Dubai',
  hkt: 'Asia/Hong_Kong',
  hongkong: 'Asia/Hong_Kong',
  hst: 'Pacific/Honolulu',
  iceland: 'Atlantic/Reykjavik',
  ict: 'Asia/Bangkok',
  idt: 'Asia/Jerusalem',
  india: 'Asia/Kolkata',
  iran: 'Asia/Tehran',
  ireland: 'Europe/Dublin',
  israel: 'Asia/Jerusalem',
  ist: 'Asia/Kolkata Europe/Dublin Asia/Jerusalem',
  jamaica: 'America/Jamaica',
  japan: 'Asia/Tokyo',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  kwajalein: 'Pacific/Kwajalein',
  libya: 'Africa/Tripoli',
  mdt: 'America/Denver',
  mest: 'Europe/Berlin Europe/Paris',
  met: 'Europe/Berlin Europe/Paris',
  mountain: 'America/Denver',
  msk: 'Europe/Moscow',
  mst: 'America/Denver America/Phoenix',
  mst7mdt: 'America/Denver',
  mt: 'America/Denver',
  navajo: 'America/Denver',
  ndt: 'America/St_Johns',
  npt: 'Asia/Kathmandu',
  nst: 'America/St_Johns',
  nz: 'Pacific/Auckland',
  nzchat: 'Pacific/Chatham',
  nzdt: 'Pacific/Auckland',
  nzst: 'Pacific/Auckland',
  pacific: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pht: 'Asia/Manila',
  pkt: 'Asia/Karachi',
  poland: 'Europe/Warsaw',
  portugal: 'Europe/Lisbon',
  prc: 'Asia/Shanghai',
  pst: 'America/Los_Angeles',
  pst8pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  roc: 'Asia/Taipei',
  rok: 'Asia/Seoul',
  sast: 'Africa/Johannesburg',
  sgt: 'Asia/Singapore',
  turkey: 'Europe/Istanbul',
  uct: 'UTC',
  uk: 'Europe/London',
  universal: 'UTC',
  ut: 'UTC',
  utc0: 'UTC',
  utcz: 'UTC',
  wat: 'Africa/Lagos',
  west: 'Europe/Lisbon',
  wet: 'Europe/Lisbon',
  wib: 'Asia/Jakarta',
  wsu: 'Europe/Moscow',
  z: 'UTC',
  zulu: 'UTC',
};

/** Engines list these by the names that they had before. */
const RENAMED_SINCE = [
  'America/Argentina/Buenos_Aires',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Europe/Kyiv',
];

const LONGEST_NAME = 40;

/**
 * What was probably meant by a text that names no zone, the likeliest first: an abbreviation, a city
 * without its area, a misspelt name. None where one cannot know, as of an offset.
 */
export function zoneMeant(text: string): readonly string[] {
  const name = text.trim();
  const isOffset = /^[a-z]*\s*[+-]\d/i.test(name);
  if (name.length > LONGEST_NAME || isOffset) return [];
  const plain = plainLetters(name);
  const word = plain.replace(/(?:standard|daylight|summer)?time$/, '');
  for (const key of [plain, word]) {
    if (Object.hasOwn(MEANINGS, key)) return MEANINGS[key]?.split(' ') ?? [];
  }
  const {cities, closestZone, closestCity} = knownNames();
  const found = cities.get(plain) ?? closestZone(name) ?? cities.get(closestCity(name) ?? '');
  return found === undefined ? [] : [found];
}

interface KnownNames {
  /** Zones by the plain letters of their last part. */
  readonly cities: ReadonlyMap<string, string>;
  closestZone(text: string): string | undefined;
  closestCity(text: string): string | undefined;
}

let known: KnownNames | undefined;

/** What the engine has names for; asked for once, as it is needed for slips alone. */
function knownNames(): KnownNames {
  if (known) return known;
  const names = [...RENAMED_SINCE, ...Intl.supportedValuesOf('timeZone')].filter(isZoneName);
  const cities = new Map(names.map(name => [plainLetters(name.split('/').at(-1) ?? name), name]));
  known = {cities, closestZone: nameFinder(names), closestCity: nameFinder(cities.keys())};
  return known;
}
