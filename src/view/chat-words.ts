import {chatKey} from '../core/identity.js';
import {zoneOfSlot} from '../core/slot-rule.js';
import type {Chat, ChatFeed, Session, Slot} from '../core/types.js';
import {dateAt} from '../core/zone.js';
import {hostTime} from './both-times.js';
import {balanced} from './bidi.js';
import type {Formats} from './formats.js';
import type {Viewpoint} from './viewpoint.js';
import {translatedTo} from './localized-feed.js';
import {sentence, type Text, type Words} from './words.js';

/** What a chat is called: its hashtag, or its title as long as that is to be announced. */
function nameOf(chat: Chat, session?: Session): string {
  return session?.hashtag ?? chat.hashtag ?? chat.title ?? chat.id;
}

/** The title, where it is not the name already. */
export function titleOf(chat: Chat, session?: Session): string | undefined {
  return nameOf(chat, session) === chat.title ? undefined : chat.title;
}

/**
 * Says that a chat has no hashtag yet; an event needs none.
 *
 * @param isOver - what is over is announced no more
 */
export function hashtagNotice(
  chat: Chat,
  session: Session | undefined,
  isOver: boolean,
  {messages}: Viewpoint,
): string | undefined {
  const isKnown = chat.kind === 'event' || (session?.hashtag ?? chat.hashtag) !== undefined;
  return isKnown || isOver ? undefined : messages.hashtagUnknown;
}

/** Says that a session has no topic yet; an event needs none, nor does what is over. */
export function topicNotice(
  {chat, topic, status}: Session,
  isOver: boolean,
  {messages}: Viewpoint,
): string | undefined {
  const isDue = chat.kind === 'chat' && topic === undefined && status !== 'cancelled';
  return isDue && !isOver ? messages.topicUnknown : undefined;
}

/** The chats of each feed by what tells them from all others. */
const indexes = new WeakMap<ChatFeed, ReadonlyMap<string, Chat>>();

function indexOf(feed: ChatFeed): ReadonlyMap<string, Chat> {
  const index = indexes.get(feed) ?? new Map(feed.chats.map(chat => [chatKey(chat), chat]));
  indexes.set(feed, index);
  return index;
}

/** A chat and those of its list that take turns with it, in the order of the list. */
export function pairOf(chat: Chat, feed: ChatFeed): Chat[] {
  const {alternatesWith = [], list} = chat;
  const index = indexOf(feed);
  const others = alternatesWith.flatMap(id => index.get(chatKey({id, ...(list && {list})})) ?? []);
  return [chat, ...new Set(others)];
}

/** Says with whom a chat takes turns. */
export function turns(chat: Chat, feed: ChatFeed, viewpoint: Viewpoint): Words | undefined {
  const {messages, formats} = viewpoint;
  const [, ...others] = pairOf(chat, feed);
  return others.length > 0
    ? sentence(
        others.map(each => namedIn(each, undefined, feed, formats)),
        names => messages.alternatesWith(formats.list(names)),
      )
    : undefined;
}

/** What a chat is called, with the language of its name. */
export function namedIn(
  chat: Chat,
  session: Session | undefined,
  feed: ChatFeed,
  formats: Formats,
): Text {
  return tellerOf(chat, feed, formats)(nameOf(chat, session));
}

/** The language of a chat's own texts. */
export function languageOf(chat: Chat, feed: ChatFeed): string | undefined {
  return chat.locale ?? (chat.list ? chat.list.locale : feed.locale);
}

/** Tells a text of a feed, with its language where that is another than the one around it. */
export type Teller = (said: string) => Text;

/** Tells what is said of a chat: what was put into the reader's language, and what was not. */
export function tellerOf(chat: Chat, feed: ChatFeed, formats: Formats): Teller {
  return said => ({
    text: balanced(said),
    lang: unlessSpoken(translatedTo(chat, said) ?? languageOf(chat, feed), formats),
  });
}

/** A language, unless it is that of dates, hours and all that is not a feed's. */
export function unlessSpoken(language: string | undefined, {locale}: Formats): string | undefined {
  return language?.toLowerCase() === locale.toLowerCase() ? undefined : language;
}

/** What people call a slot's zone, in the language of the feed if it is the feed that says it. */
export function zoneLabel(slot: Slot, instant: number, tell: Teller, formats: Formats): Text {
  const {timeZoneLabel} = slot;
  return timeZoneLabel === undefined
    ? {text: formats.labelOf(slot, instant)}
    : {...tell(timeZoneLabel), text: timeZoneLabel};
}

/** The host's hour, with what the feed calls the zone in its own language. */
export function spokenHostTime(
  session: Session,
  feed: ChatFeed,
  {messages, formats}: Viewpoint,
): Words {
  const {chat, slot, start} = session;
  const label = zoneLabel(slot, start, tellerOf(chat, feed, formats), formats);
  return sentence([label], ([place]) => hostTime(session, messages, formats, place));
}

/** The host's hour in short: "20:00 UK time"; where its day is another, "Wed 20:00 UK time". */
export function shortHostTime(
  session: Session,
  feed: ChatFeed,
  {messages, formats}: Viewpoint,
): Words {
  const {chat, slot, start} = session;
  const host = formats.in(zoneOfSlot(slot));
  const isSameDay = dateAt(start, host.zone) === dateAt(start, formats.zone);
  const hour = host.time(start, isSameDay ? undefined : 'shortWeekday');
  const label = zoneLabel(slot, start, tellerOf(chat, feed, formats), formats);
  return sentence([label], ([place = '']) => messages.hostTime(hour, place));
}
