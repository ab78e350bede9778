import {
  html,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {TimetableOptions} from '../core/timetable.js';
import type {ChatFeed, Session} from '../core/types.js';
import {calendarSheets} from '../styles/sheets.js';
import {cardRecord} from '../view/card-record.js';
import {controlsRecord} from '../view/controls.js';
import {firstDateOf, firstDayIn, isFirstDay} from '../view/first-day.js';
import {spanRecord, type SpanRecord} from '../view/span-record.js';
import {presenceIn} from './calendar-focus.js';
import {DaysController} from './controllers/days.js';
import {DialogController} from './controllers/dialog.js';
import {PresenceController} from './controllers/presence.js';
import {SessionLinkController} from './controllers/session-link.js';
import {ChatSessionSelectEvent, ChatWeekChangeEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {calendar, type CalendarActions, type CalendarLayout} from './templates/calendar.js';
import {card} from './templates/card.js';
import {sessionDialog} from './templates/session-dialog.js';

/**
 * Shows one week of chats at the reader's own hours: in columns where there is room, else as a
 * list by day.
 *
 * @fires chat-week-change {ChatWeekChangeEvent} the reader went to another week
 * @fires chat-session-select {ChatSessionSelectEvent} the reader opened a session
 *
 * @csspart header - the title, the week and the buttons
 * @csspart heading - the feed's title
 * @csspart range - the dates of the week
 * @csspart navigation - the three buttons
 * @csspart previous - the button to the week before
 * @csspart today - the button to the present week; the present day too
 * @csspart next - the button to the week after; the next session too
 * @csspart zone - says in which zone the times are
 * @csspart days - the seven days
 * @csspart day - a day; `today`, `empty` say more
 * @csspart session - a session; `scheduled`, `moved`, `added`, `cancelled`, `all-day`, `live`,
 *   `next`, `past`, `favourite` say more; of several days, `from` goes on from the day before and
 *   `to` to the day after
 * @csspart link - the link on it
 * @csspart where - the host's hour, where it is another, and the platforms
 * @csspart overlap - says which other favourites run at the same time
 * @csspart now - marks the present time on the present day
 * @csspart jump - the button that leads to what is on now when that is out of sight
 * @csspart earlier - the button that shows the days of this week that have passed
 * @csspart empty - says that a week has no chats, and what comes next
 * @csspart go - the button that leads to what comes next
 * @csspart controls - the fields by which readers choose what they see
 * @csspart search - the field to search in
 * @csspart filter-keyword - the choice of a keyword
 * @csspart filter-platform - the choice of a platform
 * @csspart favourites - the button that shows favourites only
 * @csspart clear - the button that shows all chats again
 * @csspart change-zone - the button that offers other zones
 * @csspart dialog - the session that is open
 * @csspart close - the button that closes it
 */
export class ChatCalendar extends FeedElement {
  static override readonly styles: CSSResult[] = calendarSheets;

  static override readonly properties: PropertyDeclarations = {
    date: {},
    view: {},
    firstDay: {attribute: 'first-day', type: Number},
    keywords: {},
    controls: {},
  };

  /** Any date of the week shown, `YYYY-MM-DD`; empty is the present week. */
  declare date: string;
  /** `week` in columns, `list` by day, or `auto`: as there is room. */
  declare view: string;
  /** 1 is Monday, 7 is Sunday; otherwise as the language has it. */
  declare firstDay: number | undefined;
  /** Only chats with one of these keywords, parted by commas. */
  declare keywords: string | null | undefined;
  /**
   * What readers may choose: `zone`, `search`, `filter`, `favourites`, parted by spaces; empty is
   * nothing. Where absent, what is of use for the feed.
   */
  declare controls: string | null | undefined;
  protected override readonly home: string = 'button[part=today]';
  readonly #session = new SessionLinkController(this);
  readonly #days = new DaysController(this, date => this.#firstDate(date));
  readonly #presence = new PresenceController(this, () => presenceIn(this.renderRoot));
  /** Whether a list shows the days of the present week that have passed. */
  #showsEarlier = false;

  constructor() {
    super();
    this.date = '';
    this.view = 'auto';
    this.keywords = '';
    this.addController(new DialogController(this));
  }

  /** Goes to the week before. */
  previous(): void {
    this.#go(this.#days.after(-7));
  }

  /** Goes to the week after. */
  next(): void {
    this.#go(this.#days.after(7));
  }

  /** Goes to the present week, and stays with it. */
  today(): void {
    this.#go('');
  }

  protected override show(feed: ChatFeed): TemplateResult {
    const {messages, menu} = this;
    const record = this.#record(feed);
    const {ofPage, filter} = record;
    const controls = controlsRecord(this.controls, ofPage, filter, this.choices, messages);
    const layout: CalendarLayout = {
      view: this.view === 'week' || this.view === 'list' ? this.view : 'auto',
      showsEarlier: this.#showsEarlier,
      isNowOutOfSight: this.#presence.isOutOfSight,
    };
    const zoneMenu = menu.show('zone', this.menuContext(feed));
    const {session} = this.#session;
    const openCard =
      session &&
      card(cardRecord(session.chat, session, this.cardOptions(feed)), this.cardActions(feed));
    return html`
      ${calendar(record, controls, layout, this.#actions, messages, menu, zoneMenu)}
      ${sessionDialog(openCard, messages, this.#close)}
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#days.read();
    super.willUpdate(changed);
    this.#session.look(this.shownFeed);
  }

  readonly #actions: CalendarActions = {
    weeks: this,
    choices: this.choices,
    go: date => {
      this.#go(date);
    },
    open: (session, event) => {
      this.#open(session, event);
    },
    toggleEarlier: () => {
      this.#showsEarlier = !this.#showsEarlier;
      this.requestUpdate();
    },
  };

  readonly #close = (): void => {
    this.menu.close();
    this.#session.close();
  };

  #open(session: Session, event: MouseEvent): void {
    // Another tab is the reader's own choice.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const selection = new ChatSessionSelectEvent(session);
    if (this.dispatchEvent(selection)) this.#session.open(session);
  }

  #record(feed: ChatFeed): SpanRecord {
    const {viewpoint, now, choices, addressOf} = this;
    return spanRecord(feed, {
      ...{viewpoint, now, choices, addressOf},
      date: this.#days.first,
      firstDay: this.#weekStart,
      keywords: (this.keywords ?? '').split(','),
    });
  }

  /** The day that weeks start with: 1 is Monday. */
  get #weekStart(): NonNullable<TimetableOptions['firstDay']> {
    return isFirstDay(this.firstDay) ? this.firstDay : firstDayIn(this.viewpoint.formats.locale);
  }

  /** The first date on screen where a date is asked for; the present days where none is. */
  #firstDate(date: string | null): string {
    return firstDateOf(date, this.now, this.viewpoint.formats.zone, this.#weekStart);
  }

  #go(date: string): void {
    const isElsewhere = this.#days.go(date);
    if (!this.shownFeed) return;
    this.#days.tell();
    const change = new ChatWeekChangeEvent(this.#days.first);
    if (isElsewhere) this.dispatchEvent(change);
  }
}
