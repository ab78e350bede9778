import type {ReactiveController, ReactiveElement} from 'lit';
import {formatDate, parseDate} from '../../core/civil.js';
import type {DaysLink} from '../page/days-link.js';
import {thisPage} from '../page/page.js';

/** Which days a calendar shows: those of the page, of the page's address, or where the reader goes. */
export class DaysController implements ReactiveController {
  /** The date that the page asks for; empty is the present days. */
  #home = '';
  #isRead = false;
  /** Whether readers or the address have led away from what the page asks for. */
  #isAway = false;

  /** @param firstFor - the first date on screen where a date is asked for */
  constructor(
    private readonly host: ReactiveElement & {date: string | null},
    private readonly firstFor: (date: string | null) => string,
    private readonly page: DaysLink = thisPage.days,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isAway) this.#home = this.host.date ?? '';
    this.page.add(this, this.#home !== '');
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

  /** The first date on screen. */
  get first(): string {
    return this.firstFor(this.host.date);
  }

  /** The date so many days after the first on screen. */
  after(days: number): string {
    return formatDate((parseDate(this.first) ?? 0) + days);
  }

  /**
   * Goes where the reader wants to.
   *
   * @param date - empty is the present days
   * @returns whether other days are on screen then
   */
  go(date: string): boolean {
    const before = this.first;
    this.host.date = date;
    return this.first !== before;
  }

  /** Lets the page's address tell of the days on screen, unless they are those of the page. */
  tell(): void {
    const {first} = this;
    this.#isAway = first !== this.firstFor(this.#home);
    this.page.write(this, this.#isAway ? first : undefined);
  }

  readonly #take = (): void => {
    const date = this.page.for(this);
    // Back from an address that told of other days leads back to those of the page.
    if (date ?? this.#isAway) this.host.date = date ?? this.#home;
    this.#isAway = date !== undefined;
  };
}
