import {html, nothing, type TemplateResult} from 'lit';
import {calendarOffers, type CalendarOffer, type CalendarOffers} from '../calendar-offers.js';
import type {OpenMenuContext} from '../menu-context.js';
import {sessionTime} from './session-time.js';
import {sentence} from './text-line.js';

/** Ways to put a session, or all of a chat's, into the reader's own calendar. */
export function calendarMenu(context: OpenMenuContext): TemplateResult {
  const {session} = context;
  // Nobody should wait for what does not take place.
  if (!session || session.status === 'cancelled') return html`${nothing}`;
  const record = calendarOffers(session, context);
  return html`
    <div class="menu" part="menu">
      ${scope(record, context)}
      <ul class="entries" role="list">
        ${record.offers.map(each => html`<li>${entry(each)}</li>`)}
      </ul>
      ${record.isOnce ? nothing : coming(context)}
    </div>
  `;
}

/** All sessions first: that is what most want of a chat that is held again and again. */
function scope(
  {everySession, isOnce}: CalendarOffers,
  {messages, memory, update}: OpenMenuContext,
): TemplateResult | typeof nothing {
  const button = (once: boolean, text: string): TemplateResult =>
    html`<button
      part="scope"
      aria-pressed=${isOnce === once}
      @click=${() => {
        memory.isOnce = once;
        update();
      }}
    >
      ${text}
    </button>`;
  return everySession === undefined
    ? nothing
    : html`<div class="scope" role="group" aria-label=${messages.addToCalendar}>
        ${button(false, everySession)} ${button(true, messages.thisSession)}
      </div>`;
}

function entry(offer: CalendarOffer): TemplateResult {
  const {part, text} = offer;
  return 'href' in offer
    ? html`<a class="button" part=${part} target="_blank" rel="noopener" href=${offer.href}
        >${text}</a
      >`
    : html`<button
        part=${part}
        @click=${() => {
          download(offer.fileName, offer.read(location.href));
        }}
      >
        ${text}
      </button>`;
}

function coming({
  coming: sessions = [],
  messages,
}: OpenMenuContext): TemplateResult | typeof nothing {
  return sessions.length === 0
    ? nothing
    : html`<div class="small" part="coming">
        <p class="muted">${messages.nextSessions}</p>
        <ul role="list">
          ${sessions.map(
            ({dateTime, when, topic}) =>
              html`<li>${sessionTime(dateTime, when)} ${topic ? sentence([topic]) : nothing}</li>`,
          )}
        </ul>
      </div>`;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/calendar'}));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
