import {html, nothing, type TemplateResult} from 'lit';
import {MS_PER_DAY} from '../../core/civil.js';
import {joinLinks, type JoinLink} from '../../core/join-url.js';
import {currentSession, isOver, upcomingSession} from '../../core/now.js';
import {sessionsBetween} from '../../core/sessions.js';
import {dateOf} from '../../core/timetable.js';
import type {Chat, ChatFeed, Host, Session} from '../../core/types.js';
import type {CardContext} from '../card-context.js';
import {badge} from './badge.js';
import {
  foreignLanguage,
  hashtagNotice,
  nameOf,
  pairOf,
  titleOf,
  turns,
  zoneLabel,
} from './chat-texts.js';
import {platformName} from '../../view/platform-name.js';
import {sessionBlock} from './card-session.js';
import {linkList} from './link-list.js';
import {rhythm} from '../../view/rhythm.js';
import {sentence} from './sentence.js';
import {sessionTime} from './session-time.js';
import {ASIDE, textLine} from './text-line.js';

/** After so long without a word from its host a chat may be no more. */
const OLD = 180 * MS_PER_DAY;
/** How far back the last session is looked for, and ahead where none is planned. */
const RECENT = 62 * MS_PER_DAY;

/** The card of the chat of this id or hashtag, or of whichever is on, or on next. */
export function cardOf(name: string, context: CardContext): TemplateResult {
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
  context: CardContext,
): TemplateResult {
  const {feed, messages, formats, now} = context;
  const lang = foreignLanguage(chat, feed, formats);
  const isPast = !session || isOver(session, now, formats.zone);
  const isOnce = chat.schedule.every(({recurrenceRule}) => recurrenceRule === undefined);
  const {lastConfirmed} = chat;
  const isOld = lastConfirmed !== undefined && now - Date.parse(lastConfirmed) > OLD;
  return html`
    <h2 class="heading" part="name" id="name" lang=${lang ?? nothing} dir="auto">
      ${nameOf(chat, session)}
    </h2>
    ${textLine(titleOf(chat, session), 'title', '', lang)}
    ${textLine(hashtagNotice(chat, session, isPast, messages), '', ASIDE)}
    ${isOnce && session ? nothing : textLine(rhythmLine(chat, lang, context), 'rhythm', ASIDE)}
    ${calledOff(chat, session, context)}
    ${session ? sessionBlock(session, context) : textLine(messages.noMoreSessions, 'session', 'muted')}
    ${waysIn(chat, session, context)}
    ${textLine(session?.description ?? chat.description, 'description', '', lang)}
    ${hostLine(session?.hosts ?? chat.hosts ?? [], lang, context)}
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

/** When it is held, with what the feed calls the zones in its own language. */
function rhythmLine(
  chat: Chat,
  lang: string | undefined,
  {messages, formats, now}: CardContext,
): TemplateResult {
  const labels = chat.schedule.map(slot => zoneLabel(slot, now, lang, formats));
  return sentence(labels, places =>
    rhythm(chat, now, messages, formats, slot => {
      const label = formats.labelOf(slot, now);
      return places[labels.findIndex(({text}) => text === label)] ?? label;
    }),
  );
}

/** Who holds it: a link where they have a page. */
function hostLine(
  hosts: readonly Host[],
  lang: string | undefined,
  {messages, formats}: CardContext,
): TemplateResult | typeof nothing {
  if (hosts.length === 0) return nothing;
  const pieces = hosts.map(({name, url}) => ({text: name, url, lang}));
  const line = sentence(pieces, names => messages.hostedBy(formats.list(names)));
  return textLine(line, 'hosts', ASIDE);
}

/** Those before a session that are cancelled: nobody should sit and wait for them. */
function calledOff(
  chat: Chat,
  next: Session | undefined,
  {feed, messages, formats, now}: CardContext,
): TemplateResult[] {
  const to = next ? next.start : now + RECENT;
  // A whole day may be over in UTC, and not where the reader is.
  return sessionsBetween({...feed, chats: [chat]}, now - MS_PER_DAY, Math.max(to, now))
    .filter(each => each.status === 'cancelled' && !isOver(each, now, formats.zone))
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
          ${textLine(session.note, 'note', '', foreignLanguage(chat, feed, formats))}
        </div>
      `,
    );
}

/** Whose turn it is next, of chats that alternate. */
function nextTurn(
  chat: Chat,
  {feed, messages, formats, now}: CardContext,
): TemplateResult | undefined {
  const pair = pairOf(chat, feed);
  const next =
    pair.length > 1 ? upcomingSession({...feed, chats: pair}, now, formats.zone) : undefined;
  if (!next) return undefined;
  const when = formats.date(dateOf(next, formats.zone), 'shortDay');
  const name = {text: nameOf(next.chat, next), lang: foreignLanguage(next.chat, feed, formats)};
  return sentence([name], ([place = '']) => messages.nextTurn(place, when));
}

/** What the last session left behind: a recap, a transcript. */
function recap(
  chat: Chat,
  {feed, messages, formats, now}: CardContext,
): TemplateResult | typeof nothing {
  const last = sessionsBetween({...feed, chats: [chat]}, now - RECENT, now + MS_PER_DAY)
    .filter(each => each.status !== 'cancelled' && isOver(each, now, formats.zone))
    .at(-1);
  const links = last?.links?.filter(({phase}) => phase === 'after') ?? [];
  if (!last || links.length === 0) return nothing;
  const when = formats.date(dateOf(last, formats.zone), 'date');
  return html`<div class="row small" part="recap">
    <span>${messages.lastTime(when)}</span>${linkList(links, foreignLanguage(chat, feed, formats))}
  </div>`;
}

/** Where to join, as long as that is possible. */
function waysToJoin(
  chat: Chat,
  session: Session | undefined,
  {choices, now, formats}: CardContext,
): JoinLink[] {
  if (!session) return [];
  const isPast = isOver(session, now, formats.zone);
  return isPast || session.status === 'cancelled'
    ? []
    : joinLinks(chat, session, choices.preference);
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
      ${favouriteButton(chat, context)}
      ${session && session.status !== 'cancelled' ? toggle('calendar', messages.addToCalendar) : ''}
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
