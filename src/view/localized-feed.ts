import type {Chat, ChatFeed} from '../core/types.js';
import {closestTag} from '../locales/look-up.js';
import {Kept} from './kept.js';

/** So many languages of a page are kept. */
const MOST_LANGUAGES = 64;

/** What was put into another language. */
interface Translation {
  readonly original: Chat | ChatFeed;
  /** BCP 47. */
  readonly language: string;
  readonly texts: ReadonlySet<string>;
}

/** The tag of those that are there which serves the reader best, if one does. */
type Choose = (tags: readonly string[]) => string | undefined;

const feeds = new Kept<ChatFeed, ChatFeed>(MOST_LANGUAGES);
const translations = new WeakMap<object, Translation>();

/**
 * A feed with those texts in a reader's language that it has in it; the same feed where it has none.
 * The same two give the same feed.
 *
 * @param locale - BCP 47: `pt-AO` is served with `pt`
 */
export function localizedFeed(feed: ChatFeed, locale: string): ChatFeed {
  return feeds.get(feed, locale, () => {
    const choose = chooserFor(locale);
    const chats = feed.chats.map(chat =>
      localized(chat, chat.locale ?? (chat.list ?? feed).locale, choose),
    );
    const isSame = chats.every((chat, index) => chat === feed.chats[index]);
    return localized(isSame ? feed : {...feed, chats}, feed.locale, choose);
  });
}

/** The language that a text of a feed or a chat was put into; undefined where it was not. */
export function translatedTo(owner: Chat | ChatFeed, text: string): string | undefined {
  const translation = translations.get(owner);
  return translation?.texts.has(text) ? translation.language : undefined;
}

/** A chat as it was before its texts were put into another language. */
export function originalOf(chat: Chat): Chat {
  return (translations.get(chat)?.original ?? chat) as Chat;
}

function chooserFor(locale: string): Choose {
  // Most chats of a list have the same languages.
  const known = new Map<string, string | undefined>();
  return tags => {
    const key = tags.join(' ');
    if (!known.has(key)) known.set(key, closestTag(tags, locale));
    return known.get(key);
  };
}

/** @param spoken - the language of its own texts, if it is known */
function localized<Owner extends Chat | ChatFeed>(
  owner: Owner,
  spoken: string | undefined,
  choose: Choose,
): Owner {
  const {localizations} = owner;
  if (!localizations) return owner;
  const language = choose([...(spoken ? [spoken] : []), ...Object.keys(localizations)]) ?? '';
  const texts = Object.hasOwn(localizations, language) ? localizations[language] : undefined;
  if (!texts) return owner;
  const patched = withTexts(owner, texts);
  translations.set(patched, {original: owner, language, texts: new Set(Object.values(texts))});
  return patched;
}

/** A copy with some texts in it. What they stand in is copied too, and all else is shared. */
function withTexts<Owner extends object>(
  owner: Owner,
  texts: Readonly<Record<string, string>>,
): Owner {
  const patched = {...owner};
  const copies = new Set<unknown>();
  for (const [pointer, text] of Object.entries(texts)) {
    const keys = pointer.split('/');
    const last = keys.pop() ?? '';
    let place = patched as Record<string, unknown>;
    for (const key of keys) {
      const inner = Object.hasOwn(place, key) ? place[key] : undefined;
      const copy = copies.has(inner) ? inner : copyOf(inner);
      copies.add(copy);
      place[key] = copy;
      place = copy as Record<string, unknown>;
    }
    place[last] = text;
  }
  return patched;
}

function copyOf(value: unknown): object {
  return Array.isArray(value) ? [...(value as unknown[])] : {...(value as object | undefined)};
}
