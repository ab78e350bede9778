import {html, nothing, type TemplateResult} from 'lit';
import type {Chat, ChatFeed, Session} from '../../core/types.js';
import {googleLink, googleSeriesLink, outlookLink} from '../../export/calendar-links.js';
import {calendarFileName} from '../../export/file-name.js';
import {toICalendar} from '../../export/icalendar/to-icalendar.js';
import {onlySession} from '../../export/one-session.js';
import type {OpenMenuContext} from '../menu-context.js';
import {sessionTime} from './session-time.js';
import {sentence} from './text-line.js';

/** Ways to put a session, or all of a chat's, into the reader's own calendar. */
export function calendarMenu(context: OpenMenuContext): TemplateResult {
  const {session} = context;
  // Nobody should wait for what does not take place.
  if (!session || session.status === 'cancelled') return html`${nothing}`;
  const isSeries = session.chat.schedule.some(({recurrenceRule}) => recurrenceRule !== undefined);
  const isOnce = !isSeries || context.memory.isOnce;
  return html`
    <div class="menu" part="menu">
      ${isSeries ? scope(session.chat, isOnce, context) : nothing}
      <ul class="entries" role="list">
        ${calendars(session, isOnce, context)} ${favourites(context)} ${subscription(context)}
      </ul>
      ${isOnce ? nothing : coming(context)}
    </div>
  `;
}

/** All sessions first: that is what most want of a chat that is held again and again. */
function scope(
  chat: Chat,
  isOnce: boolean,
  {messages, memory, update}: OpenMenuContext,
): TemplateResult {
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
  return html`<div class="scope" role="group" aria-label=${messages.addToCalendar}>
    ${button(false, isEveryWeek(chat) ? messages.everyWeek : messages.everySession)}
    ${button(true, messages.thisSession)}
  </div>`;
}

function isEveryWeek({schedule}: Chat): boolean {
  return schedule.every(
    ({recurrenceRule: rule}) => rule?.frequency === 'weekly' && (rule.interval ?? 1) === 1,
  );
}

/** Outlook's address cannot tell a rule: there all sessions are a file. */
function calendars(
  session: Session,
  isOnce: boolean,
  {feed, messages, now, join}: OpenMenuContext,
): (TemplateResult | typeof nothing)[] {
  const {chat} = session;
  const read = (): ChatFeed => (isOnce ? onlySession(feed, session) : {...feed, chats: [chat]});
  const name = calendarFileName(chat, isOnce ? session : undefined);
  const file = (part: string, label: string): TemplateResult =>
    fileEntry(part, label, name, read, now);
  const google = isOnce ? googleLink(session, join) : googleSeriesLink(session, join);
  return [
    file('apple', 'Apple Calendar'),
    google === undefined ? nothing : entry('google', 'Google Calendar', google),
    isOnce ? entry('outlook', 'Outlook', outlookLink(session, join)) : file('outlook', 'Outlook'),
    file(isOnce ? 'ics-session' : 'ics-series', messages.file),
  ];
}

function favourites({
  feed,
  messages,
  now,
  choices,
}: OpenMenuContext): TemplateResult | typeof nothing {
  const chats = choices.hasFavourites ? feed.chats.filter(chat => choices.isFavourite(chat)) : [];
  return chats.length < 2
    ? nothing
    : fileEntry(
        'ics-favourites',
        messages.allFavourites,
        'favourites.ics',
        () => ({...feed, chats}),
        now,
      );
}

/** Where the list says that a calendar can subscribe to it. */
function subscription({feed, messages}: OpenMenuContext): TemplateResult | typeof nothing {
  const link = feed.links?.find(({rel, type}) => rel === 'alternate' && type === 'text/calendar');
  return link && /^https?:/.test(link.href)
    ? entry('subscribe', messages.subscribe, link.href.replace(/^https?:/, 'webcal:'))
    : nothing;
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

function fileEntry(
  part: string,
  label: string,
  name: string,
  read: () => ChatFeed,
  now: number,
): TemplateResult {
  return html`<li>
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
