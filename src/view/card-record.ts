import {MS_PER_DAY} from '../core/civil.js';
import {joinLinks, type JoinPreference} from '../core/join-url.js';
import {currentSession, isOver, upcomingSession} from '../core/now.js';
import {sessionsBetween} from '../core/sessions.js';
import {dateOf} from '../core/timetable.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {
  cardSession,
  linkRecords,
  type CardContext,
  type CardSession,
  type LinkRecord,
} from './card-session.js';
import {
  foreignLanguage,
  hashtagNotice,
  namedIn,
  pairOf,
  titleOf,
  turns,
  zoneLabel,
} from './chat-words.js';
import {platformName} from './platform-name.js';
import {rhythm} from './rhythm.js';
import {sessionWords} from './session-words.js';
import {sentence, type Text, type Words} from './words.js';

/** After so long without a word from its host a chat may be no more. */
const OLD = 180 * MS_PER_DAY;
/** How far back the last session is looked for, and ahead where none is planned. */
const RECENT = 62 * MS_PER_DAY;

/** A chat, and one of its sessions: when it is, what about, and what one can do. */
export interface CardRecord {
  readonly chat: Chat;
  readonly name: Text;
  readonly title: Text | undefined;
  readonly hashtagNotice: string | undefined;
  /** "Every Tuesday at 20:00, UK time"; undefined for a one-off with a session. */
  readonly rhythm: Words | undefined;
  /** Cancelled ones before the session: nobody should sit and wait for them. */
  readonly calledOff: readonly CalledOff[];
  readonly session: CardSession | undefined;
  /** "No more sessions are planned." */
  readonly sessionNotice: string | undefined;
  /** Where to join, the best first, as long as that is possible. */
  readonly join: readonly JoinRecord[];
  /** Where to find out more. */
  readonly moreUrl: string | undefined;
  readonly description: Text | undefined;
  /** "Hosted by @lgovsm". */
  readonly hosts: Words | undefined;
  readonly turns: Words | undefined;
  /** "Next turn: #Occhat, Tue, 8 Nov". */
  readonly nextTurn: Words | undefined;
  /** "Last confirmed on …", where that is long ago. */
  readonly lastConfirmed: string | undefined;
  /** What the last session left behind. */
  readonly recap: {readonly text: string; readonly links: readonly LinkRecord[]} | undefined;
  /** Whether it can be put into a calendar: nobody should wait for what does not take place. */
  readonly canBeAdded: boolean;
  readonly isFavourite: boolean;
}

export interface CalledOff {
  readonly when: string;
  readonly dateTime: string;
  readonly badge: string;
  readonly note: Text | undefined;
}

export interface JoinRecord {
  readonly href: string;
  /** "Join on X". */
  readonly text: string;
}

export interface CardOptions extends CardContext {
  readonly choices: {
    readonly preference: JoinPreference;
    readonly isFavourite: (chat: Chat) => boolean;
  };
}

/** The card of the chat of this id or hashtag, or of whichever is on, or on next; or why there is none. */
export function cardOf(name: string, options: CardOptions): CardRecord | string {
  const {feed, viewpoint, now} = options;
  const {messages, formats} = viewpoint;
  const chat = name ? findChat(feed, name) : undefined;
  if (name && !chat) return messages.noSuchChat;
  const session = currentSession(chat ? {...feed, chats: [chat]} : feed, now, formats.zone);
  const shown = chat ?? session?.chat;
  if (shown) return cardRecord(shown, session, options);
  return feed.chats.length > 0 ? messages.noMoreSessions : messages.emptyFeed;
}

/** By id, or by hashtag in any case. */
function findChat({chats}: ChatFeed, wanted: string): Chat | undefined {
  const tag = `#${wanted.replace(/^#/, '')}`.toLowerCase();
  return (
    chats.find(({id}) => id === wanted) ?? chats.find(({hashtag}) => hashtag?.toLowerCase() === tag)
  );
}

export function cardRecord(
  chat: Chat,
  session: Session | undefined,
  options: CardOptions,
): CardRecord {
  const {feed, viewpoint, now, choices} = options;
  const {messages, formats} = viewpoint;
  const lang = foreignLanguage(chat, feed, formats);
  const text = (said: string | undefined): Text | undefined =>
    said === undefined ? undefined : {text: said, lang};
  const isPast = !session || isOver(session, now, formats.zone);
  const isOnce = chat.schedule.every(({recurrenceRule}) => recurrenceRule === undefined);
  return {
    chat,
    name: namedIn(chat, session, feed, formats),
    title: text(titleOf(chat, session)),
    hashtagNotice: hashtagNotice(chat, session, isPast, viewpoint),
    rhythm: isOnce && session ? undefined : rhythmWords(chat, lang, options),
    calledOff: calledOff(chat, session, options),
    session: session && cardSession(session, options),
    sessionNotice: session ? undefined : messages.noMoreSessions,
    join: isPast || session.status === 'cancelled' ? [] : joinRecords(chat, session, options),
    moreUrl: session?.url ?? chat.url,
    description: text(session?.description ?? chat.description),
    hosts: hostWords(session?.hosts ?? chat.hosts ?? [], lang, options),
    turns: turns(chat, feed, viewpoint),
    nextTurn: nextTurn(chat, options),
    lastConfirmed: confirmedLongAgo(chat, options),
    recap: recap(chat, lang, options),
    canBeAdded: session !== undefined && session.status !== 'cancelled',
    isFavourite: choices.isFavourite(chat),
  };
}

/** When it is held, with what the feed calls the zones in its own language. */
function rhythmWords(
  chat: Chat,
  lang: string | undefined,
  {viewpoint: {messages, formats}, now}: CardContext,
): Words {
  const labels = chat.schedule.map(slot => zoneLabel(slot, now, lang, formats));
  return sentence(labels, places =>
    rhythm(chat, now, messages, formats, slot => {
      const label = formats.labelOf(slot, now);
      return places[labels.findIndex(({text}) => text === label)] ?? label;
    }),
  );
}

/** Who holds it: a link where they have a page. */
function hostWords(
  hosts: NonNullable<Chat['hosts']>,
  lang: string | undefined,
  {viewpoint: {messages, formats}}: CardContext,
): Words | undefined {
  if (hosts.length === 0) return undefined;
  const pieces = hosts.map(({name, url}) => ({text: name, url, lang}));
  return sentence(pieces, names => messages.hostedBy(formats.list(names)));
}

function joinRecords(
  chat: Chat,
  session: Session,
  {viewpoint: {messages}, choices}: CardOptions,
): JoinRecord[] {
  return joinLinks(chat, session, choices.preference).map(({href, platform}) => {
    const name = platform && platformName(platform);
    return {href, text: name ? messages.joinOn(name) : messages.join};
  });
}

function calledOff(
  chat: Chat,
  next: Session | undefined,
  {feed, viewpoint, now}: CardContext,
): CalledOff[] {
  const {messages, formats} = viewpoint;
  const to = next ? next.start : now + RECENT;
  // A whole day may be over in UTC, and not where the reader is.
  return sessionsBetween({...feed, chats: [chat]}, now - MS_PER_DAY, Math.max(to, now))
    .filter(each => each.status === 'cancelled' && !isOver(each, now, formats.zone))
    .map(session => {
      const {date, dateTime, note} = sessionWords(session, feed, viewpoint);
      return {
        when: session.allDay
          ? formats.date(date, 'fullDate')
          : formats.time(session.start, 'fullDate'),
        dateTime,
        badge: messages.cancelled,
        note,
      };
    });
}

/** Whose turn it is next, of chats that alternate. */
function nextTurn(
  chat: Chat,
  {feed, viewpoint: {messages, formats}, now}: CardContext,
): Words | undefined {
  const pair = pairOf(chat, feed);
  const next =
    pair.length > 1 ? upcomingSession({...feed, chats: pair}, now, formats.zone) : undefined;
  if (!next) return undefined;
  const when = formats.date(dateOf(next, formats.zone), 'shortDay');
  return sentence([namedIn(next.chat, next, feed, formats)], ([place = '']) =>
    messages.nextTurn(place, when),
  );
}

function confirmedLongAgo(
  {lastConfirmed}: Chat,
  {viewpoint: {messages, formats}, now}: CardContext,
): string | undefined {
  const isOld = lastConfirmed !== undefined && now - Date.parse(lastConfirmed) > OLD;
  return isOld ? messages.lastConfirmed(formats.date(lastConfirmed, 'fullDate')) : undefined;
}

/** What the last session left behind: a recap, a transcript. */
function recap(
  chat: Chat,
  lang: string | undefined,
  {feed, viewpoint: {messages, formats}, now}: CardContext,
): CardRecord['recap'] {
  const last = sessionsBetween({...feed, chats: [chat]}, now - RECENT, now + MS_PER_DAY)
    .filter(each => each.status !== 'cancelled' && isOver(each, now, formats.zone))
    .at(-1);
  const links = last?.links?.filter(({phase}) => phase === 'after') ?? [];
  if (!last || links.length === 0) return undefined;
  const when = formats.date(dateOf(last, formats.zone), 'date');
  return {text: messages.lastTime(when), links: linkRecords(links, lang)};
}
