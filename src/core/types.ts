/** Something that happens at one hour again and again: a hashtag chat, or a one-off event. */
export interface Chat {
  /** Unique within its list; stable even when the hashtag changes. */
  readonly id: string;
  /** The list it stands in; absent where that has no address. */
  readonly list?: ChatList;
  readonly title?: string;
  /** With its `#`; absent while it is still to be announced. */
  readonly hashtag?: string;
  readonly description?: string;
  readonly hosts?: readonly Host[];
  readonly platforms?: readonly Platform[];
  /** Where one joins; wins over what platform and hashtag give. */
  readonly joinUrl?: string;
  /** Where one finds out more. */
  readonly url?: string;
  readonly links?: readonly Link[];
  readonly keywords?: readonly string[];
  /** BCP 47. */
  readonly locale?: string;
  /** Where people meet in person. */
  readonly location?: string;
  readonly kind: 'chat' | 'event';
  /** Ids of the chats that take turns with this one. */
  readonly alternatesWith?: readonly string[];
  readonly color?: string;
  readonly updated?: string;
  /** The date on which a host last said that the chat is alive. */
  readonly lastConfirmed?: string;
  readonly schedule: readonly Slot[];
  readonly localizations?: Localizations;
}

/**
 * Texts in other languages: by BCP 47 tag, and by JSON Pointers without the slash before them, such as
 * `title` (RFC 8984, 4.6.1).
 */
export type Localizations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a chat knows of the feed it stands in, also where several are shown as one. */
export interface ChatList {
  /** The feed's own `url`, or else its address without query and fragment: the list's identity. */
  readonly url: string;
  readonly title?: string;
  /** BCP 47. */
  readonly locale?: string;
}

export interface Host {
  readonly name: string;
  readonly url?: string;
}

export const PLATFORMS = [
  'x',
  'bluesky',
  'mastodon',
  'linkedin',
  'threads',
  'discord',
  'slack',
  'other',
] as const;

export type PlatformName = (typeof PLATFORMS)[number];

export interface Platform {
  readonly name: PlatformName;
  /** The host name of the community's own server (Mastodon). */
  readonly server?: string;
  readonly url?: string;
}

export interface Link {
  readonly href: string;
  readonly title?: string;
  /** What it is to the chat or feed (RFC 8288): `alternate` is the same in another form. */
  readonly rel?: string;
  /** Media type: `text/calendar`. */
  readonly type?: string;
  /** When the link matters: a framing post before, a room during, a transcript after. */
  readonly phase?: 'before' | 'during' | 'after';
}

/** One `start` and its rule: a chat that meets twice a week may have two. */
export interface Slot {
  /** Local: `YYYY-MM-DDTHH:mm:ss`, or `YYYY-MM-DD` for a whole day. */
  readonly start: string;
  /** IANA name. */
  readonly timeZone: string;
  /** What people call the zone: "UK time". */
  readonly timeZoneLabel?: string;
  /** ISO 8601: `PT1H`, `P1D`. */
  readonly duration: string;
  readonly recurrenceRule?: RecurrenceRule;
  /** Changes to single occurrences, keyed by the occurrence's own local start. */
  readonly recurrenceOverrides?: Readonly<Record<string, Override>>;
}

export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** A weekday, or the nth one of a month or year; -1 is the last (RFC 8984 4.3.3). */
export interface NDay {
  readonly day: Weekday;
  /** In monthly and yearly rules only. */
  readonly nthOfPeriod?: number;
}

export const FREQUENCIES = ['yearly', 'monthly', 'weekly', 'daily'] as const;

export type Frequency = (typeof FREQUENCIES)[number];

/** JSCalendar's object form of RFC 5545's RRULE (RFC 8984 4.3.3). */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** The one calendar, and the one way to treat dates it does not have, that are supported. */
  readonly rscale?: 'gregorian';
  readonly skip?: 'omit';
  readonly interval?: number;
  readonly count?: number;
  /** Inclusive: a local date or date-time in the slot's zone, or a UTC one with `Z`. */
  readonly until?: string;
  readonly firstDayOfWeek?: Weekday;
  readonly byDay?: readonly NDay[];
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySecond?: readonly number[];
  readonly bySetPosition?: readonly number[];
}

/** What an override may change of one session. */
export interface SessionChanges {
  readonly topic?: string;
  readonly description?: string;
  readonly note?: string;
  readonly hashtag?: string;
  readonly url?: string;
  readonly joinUrl?: string;
  readonly hosts?: readonly Host[];
  /** Where people meet in person, this once. */
  readonly location?: string;
  readonly links?: readonly Link[];
}

export interface Override extends SessionChanges {
  /** The new local start of a moved session. */
  readonly start?: string;
  readonly duration?: string;
  readonly status?: 'cancelled';
  /** As if the occurrence never was. */
  readonly excluded?: true;
}

/** A list of chats as the core reads it: what `parseFeed` gives. */
export interface ChatFeed {
  readonly version: 1;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly timeZoneLabel?: string;
  readonly updated?: string;
  /** Of the list as a whole: `rel: "alternate"` with type `text/calendar` is where to subscribe. */
  readonly links?: readonly Link[];
  readonly localizations?: Localizations;
  readonly chats: readonly Chat[];
}

/**
 * One occurrence on the time line. It carries what an override changed; all else is its chat's.
 */
export interface Session extends SessionChanges {
  readonly chat: Chat;
  readonly slot: Slot;
  /** Epoch milliseconds; the UTC midnight of its first date when `allDay`. */
  readonly start: number;
  /** Epoch milliseconds, exclusive; the UTC midnight after its last date when `allDay`. */
  readonly end: number;
  /** The occurrence's own local start before any override: its identity within the slot. */
  readonly recurrenceId: string;
  readonly status: SessionStatus;
  /** A date, the same in every zone: place it by date, never convert it. */
  readonly allDay: boolean;
}

export type SessionStatus = 'scheduled' | 'moved' | 'added' | 'cancelled';
