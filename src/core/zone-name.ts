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

/** What people call the zones of chats, in small letters; of several zones, the likeliest is first. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  'Europe/London': ['bst', 'gmt', 'uk', 'gb', 'england'],
  UTC: ['gmt', 'z', 'zulu'],
  'America/New_York': ['est', 'edt', 'et', 'eastern', 'boston', 'washington'],
  'America/Chicago': ['cst', 'cdt', 'ct', 'central'],
  'America/Denver': ['mst', 'mdt', 'mt', 'mountain'],
  'America/Los_Angeles': ['pst', 'pdt', 'pt', 'pacific', 'sanfrancisco', 'seattle'],
  'Pacific/Honolulu': ['hst'],
  'Europe/Berlin': ['cet', 'cest', 'germany'],
  'Europe/Paris': ['cet', 'cest', 'france'],
  'Europe/Athens': ['eet', 'eest'],
  'Europe/Kyiv': ['eet', 'eest'],
  'Europe/Lisbon': ['wet', 'west'],
  'Europe/Moscow': ['msk'],
  'Africa/Johannesburg': ['sast'],
  'Asia/Kolkata': ['ist', 'india', 'mumbai', 'delhi', 'newdelhi', 'bengaluru', 'bangalore'],
  'Europe/Dublin': ['ist', 'ireland'],
  'Asia/Jerusalem': ['ist', 'israel'],
  'Asia/Shanghai': ['cst', 'china', 'beijing'],
  'Asia/Tokyo': ['jst', 'japan'],
  'Asia/Seoul': ['kst', 'korea'],
  'Asia/Hong_Kong': ['hkt'],
  'Asia/Singapore': ['sgt'],
  'Australia/Sydney': ['aest', 'aedt'],
  'Australia/Perth': ['awst'],
  'Pacific/Auckland': ['nzst', 'nzdt', 'nz'],
};

const LONGEST_NAME = 40;

/**
 * What was probably meant by a text that names no zone, the likeliest first: an abbreviation, a city
 * without its area, a misspelt name. None where one cannot know, as of an offset.
 */
export function zoneMeant(text: string): readonly string[] {
  if (text.length > LONGEST_NAME || /[+-]\d/.test(text)) return [];
  // Asia/Mumbai, Eastern Standard Time, EST5EDT
  const word = plainLetters(text.replace(/.*\//, '')).replace(
    /(?:standard|daylight|summer)?time$|\d.*/,
    '',
  );
  const called = Object.keys(CALLED).filter(name => CALLED[name]?.includes(word));
  if (called.length > 0) return called;
  findZone ??= zoneFinder();
  const found = findZone(text);
  return found === undefined ? [] : [found];
}

let findZone: ((text: string) => string | undefined) | undefined;

/** Finds zones by their names and cities. Asked for once, as it is needed for slips alone. */
function zoneFinder(): (text: string) => string | undefined {
  // Engines list some zones by the names that they had before: those above are of today.
  // An older engine lists none.
  const listed = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  const names = [...Object.keys(CALLED), ...listed].filter(isZoneName);
  const zones = new Map(names.map(name => [name.replace(/.*\//, ''), name]));
  for (const name of names) zones.set(name, name);
  const closest = nameFinder(zones.keys(), 1);
  return text => zones.get(closest(text) ?? '');
}
