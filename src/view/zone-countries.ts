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

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** By zone, what its countries are called in a language and in English, folded. */
type Countries = ReadonlyMap<string, string>;

/** By language, all that, as far as it is found, and the steps that are left. */
interface Search {
  readonly found: Map<string, string>;
  readonly steps: Iterator<undefined, unknown>;
}

const searches = new BoundedCache<Search>(4);

function searchFor(locale: string): Search {
  return searches.get(locale, () => {
    const found = new Map<string, string>();
    return {found, steps: findCountries(locale, found)};
  });
}

/** The names of the countries in which a zone is kept, to be searched. */
export function countriesOf(zone: string, locale: string): string {
  return knownCountries(locale).get(zone) ?? '';
}

function knownCountries(locale: string): Countries {
  const {found, steps} = searchFor(locale);
  allOf(steps);
  return found;
}

/** Finds them out before they are asked for, letter by letter, as engines are slow to tell. */
export function* countrySteps(locale: string): Generator<undefined> {
  const {steps} = searchFor(locale);
  while (steps.next().done !== true) yield;
}

function* findCountries(locale: string, found: Map<string, string>): Generator<undefined> {
  const names = [locale, 'en'].map(
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
