import {dateAt, UTC, type Zone} from '../core/zone.js';
import {MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, parseDate} from '../core/civil.js';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making an `Intl` formatter is slow: each is made once. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, made);
  }
  return made;
}

export type HourCycle = 'h11' | 'h12' | 'h23' | 'h24';

const HOUR = {hour: 'numeric', minute: '2-digit'} as const;
const MEDIUM_DATE = {day: 'numeric', month: 'long', year: 'numeric'} as const;

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

  /** "20:00", "8:00 PM". */
  time(instant: number): string {
    return this.#at(instant, {...HOUR, ...this.#cycle()});
  }

  /** "Tue, 1 Nov, 20:00"; the date alone of a whole day, which is the same in every zone. */
  dayAndTime(instant: number, allDay: boolean): string {
    const day = {weekday: 'short', day: 'numeric', month: 'short'} as const;
    return allDay
      ? this.#on(dateAt(instant, UTC), day)
      : this.#at(instant, {...day, ...HOUR, ...this.#cycle()});
  }

  /** "Tuesday". */
  weekday(date: string): string {
    return this.#on(date, {weekday: 'long'});
  }

  /** "1 Nov". */
  shortDate(date: string): string {
    return this.#on(date, {day: 'numeric', month: 'short'});
  }

  /** "1 November". */
  dayAndMonth(date: string): string {
    return this.#on(date, {day: 'numeric', month: 'long'});
  }

  /** "Tuesday 1 November 2011". */
  fullDate(date: string): string {
    return this.#on(date, {weekday: 'long', ...MEDIUM_DATE});
  }

  /** "31 October – 6 November 2011". */
  range(firstDate: string, lastDate: string): string {
    const format = formatter(this.locale, {...MEDIUM_DATE, timeZone: 'UTC'});
    return format.formatRange(midnight(firstDate), midnight(lastDate));
  }

  /** "United Kingdom Time": the zone's name whatever the season. */
  zoneName(instant: number): string {
    const format = formatter(this.locale, {timeZone: this.zone.name, timeZoneName: 'longGeneric'});
    const name = format.formatToParts(instant).find(({type}) => type === 'timeZoneName');
    return name?.value ?? this.zone.name;
  }

  /** "in 3 hours"; never finer than a minute. */
  relative(milliseconds: number): string {
    const format = new Intl.RelativeTimeFormat(this.locale, {numeric: 'auto'});
    const minutes = Math.ceil(milliseconds / MS_PER_MINUTE);
    if (minutes < 60) return format.format(minutes, 'minute');
    if (milliseconds < 36 * MS_PER_HOUR) {
      return format.format(Math.round(milliseconds / MS_PER_HOUR), 'hour');
    }
    return format.format(Math.round(milliseconds / MS_PER_DAY), 'day');
  }

  /** "#OTalk and #Occhat". */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale).format(items);
  }

  #cycle(): Intl.DateTimeFormatOptions {
    return this.hourCycle ? {hourCycle: this.hourCycle} : {};
  }

  #at(instant: number, options: Intl.DateTimeFormatOptions): string {
    return formatter(this.locale, {...options, timeZone: this.zone.name}).format(instant);
  }

  #on(date: string, options: Intl.DateTimeFormatOptions): string {
    return formatter(this.locale, {...options, timeZone: 'UTC'}).format(midnight(date));
  }
}

/** A date is the same in every zone: it is formatted where its midnight is 00:00. */
function midnight(date: string): number {
  return (parseDate(date) ?? 0) * MS_PER_DAY;
}
