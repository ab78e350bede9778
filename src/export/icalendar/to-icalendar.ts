import {wantChat, wantFeed, wantIds, wantInstant, wantOptions} from '../../core/arguments.js';
import {lengthOf, parseDuration} from '../../core/duration.js';
import {limitOf, zoneOfSlot} from '../../core/slot-rule.js';
import {chatKey} from '../../core/identity.js';
import type {Chat, ChatFeed} from '../../core/types.js';
import type {Zone} from '../../core/zone.js';
import {contentLines, textValue, uriValue, wellFormed} from './content-line.js';
import {doublesOf, type Budget} from './doubles.js';
import {slotEvents} from './slot-events.js';
import {durationValue, tzidOf} from './time-values.js';
import {vevent, type CalendarEvent} from './vevent.js';
import {vtimezone, type UsedTimes} from './vtimezone.js';

export interface ICalendarOptions {
  /**
   * Epoch milliseconds: when the calendar is made (DTSTAMP). The chat's or the feed's `updated`
   * where absent, or else 1970, so that the same feed gives the same text.
   */
  readonly now?: number;
  /** A reminder, so many whole minutes before each session. */
  readonly alarm?: number;
  /** What calendars call it; the feed's title where absent. */
  readonly name?: string;
  /** How often subscribers look for changes, in ISO 8601: `P1D` where absent. */
  readonly refresh?: string;
  /**
   * The chats wanted, by id or by `chatKey`; all where absent. An id means the chats of all lists
   * that have it, a key the one.
   */
  readonly chats?: readonly string[];
  /** The feed's own address, where it says none of itself: it tells its UIDs from those of others. */
  readonly url?: string;
  /** Whether sessions take up the reader's time; else others see the reader as free. */
  readonly busy?: boolean;
}

/** So many sessions of a feed are listed at most, to find those that meet. */
const MOST_LISTED = 50_000;

/**
 * A feed as an iCalendar object (RFC 5545, RFC 7986): one VEVENT a slot, with its rule as RRULE and
 * what differs from it as EXDATE, RECURRENCE-ID or events of their own; the zones as VTIMEZONE with
 * the engine's own offsets. The UIDs are made of the chat's id, the number of its slot and the
 * address of its list, and stay as long as these do.
 *
 * Sessions of a chat that meet at one instant are one event. To find them, up to 50,000 sessions of
 * the feed are listed; of a feed with more, some that meet later on are an event each.
 *
 * @returns lines of at most 75 octets, ended by CRLF
 * @throws RangeError when `now`, `alarm` or `refresh` is none
 * @throws TypeError for a document that has not been parsed, or a `Date`
 */
export function toICalendar(feed: ChatFeed, options: ICalendarOptions = {}): string {
  wantFeed(feed);
  feed.chats.forEach(wantChat);
  wantOptions(options);
  const {now, alarm, busy = false, chats: ids, url} = options;
  if (now !== undefined) wantInstant(now, 'now');
  if (ids !== undefined) wantIds(ids);
  if (alarm !== undefined && !(Number.isInteger(alarm) && alarm >= 0)) {
    throw new RangeError(`No whole minutes: ${alarm}`);
  }
  const wanted = ids && new Set(ids);
  const chats = feed.chats.filter(
    chat => !wanted || wanted.has(chat.id) || wanted.has(chatKey(chat)),
  );
  // A list is what it says it is, but whatever is asked of the server where it was loaded from.
  const address = feed.url ?? url?.replace(/[?#].*$/s, '');
  const budget = {left: MOST_LISTED};
  const events = chats.flatMap(chat =>
    chatEvents(chat, authorityOf(chat.list?.url ?? address), budget),
  );
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//chat-calendar//chat-calendar//EN',
    'CALSCALE:GREGORIAN',
    ...feedLines(feed, options),
    ...timeZones(events),
    ...events.flatMap(event => vevent(event, {now, alarm, busy, updated: feed.updated})),
    'END:VCALENDAR',
  ]);
}

function chatEvents(chat: Chat, authority: string, budget: Budget): CalendarEvent[] {
  const doubles = doublesOf(chat, budget);
  return chat.schedule.flatMap((slot, index) => {
    const uid = `${encodeURIComponent(wellFormed(chat.id))}-${index}@${authority}`;
    return slotEvents(chat, slot, uid, doubles[index]);
  });
}

/** What tells a list's UIDs from those of others: its address as written, but for `https://`. */
function authorityOf(url = ''): string {
  return url.replace(/^https?:\/\//i, '') || 'chat-calendar';
}

/** What is said of the calendar as a whole (RFC 7986 §5), also in the words that came before. */
function feedLines(
  feed: ChatFeed,
  {name = feed.title, refresh = 'P1D'}: ICalendarOptions,
): string[] {
  const interval = parseDuration(refresh);
  if (!interval || lengthOf(interval) === 0) {
    throw new RangeError(`No length of time: ${refresh}`);
  }
  const title = textValue(name ?? '');
  const description = textValue(feed.description ?? '');
  const url = uriValue(feed.url ?? '');
  return [
    ...(title ? [`NAME:${title}`, `X-WR-CALNAME:${title}`] : []),
    ...(description ? [`DESCRIPTION:${description}`, `X-WR-CALDESC:${description}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `REFRESH-INTERVAL;VALUE=DURATION:${durationValue(interval)}`,
    `X-PUBLISHED-TTL:${durationValue(interval)}`,
  ];
}

/** One VTIMEZONE for each zone in use, from its earliest time on. */
function timeZones(events: readonly CalendarEvent[]): string[] {
  const used = new Map<string, UsedTimes & {readonly zone: Zone}>();
  for (const {slot, start} of events) {
    if (tzidOf(slot) === undefined) continue;
    const zone = zoneOfSlot(slot);
    const {first, last} = used.get(zone.name) ?? {first: start, last: start};
    const end = slot.recurrenceRule && limitOf(slot.recurrenceRule, zone)?.instant;
    const times = {first: Math.min(first, start), last: Math.max(last, end ?? start)};
    used.set(zone.name, {zone, ...times});
  }
  return [...used.values()].flatMap(({zone, ...times}) => vtimezone(zone, times));
}
