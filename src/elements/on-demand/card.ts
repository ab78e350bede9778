import {html, nothing, type TemplateResult} from 'lit';
import {MS_PER_DAY} from '../../core/civil.js';
import {joinLinks, type JoinLink} from '../../core/join-url.js';
import {currentSession} from '../../core/now.js';
export {overlaps} from '../../core/overlaps.js';
import {nextSession, sessionsBetween} from '../../core/sessions.js';
import {dateOf} from '../../core/timetable.js';
import type {Chat, ChatFeed, Host, Session} from '../../core/types.js';
import {toWallTime} from '../../core/zone.js';
import {cardStyles} from '../../styles/card.js';
import type {CardContext as ElementContext} from '../card-context.js';
import {enCard} from '../../locales/en-card.js';
import {badge} from '../parts/badge.js';
import {hashtagNotice, languageOf, nameOf, pairOf, titleOf, turns} from '../parts/chat-texts.js';
import {platformName} from '../parts/platform-name.js';
import {sessionBlock, type CardContext} from './card-session.js';
import {linkList} from './link-list.js';
import {rhythm} from './rhythm.js';
import {sessionTime} from '../parts/session-time.js';
import {ASIDE, textLine} from '../parts/text-line.js';

/** After so long without a word from its host a chat may be no more. */
const OLD = 180 * MS_PER_DAY;
/** How far back the last session is looked for, and ahead where none is planned. */
const RECENT = 62 * MS_PER_DAY;

/** The card of the chat of this id or hashtag, or of whichever is on, or on next. */
export function cardOf(name: string, elementContext: ElementContext): TemplateResult {
  const context = {...elementContext, messages: {...enCard, ...elementContext.messages}};
  const {feed, messages, now, formats} = context;
  const chat = name ? findChat(feed, name) : undefined;
  if (name && !chat) return html`<p>${messages.noSuchChat}</p>`;
  const session = currentSession(chat ? {...feed, chats: [chat]} : feed, now, formats.zone);
  const shown = chat ?? session?.chat;
  return shown
    ? card(shown, session, context)
    : html`<p>${feed.chats.length > 0 ? messages.noMoreSessions : messages.emptyFeed}</p>`;
}

/** By id, or by hashtag in any case. */
function findChat({chats}: ChatFeed, wanted: string): Chat | undefined {
  const tag = `#${wanted.replace(/^#/, '')}`.toLowerCase();
  return (
    chats.find(({id}) => id === wanted) ?? chats.find(({hashtag}) => hashtag?.toLowerCase() === tag)
  );
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
  const isOnce = chat.schedule.every(({recurrenceRule}) => recurrenceRule === undefined);
  const {lastConfirmed} = chat;
  const isOld = lastConfirmed !== undefined && now - Date.parse(lastConfirmed) > OLD;
  return html`
    <h2 class="heading" part="name" id="name" lang=${lang ?? nothing} dir="auto">
      ${nameOf(chat, session)}
    </h2>
    ${textLine(titleOf(chat, session), 'title', '', lang)}
    ${textLine(hashtagNotice(chat, session, messages), '', ASIDE)}
    ${isOnce && session ? nothing : textLine(rhythm(chat, now, messages, formats), 'rhythm', ASIDE)}
    ${calledOff(chat, session, context)}
    ${session ? sessionBlock(session, context) : textLine(messages.noMoreSessions, 'session', 'muted')}
    ${waysIn(chat, session, context)}
    ${textLine(session?.description ?? chat.description, 'description', '', lang)}
    ${hostLine(session?.hosts ?? chat.hosts ?? [], context)}
    ${textLine(turns(chat, feed, messages, formats), '', ASIDE)}
    ${textLine(nextTurn(chat, context), '', ASIDE)}
    ${
      isOld
        ? textLine(messages.lastConfirmed(formats.date(lastConfirmed, 'fullDate')), '', ASIDE)
        : nothing
    }
    ${recap(chat, context)} ${actions(chat, session, context)}
  `;
}

/** Who holds it: a link where they have a page. */
function hostLine(
  hosts: readonly Host[],
  {messages, formats}: CardContext,
): TemplateResult | typeof nothing {
  if (hosts.length === 0) return nothing;
  // The sentence is the language's own; the names take their places in it.
  const sentence = messages.hostedBy(formats.list(hosts.map((_, index) => `\0${index}\0`)));
  const parts = sentence.split('\0').map((text, place) => {
    const host = place % 2 ? hosts[Number(text)] : undefined;
    const {name, url} = host ?? {name: text, url: undefined};
    return url ? html`<a href=${url} dir="auto">${name}</a>` : name;
  });
  return textLine(html`${parts}`, 'hosts', ASIDE);
}

/** Those before a session that are cancelled: nobody should sit and wait for them. */
function calledOff(
  chat: Chat,
  next: Session | undefined,
  {feed, messages, formats, now}: CardContext,
): TemplateResult[] {
  const to = next ? next.start : now + RECENT;
  return sessionsBetween({...feed, chats: [chat]}, now, Math.max(to, now))
    .filter(({status}) => status === 'cancelled')
    .map(
      session => html`
        <div class="session cancelled" part="called-off">
          <p class="row">
            ${badge(messages.cancelled, 'cancelled')}
            ${sessionTime(
              session,
              formats,
              session.allDay
                ? formats.date(dateOf(session, formats.zone), 'fullDate')
                : formats.time(session.start, 'fullDate'),
            )}
          </p>
          ${textLine(session.note, 'note', '', languageOf(chat, feed))}
        </div>
      `,
    );
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

/** Where to join, as long as that is possible. */
function waysToJoin(
  chat: Chat,
  session: Session | undefined,
  {choices, now, formats}: CardContext,
): JoinLink[] {
  if (!session) return [];
  const {end, allDay, status} = session;
  const isOver = end <= (allDay ? toWallTime(now, formats.zone) : now);
  return isOver || status === 'cancelled' ? [] : joinLinks(chat, session, choices.preference);
}

function waysIn(
  chat: Chat,
  session: Session | undefined,
  context: CardContext,
): TemplateResult | typeof nothing {
  const links = waysToJoin(chat, session, context);
  const more = session?.url ?? chat.url;
  return links.length === 0 && more === undefined
    ? nothing
    : html`<div class="actions">
        ${links.map((link, index) => joinButton(link, index, session, context))}
        ${
          more === undefined
            ? nothing
            : html`<a class="button" part="more" href=${more}>${context.messages.findOutMore}</a>`
        }
      </div>`;
}

function actions(chat: Chat, session: Session | undefined, context: CardContext): TemplateResult {
  const {messages, menu} = context;
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
      ${favouriteButton(chat, context)} ${session ? toggle('calendar', messages.addToCalendar) : ''}
      ${toggle('more', messages.more)}
    </div>
    ${menu.show('calendar', {...context, chat, session, join: waysToJoin(chat, session, context)[0]?.href})}
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
function favouriteButton(chat: Chat, {messages, choices}: CardContext): TemplateResult {
  const isOn = choices.isFavourite(chat);
  return html`<button
    class="favourite"
    part="favourite"
    aria-pressed=${isOn}
    @click=${() => {
      choices.toggleFavourite(chat);
    }}
  >
    <span aria-hidden="true">${isOn ? '★' : '☆'}</span> ${messages.favourite}
  </button>`;
}

export const styles: CSSStyleSheet | undefined = cardStyles.styleSheet;
