import type {TemplateResult} from 'lit';
import type {Chat, ChatFeed, Session, Slot} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../../view/formats.js';
import {hostTime} from '../../view/both-times.js';
import {sentence, type Piece} from './sentence.js';

/** What a chat is called: its hashtag, or its title as long as that is to be announced. */
export function nameOf(chat: Chat, session?: Session): string {
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
  messages: Messages,
): string | undefined {
  const isKnown = chat.kind === 'event' || (session?.hashtag ?? chat.hashtag) !== undefined;
  return isKnown || isOver ? undefined : messages.hashtagUnknown;
}

/** Says that a session has no topic yet; an event needs none, nor does what is over. */
export function topicNotice(
  {chat, topic, status}: Session,
  isOver: boolean,
  messages: Messages,
): string | undefined {
  const isDue = chat.kind === 'chat' && topic === undefined && status !== 'cancelled';
  return isDue && !isOver ? messages.topicUnknown : undefined;
}

/** A chat and those of its list that take turns with it. */
export function pairOf(chat: Chat, {chats}: ChatFeed): Chat[] {
  const {alternatesWith = [], list} = chat;
  const others = chats.filter(
    each => each.list?.url === list?.url && alternatesWith.includes(each.id),
  );
  return [chat, ...others];
}

/** Says with whom a chat takes turns. */
export function turns(
  chat: Chat,
  feed: ChatFeed,
  messages: Messages,
  formats: Formats,
): TemplateResult | undefined {
  const [, ...others] = pairOf(chat, feed);
  return others.length > 0
    ? sentence(
        others.map(each => ({text: nameOf(each), lang: foreignLanguage(each, feed, formats)})),
        names => messages.alternatesWith(formats.list(names)),
      )
    : undefined;
}

/** The language of a chat's own texts. */
export function languageOf(chat: Chat, feed: ChatFeed): string | undefined {
  return chat.locale ?? (chat.list ? chat.list.locale : feed.locale);
}

/** The same where it is another than the one around it, to be marked. */
export function foreignLanguage(chat: Chat, feed: ChatFeed, formats: Formats): string | undefined {
  return unlessSpoken(languageOf(chat, feed), formats);
}

/** A language, unless it is that of dates, hours and all that is not a feed's. */
export function unlessSpoken(language: string | undefined, {locale}: Formats): string | undefined {
  return language?.toLowerCase() === locale.toLowerCase() ? undefined : language;
}

/** What people call a slot's zone, in the language of the feed if it is the feed that says it. */
export function zoneLabel(
  slot: Slot,
  instant: number,
  language: string | undefined,
  formats: Formats,
): Piece {
  return {text: formats.labelOf(slot, instant), lang: slot.timeZoneLabel && language};
}

/** The host's hour, with what the feed calls the zone in its own language. */
export function spokenHostTime(
  session: Session,
  feed: ChatFeed,
  messages: Messages,
  formats: Formats,
): TemplateResult {
  const {chat, slot, start} = session;
  const label = zoneLabel(slot, start, foreignLanguage(chat, feed, formats), formats);
  return sentence([label], ([place]) => hostTime(session, messages, formats, place));
}
