import type {ReactiveController, ReactiveElement} from 'lit';
import {daysLink, type DaysLink} from '../days-link.js';

/** Lets a calendar show the days that the page's address tells of, and the address what it shows. */
export class DaysLinkController implements ReactiveController {
  #isRead = false;
  /** Whether the page gave the calendar a date, before readers went to another. */
  #hasDate: boolean | undefined;

  constructor(
    private readonly host: ReactiveElement & {date: string | null},
    private readonly page: DaysLink = daysLink,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#hasDate ??= Boolean(this.host.date);
    this.page.add(this, this.#hasDate);
    this.page.link.follow();
    this.page.link.addEventListener('change', this.#take);
    this.#isRead = false;
  }

  /** Called before the host renders: not earlier, as by now all calendars of the page are there. */
  read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    this.#take();
  }

  hostDisconnected(): void {
    this.page.delete(this);
    this.page.link.removeEventListener('change', this.#take);
  }

  /** @param date - the first date shown; none where it is the present span */
  write(date: string | undefined): void {
    this.page.write(this, date);
  }

  readonly #take = (): void => {
    const date = this.page.for(this);
    if (date) this.host.date = date;
  };
}
