import {nameFinder, plainLetters} from '../../core/closest.js';
import {MOST_UNKNOWN_NAMES} from './limits.js';
import {isRecord, type Place} from './place.js';
import {shorten} from './problems.js';

/** What people write for fields, of whichever object: letters and digits alone, all small. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'summary', 'label'],
  name: ['title'],
  topic: ['topic', 'title', 'subject'],
  url: ['link', 'homepage', 'website', 'href'],
  href: ['url', 'link'],
  joinUrl: ['join'],
  hosts: ['organiser', 'organizer'],
  server: ['instance'],
  hashtag: ['tag'],
  keywords: ['tags', 'categories'],
  location: ['where', 'place', 'venue'],
  locale: ['lang', 'language'],
  localizations: ['translations'],
  kind: ['type'],
  type: ['mediatype'],
  color: ['colour'],
  phase: ['when'],
  updated: ['modified'],
  timeZone: ['tz', 'tzid', 'zone'],
  schedule: ['slots'],
  start: ['date', 'time', 'when', 'dtstart', 'startdate', 'starttime'],
  duration: ['end', 'dtend', 'enddate', 'endtime', 'length'],
  recurrenceRule: ['rrule', 'rule', 'repeat', 'recurrence', 'frequency', 'freq'],
  recurrenceOverrides: ['overrides', 'exceptions', 'rdate'],
  status: ['status', 'cancelled', 'canceled'],
  excluded: ['exclude', 'exdate', 'skip'],
  frequency: ['freq'],
  count: ['times'],
  until: ['end'],
  firstDayOfWeek: ['wkst'],
  byDay: ['day', 'days', 'weekday'],
  bySetPosition: ['bysetpos'],
  day: ['weekday'],
  nthOfPeriod: ['nth'],
};

/** What is said of one session; people look for it on the chat. */
const OF_ONE_SESSION = ['topic', 'status', 'excluded'];

/** Fields with a single value, which is told too. */
const WITH_VALUES: Readonly<Record<string, string>> = {
  status: '"status": "cancelled"',
  excluded: '"excluded": true',
};

/** Names of other formats, notes of the author's and of tools: nobody expects these to be read. */
const FOREIGN_NAME = /^(?:[$@_]|x-)|:/i;

const LONGEST_NAME = 40;
const COST_OF_NAME = 10;

/**
 * Tells of fields that are not read but have a name close to one that is. All others are passed over
 * silently, as a newer format may have them.
 *
 * @param known - the fields that are read
 */
export function nameChecker(known: readonly string[]): (place: Place) => void {
  const closest = nameFinder(known);
  const names = new Set(known);

  function meant(name: string): string | undefined {
    if (name.length > LONGEST_NAME || FOREIGN_NAME.test(name)) return undefined;
    const plain = plainLetters(name);
    const isMeant = (field: string): boolean => OTHER_NAMES[field]?.includes(plain) === true;
    const field = known.find(isMeant);
    if (field !== undefined) return inQuotes(field);
    const ofOne = known.includes('recurrenceOverrides') && OF_ONE_SESSION.find(isMeant);
    return ofOne
      ? `${inQuotes(ofOne)} in "recurrenceOverrides", for one session`
      : inQuotes(closest(name));
  }

  return place => {
    if (!isRecord(place.value)) return;
    let unknown = 0;
    for (const name of place.keys()) {
      if (names.has(name) || !place.has(name)) continue;
      if (++unknown > MOST_UNKNOWN_NAMES || place.findings.isSpent) return;
      // To compare names takes as long as to read some values.
      place.findings.spend(COST_OF_NAME);
      const expected = meant(name);
      const found = `the unknown field ${shorten(JSON.stringify(name))}`;
      if (expected !== undefined) place.get(name).report('unknown-field', expected, 'kept', found);
    }
  };
}

function inQuotes(field: string | undefined): string | undefined {
  return field && (WITH_VALUES[field] ?? `"${field}"`);
}
