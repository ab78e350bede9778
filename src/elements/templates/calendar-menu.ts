import {html, nothing, type TemplateResult} from 'lit';
import {toICalendar} from '../../export/icalendar/to-icalendar.js';
import type {ChatFeed} from '../../core/types.js';
import {googleLink, googleSeriesLink, outlookLink} from '../../export/calendar-links.js';
import {calendarFileName} from '../../export/file-name.js';
import {onlySession} from '../../export/one-session.js';
import type {OpenMenuContext} from '../menu-context.js';

/** Ways to put a session, or all of a chat's, into the reader's own calendar. */
export function calendarMenu({
  feed,
  messages,
  now,
  session,
  join,
}: OpenMenuContext): TemplateResult {
  // Nobody should wait for what does not take place.
  if (!session || session.status === 'cancelled') return html`${nothing}`;
  const {chat} = session;
  const isSeries = chat.schedule.some(({recurrenceRule}) => recurrenceRule !== undefined);
  const file = (part: string, label: string, name: string, read: () => ChatFeed): TemplateResult =>
    html`<li>
      <button
        part=${part}
        @click=${() => {
          // A feed that stands in the page is known by where the page is.
          download(name, toICalendar(read(), {now, url: location.href}));
        }}
      >
        ${label}
      </button>
    </li>`;
  const series = isSeries ? googleSeriesLink(session, join) : undefined;
  return html`
    <ul class="menu row small" role="list" part="menu">
      ${file('ics-session', messages.thisSession, calendarFileName(chat, session), () =>
        onlySession(feed, session),
      )}
      ${
        isSeries
          ? file('ics-series', messages.wholeSeries, calendarFileName(chat), () => ({
              ...feed,
              chats: [chat],
            }))
          : nothing
      }
      ${entry('google', 'Google Calendar', googleLink(session, join))}
      ${series === undefined ? nothing : entry('google-series', messages.seriesIn('Google Calendar'), series)}
      ${entry('outlook', 'Outlook', outlookLink(session, join))}
    </ul>
  `;
}

/** A link to where another calendar takes it. */
function entry(part: string, text: string, address: string): TemplateResult {
  return html`<li>
    <a class="button" part=${part} target="_blank" rel="noopener" href=${address}>${text}</a>
  </li>`;
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
