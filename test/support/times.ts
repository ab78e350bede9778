import {DateTime} from 'luxon';
import {parseDate, parseDateTime} from '../../src/core/civil.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import type {ChatFeed} from '../../src/core/types.js';

/** The instant of a UTC time, such as `2011-11-01T20:00`. */
export function utc(text: string): number {
  return Date.parse(`${text}${text.includes('T') ? '' : 'T00:00'}Z`);
}

/** An instant in UTC to the minute: what `utc` reads. */
export function utcText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16);
}

/** What a zone's clock shows, by Luxon, which is sure of instants (if not of wall times). */
export function clockIn(timeZone: string, instant: number): string {
  return DateTime.fromMillis(instant, {zone: timeZone}).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** A wall time or date that is known to exist. */
export function wall(text: string): number {
  const day = parseDate(text);
  const time = day === undefined ? parseDateTime(text) : day * 86_400_000;
  if (time === undefined) throw new Error(`No such wall time: ${text}`);
  return time;
}

/** The UTC starts of the sessions between two UTC times. */
export function startsBetween(feed: ChatFeed, from: string, to: string): string[] {
  return sessionsBetween(feed, utc(from), utc(to)).map(({start}) => utcText(start));
}
