import {BoundedCache} from '../core/bounded-cache.js';
import {allOf} from '../core/steps.js';
import {fold} from './fold.js';
import {todaysName} from './zone-renamed.js';

/** What engines call it while it is not in TypeScript's library. */
type LocaleWithZones = Intl.Locale & {
  getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[] | undefined;
};

/** Where an engine cannot tell: the countries of the most readers, by their capital's zone. */
const CAPITALS: Readonly<Record<string, string>> = {
  ...{AR: 'America/Argentina/Buenos_Aires', AT: 'Europe/Vienna', AU: 'Australia/Sydney'},
  ...{BE: 'Europe/Brussels', BR: 'America/Sao_Paulo', CA: 'America/Toronto', CH: 'Europe/Zurich'},
  ...{CN: 'Asia/Shanghai', CZ: 'Europe/Prague', DE: 'Europe/Berlin', DK: 'Europe/Copenhagen'},
  ...{EG: 'Africa/Cairo', ES: 'Europe/Madrid', FI: 'Europe/Helsinki', FR: 'Europe/Paris'},
  ...{GB: 'Europe/London', GR: 'Europe/Athens', HU: 'Europe/Budapest', ID: 'Asia/Jakarta'},
  ...{IE: 'Europe/Dublin', IL: 'Asia/Jerusalem', IN: 'Asia/Kolkata', IT: 'Europe/Rome'},
  ...{JP: 'Asia/Tokyo', KE: 'Africa/Nairobi', KR: 'Asia/Seoul', MX: 'America/Mexico_City'},
  ...{NG: 'Africa/Lagos', NL: 'Europe/Amsterdam', NO: 'Europe/Oslo', NZ: 'Pacific/Auckland'},
  ...{PK: 'Asia/Karachi', PL: 'Europe/Warsaw', PT: 'Europe/Lisbon', RO: 'Europe/Bucharest'},
  ...{RU: 'Europe/Moscow', SA: 'Asia/Riyadh', SE: 'Europe/Stockholm', TR: 'Europe/Istanbul'},
  ...{UA: 'Europe/Kyiv', US: 'America/New_York', ZA: 'Africa/Johannesburg'},
};

/** Nobody knows the names of countries in many more. */
const MOST_LANGUAGES = 4;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** By zone, what its countries are called, folded. */
type Countries = ReadonlyMap<string, string>;

/** By languages, all that, as far as it is found, and the steps that are left. */
interface Search {
  readonly found: Map<string, string>;
  readonly steps: Iterator<undefined, unknown>;
}

const searches = new BoundedCache<Search>(4);

function searchFor(languages: readonly string[]): Search {
  const asked = [...new Set([...languages.slice(0, MOST_LANGUAGES), 'en'])];
  return searches.get(asked.join(), () => {
    const found = new Map<string, string>();
    return {found, steps: findCountries(asked, found)};
  });
}

/** The names of the countries in which a zone is kept, one a line, in some languages and in English. */
export function countriesOf(zone: string, languages: readonly string[]): string {
  return knownCountries(languages).get(zone) ?? '';
}

function knownCountries(languages: readonly string[]): Countries {
  const {found, steps} = searchFor(languages);
  allOf(steps);
  return found;
}

/** Finds them out before they are asked for, letter by letter, as engines are slow to tell. */
export function* countrySteps(languages: readonly string[]): Generator<undefined> {
  const {steps} = searchFor(languages);
  while (steps.next().done !== true) yield;
}

function* findCountries(
  languages: readonly string[],
  found: Map<string, string>,
): Generator<undefined> {
  const names = languages.map(
    language => new Intl.DisplayNames(language, {type: 'region', fallback: 'none'}),
  );
  for (const first of LETTERS) {
    yield;
    for (const second of LETTERS) {
      const region = first + second;
      const called = [...new Set(names.map(each => each.of(region)))].filter(Boolean);
      if (called.length === 0) continue;
      const text = fold(called.join('\n'));
      for (const zone of zonesIn(region)) {
        found.set(zone, [found.get(zone), text].filter(Boolean).join('\n'));
      }
    }
  }
}

function zonesIn(region: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${region}`);
  const known = locale.getTimeZones?.() ?? locale.timeZones;
  const capital = CAPITALS[region];
  return known?.map(todaysName) ?? (capital === undefined ? [] : [capital]);
}
