import {MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE} from '../core/civil.js';
import {zoneOfSlot} from '../core/slot-sessions.js';
import type {Slot} from '../core/types.js';
import type {Zone} from '../core/zone.js';

export type HourCycle = 'h11' | 'h12' | 'h23' | 'h24';

const SHORT_DATE = {day: 'numeric', month: 'short'} as const;
const DATE = {day: 'numeric', month: 'long'} as const;

type DateStyle = 'weekday' | 'shortDate' | 'date' | 'shortDay' | 'fullDate';

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  /** "Tuesday". */
  weekday: {weekday: 'long'},
  /** "1 Nov". */
  shortDate: SHORT_DATE,
  /** "1 November". */
  date: DATE,
  /** "Tue, 1 Nov". */
  shortDay: {weekday: 'short', ...SHORT_DATE},
  /** "Tuesday 1 November 2011". */
  fullDate: {weekday: 'long', ...DATE, year: 'numeric'},
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Dates and hours in words, in one language and on one zone's clocks. */
export class Formats {
  constructor(
    readonly locale: string,
    readonly zone: Zone,
    private readonly hourCycle?: HourCycle,
  ) {}

  /** The same on another zone's clocks. */
  in(zone: Zone): Formats {
    return new Formats(this.locale, zone, this.hourCycle);
  }

  /** "20:00", "8:00 PM"; with a style of date before it, "Tue, 1 Nov, 20:00". */
  time(instant: number, style?: DateStyle): string {
    return this.#formatter({
      ...(style && DATE_STYLES[style]),
      hour: 'numeric',
      minute: '2-digit',
      ...(this.hourCycle && {hourCycle: this.hourCycle}),
    }).format(instant);
  }

  /** A date, which is the same in every zone: it is read and told in UTC. */
  date(date: string, style: DateStyle): string {
    return this.#formatter(DATE_STYLES[style], 'UTC').format(Date.parse(date));
  }

  /** "31 October – 6 November 2011". */
  range(firstDate: string, lastDate: string, hasYear = true): string {
    const format = this.#formatter({...DATE, ...(hasYear && {year: 'numeric'})}, 'UTC');
    return format.formatRange(Date.parse(firstDate), Date.parse(lastDate));
  }

  /** "United Kingdom Time": the zone's name whatever the season. */
  zoneName(instant: number): string {
    const parts = this.#formatter({timeZoneName: 'longGeneric'}).formatToParts(instant);
    return parts.find(({type}) => type === 'timeZoneName')?.value ?? this.zone.name;
  }

  /** What people there call a slot's zone: "UK time". */
  labelOf(slot: Slot, instant: number): string {
    return slot.timeZoneLabel ?? this.in(zoneOfSlot(slot)).zoneName(instant);
  }

  /** "1 hour", "30 minutes". */
  length(minutes: number): string {
    const isHours = minutes % 60 === 0;
    return new Intl.NumberFormat(this.locale, {
      style: 'unit',
      unit: isHours ? 'hour' : 'minute',
      unitDisplay: 'long',
    }).format(isHours ? minutes / 60 : minutes);
  }

  /** "in 3 hours"; never finer than a minute. */
  relative(milliseconds: number): string {
    const format = new Intl.RelativeTimeFormat(this.locale, {numeric: 'auto'});
    const minutes = Math.ceil(milliseconds / MS_PER_MINUTE);
    const hours = Math.round(milliseconds / MS_PER_HOUR);
    if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
    return Math.abs(hours) < 36
      ? format.format(hours, 'hour')
      : format.format(Math.round(milliseconds / MS_PER_DAY), 'day');
  }

  /** "#OTalk and #Occhat". */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale).format(items);
  }

  /** Making an `Intl` formatter is slow: each is made once. */
  #formatter(style: Intl.DateTimeFormatOptions, timeZone = this.zone.name): Intl.DateTimeFormat {
    const options = {...style, timeZone};
    const key = this.locale + JSON.stringify(options);
    const made = formatters.get(key) ?? new Intl.DateTimeFormat(this.locale, options);
    formatters.set(key, made);
    return made;
  }
}
