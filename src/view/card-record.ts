import {MS_PER_DAY} from '../core/civil.js';
import {joinLinks, type JoinPreference} from '../core/join-url.js';
import {currentSession, isOver} from '../core/now.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {balanced} from './bidi.js';
import {
  calledOff,
  comingSessions,
  nextAfter,
  nextTurn,
  recap,
  rhythmWords,
  type CalledOff,
  type Coming,
  type Recap,
} from './card-schedule.js';
import {cardSession, type CardContext, type CardSession} from './card-session.js';
import {foreignLanguage, hashtagNotice, namedIn, titleOf, turns} from './chat-words.js';
import {platformName} from './platform-name.js';
import {sentence, type Text, type Words} from './words.js';

/** After so long without a word from its host a chat may be no more. */
const OLD = 180 * MS_PER_DAY;

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
  readonly recap: Recap | undefined;
  /** The next three, to be put into a calendar. */
  readonly coming: readonly Coming[];
  /** What is next, where the session is over. */
  readonly next: Words | undefined;
  /** What is to be done first: take part, or put it into a calendar, or neither. */
  readonly main: 'join' | 'calendar' | undefined;
  /** Whether it can be put into a calendar: nobody should wait for what does not take place. */
  readonly canBeAdded: boolean;
  readonly isFavourite: boolean;
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
    said === undefined ? undefined : {text: balanced(said), lang};
  const isPast = !session || isOver(session, now, formats.zone);
  const isOnce = chat.schedule.every(({recurrenceRule}) => recurrenceRule === undefined);
  const canBeAdded = session !== undefined && session.status !== 'cancelled';
  const join = isPast || session.status === 'cancelled' ? [] : joinRecords(chat, session, options);
  const told = session && cardSession(session, options);
  return {
    chat,
    name: namedIn(chat, session, feed, formats),
    title: text(titleOf(chat, session)),
    hashtagNotice: hashtagNotice(chat, session, isPast, viewpoint),
    rhythm: isOnce && session ? undefined : rhythmWords(chat, lang, options),
    calledOff: calledOff(chat, session, options),
    session: told,
    sessionNotice: session ? undefined : messages.noMoreSessions,
    join,
    moreUrl: session?.url ?? chat.url,
    description: text(session?.description ?? chat.description),
    hosts: hostWords(session?.hosts ?? chat.hosts ?? [], lang, options),
    turns: turns(chat, feed, viewpoint),
    nextTurn: nextTurn(chat, options),
    lastConfirmed: confirmedLongAgo(chat, options),
    recap: recap(chat, lang, options),
    canBeAdded,
    coming: comingSessions(chat, 3, options),
    next: session && isPast ? nextAfter(chat, options) : undefined,
    main:
      told?.phase === 'live' && join.length > 0
        ? 'join'
        : canBeAdded && !isPast
          ? 'calendar'
          : undefined,
    isFavourite: choices.isFavourite(chat),
  };
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

function confirmedLongAgo(
  {lastConfirmed}: Chat,
  {viewpoint: {messages, formats}, now}: CardContext,
): string | undefined {
  const isOld = lastConfirmed !== undefined && now - Date.parse(lastConfirmed) > OLD;
  return isOld ? messages.lastConfirmed(formats.date(lastConfirmed, 'fullDate')) : undefined;
}
