import type {ReactiveController, ReactiveElement} from 'lit';
import {daysLink, type DaysLink} from '../days-link.js';

/** Lets a calendar show the days that the page's address tells of, and the address what it shows. */
export class DaysLinkController implements ReactiveController {
  /** The date that the page asks for; empty is the present days. */
  home = '';
  #isRead = false;
  /** Whether readers or the address have led away from what the page asks for. */
  #isAway = false;

  constructor(
    private readonly host: ReactiveElement & {date: string | null},
    private readonly page: DaysLink = daysLink,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isAway) this.home = this.host.date ?? '';
    this.page.add(this, this.home !== '');
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

  /** @param date - the first date shown; none where it is what the page asks for */
  write(date: string | undefined): void {
    this.#isAway = date !== undefined;
    this.page.write(this, date);
  }

  readonly #take = (): void => {
    const date = this.page.for(this);
    // Back from an address that told of other days leads back to those of the page.
    if (date ?? this.#isAway) this.host.date = date ?? this.home;
    this.#isAway = date !== undefined;
  };
}
