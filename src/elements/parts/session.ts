import {html, type TemplateResult} from 'lit';
import {MS_PER_DAY} from '../../core/civil.js';
import {joinLinks} from '../../core/join-url.js';
import {isLive} from '../../core/now.js';
import {originalStart} from '../../core/slot-sessions.js';
import type {TimetableSpan} from '../../core/timetable.js';
import type {ChatFeed, Session} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';
import {badge} from './badge.js';
import {hashtagNotice, languageOf, nameOf, titleOf, topicNotice, turns} from './chat-texts.js';
import {sessionTime} from './session-time.js';
import {ASIDE, textLine} from './text-line.js';

/** What the parts of a timetable need to know to show a session. */
export interface SessionContext {
  readonly feed: ChatFeed;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly now: number;
  /** When the next session starts: epoch milliseconds. */
  readonly nextStart: number | undefined;
  readonly spans: readonly TimetableSpan[];
  readonly select: (session: Session, event: Event) => void;
}

/** A session on one of its days. */
export function sessionItem(
  session: Session,
  date: string,
  context: SessionContext,
): TemplateResult {
  const {feed, messages, formats, now, nextStart} = context;
  const {chat, allDay, start, end, status} = session;
  const states = [
    status,
    allDay && 'all-day',
    isLive(session, now) && 'live',
    !allDay && status !== 'cancelled' && start === nextStart && 'next',
    end <= now && 'past',
  ].filter(state => typeof state === 'string');
  const lang = languageOf(chat, feed);
  return html`
    <li class="session ${states.join(' ')}" part="session ${states.join(' ')}">
      <p class="when">
        ${sessionTime(session, formats, allDay ? messages.allDay : formats.time(start))}
        ${dayOfSpan(session, date, context)}
        ${states.map(state => stateBadge(state, session, context))}
      </p>
      <div class="what">
        ${textLine(nameLink(session, context), 'name', '', lang)}
        ${textLine(titleOf(chat, session), 'title', '', lang)}
        ${textLine(hashtagNotice(chat, session, messages), '', ASIDE)}
        ${textLine(session.topic, 'topic', '', lang)}
        ${textLine(topicNotice(session, messages), '', ASIDE)}
        ${textLine(session.note, 'note', 'small', lang)}
        ${textLine(turns(chat, feed, messages, formats), '', ASIDE)}
        ${textLine(chat.location, 'location', ASIDE, lang)}
      </div>
    </li>
  `;
}

/** Which of its days this is, for a session of several. */
function dayOfSpan(
  session: Session,
  date: string,
  {messages, spans}: SessionContext,
): TemplateResult | string {
  const span = spans.find(one => one.session === session);
  if (!span) return '';
  const {firstDate, lastDate} = span;
  const count = (to: string): number => (Date.parse(to) - Date.parse(firstDate)) / MS_PER_DAY + 1;
  return html`<span class=${ASIDE}>${messages.dayOfSeveral(count(date), count(lastDate))}</span>`;
}

/** What is worth a word of the states a session is in. */
function stateBadge(
  state: string,
  session: Session,
  {messages, formats}: SessionContext,
): TemplateResult | string {
  const {live, next, added, cancelled, movedFrom} = messages;
  const words: Readonly<Record<string, string>> = {live, next, added, cancelled};
  const text = state === 'moved' ? movedFrom(originally(session, formats)) : words[state];
  return text === undefined ? '' : badge(text, state);
}

/** When a session that was moved would have been. */
function originally(session: Session, formats: Formats): string {
  const {allDay, recurrenceId} = session;
  return allDay
    ? formats.date(recurrenceId, 'shortDay')
    : formats.time(originalStart(session), 'shortDay');
}

/** The name leads on: to find out more, or else to where one joins. */
function nameLink(session: Session, {select}: SessionContext): TemplateResult | string {
  const {chat} = session;
  const href = session.url ?? chat.url ?? joinLinks(chat, session)[0]?.href;
  const name = nameOf(chat, session);
  if (href === undefined) return name;
  return html`<a
    href=${href}
    part="link"
    @click=${(event: Event) => {
      select(session, event);
    }}
    >${name}</a
  >`;
}
