import {html, nothing, type TemplateResult} from 'lit';
import {MS_PER_DAY} from '../../core/civil.js';
import {joinLinks, type JoinLink} from '../../core/join-url.js';
import {isLive} from '../../core/now.js';
import {nextSession, sessionsBetween} from '../../core/sessions.js';
import {dateOf} from '../../core/timetable.js';
import type {Chat, Link, Session} from '../../core/types.js';
import {cardStyles} from '../../styles/card.js';
import type {CardContext as ElementContext} from '../card-context.js';
import {enCard} from '../../locales/en-card.js';
import type {Messages} from '../../locales/messages.js';
import {badge} from '../parts/badge.js';
import {bothTimes} from '../parts/both-times.js';
import {
  hashtagNotice,
  languageOf,
  nameOf,
  pairOf,
  titleOf,
  topicNotice,
  turns,
} from '../parts/chat-texts.js';
import {platformName} from '../parts/platform-name.js';
import {rhythm} from './rhythm.js';
import {originally} from '../parts/session.js';
import {sessionTime} from '../parts/session-time.js';
import {shiftExplained} from './shift-explained.js';
import {ASIDE, textLine} from '../parts/text-line.js';

/** After so long without a word from its host a chat may be no more. */
const OLD = 180 * MS_PER_DAY;
/** How far back the last session is looked for. */
const RECENT = 62 * MS_PER_DAY;

/** With the texts of cards. */
interface CardContext extends ElementContext {
  readonly messages: Messages;
}

/** A chat, and one of its sessions: when it is, what about, and what one can do. */
export function card(
  chat: Chat,
  session: Session | undefined,
  elementContext: ElementContext,
): TemplateResult {
  const context = {...elementContext, messages: {...enCard, ...elementContext.messages}};
  const {feed, messages, formats, now} = context;
  const lang = languageOf(chat, feed);
  const names = (session?.hosts ?? chat.hosts)?.map(({name}) => name);
  const hosts = names?.length ? formats.list(names) : undefined;
  const {lastConfirmed} = chat;
  const isOld = lastConfirmed !== undefined && now - Date.parse(lastConfirmed) > OLD;
  return html`
    <h3 class="heading" part="name" id="name" lang=${lang ?? nothing} dir="auto">
      ${nameOf(chat, session)}
    </h3>
    ${textLine(titleOf(chat, session), 'title', '', lang)}
    ${textLine(hashtagNotice(chat, session, messages), '', ASIDE)}
    ${textLine(session?.description ?? chat.description, 'description', '', lang)}
    ${textLine(hosts && messages.hostedBy(hosts), 'hosts', ASIDE)}
    ${textLine(rhythm(chat, now, messages, formats), 'rhythm')}
    ${textLine(turns(chat, feed, messages, formats), '', ASIDE)}
    ${textLine(nextTurn(chat, context), '', ASIDE)}
    ${textLine(chat.location, 'location', ASIDE, lang)}
    ${
      isOld
        ? textLine(messages.lastConfirmed(formats.date(lastConfirmed, 'fullDate')), '', ASIDE)
        : nothing
    }
    ${session ? sessionBlock(session, context) : textLine(messages.noMoreSessions, 'session', 'muted')}
    ${actions(chat, session, context)} ${recap(chat, context)}
  `;
}

/** Whose turn it is next, of chats that alternate. */
function nextTurn(chat: Chat, {feed, messages, formats, now}: CardContext): string | undefined {
  const pair = pairOf(chat, feed);
  const next = pair.length > 1 ? nextSession({...feed, chats: pair}, now) : undefined;
  return (
    next &&
    messages.nextTurn(nameOf(next.chat, next), formats.date(dateOf(next, formats.zone), 'shortDay'))
  );
}

function sessionBlock(session: Session, context: CardContext): TemplateResult {
  const {messages, formats, now, feed} = context;
  const {allDay, start, end, status, chat} = session;
  const lang = languageOf(chat, feed);
  const isOver = end <= now;
  const isNext = nextSession(chat, now)?.recurrenceId === session.recurrenceId;
  const state = isLive(session, now) ? 'live' : isOver ? 'past' : isNext ? 'next' : '';
  const countdown =
    state === 'live'
      ? messages.endsAt(formats.time(end))
      : allDay
        ? ''
        : formats.relative(start - now);
  const {live, next, added, cancelled, movedFrom} = messages;
  const words = {
    scheduled: '',
    added,
    cancelled,
    moved: movedFrom(originally(session, formats)),
  };
  return html`
    <div class="session ${state} ${status}" part="session ${status} ${state}">
      <p class="row">
        ${state === 'live' || state === 'next' ? badge({live, next}[state], state) : nothing}
        ${words[status] ? badge(words[status], status) : nothing}
        <span class="small muted" part="countdown">${countdown}</span>
      </p>
      <p class="name">
        ${sessionTime(session, formats, formats.date(dateOf(session, formats.zone), 'fullDate'))}
      </p>
      ${textLine(allDay ? messages.allDay : bothTimes(session, messages, formats), 'times')}
      ${textLine(shiftExplained(session, messages, formats), 'shift', 'small')}
      ${textLine(session.topic && messages.topic(session.topic), 'topic', '', lang)}
      ${textLine(topicNotice(session, messages), '', 'muted')}
      ${textLine(session.note, 'note', '', lang)}
      ${linkList(linksOf(session, isOver ? 'after' : state === 'live' ? 'during' : 'before'), lang)}
    </div>
  `;
}

/** The links that matter in a phase of a session, its own and its chat's. */
function linksOf({chat, links = []}: Session, phase: NonNullable<Link['phase']>): Link[] {
  const known = new Set<string>();
  return [...links, ...(chat.links ?? [])].filter(
    ({href, phase: when = phase}) => when === phase && !known.has(href) && known.add(href),
  );
}

function linkList(
  links: readonly Link[],
  lang: string | undefined,
): TemplateResult | typeof nothing {
  return links.length === 0
    ? nothing
    : html`<ul class="row small" part="links">
        ${links.map(
          ({href, title = href}) =>
            html`<li><a href=${href} lang=${lang ?? nothing} dir="auto">${title}</a></li>`,
        )}
      </ul>`;
}

/** What the last session left behind: a recap, a transcript. */
function recap(
  chat: Chat,
  {feed, messages, formats, now}: CardContext,
): TemplateResult | typeof nothing {
  const last = sessionsBetween({...feed, chats: [chat]}, now - RECENT, now)
    .filter(({end, status}) => end <= now && status !== 'cancelled')
    .at(-1);
  const links = last?.links?.filter(({phase}) => phase === 'after') ?? [];
  if (!last || links.length === 0) return nothing;
  const when = formats.date(dateOf(last, formats.zone), 'date');
  return html`<div class="row small" part="recap">
    <span>${messages.lastTime(when)}</span>${linkList(links, languageOf(chat, feed))}
  </div>`;
}

function actions(chat: Chat, session: Session | undefined, context: CardContext): TemplateResult {
  const {messages, reader, menu, now} = context;
  const more = session?.url ?? chat.url;
  const isOver = session !== undefined && session.end <= now;
  const links = isOver ? [] : joinLinks(chat, session, reader.preference);
  const toggle = (name: 'calendar' | 'more', text: string): TemplateResult => html`
    <button
      part=${`open-${name}`}
      aria-expanded=${menu.isOpen(name) ? 'true' : 'false'}
      @click=${() => {
        menu.toggle(name);
      }}
    >
      ${text}
    </button>
  `;
  return html`
    <div class="actions">
      ${links.map((link, index) => joinButton(link, index, session, context))}
      ${
        more === undefined
          ? nothing
          : html`<a class="button" part="more" href=${more}>${messages.findOutMore}</a>`
      }
    </div>
    <div class="actions small">
      ${favouriteButton(chat, context)} ${session ? toggle('calendar', messages.addToCalendar) : ''}
      ${toggle('more', messages.more)}
    </div>
    ${menu.show('calendar', {...context, chat, session, join: links[0]?.href})}
    ${menu.show('more', {...context, chat, session})}
  `;
}

function joinButton(
  {href, platform}: JoinLink,
  index: number,
  session: Session | undefined,
  {messages, select}: CardContext,
): TemplateResult {
  const name = platform && platformName(platform);
  return html`<a
    class="button ${index === 0 ? 'join' : ''}"
    part="join"
    href=${href}
    @click=${(event: Event) => {
      if (session) select(session, event);
    }}
    >${name ? messages.joinOn(name) : messages.join}</a
  >`;
}

/** A star that is filled or not; the word is always there. */
function favouriteButton(
  {id}: Chat,
  {messages, reader}: Pick<CardContext, 'messages' | 'reader'>,
): TemplateResult {
  const isOn = reader.favourites.has(id);
  return html`<button
    class="favourite"
    part="favourite"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => {
      reader.toggleFavourite(id);
    }}
  >
    <span aria-hidden="true">${isOn ? '★' : '☆'}</span> ${messages.favourite}
  </button>`;
}

export const styles: CSSStyleSheet | undefined = cardStyles.styleSheet;
