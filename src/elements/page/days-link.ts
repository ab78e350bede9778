import {parseDate} from '../../core/civil.js';
import type {PageLink} from './page-link.js';

/**
 * The days that the page's address tells of, as the first date shown. They are those of the page's
 * only calendar; of several, those of the calendars that the page gives no `date` of their own.
 */
export class DaysLink {
  /** The calendars of the page, and what tells whether each has a date of its own now. */
  readonly #calendars = new Map<object, () => boolean>();

  constructor(readonly link: PageLink) {}

  add(calendar: object, hasDate: () => boolean): void {
    this.#calendars.set(calendar, hasDate);
  }

  delete(calendar: object): void {
    this.#calendars.delete(calendar);
  }

  /** Whether the address is about a calendar's days, if only by saying nothing of them. */
  tellsOf(calendar: object): boolean {
    return this.link.isOfUs && this.#isOf(calendar);
  }

  /** The first date that a calendar shall show, if the address says so. */
  for(calendar: object): string | undefined {
    const date = this.link.get('chat-days');
    const isDate = date !== null && parseDate(date) !== undefined;
    return isDate && this.#isOf(calendar) ? date : undefined;
  }

  /** @param date - none where the present days are shown */
  write(calendar: object, date: string | undefined): void {
    if (this.#isOf(calendar)) this.link.write({'chat-days': date});
  }

  #isOf(calendar: object): boolean {
    return this.#calendars.size === 1 || this.#calendars.get(calendar)?.() === false;
  }
}
