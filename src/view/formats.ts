import {BoundedCache} from '../core/bounded-cache.js';
import {dayOfWallTime, formatDate, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE} from '../core/civil.js';
import {zoneOfSlot} from '../core/slot-rule.js';
import type {Slot} from '../core/types.js';
import {dateAt, toWallTime, type Zone} from '../core/zone.js';
import {formatter} from './formatters.js';

export type HourCycle = 'h11' | 'h12' | 'h23' | 'h24';

const SHORT_DATE = {day: 'numeric', month: 'short'} as const;
const DATE = {day: 'numeric', month: 'long'} as const;

type DateStyle =
  | 'weekday'
  | 'shortWeekday'
  | 'shortDate'
  | 'date'
  | 'shortDay'
  | 'fullDate'
  | 'dateOfYear'
  | 'month';

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  /** "Tuesday". */
  weekday: {weekday: 'long'},
  /** "Tue". */
  shortWeekday: {weekday: 'short'},
  /** "1 Nov". */
  shortDate: SHORT_DATE,
  /** "1 November". */
  date: DATE,
  /** "Tue, 1 Nov". */
  shortDay: {weekday: 'short', ...SHORT_DATE},
  /** "Tuesday 1 November 2011". */
  fullDate: {weekday: 'long', ...DATE, year: 'numeric'},
  /** "1 November 2011". */
  dateOfYear: {...DATE, year: 'numeric'},
  /** "November". */
  month: {month: 'long'},
};

/** Zones that are Universal Time itself, and those that keep Greenwich's through all the year. */
const UNIVERSAL = /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/i;
const GREENWICH = /^(?:Etc\/)?(?:GMT[+-]?0?|Greenwich)$/i;

/** Nine in the morning shows whether a language writes a 0 before an hour. */
const NINE = 9 * MS_PER_HOUR;

type Digits = '2-digit' | 'numeric';

/** By language and hour cycle. */
const hourDigits = new BoundedCache<Digits>(64);

/** By language, zone and month: what a zone is called changes seldom. */
const zoneNames = new BoundedCache<string>(256);

/** The hours of a day, and the dates of some weeks. */
const MOST_TOLD = 2048;

/** A time of less than this is told in hours, whatever the date. */
const FEW_HOURS = 6;

/**
 * Dates and hours in words, in one language and on one zone's clocks. What the clocks show is told in
 * UTC: one formatter does for all zones, and making one is slow.
 */
export class Formats {
  /** @param told - what was told already in this language, with these hours */
  constructor(
    readonly locale: string,
    readonly zone: Zone,
    private readonly hourCycle?: HourCycle,
    private readonly told: BoundedCache<string> = new BoundedCache<string>(MOST_TOLD),
  ) {}

  /** The same on another zone's clocks. */
  in(zone: Zone): Formats {
    const {locale, hourCycle, told} = this;
    return zone === this.zone ? this : new Formats(locale, zone, hourCycle, told);
  }

  /** "20:00", "8:00 PM"; with a style of date before it, "Tue, 1 Nov, 20:00". */
  time(instant: number, style?: DateStyle): string {
    const wall = toWallTime(instant, this.zone);
    const shown = style ? wall : wall - dayOfWallTime(wall) * MS_PER_DAY;
    return this.told.get(`${style ?? 'hour'} ${shown}`, () =>
      this.#dates({
        ...(style && DATE_STYLES[style]),
        hour: this.#hourDigits,
        minute: '2-digit',
        ...this.#cycle,
      }).format(shown),
    );
  }

  /** "20:00–21:00"; over midnight too, where a range of an engine's would name both dates. */
  hours(start: number, end: number): string {
    const [first, last] = [toWallTime(start, this.zone), toWallTime(end, this.zone)];
    const isOneDay = dayOfWallTime(first) === dayOfWallTime(last);
    // An hour that comes twice may end before it began, by the clock.
    const isTwice = last < first || (last === first && end > start);
    if (!isOneDay || isTwice) return `${this.time(start)} – ${this.time(end)}`;
    return this.#dates({
      ...{hour: this.#hourDigits, minute: '2-digit'},
      ...this.#cycle,
    }).formatRange(first, last);
  }

  /** A date, which is the same in every zone: it is read and told in UTC. */
  date(date: string, style: DateStyle): string {
    return this.told.get(`${style} ${date}`, () =>
      this.#dates(DATE_STYLES[style]).format(Date.parse(date)),
    );
  }

  /** "31 October – 6 November 2011". */
  range(firstDate: string, lastDate: string, hasYear = true): string {
    const format = this.#dates({...DATE, ...(hasYear && {year: 'numeric'})});
    return format.formatRange(Date.parse(firstDate), Date.parse(lastDate));
  }

  /** "4 – 6 Nov", "Fri – Sun": the first and the last of some dates, without the year. */
  shortRange(firstDate: string, lastDate: string, style: 'shortDate' | 'shortWeekday'): string {
    const format = this.#dates(DATE_STYLES[style]);
    return format.formatRange(Date.parse(firstDate), Date.parse(lastDate));
  }

  /** "United Kingdom Time": the zone's name whatever the season. */
  zoneName(instant: number): string {
    const {name} = this.zone;
    // Engines would say "GMT+00:00".
    if (UNIVERSAL.test(name)) return 'UTC';
    if (GREENWICH.test(name)) return 'GMT';
    const month = formatDate(dayOfWallTime(instant)).slice(0, 7);
    return zoneNames.get(`${this.locale} ${name} ${month}`, () => {
      const parts = this.#dates({timeZoneName: 'longGeneric'}, name).formatToParts(instant);
      return parts.find(({type}) => type === 'timeZoneName')?.value ?? name;
    });
  }

  /** What people there call a slot's zone: "UK time". */
  labelOf(slot: Slot, instant: number): string {
    return slot.timeZoneLabel ?? this.in(zoneOfSlot(slot)).zoneName(instant);
  }

  /** "1 hour", "30 minutes". */
  length(minutes: number): string {
    const isHours = minutes % 60 === 0;
    return formatter(Intl.NumberFormat, this.locale, {
      style: 'unit',
      unit: isHours ? 'hour' : 'minute',
      unitDisplay: 'long',
    }).format(isHours ? minutes / 60 : minutes);
  }

  /**
   * How far an instant is from now: "in 5 minutes", "in 90 minutes", "in 2.5 hours", "tomorrow", "2
   * days ago". On the same date it is told in minutes and hours, which are never rounded up, and so
   * is what is only few hours away, after midnight too; all else in days of the zone's calendar.
   */
  relative(now: number, instant: number, style: 'long' | 'short' = 'long'): string {
    const format = formatter(Intl.RelativeTimeFormat, this.locale, {numeric: 'auto', style});
    // A minute that has begun counts, as on a clock: at 19:58:30 it is 2 minutes to 20:00.
    const minutes = Math.ceil((instant - now) / MS_PER_MINUTE);
    const hours = minutes / 60;
    if (Math.abs(minutes) < 60 || (Math.abs(minutes) < 120 && minutes % 60 !== 0)) {
      return format.format(minutes, 'minute');
    }
    const [today, day] = [now, instant].map(at => Date.parse(dateAt(at, this.zone)));
    const days = ((day ?? 0) - (today ?? 0)) / MS_PER_DAY;
    if (Math.abs(hours) < FEW_HOURS) return format.format(Math.trunc(hours * 2) / 2, 'hour');
    return days === 0 ? format.format(Math.trunc(hours), 'hour') : format.format(days, 'day');
  }

  /** "#OTalk and #Occhat", "Tuesday or Thursday", "#OTalk, #Occhat". */
  list(items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
    return formatter(Intl.ListFormat, this.locale, {type}).format(items);
  }

  /**
   * How many digits hours have: the language's short style of time decides. Where a language of 24
   * hours is to show 12, it has no style of its own for that, and nobody writes "08:00 pm".
   */
  get #hourDigits(): Digits {
    if (this.hourCycle === 'h11' || this.hourCycle === 'h12') return 'numeric';
    return hourDigits.get(`${this.locale} ${this.hourCycle ?? ''}`, () => {
      const parts = this.#dates({timeStyle: 'short', ...this.#cycle}).formatToParts(NINE);
      const hour = parts.find(({type}) => type === 'hour')?.value;
      return hour?.length === 2 ? '2-digit' : 'numeric';
    });
  }

  get #cycle(): Intl.DateTimeFormatOptions {
    return this.hourCycle ? {hourCycle: this.hourCycle} : {};
  }

  #dates(style: Intl.DateTimeFormatOptions, timeZone = 'UTC'): Intl.DateTimeFormat {
    return formatter(Intl.DateTimeFormat, this.locale, {...style, timeZone});
  }
}
