import {sessionKey} from '../core/identity.js';
import {isLive, isOver} from '../core/now.js';
import {joinLinks} from '../core/join-url.js';
import type {ChatFeed, Session, SessionStatus} from '../core/types.js';
import {saying} from './bidi.js';
import {namedIn} from './chat-words.js';
import type {Clashes} from './clashes.js';
import {Kept} from './kept.js';
import type {ReaderChoices} from './reader-choices.js';
import {sessionWords, type SessionWords} from './session-words.js';
import type {Viewpoint} from './viewpoint.js';
import {sentence, type Words} from './words.js';

export type SessionState = SessionStatus | 'all-day' | 'live' | 'next' | 'past' | 'favourite';

/** A word for a state. */
export interface Badge {
  readonly state: SessionState;
  readonly text: string;
}

/** All that a reader is told of a session now. */
export interface SessionRecord extends SessionWords {
  readonly states: readonly SessionState[];
  /** The states that are worth a word. */
  readonly badges: readonly Badge[];
  /** The whole in one line, for those who hear it: name, date, both hours, states. */
  readonly label: string;
  /** "At the same time as #lrnchat": of the reader's favourites. */
  readonly clashes: Words | undefined;
  /** Where it is to be found, if anywhere. */
  readonly href: string | undefined;
  readonly isLive: boolean;
  readonly isFavourite: boolean;
  /** Where to join while it is on, and what such a link is called: "Join", "Join, #lgovsm". */
  readonly join: JoinNow | undefined;
}

export interface JoinNow {
  readonly href: string;
  readonly text: string;
  readonly label: string;
}

/** What a session's record depends on, besides the session. */
export interface SessionContext {
  readonly feed: ChatFeed;
  readonly viewpoint: Viewpoint;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly choices: ReaderChoices;
  /** When the next session starts: epoch milliseconds. */
  readonly nextStart: number | undefined;
  readonly clashes: Clashes;
  readonly addressOf: (session: Session) => string | undefined;
}

/** By words, the last record: where nothing has changed it is the same, so that nothing is drawn anew. */
const records = new Kept<SessionWords, SessionRecord>();

export function sessionRecord(session: Session, context: SessionContext): SessionRecord {
  const {feed, viewpoint, now, choices} = context;
  const words = sessionWords(session, feed, viewpoint);
  const states = statesOf(session, isOver(session, now, viewpoint.formats.zone), context);
  const clashes = clashWords(session, context);
  const href = context.addressOf(session);
  const join = isLive(session, now) ? joinNow(session, words.name.text, context) : undefined;
  const said = clashes?.map(({text}) => text).join('') ?? '';
  const key = [...states, href, join?.href, said].join(' ');
  return records.get(words, key, () => {
    const badges = states.flatMap(state => wordFor(state, viewpoint));
    const told = [words.dates, words.bothHours, ...badges.map(({text}) => text)];
    return {
      ...words,
      ...{states, badges, clashes, href, join},
      label: saying(words.name.text, name => [name, ...told].join(', ')),
      isLive: states.includes('live'),
      isFavourite: choices.isFavourite(session.chat),
    };
  });
}

function joinNow(
  session: Session,
  name: string,
  {choices, viewpoint: {messages}}: SessionContext,
): JoinNow | undefined {
  const [first] = joinLinks(session.chat, session, choices.preference);
  const text = messages.join;
  return first && {href: first.href, text, label: saying(name, each => `${text}, ${each}`)};
}

function statesOf(
  session: Session,
  isPast: boolean,
  {now, nextStart, choices}: SessionContext,
): SessionState[] {
  const {chat, allDay, start, status} = session;
  const isNext = !allDay && status !== 'cancelled' && start === nextStart;
  const states = [
    status,
    allDay && 'all-day',
    isLive(session, now) && 'live',
    isNext && 'next',
    isPast && 'past',
    choices.isFavourite(chat) && 'favourite',
  ] as const;
  return states.filter(state => state !== false);
}

/** A word for a state that is worth one. */
function wordFor(state: SessionState, {messages}: Viewpoint): Badge[] {
  const {live, next, moved, added, cancelled} = messages;
  const texts: Partial<Record<SessionState, string>> = {live, next, moved, added, cancelled};
  const text = texts[state];
  return text === undefined ? [] : [{state, text}];
}

/** The same where there is room to say from when a session was moved. */
export function badgeFor(
  state: SessionState,
  {movedFrom}: Pick<SessionWords, 'movedFrom'>,
  viewpoint: Viewpoint,
): Badge[] {
  const isMoved = state === 'moved' && movedFrom !== undefined;
  return isMoved
    ? [{state, text: viewpoint.messages.movedFrom(movedFrom)}]
    : wordFor(state, viewpoint);
}

/** Which other favourites run at the same time. */
function clashWords(
  session: Session,
  {feed, clashes, viewpoint: {messages, formats}}: SessionContext,
): Words | undefined {
  const clash = clashes.size > 0 ? clashes.get(sessionKey(session)) : undefined;
  if (!clash) return undefined;
  const {others, more} = clash;
  return sentence(
    others.map(each => namedIn(each.chat, each, feed, formats)),
    names =>
      messages.overlaps(
        more > 0 ? `${formats.list(names, 'unit')} ${messages.andMore(more)}` : formats.list(names),
      ),
  );
}
