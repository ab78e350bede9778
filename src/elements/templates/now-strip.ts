import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {LiveSession, NextSessions, NowStrip} from '../../view/now-strip.js';
import type {SessionRecord} from '../../view/session-record.js';
import {badge} from './badge.js';
import {joinLink, nameLink} from './session.js';
import {sessionTime} from './session-time.js';
import {textLine} from './text-line.js';

/** What can be done in the strip. */
export interface StripActions {
  readonly addToCalendar: (record: SessionRecord) => void;
  readonly goToNow: (event: Event) => void;
}

/** What is on, and what is next. Nobody is told of it by itself, as it changes by the minute. */
export function nowBlock(
  {label, live, more, next}: NowStrip,
  messages: Messages,
  actions: StripActions,
): TemplateResult {
  return html`
    <div class="strip" part="now" role="group" aria-label=${label}>
      ${live.map(session => liveNow(session, messages))}
      ${
        more === undefined
          ? nothing
          : html`<button class="quiet more" part="more-now" @click=${actions.goToNow}>
              ${more}
            </button>`
      }
      ${next ? nextUp(next, messages, actions) : nothing}
    </div>
  `;
}

function liveNow(record: LiveSession, messages: Messages): TemplateResult {
  return html`
    <div class="now live" .record=${record}>
      <p class="small muted">${badge(messages.live, 'live')} ${record.until}</p>
      <p class="names">${nameLink(record)}</p>
      ${textLine(record.about)} ${joinLink(record)}
    </div>
  `;
}

/** Of several at one hour there are only the names: to the days is not far. */
function nextUp(
  {sessions, more, countdown, hour}: NextSessions,
  messages: Messages,
  {addToCalendar}: StripActions,
): TemplateResult {
  const [first] = sessions;
  const isOne = sessions.length === 1;
  return html`
    <div class="now next" .record=${first}>
      <p class="small muted">
        ${badge(messages.next, 'next')} ${countdown} ·
        ${first ? sessionTime(first.dateTime, hour) : nothing}
      </p>
      <p class="names">
        ${sessions.map(record => html`<span .record=${record}>${nameLink(record)}</span> `)}
        ${more === undefined ? nothing : html`<span class="muted">${more}</span>`}
      </p>
      ${isOne ? textLine(first?.about) : nothing}
      ${
        isOne && first
          ? html`<button
              part="add"
              @click=${() => {
                addToCalendar(first);
              }}
            >
              ${messages.addToCalendar}
            </button>`
          : nothing
      }
    </div>
  `;
}
