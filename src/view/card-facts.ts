import {MS_PER_DAY} from '../core/civil.js';
import {isSameSession} from '../core/identity.js';
import {isOver, upcomingSession} from '../core/now.js';
import {sessionsBetween} from '../core/sessions.js';
import {dateOf} from '../core/timetable.js';
import type {Chat, Session} from '../core/types.js';
import {linkRecords, type CardContext, type CardSession, type LinkRecord} from './card-session.js';
import {namedIn, pairOf, zoneLabel, type Teller} from './chat-words.js';
import {rhythm} from './rhythm.js';
import {sentence, type Text, type Words} from './words.js';

/** How far back the last session is looked for. */
const RECENT = 62 * MS_PER_DAY;

/** What is good to know of a chat, besides when it is: "Hosted by" and "@lgovsm". */
export interface Fact {
  readonly kind:
    | 'links'
    | 'description'
    | 'hosts'
    | 'rhythm'
    | 'turns'
    | 'next-turn'
    | 'location'
    | 'recap'
    | 'confirmed';
  readonly term: string;
  readonly words: Words;
  /** What leads further, after the words. */
  readonly links: readonly LinkRecord[];
}

/** What the facts of a card are found from. */
export interface FactsOf {
  readonly chat: Chat;
  readonly session: Session | undefined;
  /** What the card says of the session. */
  readonly told: CardSession | undefined;
  readonly tell: Teller;
}

/** What is known of a chat, in the order in which it is of use; nothing of what is not known. */
export function cardFacts(of: FactsOf, context: CardContext): Fact[] {
  const found = [
    readingFact(of, context),
    aboutFact(of, context),
    hostsFact(of, context),
    rhythmFact(of, context),
    turnsFact(of, context),
    nextTurnFact(of, context),
    placeFact(of, context),
    recapFact(of, context),
    confirmedFact(of, context),
  ];
  return found
    .flatMap(each => each ?? [])
    .filter(each => each.words.length + each.links.length > 0);
}

function fact(
  kind: Fact['kind'],
  term: string,
  words: Words,
  links: readonly LinkRecord[] = [],
): Fact {
  return {kind, term, words, links};
}

/** A text of the feed, as words. */
function said(text: string | undefined, tell: Teller): Words {
  return text === undefined ? [] : [tell(text)];
}

/** What is to be read now: before, during or after the session. */
function readingFact({told}: FactsOf, {viewpoint: {messages}}: CardContext): Fact | undefined {
  const {phase, links = []} = told ?? {};
  const {before, during, afterwards} = messages;
  return fact(
    'links',
    phase === 'past' ? afterwards : phase === 'live' ? during : before,
    [],
    links,
  );
}

function aboutFact(
  {chat, session, tell}: FactsOf,
  {viewpoint: {messages}}: CardContext,
): Fact | undefined {
  const url = session?.url ?? chat.url;
  const more = url === undefined ? [] : [{text: messages.findOutMore, url}];
  const description = session?.description ?? chat.description;
  return fact('description', messages.about, said(description, tell), more);
}

/** Who holds it: a link where they have a page. */
function hostsFact(
  {chat, session, tell}: FactsOf,
  {viewpoint: {messages, formats}}: CardContext,
): Fact | undefined {
  const hosts = session?.hosts ?? chat.hosts ?? [];
  const names = hosts.map(({name, url}): Text => ({...tell(name), url}));
  return fact(
    'hosts',
    messages.hostedBy,
    sentence(names, places => formats.list(places)),
  );
}

/** How often it is held, with what the feed calls the zones in its own language; not of a one-off. */
function rhythmFact(
  {chat, session, tell}: FactsOf,
  {viewpoint: {messages, formats}, now}: CardContext,
): Fact | undefined {
  const isOnce = chat.schedule.every(({recurrenceRule}) => recurrenceRule === undefined);
  if (isOnce && session) return undefined;
  const labels = chat.schedule.map(slot => zoneLabel(slot, now, tell, formats));
  const words = sentence(labels, places =>
    rhythm(chat, now, messages, formats, slot => {
      const label = formats.labelOf(slot, now);
      return places[labels.findIndex(({text}) => text === label)] ?? label;
    }),
  );
  return fact('rhythm', messages.howOften, words);
}

function turnsFact(
  {chat}: FactsOf,
  {feed, viewpoint: {messages, formats}}: CardContext,
): Fact | undefined {
  const [, ...others] = pairOf(chat, feed);
  const names = others.map(each => namedIn(each, undefined, feed, formats));
  return fact(
    'turns',
    messages.takesTurnsWith,
    sentence(names, places => formats.list(places)),
  );
}

/** Whose turn it is next, of chats that alternate. */
function nextTurnFact(
  {chat}: FactsOf,
  {feed, viewpoint: {messages, formats}, now}: CardContext,
): Fact | undefined {
  const pair = pairOf(chat, feed);
  const next =
    pair.length > 1 ? upcomingSession({...feed, chats: pair}, now, formats.zone) : undefined;
  if (!next) return undefined;
  const when = formats.date(dateOf(next, formats.zone), 'shortDay');
  const name = namedIn(next.chat, next, feed, formats);
  return fact('next-turn', messages.nextTurn, [name, {text: ` · ${when}`}]);
}

function placeFact({told}: FactsOf, {viewpoint: {messages}}: CardContext): Fact | undefined {
  return told?.location && fact('location', messages.place, [told.location]);
}

/** What the last session was about, and what it left behind: a recap, a transcript. */
function recapFact(
  {chat, session, tell}: FactsOf,
  {feed, viewpoint: {messages, formats}, now}: CardContext,
): Fact | undefined {
  const last = sessionsBetween({...feed, chats: [chat]}, now - RECENT, now + MS_PER_DAY)
    .filter(each => each.status !== 'cancelled' && isOver(each, now, formats.zone))
    .at(-1);
  if (!last || (session && isSameSession(last, session))) return undefined;
  const links = last.links?.filter(({phase}) => phase === 'after') ?? [];
  if (last.topic === undefined && links.length === 0) return undefined;
  const when = formats.date(dateOf(last, formats.zone), 'date');
  const topic = last.topic === undefined ? [] : [{text: ' · '}, ...said(last.topic, tell)];
  return fact('recap', messages.lastTime, [{text: when}, ...topic], linkRecords(links, tell));
}

/** When its host last said that it is still held. */
function confirmedFact(
  {chat: {lastConfirmed}}: FactsOf,
  {viewpoint: {messages, formats}}: CardContext,
): Fact | undefined {
  return lastConfirmed === undefined
    ? undefined
    : fact('confirmed', messages.lastConfirmed, [{text: formats.date(lastConfirmed, 'fullDate')}]);
}
