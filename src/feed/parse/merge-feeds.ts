import {parseDate, weekdayOf} from '../../core/civil.js';
import {chatKey} from '../../core/identity.js';
import {allOf} from '../../core/steps.js';
import {WEEKDAYS, type Chat, type ChatFeed, type Slot} from '../../core/types.js';

/**
 * Several lists as one feed, which is called as the first is. Ids are unique within a list alone; a
 * chat that is in more than one list counts once, where it is first.
 *
 * @param feeds - whose chats know their lists (`Chat.list`)
 */
export function mergeFeeds(feeds: readonly [ChatFeed, ...ChatFeed[]]): ChatFeed {
  return allOf(mergeSteps(feeds));
}

/** The same in small steps, chat by chat, between which others may have a turn. */
export function* mergeSteps(
  feeds: readonly [ChatFeed, ...ChatFeed[]],
): Generator<undefined, ChatFeed> {
  if (feeds.length === 1) return feeds[0];
  const known = new KnownChats();
  const [{updated: _, ...first}] = feeds;
  const chats: Chat[] = [];
  for (const {chats: all, updated} of feeds) {
    const pages = commonPages(all);
    for (const chat of all) {
      // When a list was changed says nothing of the chats of others.
      if (!known.has(chat, pages)) chats.push({...(updated !== undefined && {updated}), ...chat});
      yield;
    }
    // No two of one list are the same, so they are known only to the lists that follow.
    for (const chat of all) {
      known.add(chat, pages);
      yield;
    }
  }
  return {...first, chats};
}

/** What chats are known by, also those that were left out: each list may tell more of them. */
class KnownChats {
  readonly #keys = new Set<string>();
  /** The hashtags that are stated of the chat at an address, `''` where none is. */
  readonly #hashtagsAt = new Map<string, Set<string>>();

  has(chat: Chat, commonPages: ReadonlySet<string>): boolean {
    return keysOf(chat).some(key => this.#keys.has(key)) || this.#hasPage(chat, commonPages);
  }

  add(chat: Chat, commonPages: ReadonlySet<string>): void {
    for (const key of keysOf(chat)) this.#keys.add(key);
    const {url} = chat;
    if (url === undefined || commonPages.has(url)) return;
    const hashtags = this.#hashtagsAt.get(url) ?? new Set();
    this.#hashtagsAt.set(url, hashtags.add(hashtagOf(chat)));
  }

  /** The same page is of the same chat, unless both state hashtags, and these differ. */
  #hasPage(chat: Chat, commonPages: ReadonlySet<string>): boolean {
    const {url} = chat;
    const hashtags =
      url === undefined || commonPages.has(url) ? undefined : this.#hashtagsAt.get(url);
    const hashtag = hashtagOf(chat);
    return hashtags !== undefined && (hashtag === '' || hashtags.has('') || hashtags.has(hashtag));
  }
}

/** Pages that several chats of a list lead to: they tell nothing of which chat it is. */
function commonPages(chats: readonly Chat[]): Set<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const {url} of chats) {
    if (url === undefined) continue;
    if (seen.has(url)) common.add(url);
    seen.add(url);
  }
  return common;
}

/**
 * Two chats are the same when one of these is: the id in one list; or hashtag and address to join,
 * of which one at least is known, with an hour at which they meet.
 */
function keysOf(chat: Chat): string[] {
  const {joinUrl = '', schedule} = chat;
  const hashtag = hashtagOf(chat);
  const own = chat.list ? [`list ${chatKey(chat)}`] : [];
  if (!hashtag && !joinUrl) return own;
  return [...own, ...schedule.flatMap(hoursOf).map(hour => [hour, hashtag, joinUrl].join('\n'))];
}

function hashtagOf({hashtag = ''}: Chat): string {
  return hashtag.toLowerCase();
}

/** When a slot is held: weekday, local time and zone. */
function hoursOf({start, timeZone, recurrenceRule}: Slot): string[] {
  const [date = '', time = 'all day'] = start.split('T');
  const day = parseDate(date);
  const weekday = day === undefined ? undefined : WEEKDAYS[weekdayOf(day)];
  const days = recurrenceRule?.byDay?.map(each => each.day) ?? [weekday];
  return days.map(each => [each, time, timeZone].join(' '));
}
