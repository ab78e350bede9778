/** Every text a reader sees: whole sentences, as word order and plurals are the language's own. */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly calendar: string;
  readonly loading: string;
  /** Why there is no list: what readers can tell apart, or do something about. */
  readonly loadFailed: {
    readonly offline: string;
    readonly unreachable: string;
    /** Its host does not let this page have it. */
    readonly refused: string;
    readonly slow: string;
    readonly tooLarge: string;
    readonly missing: string;
    /** It is not open to everyone. */
    readonly closed: string;
    readonly busy: string;
    /** A web page came in its place, as where a network wants people to sign in first. */
    readonly webPage: string;
    readonly cutOff: string;
    readonly unreadable: string;
    readonly newer: string;
  };
  readonly retry: string;
  readonly previousWeek: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly nextWeek: string;
  readonly emptyWeek: string;
  readonly emptyFeed: string;
  readonly nextChat: (name: string, when: string) => string;
  readonly emptyDay: string;
  readonly zoneShown: (zone: string) => string;
  readonly allDay: string;
  readonly live: string;
  readonly next: string;
  readonly cancelled: string;
  readonly added: string;
  readonly moved: string;
  readonly movedFrom: (when: string) => string;
  readonly movedTo: (when: string) => string;
  readonly hashtagUnknown: string;
  readonly topicUnknown: string;
  readonly alternatesWith: (names: string) => string;
  readonly yourTime: (time: string) => string;
  readonly hostTime: (time: string, zone: string) => string;
  readonly dayBefore: (time: string) => string;
  readonly dayAfter: (time: string) => string;
  /** @param length - "1 hour" */
  readonly clockShift: (length: string, isEarlier: boolean) => string;
  readonly clockShiftUntil: (shift: string, until: string) => string;
  /** An hour that changes for half a year; `day` is a weekday, where that changes as well. */
  readonly hourFrom: (date: string, time: string) => string;
  readonly hourFromOnDay: (date: string, day: string, time: string) => string;
  readonly now: (time: string) => string;
  readonly nowAndNext: string;
  /** So many more are on now than are named. */
  readonly moreOnNow: (count: number) => string;
  readonly jumpToNow: string;
  /** So many sessions of a day before today, and of today, are over. */
  readonly earlier: (count: number) => string;
  readonly earlierToday: (count: number) => string;
  /** After some names: so many more there are. */
  readonly andMore: (count: number) => string;
  /** So many more events last all day than are shown. */
  readonly moreAllDay: (count: number) => string;
  readonly skip: string;
  /** At the foot of a printed week. */
  readonly printedOn: (date: string) => string;
  readonly close: string;
  readonly search: string;
  readonly searchHint: string;
  readonly keyword: string;
  readonly moreSubjects: string;
  readonly platform: string;
  readonly allPlatforms: string;
  readonly find: string;
  readonly mine: string;
  readonly nothingFound: string;
  readonly nothingMatches: string;
  readonly clear: string;
  readonly foundOf: (count: number, all: number) => string;
  readonly changeZone: string;
  readonly overlaps: (names: string) => string;
  readonly savedCopy: (ago: string) => string;
  readonly linkChose: string;
  readonly undo: string;
  readonly join: string;
  readonly joinOn: (platform: string) => string;
  readonly findOutMore: string;
  readonly endsAt: (time: string) => string;
  /** @param day - "Today", "Thu 3 Dec"; @param hours - "20:00–21:00" */
  readonly dayAndHours: (day: string, hours: string) => string;
  readonly clockShiftDuring: (shift: string, dates: string) => string;
  /** Why: the clocks of the host's zone have changed, or the reader's. */
  readonly hostChanged: (zone: string) => string;
  readonly readerChanged: (zone: string) => string;
  readonly hostChanges: (zone: string) => string;
  readonly readerChanges: string;
  readonly searchZone: string;
  readonly yourZone: string;
  readonly feedZone: string;
  readonly hostZone: string;
  readonly noZone: string;
  /** How hours are written: a choice of three. */
  readonly hours: string;
  readonly hoursOfPage: string;
  readonly hours24: string;
  readonly hours12: string;
  readonly favourite: string;
  readonly more: string;
  readonly addToCalendar: string;
  /** What is to be added: all sessions, or the one that is shown. */
  readonly everyWeek: string;
  readonly everySession: string;
  readonly thisSession: string;
  readonly file: string;
  readonly allFavourites: string;
  readonly subscribe: string;
  readonly nextSessions: string;
  readonly copyHashtag: string;
  readonly share: string;
  readonly copied: (text: string) => string;
  readonly cannotCopy: (text: string) => string;
  readonly choosePlatform: string;
  readonly anyPlatform: string;
  readonly server: string;
  /** What is known of a chat, each beside what it is: "Hosted by", and a name. */
  readonly before: string;
  readonly during: string;
  readonly afterwards: string;
  readonly about: string;
  readonly hostedBy: string;
  readonly howOften: string;
  readonly takesTurnsWith: string;
  readonly nextTurn: string;
  readonly place: string;
  readonly lastTime: string;
  readonly lastConfirmed: string;
  readonly noMoreSessions: string;
  readonly noSuchChat: string;
  readonly sessionGone: string;
  /** Which of several lists a chat is in. */
  readonly ofList: (name: string) => string;
  /** How often a chat is held. `interval` 2 is every other day, week, month or year. */
  readonly daily: (interval: number) => string;
  /** @param days - weekdays, in words */
  readonly weekly: (interval: number, days: string) => string;
  /** Every day from Monday to Friday. */
  readonly weekdays: string;
  /** One of the days from Monday to Friday. */
  readonly workingDay: string;
  /** @param nth - 1 to 5, or -1 for the last; in the form that stands before a weekday */
  readonly ordinal: (nth: number) => string;
  /** @param nths - places in a month, in words; @param day - a weekday, in words */
  readonly nthDay: (nths: string, day: string) => string;
  /** @param days - weekdays with their places, in words */
  readonly monthlyByDay: (interval: number, days: string) => string;
  /** A date of a month, as one of several. */
  readonly dayOfMonth: (date: number) => string;
  /** @param dates - in words; @param count - how many they are */
  readonly monthlyByDate: (interval: number, dates: string, count: number) => string;
  readonly monthlyLastDay: (interval: number) => string;
  /** @param date - day and month, in words */
  readonly yearly: (interval: number, date: string) => string;
  readonly yearlyByDay: (interval: number, days: string, month: string) => string;
  readonly irregular: string;
  readonly atTime: (howOften: string, time: string, zone: string) => string;
  /** What is said of a rhythm besides; each takes all that was said before. */
  readonly onlyInMonths: (rhythm: string, months: string) => string;
  readonly notInMonths: (rhythm: string, months: string) => string;
  readonly startingOn: (rhythm: string, date: string) => string;
  readonly endingOn: (rhythm: string, date: string) => string;
  readonly heldBetween: (rhythm: string, firstDate: string, lastDate: string) => string;
  readonly heldTimes: (rhythm: string, count: number) => string;
}

/**
 * The forms of a text by count: as many of CLDR's categories as a language tells apart, and some
 * counts by themselves (`=2`: "every other day"), which go first.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule | `=${number}`, string>> & {
  readonly other: string;
};

/** What languages share, for the locale of the reader: each text that takes something gets it last. */
export interface Speech {
  /** A number in the digits of the dates beside it. */
  readonly number: (value: number) => string;
  /** The form that a count takes, with the number in the place of `#`. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/** A language, as its file has it. */
export type Locale = {
  readonly [Key in keyof Messages]: Messages[Key] extends (...given: infer Given) => string
    ? (...given: [...Given, Speech]) => string
    : Messages[Key];
};
