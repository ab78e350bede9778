import {parseLocal} from '../../core/civil.js';

let format: Intl.DateTimeFormat | undefined;

/**
 * The date of a local start in words, for a feed's author: `Tuesday 1 December 2026`. What readers
 * see comes from the locales.
 */
export function dateName(start: string): string {
  format ??= new Intl.DateTimeFormat('en-GB', {dateStyle: 'full', timeZone: 'UTC'});
  // Some engines put a comma after the weekday.
  return format.format(parseLocal(start) ?? 0).replace(',', '');
}
