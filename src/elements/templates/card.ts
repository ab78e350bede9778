import {html, nothing, type TemplateResult} from 'lit';
import type {CardRecord, JoinRecord} from '../../view/card-record.js';
import type {CalledOff} from '../../view/card-schedule.js';
import type {CardActions} from '../card-actions.js';
import {badge} from './badge.js';
import {sessionBlock} from './card-session.js';
import {linkList} from './link-list.js';
import {sessionTime} from './session-time.js';
import {ASIDE, textLine} from './text-line.js';

/** A chat, and one of its sessions: when it is, what about, and what one can do. */
export function card(record: CardRecord, actions: CardActions): TemplateResult {
  const {name, session} = record;
  return html`
    <h2 class="heading" part="name" id="name" lang=${name.lang ?? nothing} dir="auto">
      ${name.text}
    </h2>
    ${textLine(record.title, 'title')} ${textLine(record.hashtagNotice, '', ASIDE)}
    ${textLine(record.rhythm, 'rhythm', ASIDE)} ${record.calledOff.map(calledOff)}
    ${session ? sessionBlock(session) : textLine(record.sessionNotice, 'session', 'muted')}
    ${waysIn(record, actions)} ${textLine(record.description, 'description')}
    ${textLine(record.hosts, 'hosts', ASIDE)} ${textLine(record.turns, '', ASIDE)}
    ${textLine(record.nextTurn, '', ASIDE)} ${textLine(record.lastConfirmed, '', ASIDE)}
    ${
      record.recap
        ? html`<div class="row small" part="recap">
            <span>${record.recap.text}</span>${linkList(record.recap.links)}
          </div>`
        : nothing
    }
    ${buttons(record, actions)}
  `;
}

function calledOff({when, dateTime, badge: text, note}: CalledOff): TemplateResult {
  return html`
    <div class="session cancelled" part="called-off">
      <p class="row">${badge(text, 'cancelled')} ${sessionTime(dateTime, when)}</p>
      ${textLine(note, 'note')}
    </div>
  `;
}

function waysIn(
  {join, moreUrl, session}: CardRecord,
  {messages, select}: CardActions,
): TemplateResult | typeof nothing {
  if (join.length === 0 && moreUrl === undefined) return nothing;
  const button = ({href, text}: JoinRecord, index: number): TemplateResult =>
    html`<a
      class="button ${index === 0 ? 'join' : ''}"
      part="join"
      href=${href}
      @click=${(event: Event) => {
        if (session) select(session.session, event);
      }}
      >${text}</a
    >`;
  return html`<div class="actions">
    ${join.map(button)}
    ${
      moreUrl === undefined
        ? nothing
        : html`<a class="button" part="more" href=${moreUrl}>${messages.findOutMore}</a>`
    }
  </div>`;
}

function buttons(record: CardRecord, actions: CardActions): TemplateResult {
  const {messages, menu, menuContext} = actions;
  const {chat, canBeAdded, join} = record;
  const session = record.session?.session;
  const toggle = (name: 'calendar' | 'more', text: string): TemplateResult => html`
    <button
      part=${`open-${name}`}
      aria-expanded=${menu.isOpen(name)}
      @click=${() => {
        menu.toggle(name);
      }}
    >
      ${text}
    </button>
  `;
  return html`
    <div class="actions small">
      ${favouriteButton(record, actions)}
      ${canBeAdded ? toggle('calendar', messages.addToCalendar) : ''}
      ${toggle('more', messages.more)}
    </div>
    ${menu.show('calendar', {...menuContext, chat, session, join: join[0]?.href})}
    ${menu.show('more', {...menuContext, chat, session})}
  `;
}

/** A star that is filled or not; the word is always there. */
function favouriteButton(
  {chat, isFavourite}: CardRecord,
  {messages, menuContext}: CardActions,
): TemplateResult {
  return html`<button
    class="favourite"
    part="favourite"
    aria-pressed=${isFavourite}
    @click=${() => {
      menuContext.choices.toggleFavourite(chat);
    }}
  >
    <span aria-hidden="true">${isFavourite ? '★' : '☆'}</span> ${messages.favourite}
  </button>`;
}
