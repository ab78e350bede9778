import {nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {TimetableOptions} from '../core/timetable.js';
import {firstDateOf, firstDayIn, isFirstDay} from '../view/first-day.js';
import {DaysController} from './controllers/days.js';
import {ChatWeekChangeEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {thisPage} from './page/page.js';
import {linkNotice} from './templates/states.js';

/**
 * Knows which seven days are shown, and goes to others.
 *
 * @fires chat-week-change {ChatWeekChangeEvent} the reader went to other days
 *
 * @csspart linked - says that a link chose what is shown
 * @csspart undo - the button that undoes all that a link chose
 */
export abstract class DaysElement extends FeedElement {
  static override readonly properties: PropertyDeclarations = {
    date: {},
    begin: {},
    firstDay: {attribute: 'first-day', type: Number},
  };

  /** Any date of the week shown, or the first of the days, `YYYY-MM-DD`; empty is the present. */
  declare date: string;
  /**
   * Where the days begin: `today`, with the date itself, or `week`, with its calendar week. Where it
   * is absent, `week` if the page gives a `date` or a `first-day`, else `today`.
   */
  declare begin: string | null | undefined;
  /** 1 is Monday, 7 is Sunday; otherwise as the language has it. */
  declare firstDay: number | undefined;
  readonly #days = new DaysController(this, date => this.#firstFor(date));

  constructor() {
    super();
    this.date = '';
  }

  /** Goes to the seven days before. */
  previous(): void {
    this.go(this.#days.after(-7));
  }

  /** Goes to the seven days after. */
  next(): void {
    this.go(this.#days.after(7));
  }

  /** Goes to the present days, and stays with them. */
  today(): void {
    this.go('');
  }

  /** The first date on screen. */
  protected get firstDate(): string {
    return this.#days.first;
  }

  /** Says that a link chose days, search or favourites, where it did. */
  protected get linkNotice(): TemplateResult | typeof nothing {
    const {link} = thisPage;
    if (!link.isForeign) return nothing;
    return linkNotice(this.messages, () => {
      link.undo();
    });
  }

  /** @param date - empty is the present days */
  protected go(date: string): void {
    const isElsewhere = this.#days.go(date);
    if (!this.shownFeed) return;
    this.#days.tell();
    const change = new ChatWeekChangeEvent(this.firstDate);
    if (isElsewhere) this.dispatchEvent(change);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#days.read();
    super.willUpdate(changed);
  }

  #firstFor(date: string | null): string {
    const {now, begin, viewpoint} = this;
    const {zone, locale} = viewpoint.formats;
    const firstDay: NonNullable<TimetableOptions['firstDay']> = isFirstDay(this.firstDay)
      ? this.firstDay
      : firstDayIn(locale);
    const isWeek = Boolean(this.date) || (this.firstDay ?? undefined) !== undefined;
    const where = begin === 'today' || begin === 'week' ? begin : isWeek ? 'week' : 'today';
    return firstDateOf(date, {now, zone, firstDay, begin: where});
  }
}
