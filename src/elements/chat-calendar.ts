import {html} from 'lit';
import type {CSSResult, PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {ChatFeed, Session} from '../core/types.js';
import {calendarSheets} from '../styles/sheets.js';
import {cardRecord} from '../view/card-record.js';
import {controlsRecord} from '../view/controls.js';
import type {SessionRecord} from '../view/session-record.js';
import {HOMES, presenceIn} from './calendar-focus.js';
import {DialogController} from './controllers/dialog.js';
import type {FocusHomes} from './controllers/focus.js';
import {FindPanelController} from './controllers/find-panel.js';
import {FoldsController} from './controllers/folds.js';
import {PresenceController} from './controllers/presence.js';
import {SessionLinkController} from './controllers/session-link.js';
import {SpanController} from './controllers/span.js';
import {DaysElement} from './days-element.js';
import {ChatSessionSelectEvent} from './events.js';
import {followRow} from './follow-row.js';
import type {CalendarActions, CalendarLayout} from './templates/calendar-layout.js';
import {calendar} from './templates/calendar.js';
import {card} from './templates/card.js';
import {sessionDialog} from './templates/session-dialog.js';
import {isEmptyInside, loadingState} from './templates/states.js';

/**
 * Shows seven days of chats at the reader's own hours: in columns where there is room, else as a list
 * by day; above them what is on now, and what is next.
 *
 * @fires chat-session-select {ChatSessionSelectEvent} the reader opened a session
 *
 * @csspart header - the title, the days' dates and the buttons
 * @csspart heading - the feed's title
 * @csspart range - the dates of the days
 * @csspart navigation - the buttons beside it
 * @csspart previous - the button to the seven days before
 * @csspart today - the button to the present days, hidden while they are shown; the present day too
 * @csspart next - the button to the seven days after; the next session too
 * @csspart next-days - the button to the seven days after, at the end of the days
 * @csspart zone - says in which zone the times are
 * @csspart now - what is on now, and what is next
 * @csspart more-now - the button that leads to more that is on
 * @csspart add - the button that puts what is next into a calendar
 * @csspart days - the seven days
 * @csspart day - a day; `today`, `gone`, `empty` say more
 * @csspart session - a session; `scheduled`, `moved`, `added`, `cancelled`, `all-day`, `live`,
 *   `next`, `past`, `favourite` say more; of several days, `from` goes on from a day before
 * @csspart link - the link on it
 * @csspart star - the button that marks its chat
 * @csspart where - what else is said of it: title, place, the host's hour
 * @csspart overlap - says which other favourites run at the same time
 * @csspart moved-away - what is left at the old hour of a session that was moved to another day
 * @csspart moved-to - the link that leads from there to the session
 * @csspart jump - the button that leads to what is on now when that is out of sight
 * @csspart earlier - the button that shows what is over, or more that lasts all day
 * @csspart empty - says that there are no chats on these days, and what comes next
 * @csspart go - the button that leads to what comes next
 * @csspart controls - the buttons by which readers choose what they see
 * @csspart find - the button that opens the panel to search in
 * @csspart panel - where readers say what they look for
 * @csspart search - the field to search in
 * @csspart filter-keyword - a subject to choose
 * @csspart more-subjects - the button that shows all subjects
 * @csspart filter-platform - the choice of a platform
 * @csspart favourites - the button that shows favourites only
 * @csspart clear - the button that shows all chats again
 * @csspart change-zone - the button that offers other zones
 * @csspart dialog - the session that is open
 * @csspart close - the button that closes it
 */
export class ChatCalendar extends DaysElement {
  static override readonly styles: CSSResult[] = calendarSheets;

  static override readonly properties: PropertyDeclarations = {
    view: {},
    keywords: {},
    controls: {},
  };

  /** `week` in columns, `list` by day, or `auto`: as there is room. */
  declare view: string;
  /** Only chats with one of these keywords, parted by commas. */
  declare keywords: string | null | undefined;
  /**
   * What readers see and may choose: `now`, `zone`, `search`, `filter`, `favourites`, parted by
   * spaces; empty is nothing. Where absent, what is of use for the feed.
   */
  declare controls: string | null | undefined;
  protected override readonly homes: FocusHomes = HOMES;
  readonly #session = new SessionLinkController(this);
  readonly #presence = new PresenceController(this, () => presenceIn(this.renderRoot));
  readonly #folds = new FoldsController(this);
  readonly #panel = new FindPanelController(this);
  readonly #span = new SpanController(this);

  constructor() {
    super();
    this.view = 'auto';
    this.keywords = '';
    this.addController(new DialogController(this, () => this.#session.key));
  }

  /** Whether what is to be shown is still being found out. */
  get isBusy(): boolean {
    return this.#span.isBusy;
  }

  protected override show(feed: ChatFeed): TemplateResult {
    const {viewpoint, choices, menu, messages} = this;
    const {record} = this.#span;
    if (!record) return loadingState(messages, isEmptyInside(this));
    const controls = controlsRecord({record, choices, viewpoint, controls: this.controls});
    const layout: CalendarLayout = {
      view: this.view === 'week' || this.view === 'list' ? this.view : 'auto',
      ...{messages, folds: this.#folds, level: this.level + 1},
      isNowOutOfSight: this.#presence.isOutOfSight,
    };
    const zoneMenu = menu.show('zone', this.menuContext(feed));
    const {session, isGone} = this.#session;
    const options = {...this.cardOptions(feed), isAmongOthers: true};
    const open =
      session && card(cardRecord(session.chat, session, options), this.cardActions(feed));
    return html`
      ${this.linkNotice} ${calendar(record, controls, layout, this.#actions, menu, zoneMenu)}
      ${sessionDialog(open, isGone, messages, this.#close)}
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {shownFeed} = this;
    this.#session.look(shownFeed);
    this.#span.find(shownFeed, () => {
      const {viewpoint, now, choices, addressOf, firstDate} = this;
      return {
        ...{viewpoint, now, choices, addressOf},
        ...{date: firstDate, days: 7},
        keywords: (this.keywords ?? '').split(','),
      };
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#span.settled;
    return super.getUpdateComplete();
  }

  /** One listener for all rows. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const follow = followRow({
      open: (record, event) => {
        this.#open(record, event);
      },
      toggleFavourite: ({session}) => {
        this.choices.toggleFavourite(session.chat);
      },
      join: ({session}, event) => {
        this.select(session, event);
      },
    });
    root.addEventListener('click', event => {
      follow(event as MouseEvent);
    });
    return root;
  }

  readonly #actions: CalendarActions = {
    weeks: this,
    choices: this.choices,
    panel: this.#panel,
    go: date => {
      this.go(date);
    },
    addToCalendar: ({session}) => {
      if (this.#offer(session)) this.menu.toggle('calendar');
    },
  };

  readonly #close = (): void => {
    this.menu.close();
    this.#session.close();
  };

  #open({session}: SessionRecord, event: MouseEvent): void {
    // Another tab is the reader's own choice.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.#offer(session);
  }

  /** @returns whether it is open: the page may show a session in its own way */
  #offer(session: Session): boolean {
    const selection = new ChatSessionSelectEvent(session);
    if (!this.dispatchEvent(selection)) return false;
    this.menu.close();
    this.#session.open(session);
    return true;
  }
}
