import {
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {formatDate, parseDate, weekStart} from '../core/civil.js';
import {nextStart, upcomingSession} from '../core/now.js';
import {overlaps, type Overlap} from '../core/overlaps.js';
import {dateOf, timetable, type Timetable, type TimetableOptions} from '../core/timetable.js';
import type {ChatFeed, Session} from '../core/types.js';
import {dateAt} from '../core/zone.js';
import {cardStyles} from '../styles/card.js';
import {calendarStyles} from '../styles/chat-calendar.js';
import {menuStyles} from '../styles/menus.js';
import {rows as rowStyles} from '../styles/rows.js';
import {shared} from '../styles/shared.js';
import {tokens} from '../styles/tokens.js';
import {DaysLinkController} from './controllers/days-link.js';
import {OutOfSightController} from './controllers/out-of-sight.js';
import {SessionLinkController} from './controllers/session-link.js';
import {ChatSessionSelectEvent, ChatWeekChangeEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {filtered, filterFor, isFiltering, type Filter} from './filter.js';
import {firstDayIn, isFirstDay} from '../view/first-day.js';
import {foreignLanguage, nameOf, unlessSpoken} from './templates/chat-texts.js';
import {controlBar, wantedControls, zoneLine} from './templates/controls.js';
import {daySection} from './templates/day.js';
import {sentence} from './templates/sentence.js';
import {sessionDialog} from './templates/session-dialog.js';
import {weekNav} from './templates/week-nav.js';
import {card} from './templates/card.js';
import {weekRows} from './week-rows.js';

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
 * @csspart time - a session's hour
 * @csspart badge - a word that says a state
 * @csspart name - a chat's hashtag
 * @csspart link - the link on it
 * @csspart title - a chat's title
 * @csspart topic - a session's topic
 * @csspart note - a session's note
 * @csspart location - where people meet
 * @csspart shift - says that a clock change moves the hour
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
  static override readonly styles: CSSResult[] = [
    tokens,
    shared,
    calendarStyles,
    rowStyles,
    cardStyles,
    menuStyles,
  ];

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
  readonly #days = new DaysLinkController(this);
  readonly #outOfSight = new OutOfSightController(this, () => this.#presence);
  /** Whether a list shows the days of the present week that have passed. */
  #showsEarlier = false;

  constructor() {
    super();
    this.date = '';
    this.view = 'auto';
    this.keywords = '';
  }

  /** Goes to the week before. */
  previous(): void {
    this.#turn(-7);
  }

  /** Goes to the week after. */
  next(): void {
    this.#turn(7);
  }

  /** Goes to the present week, and stays with it. */
  today(): void {
    this.#go('');
  }

  protected override show(all: ChatFeed): TemplateResult {
    const {messages, formats, now, choices, menu} = this;
    const ofPage = this.#ofPage(all);
    const filter = filterFor(ofPage, choices);
    const feed = filtered(ofPage, filter, choices);
    const week = this.#timetable(feed);
    const {days, spans, start, end} = week;
    const view = ['week', 'list'].includes(this.view) ? this.view : 'auto';
    const isPresent = start <= now && now < end;
    const hasPassed = isPresent && (days[0]?.end ?? now) <= now;
    const controls = wantedControls(this.controls, ofPage, filter, choices);
    const session = this.#session.in(all);
    const context = {
      feed: all,
      messages,
      formats,
      now,
      choices,
      addressOf: this.addressOf,
      spans,
      nextStart: nextStart(feed, now),
      clashes: this.#clashes(feed, week),
      open: this.#open,
    };
    const rows = weekRows(days, formats.zone);
    const cardContext = this.cardContext(all);
    const titleLanguage = all.title === undefined ? undefined : unlessSpoken(all.locale, formats);
    return html`
      <div class="head" part="header">
        <h2 class="heading" part="heading" lang=${titleLanguage ?? nothing} dir="auto">
          ${all.title ?? messages.calendar}
        </h2>
        <p part="range" aria-live="polite">
          ${formats.range(days[0]?.date ?? '', days[6]?.date ?? '')}
        </p>
        ${weekNav(messages, this)}
        ${zoneLine(
          messages.zoneShown(formats.zoneName(start)),
          controls.includes('zone'),
          messages,
          menu,
        )}
      </div>
      ${menu.show('zone', cardContext)} ${controlBar(controls, ofPage, messages, filter, choices)}
      ${this.#found(week, filter)} ${this.#notice(feed, ofPage, week)}
      <a class="skip" href="#after" @click=${this.#skip}>${messages.skip}</a>
      <div class="stage">
        <div
          class=${['scroller', view, isPresent ? 'present' : '', hasPassed && !this.#showsEarlier ? 'folded' : ''].join(' ')}
        >
          <div class="box">
            ${
              hasPassed
                ? html`<button
                    class="earlier quiet"
                    part="earlier"
                    aria-expanded=${this.#showsEarlier}
                    @click=${() => {
                      this.#showsEarlier = !this.#showsEarlier;
                      this.requestUpdate();
                    }}
                  >
                    ${messages.earlier}
                  </button>`
                : nothing
            }
            <div class="days ${rows.length ? '' : 'unaligned'}" part="days">
              ${days.map((day, index) => daySection(day, rows[index] ?? [], context))}
            </div>
          </div>
        </div>
        ${
          isPresent && this.#outOfSight.is
            ? html`<button class="jump" part="jump" @click=${this.#jump}>
                ${messages.jumpToNow}
              </button>`
            : nothing
        }
      </div>
      <div
        class="after"
        tabindex="-1"
        @blur=${({target}: Event) => {
          (target as HTMLElement).tabIndex = -1;
        }}
      ></div>
      ${sessionDialog(session && card(session.chat, session, cardContext), messages, this.#close)}
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#days.read();
    super.willUpdate(changed);
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const isWanted = dialog?.firstElementChild !== null;
    if (dialog && dialog.open !== isWanted) {
      if (isWanted) dialog.showModal();
      else dialog.close();
    }
    super.updated();
  }

  readonly #open = (session: Session, event: MouseEvent): void => {
    // Another tab is the reader's own choice.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const selection = new ChatSessionSelectEvent(session);
    if (this.dispatchEvent(selection)) this.#session.open(session);
  };

  readonly #close = (): void => {
    this.menu.close();
    this.#session.close();
  };

  readonly #jump = (): void => {
    const {renderRoot} = this;
    const presence = this.#presence;
    presence?.scrollIntoView({block: 'center', inline: 'center'});
    const today = renderRoot.querySelector<HTMLElement>('.day.today');
    const links = today?.querySelectorAll<HTMLElement>('[part=link]') ?? [];
    // What is on or comes next, or else the last of the day; the button that was pressed goes away.
    const link = presence?.closest('.session')?.querySelector<HTMLElement>('[part=link]');
    const target = link ?? [...links].at(-1) ?? today;
    if (target === today && today) today.tabIndex = -1; // a day without chats takes the focus itself
    target?.focus({preventScroll: true});
  };

  /** What is on now, or the mark of the present time. */
  get #presence(): Element | null {
    const {renderRoot} = this;
    return (
      renderRoot.querySelector('.day.today .session.live') ??
      renderRoot.querySelector('.day.today .now')
    );
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    const after = this.renderRoot.querySelector<HTMLElement>('.after');
    if (!after) return;
    // From a place that Tab passes by, Chromium and WebKit go back to the beginning of the tree.
    after.tabIndex = 0;
    after.focus();
  };

  /** The chats that the page's author wants to show. */
  #ofPage(feed: ChatFeed): ChatFeed {
    const wanted = (this.keywords ?? '').split(',').map(each => each.trim().toLowerCase());
    if (!wanted.some(Boolean)) return feed;
    const chats = feed.chats.filter(chat =>
      chat.keywords?.some(each => wanted.includes(each.toLowerCase())),
    );
    return {...feed, chats};
  }

  /** Says, to those who cannot see it, how much is left of what they chose from. */
  #found({days}: Timetable, filter: Filter): TemplateResult {
    const sessions = new Set(days.flatMap(day => day.sessions));
    const text = isFiltering(filter) ? this.messages.sessionsFound(sessions.size) : '';
    return html`<p class="unseen" role="status">${text}</p>`;
  }

  /** Which favourites run at the same time. */
  #clashes(feed: ChatFeed, {start, end}: Timetable): readonly Overlap[] {
    const {choices} = this;
    if (!choices.hasFavourites) return [];
    const chats = feed.chats.filter(chat => choices.isFavourite(chat));
    if (chats.length < 2) return [];
    const ids = chats.map(({id}) => id);
    return overlaps({...feed, chats}, ids, start, end);
  }

  /** A week without chats says what comes next, or that nothing is as the reader wants it. */
  #notice(feed: ChatFeed, ofPage: ChatFeed, {days}: Timetable): TemplateResult | typeof nothing {
    if (days.some(({sessions}) => sessions.length > 0)) return nothing;
    const {messages, formats, choices} = this;
    const isFiltered = feed.chats.length < ofPage.chats.length;
    const next = upcomingSession(feed, this.now, formats.zone);
    const date = next && dateOf(next, formats.zone);
    const text =
      isFiltered && !next
        ? messages.nothingMatches
        : feed.chats.length > 0
          ? messages.emptyWeek
          : messages.emptyFeed;
    return html`
      <div class="notice nothing row" part="empty">
        <p>${text}</p>
        ${
          next && date
            ? html`<button
                part="go"
                @click=${() => {
                  this.#go(date);
                }}
              >
                ${sentence(
                  [
                    {
                      text: nameOf(next.chat, next),
                      lang: foreignLanguage(next.chat, feed, formats),
                    },
                  ],
                  ([name = '']) => messages.nextChat(name, formats.date(date, 'fullDate')),
                )}
              </button>`
            : nothing
        }
        ${
          isFiltered
            ? html`<button
                part="clear"
                @click=${() => {
                  choices.clear();
                }}
              >
                ${messages.clear}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #timetable(feed: ChatFeed): Timetable {
    const {zone} = this.formats;
    return timetable(feed, {date: this.#dateShown, timeZone: zone.name, firstDay: this.#weekStart});
  }

  /** The day that weeks start with: 1 is Monday. */
  get #weekStart(): NonNullable<TimetableOptions['firstDay']> {
    return isFirstDay(this.firstDay) ? this.firstDay : firstDayIn(this.formats.locale);
  }

  get #dateShown(): string {
    return this.#dateOf(this.date);
  }

  /** The date that an attribute asks for, or else the present one. */
  #dateOf(date: string | null): string {
    return date && parseDate(date) !== undefined ? date : dateAt(this.now, this.formats.zone);
  }

  #turn(days: number): void {
    this.#go(formatDate((parseDate(this.#dateShown) ?? 0) + days));
  }

  #go(date: string): void {
    const before = this.#firstDateFor(this.date);
    const first = this.#firstDateFor(date);
    this.date = date;
    if (!this.shownFeed) return;
    this.#days.write(first === this.#firstDateFor(this.#days.home) ? undefined : first);
    if (first === before) return;
    const event = new ChatWeekChangeEvent(first);
    this.dispatchEvent(event);
  }

  /** The first date on screen where a date is asked for. */
  #firstDateFor(date: string | null): string {
    const day = parseDate(this.#dateOf(date)) ?? 0;
    return formatDate(weekStart(day, this.#weekStart - 1));
  }
}
