import {completeRule} from '../../core/recurrence/complete-rule.js';
import {mostDays} from '../../core/recurrence/most-days.js';
import type {Chat, ChatList, Slot} from '../../core/types.js';
import {ChatIds} from './chat-ids.js';
import {Findings} from './findings.js';
import {MOST_CHATS, MOST_PROBLEMS, MOST_PROBLEMS_OF_CHAT, MOST_SESSIONS_A_WEEK} from './limits.js';
import {Place} from './place.js';
import {shorten, UNREADABLE} from './problems.js';
import type {Reader} from './readers.js';
import {name, text} from './texts.js';
import {sessionsADay} from './sessions-a-day.js';

/** A chat that was read, or could not be. */
interface FoundChat {
  readonly place: Place;
  readonly chat: Chat | undefined;
  /** That it states. */
  readonly id: string | undefined;
  readonly list: ChatList | undefined;
}

/** The chats of a feed: each is read for itself, and has an id of its own. */
export class FeedChats {
  readonly #parent: Place;
  /** What they are of, if they say nothing else; absent where the feed has no address. */
  readonly #list: ChatList | undefined;
  /** Whatever the chats of a fetched feed say: they are of its list. */
  readonly #isFetched: boolean;
  readonly #ids = new ChatIds();
  #sessions = 0;
  #problems = 0;

  /**
   * @param parent - the list in the document
   * @param own - what the feed says of itself
   * @param address - the list's identity where the feed has no `url` of its own
   */
  constructor(parent: Place, own: Partial<ChatList>, address: string | undefined) {
    const {url = address, title, locale} = own;
    this.#parent = parent;
    this.#isFetched = address !== undefined;
    this.#list =
      url === undefined ? undefined : {url, ...(title && {title}), ...(locale && {locale})};
  }

  /** Chat by chat, between which others may have a turn. */
  *read(read: Reader<Chat>): Generator<undefined, Chat[]> {
    const {length} = this.#parent.value as readonly unknown[];
    const found: FoundChat[] = [];
    for (let index = 0; index < Math.min(length, MOST_CHATS); index++) {
      found.push(this.#readOne(index, read));
      yield;
    }
    const chats: Chat[] = [];
    for (const [index, each] of found.entries()) {
      const chat = this.#withId(each, index);
      if (chat) chats.push(chat);
      this.#tell(each);
      yield;
    }
    this.#tellUntold(length);
    return chats;
  }

  #readOne(index: number, read: Reader<Chat>): FoundChat {
    // The problems of a chat stay together, also those that are found when all have been read.
    const room = Math.min(MOST_PROBLEMS_OF_CHAT, MOST_PROBLEMS - this.#problems);
    const {value} = this.#parent.member(index);
    const place = new Place(value, new Findings(room), this.#parent, index);
    const chat = this.#fitting(place, readWhole(place, read));
    const id = name(place.get('id').apart());
    const list = this.#isFetched ? this.#list : (chat?.list ?? this.#list);
    if (id !== undefined) this.#ids.reserve(id, list?.url ?? '');
    this.#problems += place.problems.length;
    return {place, chat, id, list};
  }

  /** A chat for whose sessions there is room in a week. */
  #fitting(place: Place, chat: Chat | undefined): Chat | undefined {
    if (!chat) return undefined;
    const sessions = chat.schedule.reduce((sum, slot) => sum + sessionsAWeek(slot), 0);
    if (this.#sessions + sessions > MOST_SESSIONS_A_WEEK) {
      const right = `at most ${MOST_SESSIONS_A_WEEK} sessions of a feed in a week`;
      return place.report('too-many', right, 'chat-left-out', `${sessions} more a week`);
    }
    this.#sessions += sessions;
    return chat;
  }

  #withId({place, chat, id, list}: FoundChat, index: number): Chat | undefined {
    if (!chat) return undefined;
    const isWritten = id !== undefined;
    const own = this.#ids.take(chat.id, isWritten, index + 1, list?.url ?? '');
    if (isWritten && own !== id) {
      const expected = `an id that no other chat has; this chat is called ${JSON.stringify(own)}`;
      place.get('id').report('duplicate', expected, 'kept');
    }
    return {...chat, id: own, ...(list && {list})};
  }

  #tell({place, chat}: FoundChat): void {
    const {findings} = this.#parent;
    const {problems, untold} = place.findings;
    if (problems.length === 0 && untold === 0) return;
    const called = nameOf(place);
    for (const problem of problems) {
      findings.add(() => (called === undefined ? problem : {...problem, chat: called}));
    }
    if (untold === 0) return;
    findings.untold += untold;
    if (!findings.hasRoom || problems.length === 0) return;
    findings.untold -= untold;
    const isTold = problems.some(({outcome}) => outcome === 'chat-left-out');
    findings.add(() => ({
      code: 'too-many',
      pointer: place.pointer,
      ...(called !== undefined && {chat: called}),
      found: `${untold} more problems`,
      expected: 'a chat with fewer',
      outcome: chat || isTold ? 'field-left-out' : 'chat-left-out',
    }));
  }

  /** Whatever else is told: how much was not read, and how much was not told. */
  #tellUntold(length: number): void {
    const {findings, pointer} = this.#parent;
    if (length > MOST_CHATS) {
      findings.problems.push({
        code: 'too-many',
        pointer: this.#parent.at(MOST_CHATS, undefined).pointer,
        found: `${length - MOST_CHATS} more`,
        expected: `at most ${MOST_CHATS} chats`,
        outcome: 'field-left-out',
      });
    }
    if (findings.untold === 0) return;
    findings.problems.push({
      code: 'too-many',
      pointer,
      found: `${findings.untold} more problems`,
      expected: 'a feed with fewer',
      outcome: 'field-left-out',
    });
  }
}

/** What cannot be read at all, such as a proxy that throws, is no chat. */
function readWhole(place: Place, read: Reader<Chat>): Chat | undefined {
  try {
    return read(place);
  } catch {
    return place.with(UNREADABLE).report('wrong-type', 'an object', 'chat-left-out');
  }
}

/** How many sessions a slot's rule gives in a week, at most, and how many run on in it. */
function sessionsAWeek(slot: Slot): number {
  const {start, recurrenceRule: rule} = slot;
  if (!rule) return 1;
  const wall = Date.parse(`${start.slice(0, 10)}Z`);
  const days = rule.frequency === 'daily' ? 7 : Math.min(7, mostDays(completeRule(rule, wall)));
  return days * sessionsADay(slot);
}

/** What a chat is called, for its author: also one that cannot be read. */
function nameOf(place: Place): string | undefined {
  for (const field of ['hashtag', 'title', 'id']) {
    const called = text(place.get(field).apart());
    if (called !== undefined) return shorten(called);
  }
  return undefined;
}
