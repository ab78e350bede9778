import {nameFinder, plainLetters} from '../../core/closest.js';
import {isRecord, type Place} from './place.js';
import {shorten} from './problems.js';

/** Names of other formats, notes of the author's and of tools: nobody expects these to be read. */
const FOREIGN_NAME = /^(?:[$@_]|x-)|:/i;

const LONGEST_NAME = 40;

/** The names of an object's fields, and what people write for them. */
export class FieldNames {
  readonly #known: ReadonlySet<string>;
  readonly #meanings: ReadonlyMap<string, string>;
  readonly #closest: (name: string) => string | undefined;

  /**
   * @param known - the fields that are read
   * @param meanings - other names for them, as people write them; their letters alone count
   */
  constructor(
    readonly known: readonly string[],
    readonly meanings: Readonly<Record<string, string>>,
  ) {
    this.#known = new Set(known);
    this.#meanings = new Map(
      Object.entries(meanings).map(([name, meant]) => [plainLetters(name), meant]),
    );
    this.#closest = nameFinder(known);
  }

  /**
   * Tells of fields that are not read but have a name close to one that is. All others are passed
   * over silently, as a newer format may have them.
   */
  check(place: Place): void {
    const {value} = place;
    if (!isRecord(value)) return;
    for (const [name, field] of Object.entries(value)) {
      if (field === null || field === undefined || this.#known.has(name)) continue;
      const meant = this.meant(name);
      if (meant === undefined) continue;
      const found = `the unknown field ${shorten(JSON.stringify(name))}`;
      place.get(name).report('unknown-field', meant, 'kept', found);
    }
  }

  /** The field that was probably meant: `"duration"`. */
  meant(name: string): string | undefined {
    if (name.length > LONGEST_NAME || FOREIGN_NAME.test(name)) return undefined;
    const alias = this.#meanings.get(plainLetters(name));
    if (alias !== undefined) return alias.includes('"') ? alias : `"${alias}"`;
    const closest = this.#closest(name);
    return closest && `"${closest}"`;
  }
}

const CANCELLED = '"status": "cancelled" in "recurrenceOverrides", for one session';

const TEXT_MEANINGS = {
  name: 'title',
  summary: '"title" or "description"',
  lang: 'locale',
  language: 'locale',
  link: 'url',
  homepage: 'url',
  website: 'url',
  web: 'url',
  tz: 'timeZone',
  tzid: 'timeZone',
  zone: 'timeZone',
  timeZoneName: 'timeZoneLabel',
  modified: 'updated',
  lastModified: 'updated',
};

export const FEED_FIELDS: FieldNames = new FieldNames(
  [
    'version',
    'title',
    'description',
    'url',
    'locale',
    'timeZone',
    'timeZoneLabel',
    'updated',
    'links',
    'chats',
  ],
  TEXT_MEANINGS,
);

const SLOT_NAMES = [
  'start',
  'timeZone',
  'timeZoneLabel',
  'duration',
  'recurrenceRule',
  'recurrenceRules',
  'recurrenceOverrides',
];

const SLOT_MEANINGS = {
  date: 'start',
  time: 'start',
  when: 'start',
  dtstart: 'start',
  startDate: 'start',
  startTime: 'start',
  startsAt: 'start',
  end: 'duration',
  ends: 'duration',
  dtend: 'duration',
  endDate: 'duration',
  endTime: 'duration',
  length: 'duration',
  tz: 'timeZone',
  tzid: 'timeZone',
  zone: 'timeZone',
  timeZoneName: 'timeZoneLabel',
  rrule: 'recurrenceRule',
  rule: 'recurrenceRule',
  repeat: 'recurrenceRule',
  repeats: 'recurrenceRule',
  recurrence: 'recurrenceRule',
  frequency: 'recurrenceRule',
  freq: 'recurrenceRule',
  overrides: 'recurrenceOverrides',
  exceptions: 'recurrenceOverrides',
  changes: 'recurrenceOverrides',
  exdate: '"excluded": true in "recurrenceOverrides"',
  exdates: '"excluded": true in "recurrenceOverrides"',
  excludedDates: '"excluded": true in "recurrenceOverrides"',
  rdate: 'recurrenceOverrides',
  rdates: 'recurrenceOverrides',
  cancelled: CANCELLED,
  canceled: CANCELLED,
  cancellations: CANCELLED,
  status: CANCELLED,
  topic: '"topic" in "recurrenceOverrides", for one session',
  topics: '"topic" in "recurrenceOverrides", for one session',
};

export const SLOT_FIELDS: FieldNames = new FieldNames(SLOT_NAMES, SLOT_MEANINGS);

export const CHAT_FIELDS: FieldNames = new FieldNames(
  [
    'id',
    'list',
    'title',
    'hashtag',
    'description',
    'hosts',
    'platforms',
    'joinUrl',
    'url',
    'links',
    'keywords',
    'locale',
    'location',
    'kind',
    'alternatesWith',
    'color',
    'updated',
    'lastConfirmed',
    'schedule',
    ...SLOT_NAMES,
  ],
  {
    ...TEXT_MEANINGS,
    ...SLOT_MEANINGS,
    hash: 'hashtag',
    tag: 'hashtag',
    tags: 'keywords',
    categories: 'keywords',
    organiser: 'hosts',
    organizer: 'hosts',
    where: 'location',
    place: 'location',
    venue: 'location',
    join: 'joinUrl',
    joinLink: 'joinUrl',
    type: 'kind',
    colour: 'color',
    slots: 'schedule',
    times: 'schedule',
  },
);

export const OVERRIDE_FIELDS: FieldNames = new FieldNames(
  [
    'topic',
    'description',
    'note',
    'hashtag',
    'url',
    'joinUrl',
    'hosts',
    'location',
    'links',
    'start',
    'duration',
    'status',
    'excluded',
  ],
  {
    title: 'topic',
    summary: 'topic',
    subject: 'topic',
    link: 'url',
    join: 'joinUrl',
    where: 'location',
    place: 'location',
    venue: 'location',
    date: 'start',
    time: 'start',
    movedTo: 'start',
    newStart: 'start',
    end: 'duration',
    endTime: 'duration',
    length: 'duration',
    state: 'status',
    cancelled: '"status": "cancelled"',
    canceled: '"status": "cancelled"',
    exclude: 'excluded',
    skip: 'excluded',
    hidden: 'excluded',
  },
);

export const HOST_FIELDS: FieldNames = new FieldNames(['name', 'url'], {
  title: 'name',
  link: 'url',
  homepage: 'url',
  website: 'url',
  page: 'url',
});

export const PLATFORM_FIELDS: FieldNames = new FieldNames(['name', 'server', 'url'], {
  title: 'name',
  instance: 'server',
  host: 'server',
  link: 'url',
  address: 'url',
  href: 'url',
});

export const LINK_FIELDS: FieldNames = new FieldNames(['href', 'title', 'rel', 'type', 'phase'], {
  url: 'href',
  link: 'href',
  address: 'href',
  name: 'title',
  text: 'title',
  label: 'title',
  mediaType: 'type',
  contentType: 'type',
  when: 'phase',
});

export const RULE_FIELDS: FieldNames = new FieldNames(
  [
    'frequency',
    'rscale',
    'skip',
    'interval',
    'count',
    'until',
    'firstDayOfWeek',
    'byDay',
    'byMonth',
    'byMonthDay',
    'byYearDay',
    'byWeekNo',
    'byHour',
    'byMinute',
    'bySecond',
    'bySetPosition',
  ],
  {
    freq: 'frequency',
    every: 'interval',
    times: 'count',
    end: 'until',
    wkst: 'firstDayOfWeek',
    weekStart: 'firstDayOfWeek',
    day: 'byDay',
    days: 'byDay',
    weekday: 'byDay',
    weekdays: 'byDay',
    byWeekday: 'byDay',
    byWeekNumber: 'byWeekNo',
    bySetPos: 'bySetPosition',
  },
);

export const N_DAY_FIELDS: FieldNames = new FieldNames(['day', 'nthOfPeriod'], {
  weekday: 'day',
  nth: 'nthOfPeriod',
  n: 'nthOfPeriod',
});

export const LIST_FIELDS: FieldNames = new FieldNames(['url', 'title', 'locale'], {});
