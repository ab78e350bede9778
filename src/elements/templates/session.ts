import {html, nothing, type TemplateResult} from 'lit';
import {MS_PER_DAY} from '../../core/civil.js';
import {isSameSession} from '../../core/identity.js';
import {isLive, isOver} from '../../core/now.js';
import type {Overlap} from '../../core/overlaps.js';
import {originalStart} from '../../core/slot-sessions.js';
import {dateOf, type TimetableSpan} from '../../core/timetable.js';
import type {ChatFeed, Session} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Choices} from '../choices.js';
import type {Formats} from '../../view/formats.js';
import {badge} from './badge.js';
import {bothTimes, isSameHour} from '../../view/both-times.js';
import {
  foreignLanguage,
  hashtagNotice,
  nameOf,
  spokenHostTime,
  titleOf,
  topicNotice,
  turns,
} from './chat-texts.js';
import {platformName} from '../../view/platform-name.js';
import {sentence} from './sentence.js';
import {sessionTime} from './session-time.js';
import {shiftNote} from '../../view/shift-note.js';
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
  readonly choices: Choices;
  /** Where a session is to be found, if anywhere. */
  readonly addressOf: (session: Session) => string | undefined;
  /** Pairs of the reader's favourites that run at the same time. */
  readonly clashes: readonly Overlap[];
  readonly open: (session: Session, event: MouseEvent) => void;
}

/** Where a session stands. */
export interface SessionPlace {
  readonly date: string;
  /** In a week of columns. */
  readonly row: number | undefined;
  /** Stands before it when it is the first that is still to come today. */
  readonly mark: TemplateResult | typeof nothing;
}

/** A session on one of its days. */
export function sessionItem(
  session: Session,
  {date, row, mark}: SessionPlace,
  context: SessionContext,
): TemplateResult {
  const {feed, messages, formats, now, nextStart, choices} = context;
  const {chat, allDay, start, status} = session;
  const isPast = isOver(session, now, formats.zone);
  const states = [
    status,
    allDay && 'all-day',
    isLive(session, now) && 'live',
    !allDay && status !== 'cancelled' && start === nextStart && 'next',
    isPast && 'past',
    choices.isFavourite(chat) && 'favourite',
  ].filter(state => typeof state === 'string');
  const said = [...states, ...spanStates(session, date, context)].join(' ');
  const lang = foreignLanguage(chat, feed, formats);
  return html`
    <li
      class="session ${said} r${row ?? ''}"
      part="session ${said}"
      .style=${chat.color ? `--_line:${chat.color}` : ''}
    >
      ${mark}
      <p class="when">
        ${sessionTime(session, formats, allDay ? messages.allDay : formats.time(start, ...(said.includes('from') ? (['shortDay'] as const) : [])))}
        ${dayOfSpan(session, date, context)}
        ${states.map(state => {
          const text = stateText(state, session, messages, formats);
          return text === undefined ? nothing : badge(text, state);
        })}
      </p>
      <div class="what">
        ${textLine(nameLink(session, states, lang, context), 'name')}
        ${textLine(titleOf(chat, session), 'title', '', lang)}
        ${textLine(hashtagNotice(chat, session, isPast, messages), '', ASIDE)}
        ${textLine(session.topic, 'topic', '', lang)}
        ${textLine(topicNotice(session, isPast, messages), '', ASIDE)}
        ${allDay ? nothing : textLine(shiftNote(session, messages, formats), 'shift', 'small')}
        ${textLine(session.note, 'note', 'small', lang)}
        ${textLine(turns(chat, feed, messages, formats), '', ASIDE)}
        ${textLine(session.location ?? chat.location, 'location', ASIDE, lang)}
        ${textLine(where(session, context), 'where', ASIDE)}
        ${textLine(clashText(session, context), 'overlap', 'small')}
      </div>
    </li>
  `;
}

/** Whether a session of several days goes on from the day before, and to the day after. */
function spanStates(session: Session, date: string, {spans}: SessionContext): string[] {
  const span = spans.find(one => one.session === session);
  return span ? [span.firstDate < date ? 'from' : '', date < span.lastDate ? 'to' : ''] : [];
}

/** The host's hour, where it is another, and the platforms: "20:00 UK time · X and Bluesky". */
function where(
  session: Session,
  {feed, messages, formats}: SessionContext,
): TemplateResult | undefined {
  const names = session.chat.platforms?.map(
    ({name}) => platformName(name) ?? messages.otherPlatform,
  );
  const said = [
    isSameHour(session, formats) ? '' : spokenHostTime(session, feed, messages, formats),
    names?.length ? messages.onPlatforms(formats.list(names)) : '',
  ].filter(Boolean);
  return said.length > 0
    ? html`${said.flatMap((text, index) => (index > 0 ? [' · ', text] : [text]))}`
    : undefined;
}

/** Which other favourites run at the same time. */
function clashText(
  session: Session,
  {feed, clashes, messages, formats}: SessionContext,
): TemplateResult | undefined {
  const isThis = (each: Session): boolean => isSameSession(each, session);
  const others = clashes.flatMap(({sessions}) =>
    sessions.some(isThis) ? sessions.filter(each => !isThis(each)) : [],
  );
  return others.length > 0
    ? sentence(
        others.map(each => ({
          text: nameOf(each.chat, each),
          lang: foreignLanguage(each.chat, feed, formats),
        })),
        names => messages.overlaps(formats.list(names)),
      )
    : undefined;
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
function stateText(
  state: string,
  session: Session,
  {live, next, added, cancelled, movedFrom}: Messages,
  formats: Formats,
): string | undefined {
  const words: Readonly<Record<string, string>> = {live, next, added, cancelled};
  return state === 'moved' ? movedFrom(originally(session, formats)) : words[state];
}

/** When a session that was moved would have been. */
export function originally(session: Session, formats: Formats): string {
  const {allDay, recurrenceId} = session;
  return allDay
    ? formats.date(recurrenceId, 'shortDay')
    : formats.time(originalStart(session), 'shortDay');
}

/** The name opens the session: a link to where it is found, or a button where that is nowhere. */
function nameLink(
  session: Session,
  states: readonly string[],
  lang: string | undefined,
  {messages, formats, open, addressOf}: SessionContext,
): TemplateResult {
  const {chat, allDay} = session;
  const name = nameOf(chat, session);
  const when = formats.date(dateOf(session, formats.zone), 'fullDate');
  const hours = allDay ? messages.allDay : bothTimes(session, messages, formats);
  const words = states.map(state => stateText(state, session, messages, formats));
  const label = [name, when, hours, ...words].filter(Boolean).join(', ');
  const address = addressOf(session);
  const shown = sentence([{text: name, lang}], ([place = '']) => place);
  const click = (event: MouseEvent): void => {
    open(session, event);
  };
  return address === undefined
    ? html`<button class="quiet" part="link" aria-label=${label} @click=${click}>${shown}</button>`
    : html`<a href=${address} part="link" aria-label=${label} @click=${click}>${shown}</a>`;
}
