import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, formatDateTime, MS_PER_DAY} from '../../core/civil.js';
import {toICalendar} from '../../core/icalendar/to-icalendar.js';
import type {ChatFeed, Session} from '../../core/types.js';
import {toWallTime} from '../../core/zone.js';
import {zoneOfSlot} from '../../core/slot-sessions.js';
import type {SpokenContext} from '../menu-context.js';
import {nameOf} from '../parts/chat-texts.js';

/** Ways to put a session, or all of a chat's, into the reader's own calendar. */
export function calendarMenu({feed, messages, now, session, join}: SpokenContext): TemplateResult {
  if (!session) return html`${nothing}`;
  const {chat} = session;
  const isSeries = chat.schedule.some(({recurrenceRule}) => recurrenceRule !== undefined);
  const file = (part: string, label: string, chats: ChatFeed): TemplateResult =>
    html`<li>
      <button
        part=${part}
        @click=${() => {
          download(`${chat.id}.ics`, toICalendar(chats, {now}));
        }}
      >
        ${label}
      </button>
    </li>`;
  return html`
    <ul class="menu row small" role="list" part="menu">
      ${file('ics-session', messages.thisSession, onlySession(feed, session))}
      ${isSeries ? file('ics-series', messages.wholeSeries, {...feed, chats: [chat]}) : nothing}
      <li>
        <a
          class="button"
          part="google"
          target="_blank"
          rel="noopener"
          href=${googleLink(session, join)}
          >Google Calendar</a
        >
      </li>
      <li>
        <a
          class="button"
          part="outlook"
          target="_blank"
          rel="noopener"
          href=${outlookLink(session, join)}
          >Outlook</a
        >
      </li>
    </ul>
  `;
}

/** A feed in which the chat meets this once. */
function onlySession(feed: ChatFeed, session: Session): ChatFeed {
  const {chat, slot, start, end, allDay, topic, note, status} = session;
  const zone = zoneOfSlot(slot);
  const local = allDay ? formatDate(start / MS_PER_DAY) : formatDateTime(toWallTime(start, zone));
  const {recurrenceRule: _, ...once} = slot;
  const change = {
    ...(topic && {topic}),
    ...(note && {note}),
    ...(status === 'cancelled' && {status}),
  };
  const only = {
    ...once,
    start: local,
    duration: allDay ? `P${(end - start) / MS_PER_DAY}D` : `PT${(end - start) / 1000}S`,
    recurrenceOverrides: {[local]: change},
  };
  const {hashtag, url, joinUrl, hosts, links, description} = {...chat, ...session};
  const changes = Object.entries({hashtag, url, joinUrl, hosts, links, description}).filter(
    ([, value]) => value !== undefined,
  );
  // An id of its own: the file is not to take the place of the whole series.
  const id = `${chat.id} ${session.recurrenceId}`;
  return {
    ...feed,
    chats: [{...chat, ...Object.fromEntries(changes), id, schedule: [only]}],
  };
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

/** What a session is called in a calendar, and what is said of it. */
function wordsOf(session: Session, join: string | undefined): {title: string; text: string} {
  const {chat, topic, url = chat.url} = session;
  const name = nameOf(chat, session);
  const title = topic
    ? `${name}: ${topic}`
    : name === chat.title
      ? name
      : `${name} ${chat.title ?? ''}`;
  const about = [session.description ?? chat.description, join, url];
  return {title: title.trim(), text: about.filter(Boolean).join('\n')};
}

/** @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs */
function googleLink(session: Session, join: string | undefined): string {
  const {start, end, allDay, chat} = session;
  const {title, text} = wordsOf(session, join);
  const time = (at: number): string => {
    const full = new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
    return allDay ? full.slice(0, 8) : full;
  };
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${time(start)}/${time(end)}`,
    details: text,
    location: chat.location ?? '',
  });
  return `https://calendar.google.com/calendar/render?${query.toString()}`;
}

/** @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs */
function outlookLink(session: Session, join: string | undefined): string {
  const {start, end, allDay, chat} = session;
  const {title, text} = wordsOf(session, join);
  const time = (at: number): string =>
    new Date(at).toISOString().slice(0, allDay ? 10 : 19) + (allDay ? '' : 'Z');
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: time(start),
    enddt: time(end),
    body: text,
    location: chat.location ?? '',
    allday: String(allDay),
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query.toString()}`;
}
