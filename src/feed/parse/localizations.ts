import type {Chat, Localizations} from '../../core/types.js';
import {MOST_MEMBERS} from './limits.js';
import {isRecord, type Place} from './place.js';
import {reportMore, type Reader} from './readers.js';
import {prose, text} from './texts.js';

/** A text in another language, and what it stands for. */
interface Patch {
  readonly language: string;
  /** JSON Pointer without the slash before it, as RFC 8984 writes it. */
  readonly pointer: string;
  readonly place: Place;
}

const PER_SESSION = String.raw`description|location|hosts/\d+/name|links/\d+/title`;
const PER_SLOT = `timeZoneLabel|recurrenceOverrides/[^/]+/(?:topic|note|${PER_SESSION})`;

/** The texts that have other languages: what people read, and not what a chat is known or found by. */
const OF_CHAT = new RegExp(`^(?:title|${PER_SESSION}|(?:schedule/\\d+/)?(?:${PER_SLOT}))$`);
const OF_FEED = /^(?:title|description|timeZoneLabel)$/;

const VIA_FEED = /^chats\/(\d+)\/(.+)$/;

const LABEL = 'timeZoneLabel';

const POINTER =
  'a pointer to a text that is there, such as "title" or ' +
  '"recurrenceOverrides/2026-12-01T20:00:00/topic"';

/**
 * The texts of a feed and of its chats in other languages. What a feed says of a chat goes to the
 * chat, whose own patches win.
 *
 * @see RFC 8984, 4.6.1
 */
export class FeedLocalizations {
  /** The feed's own. */
  readonly own: Localizations | undefined;
  readonly #ofChats = new Map<number, Patch[]>();
  /** What the feed calls its zone: slots that go by it are called so in each language. */
  readonly #label: string | undefined;
  readonly #labels: readonly Patch[];

  constructor(feed: Place) {
    const {length} = feed.get('chats').value as readonly unknown[];
    const own: Patch[] = [];
    for (const patch of patchesOf(feed)) {
      const [, index, pointer] = VIA_FEED.exec(patch.pointer) ?? [];
      const at = Number(index);
      if (pointer === undefined || at >= length) own.push(patch);
      else {
        const ofChat = this.#ofChats.get(at) ?? [];
        this.#ofChats.set(at, ofChat);
        ofChat.push({...patch, pointer});
      }
    }
    this.own = textsOf(own, ({pointer}) => (OF_FEED.test(pointer) ? [pointer] : []));
    this.#label = labelOf(feed);
    this.#labels = own
      .filter(({pointer}) => pointer === LABEL)
      .map(patch => ({...patch, place: patch.place.apart()}));
  }

  /** Reads chats with their texts in other languages. */
  withTexts(read: Reader<Chat>): Reader<Chat> {
    return place => {
      const chat = read(place);
      if (!chat) return undefined;
      const ofZone = labelsIn(chat, this.#label);
      const localizations = textsOf(
        [
          ...(ofZone.length > 0 ? this.#labels : []),
          ...(this.#ofChats.get(Number(place.key)) ?? []),
          ...patchesOf(place),
        ],
        patch => (this.#labels.includes(patch) ? ofZone : targetsOf(patch.pointer, chat, place)),
      );
      return localizations ? {...chat, localizations} : chat;
    };
  }
}

/** All that stands in the `localizations` of a feed or a chat. */
function patchesOf(owner: Place): Patch[] {
  const place = owner.get('localizations');
  if (place.value === undefined) return [];
  const found: Patch[] = [];
  const tags = keysOf(place);
  for (const [index, tag] of tags.entries()) {
    const patches = place.get(tag);
    if (index >= MOST_MEMBERS || place.findings.isSpent) {
      reportMore(patches, tags.length - index, MOST_MEMBERS);
      break;
    }
    const language = canonical(tag);
    if (language === undefined) patches.with(tag).report('bad-value', 'a language tag: de, pt-BR');
    else if (patches.value !== undefined) {
      for (const pointer of keysOf(patches)) {
        const text = patches.get(pointer);
        if (text.value !== undefined) found.push({language, pointer, place: text});
      }
    }
  }
  return found;
}

function keysOf(place: Place): string[] {
  if (isRecord(place.value)) return place.keys();
  place.report('wrong-type', 'an object');
  return [];
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The texts by language and pointer; of two for one place, the later.
 *
 * @param targets - where a patch belongs, as the parsed document has it; nowhere where it is empty
 */
function textsOf(
  patches: readonly Patch[],
  targets: (patch: Patch) => readonly string[],
): Localizations | undefined {
  const found = new Map<string, Map<string, string>>();
  for (const patch of patches) {
    const {language, pointer, place} = patch;
    const leadsTo = targets(patch);
    if (leadsTo.length === 0) {
      place.with(pointer).report('bad-value', POINTER);
      continue;
    }
    const said = (/(?:description|note)$/.test(pointer) ? prose : text)(place);
    if (said === undefined) continue;
    const texts = found.get(language) ?? new Map<string, string>();
    found.set(language, texts);
    for (const target of leadsTo) texts.set(target, said);
  }
  if (found.size === 0) return undefined;
  return Object.fromEntries([...found].map(([tag, texts]) => [tag, Object.fromEntries(texts)]));
}

/** What a feed or a chat calls the zone of its slots. */
function labelOf(place: Place): string | undefined {
  const label = place.get(LABEL).apart();
  return label.value === undefined ? undefined : text(label);
}

/** Where the slots of a chat have this label. */
function labelsIn({schedule}: Chat, label: string | undefined): string[] {
  return schedule.flatMap(({timeZoneLabel}, index) =>
    label !== undefined && timeZoneLabel === label ? [`schedule/${index}/${LABEL}`] : [],
  );
}

/** Where a pointer into the chat of a document leads in the chat that was read: its slots have a list. */
function targetsOf(pointer: string, chat: Chat, place: Place): readonly string[] {
  if (!OF_CHAT.test(pointer)) return [];
  const keys = pointer.split('/');
  const written = place.get('schedule').value;
  const isOneSlot = !Array.isArray(written) || written.length === 0;
  if (pointer === LABEL)
    return isOneSlot ? [`schedule/0/${LABEL}`] : labelsIn(chat, labelOf(place));
  const isOfSlot = keys[0] === 'recurrenceOverrides';
  if (isOneSlot ? keys[0] === 'schedule' : isOfSlot) return [];
  const path = pathTo(keys, isOfSlot ? chat.schedule[0] : chat, place);
  if (path.length === 0) return [];
  return [[...(isOfSlot ? ['schedule', 0] : []), ...path].join('/')];
}

/**
 * The keys by which a text is found in what was read; none where what it would stand in is not there.
 *
 * @param written - the same in the document
 */
function pathTo(
  [key = '', ...others]: readonly string[],
  value: unknown,
  written: Place,
): string[] {
  if (others.length === 0) return [key];
  const isList = Array.isArray(value);
  const all: unknown = written.value;
  // Where a member was left out, those after it have moved.
  if (isList && !(Array.isArray(all) && all.length === value.length)) return [];
  // A start may leave out its seconds.
  const name = [key, `${key}:00`].find(each => Object.hasOwn(Object(value) as object, each));
  if (name === undefined) return [];
  const path = pathTo(
    others,
    (value as Record<string, unknown>)[name],
    isList ? written.member(Number(key)) : written.get(key),
  );
  return path.length > 0 ? [name, ...path] : [];
}
