import {html, nothing, type TemplateResult} from 'lit';
import {isolated} from '../../view/bidi.js';
import type {CardRecord, JoinRecord} from '../../view/card-record.js';
import type {CalledOff} from '../../view/card-schedule.js';
import type {CardActions} from '../card-actions.js';
import {badge} from './badge.js';
import {factList} from './card-facts.js';
import {sessionBlock} from './card-session.js';
import {heading} from './heading.js';
import {icon} from './icons.js';
import {sessionTime} from './session-time.js';
import {ASIDE, textLine} from './text-line.js';

/** A chat, and one of its sessions: when it is, what about, and what one can do. */
export function card(record: CardRecord, actions: CardActions): TemplateResult {
  const {name, session} = record;
  const {text, lang} = name;
  return html`
    ${heading(actions.level, {text, lang, part: 'name', id: 'name'})}
    ${textLine(record.title, 'title', 'muted')} ${textLine(record.hashtagNotice, '', ASIDE)}
    ${record.calledOff.map(calledOff)}
    ${session ? sessionBlock(session) : textLine(record.sessionNotice, 'session', 'muted')}
    ${textLine(record.next)} ${mainRow(record, actions)} ${openMenu(record, actions)}
    ${factList(record.facts)} ${textLine(record.list, 'list', ASIDE)} ${otherWays(record, actions)}
  `;
}

function calledOff({when, dateTime, badge: text, note}: CalledOff): TemplateResult {
  return html`
    <div class="when cancelled" part="called-off">
      <p class="row">${sessionTime(dateTime, when)} ${badge(text, 'cancelled')}</p>
      ${textLine(note, 'note', ASIDE)}
    </div>
  `;
}

/** What is to be done first, and beside it to mark the chat and to share the session. */
function mainRow(record: CardRecord, actions: CardActions): TemplateResult {
  const [join] = record.join;
  const {messages, menuContext} = actions;
  const address = record.session && menuContext.addressOf(record.session.session);
  return html`
    <div class="actions main">
      ${record.main === 'join' && join ? joinLink(join, record, actions, 'join') : nothing}
      ${record.canBeAdded ? calendarButton(record, actions) : nothing}
      ${favouriteButton(record, actions)} ${shareButton(address, record, actions)}
    </div>
    <p class="small" role="status">${menuContext.sharing.said(address, messages)}</p>
  `;
}

function joinLink(
  {href, text}: JoinRecord,
  {session}: CardRecord,
  {select}: CardActions,
  look: string,
): TemplateResult {
  return html`<a
    class="button ${look}"
    part="join"
    href=${href}
    @click=${(event: Event) => {
      if (session) select(session.session, event);
    }}
    >${text}</a
  >`;
}

function calendarButton({main}: CardRecord, {messages, menu}: CardActions): TemplateResult {
  return html`
    <button
      class=${main === 'calendar' ? 'join' : ''}
      part="open-calendar"
      aria-expanded=${menu.isOpen('calendar')}
      @click=${() => {
        menu.toggle('calendar');
      }}
    >
      ${messages.addToCalendar} ${icon('chevron')}
    </button>
  `;
}

function favouriteButton(
  {chat, isFavourite}: CardRecord,
  {messages, menuContext}: CardActions,
): TemplateResult {
  return html`<button
    class="icon"
    part="favourite"
    aria-pressed=${isFavourite}
    aria-label=${messages.favourite}
    @click=${() => {
      menuContext.choices.toggleFavourite(chat);
    }}
  >
    ${icon('star')}
  </button>`;
}

function shareButton(
  address: string | undefined,
  {name}: CardRecord,
  {messages, menuContext}: CardActions,
): TemplateResult | typeof nothing {
  return address === undefined
    ? nothing
    : html`<button
        class="icon"
        part="share"
        aria-label=${messages.share}
        @click=${() => {
          void menuContext.sharing.share(address, isolated(name.text));
        }}
      >
        ${icon('share')}
      </button>`;
}

/** The calendars open at their button, all else at the end. */
function openMenu(record: CardRecord, {menu, menuContext}: CardActions): unknown {
  const {chat, join, coming} = record;
  const session = record.session?.session;
  return menu.show('calendar', {...menuContext, chat, session, coming, join: join[0]?.href});
}

/** Other places to take part, and what is of use now and then. */
function otherWays(record: CardRecord, actions: CardActions): TemplateResult {
  const {messages, menu, menuContext} = actions;
  const {chat, join, main} = record;
  const others = main === 'join' ? join.slice(1) : join;
  const session = record.session?.session;
  return html`
    <div class="actions small">
      ${others.map(each => joinLink(each, record, actions, ''))}
      <button
        part="open-more"
        aria-expanded=${menu.isOpen('more')}
        @click=${() => {
          menu.toggle('more');
        }}
      >
        ${messages.more}
      </button>
    </div>
    ${menu.show('more', {...menuContext, chat, session})}
  `;
}
