import {html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {joinLinks, type JoinLink} from '../core/join-url.js';
import {currentSession, isLive} from '../core/now.js';
import {dateOf} from '../core/timetable.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {cardStyles} from '../styles/chat-card.js';
import {shared} from '../styles/shared.js';
import {tokens} from '../styles/tokens.js';
import {FeedElement} from './feed-element.js';
import {badge} from './parts/badge.js';
import {bothTimes} from './parts/both-times.js';
import {
  hashtagNotice,
  languageOf,
  nameOf,
  titleOf,
  topicNotice,
  turns,
} from './parts/chat-texts.js';
import {platformName} from './parts/platform-name.js';
import {rhythm} from './parts/rhythm.js';
import {sessionTime} from './parts/session-time.js';
import {ASIDE, textLine} from './parts/text-line.js';

/**
 * Shows one chat and its next session, at the reader's hour and the host's.
 *
 * @fires chat-session-select {ChatSessionSelectEvent} the reader goes to join a session
 *
 * @csspart name - the chat's hashtag
 * @csspart title - its title
 * @csspart description - what it is about
 * @csspart hosts - who holds it
 * @csspart rhythm - how often it is held
 * @csspart session - the session that is on, or on next; `live`, `next` and its status say more
 * @csspart time - its date
 * @csspart times - its hour for the reader and for the host
 * @csspart countdown - how long it is until then
 * @csspart badge - a word that says a state
 * @csspart topic - its topic
 * @csspart note - its note
 * @csspart join - a link to where the chat is held
 * @csspart more - the link to the chat's own page
 */
export class ChatCard extends FeedElement {
  static override readonly styles: CSSResult[] = [tokens, shared, cardStyles];

  static override readonly properties: PropertyDeclarations = {chat: {}};

  /** The id or the hashtag of the chat; empty is whichever is on, or on next. */
  declare chat: string;

  constructor() {
    super();
    this.chat = '';
  }

  protected override show(feed: ChatFeed): TemplateResult {
    const {messages, now} = this;
    const chat = this.chat ? findChat(feed, this.chat) : undefined;
    if (this.chat && !chat) return html`<p>${messages.noSuchChat}</p>`;
    const session = currentSession(chat ? {...feed, chats: [chat]} : feed, now);
    const shown = chat ?? session?.chat;
    return shown
      ? this.#card(shown, session, feed)
      : html`<p>${feed.chats.length > 0 ? messages.noMoreSessions : messages.emptyFeed}</p>`;
  }

  #card(chat: Chat, session: Session | undefined, feed: ChatFeed): TemplateResult {
    const {messages, formats, now} = this;
    const lang = languageOf(chat, feed);
    const names = (session?.hosts ?? chat.hosts)?.map(({name}) => name);
    const hosts = names?.length ? formats.list(names) : undefined;
    return html`
      <h3 class="heading" part="name" lang=${lang ?? nothing} dir="auto">
        ${nameOf(chat, session)}
      </h3>
      ${textLine(titleOf(chat, session), 'title', '', lang)}
      ${textLine(hashtagNotice(chat, session, messages), '', ASIDE)}
      ${textLine(session?.description ?? chat.description, 'description', '', lang)}
      ${textLine(hosts && messages.hostedBy(hosts), 'hosts', ASIDE)}
      ${textLine(rhythm(chat, now, messages, formats), 'rhythm')}
      ${textLine(turns(chat, feed, messages, formats), '', ASIDE)}
      ${
        session
          ? this.#session(session, lang)
          : textLine(messages.noMoreSessions, 'session', 'muted')
      }
      ${this.#actions(chat, session)}
    `;
  }

  #session(session: Session, lang: string | undefined): TemplateResult {
    const {messages, formats, now} = this;
    const {allDay, start, end, status} = session;
    const state = isLive(session, now) ? 'live' : 'next';
    const wait = allDay ? '' : formats.relative(start - now);
    return html`
      <div class="session ${state}" part="session ${status} ${state}">
        <p class="row">
          ${badge(messages[state], state)}
          <span class="small muted" part="countdown">
            ${state === 'live' ? messages.endsAt(formats.time(end)) : wait}
          </span>
        </p>
        <p class="name">
          ${sessionTime(session, formats, formats.date(dateOf(session, formats.zone), 'fullDate'))}
        </p>
        ${textLine(allDay ? messages.allDay : bothTimes(session, messages, formats), 'times')}
        ${textLine(session.topic && messages.topic(session.topic), 'topic', '', lang)}
        ${textLine(topicNotice(session, messages), '', 'muted')}
        ${textLine(session.note, 'note', '', lang)}
      </div>
    `;
  }

  #actions(chat: Chat, session: Session | undefined): TemplateResult {
    const more = session?.url ?? chat.url;
    return html`
      <p class="actions">
        ${joinLinks(chat, session).map(link => this.#join(link, session))}
        ${
          more === undefined
            ? nothing
            : html`<a class="button" part="more" href=${more}>${this.messages.findOutMore}</a>`
        }
      </p>
    `;
  }

  #join({href, platform}: JoinLink, session: Session | undefined): TemplateResult {
    const name = platform && platformName(platform);
    const select = (event: Event): void => {
      if (session) this.select(session, event);
    };
    return html`<a class="button join" part="join" href=${href} @click=${select}
      >${name ? this.messages.joinOn(name) : this.messages.join}</a
    >`;
  }
}

/** By id, or by hashtag in any case. */
function findChat({chats}: ChatFeed, wanted: string): Chat | undefined {
  const tag = `#${wanted.replace(/^#/, '')}`.toLowerCase();
  return (
    chats.find(({id}) => id === wanted) ?? chats.find(({hashtag}) => hashtag?.toLowerCase() === tag)
  );
}
