import {joinLinks, type JoinPreference} from '../core/join-url.js';
import {currentSession, isOver} from '../core/now.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {cardFacts, type Fact} from './card-facts.js';
import {
  calledOff,
  comingSessions,
  nextAfter,
  type CalledOff,
  type Coming,
} from './card-schedule.js';
import {cardSession, type CardContext, type CardSession} from './card-session.js';
import {tellerOf, hashtagNotice, namedIn, titleOf} from './chat-words.js';
import {listName} from './list-name.js';
import {platformName} from './platform-name.js';
import {sentence, type Text, type Words} from './words.js';

/** A chat, and one of its sessions: when it is, what about, and what one can do. */
export interface CardRecord {
  readonly chat: Chat;
  readonly name: Text;
  readonly title: Text | undefined;
  readonly hashtagNotice: string | undefined;
  /** Cancelled ones before the session: nobody should sit and wait for them. */
  readonly calledOff: readonly CalledOff[];
  readonly session: CardSession | undefined;
  /** "No more sessions are planned." */
  readonly sessionNotice: string | undefined;
  /** Where to join, the best first, as long as that is possible. */
  readonly join: readonly JoinRecord[];
  /** What else is known: what it is about, who holds it, how often, what the last one left. */
  readonly facts: readonly Fact[];
  /** "In the list: Social care chats", where there are several. */
  readonly list: Words | undefined;
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
  const tell = tellerOf(chat, feed, formats);
  const list = listName(chat, feed, formats);
  const isPast = !session || isOver(session, now, formats.zone);
  const canBeAdded = session !== undefined && session.status !== 'cancelled';
  const join = isPast || session.status === 'cancelled' ? [] : joinRecords(chat, session, options);
  const title = titleOf(chat, session);
  const told = session && cardSession(session, options);
  return {
    chat,
    name: namedIn(chat, session, feed, formats),
    title: title === undefined ? undefined : tell(title),
    hashtagNotice: hashtagNotice(chat, session, isPast, viewpoint),
    calledOff: calledOff(chat, session, options),
    session: told,
    sessionNotice: session ? undefined : messages.noMoreSessions,
    join,
    facts: cardFacts({chat, session, told, tell}, options),
    list: list && sentence([list], ([called = '']) => messages.ofList(called)),
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
