import type {ReactiveController, ReactiveElement} from 'lit';
import {formatDate, parseDate} from '../../core/civil.js';
import type {DaysLink} from '../page/days-link.js';
import {thisPage} from '../page/page.js';

/** What the page asks for: a date, and where its days begin. */
interface Host extends ReactiveElement {
  date: string | null;
}

/**
 * Which days a calendar shows: those that the page asks for, unless the reader or the page's address
 * have led elsewhere. The page's attributes stay as they are.
 */
export class DaysController implements ReactiveController {
  /** Where the reader or the address led: empty is the present days. */
  #away: string | undefined;
  /** The date that the page asked for then: when it asks for another, that holds. */
  #asked: string | null = null;
  #isRead = false;

  /** @param firstFor - the first date on screen where a date is asked for */
  constructor(
    private readonly host: Host,
    private readonly firstFor: (date: string | null) => string,
    private readonly page: DaysLink = thisPage.days,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.page.add(this, () => Boolean(this.host.date));
    this.page.link.follow();
    this.page.link.addEventListener('change', this.#follow);
    this.#isRead = false;
  }

  /** Called before the host renders: not earlier, as by now all calendars of the page are there. */
  read(): void {
    if (this.#away !== undefined && this.host.date !== this.#asked) this.#away = undefined;
    if (this.#isRead) return;
    this.#isRead = true;
    this.#lead(this.page.for(this));
  }

  hostDisconnected(): void {
    this.page.delete(this);
    this.page.link.removeEventListener('change', this.#follow);
  }

  /** The first date on screen. */
  get first(): string {
    return this.firstFor(this.#away ?? this.host.date);
  }

  /** The date so many days after the first on screen; that date itself at the calendar's two ends. */
  after(days: number): string {
    const date = formatDate((parseDate(this.first) ?? 0) + days);
    return parseDate(date) === undefined ? this.first : date;
  }

  /**
   * Goes where the reader wants to.
   *
   * @param date - empty is the present days
   * @returns whether other days are on screen then
   */
  go(date: string): boolean {
    const before = this.first;
    this.#lead(date);
    return this.first !== before;
  }

  /** Lets the page's address tell of the days on screen, unless they are those of the page. */
  tell(): void {
    const {first} = this;
    this.page.write(this, first === this.firstFor(this.host.date) ? undefined : first);
  }

  readonly #follow = (): void => {
    // Back from an address that told of other days leads back to those of the page.
    if (this.page.tellsOf(this)) this.#lead(this.page.for(this));
  };

  #lead(date: string | undefined): void {
    this.#away = date;
    this.#asked = this.host.date;
    this.host.requestUpdate();
  }
}
