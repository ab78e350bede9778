import {html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {formatDate, parseDate} from '../core/civil.js';
import {nextStart} from '../core/now.js';
import {nextSession} from '../core/sessions.js';
import {dateOf, timetable, type Timetable} from '../core/timetable.js';
import type {ChatFeed} from '../core/types.js';
import {dateAt} from '../core/zone.js';
import {calendarStyles} from '../styles/chat-calendar.js';
import {shared} from '../styles/shared.js';
import {tokens} from '../styles/tokens.js';
import {ChatWeekChangeEvent} from './events.js';
import {FeedElement} from './feed-element.js';
import {firstDayIn, isFirstDay} from './first-day.js';
import {nameOf} from './parts/chat-texts.js';
import {daySection} from './parts/day.js';
import {weekNav} from './parts/week-nav.js';

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
 *   `next`, `past` say more
 * @csspart time - a session's hour
 * @csspart badge - a word that says a state
 * @csspart name - a chat's hashtag
 * @csspart link - the link on it
 * @csspart title - a chat's title
 * @csspart topic - a session's topic
 * @csspart note - a session's note
 * @csspart location - where people meet
 */
export class ChatCalendar extends FeedElement {
  static override readonly styles: CSSResult[] = [tokens, shared, calendarStyles];

  static override readonly properties: PropertyDeclarations = {
    date: {},
    view: {},
    firstDay: {attribute: 'first-day', type: Number},
  };

  /** Any date of the week shown, `YYYY-MM-DD`; empty is the present week. */
  declare date: string;
  /** `week` in columns, `list` by day, or `auto`: as there is room. */
  declare view: string;
  /** 1 is Monday, 7 is Sunday; otherwise as the language has it. */
  declare firstDay: number | undefined;

  constructor() {
    super();
    this.date = '';
    this.view = 'auto';
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

  protected override show(feed: ChatFeed): TemplateResult {
    const {messages, formats, now, select} = this;
    const week = this.#timetable(feed);
    const {days, spans, start, end} = week;
    const view = ['week', 'list'].includes(this.view) ? this.view : 'auto';
    const context = {feed, messages, formats, now, nextStart: nextStart(feed, now), spans, select};
    return html`
      <header class="row" part="header">
        <div>
          <h2 class="heading" part="heading" lang=${feed.locale ?? nothing} dir="auto">
            ${feed.title ?? messages.calendar}
          </h2>
          <p part="range" aria-live="polite">
            ${formats.range(days[0]?.date ?? '', days[6]?.date ?? '')}
          </p>
        </div>
        ${weekNav(messages, this)}
      </header>
      ${this.#notice(feed, week)}
      <div class=${`${view} ${start <= now && now < end ? 'present' : ''}`}>
        <div class="days" part="days">${days.map(day => daySection(day, context))}</div>
      </div>
      <p class="zone small muted" part="zone">${messages.zoneShown(formats.zoneName(start))}</p>
    `;
  }

  /** A week without chats says what comes next. */
  #notice(feed: ChatFeed, {days}: Timetable): TemplateResult | typeof nothing {
    if (days.some(({sessions}) => sessions.length > 0)) return nothing;
    const {messages, formats} = this;
    const next = nextSession(feed, this.now);
    const when = next && formats.date(dateOf(next, formats.zone), 'fullDate');
    return html`
      <p class="notice" part="empty">
        ${feed.chats.length > 0 ? messages.emptyWeek : messages.emptyFeed}
        ${next && when ? messages.nextChat(nameOf(next.chat, next), when) : nothing}
      </p>
    `;
  }

  #timetable(feed: ChatFeed): Timetable {
    const {locale, zone} = this.formats;
    const firstDay = isFirstDay(this.firstDay) ? this.firstDay : firstDayIn(locale);
    return timetable(feed, {date: this.#dateShown, timeZone: zone.name, firstDay});
  }

  get #dateShown(): string {
    const {date}: {date: string | null} = this; // null once the attribute is taken away
    return date && parseDate(date) !== undefined ? date : dateAt(this.now, this.formats.zone);
  }

  #turn(days: number): void {
    this.#go(formatDate((parseDate(this.#dateShown) ?? 0) + days));
  }

  #go(date: string): void {
    const before = this.#firstDate;
    this.date = date;
    const first = this.#firstDate;
    if (!first || first === before) return;
    const event = new ChatWeekChangeEvent(first);
    this.dispatchEvent(event);
  }

  /** The first date on screen. */
  get #firstDate(): string | undefined {
    const feed = this.shownFeed;
    return feed && this.#timetable(feed).days[0]?.date;
  }
}
