import type {FeedErrorCode} from '../feed/errors.js';

/** Every text a reader sees, as whole sentences: word order and plurals are the language's own. */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly calendar: string;
  readonly loading: string;
  readonly loadFailed: Readonly<Record<FeedErrorCode, string>>;
  readonly retry: string;
  readonly previousWeek: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly emptyWeek: string;
  readonly emptyFeed: string;
  readonly nextChat: (name: string, when: string) => string;
  readonly emptyDay: string;
  readonly today: string;
  readonly zoneShown: (zone: string) => string;
  readonly allDay: string;
  readonly dayOfSeveral: (day: number, days: number) => string;
  readonly live: string;
  readonly next: string;
  readonly cancelled: string;
  readonly added: string;
  readonly movedFrom: (when: string) => string;
  readonly hashtagUnknown: string;
  readonly topicUnknown: string;
  readonly topic: (topic: string) => string;
  readonly alternatesWith: (names: string) => string;
  readonly hostedBy: (names: string) => string;
  readonly join: string;
  readonly joinOn: (platform: string) => string;
  readonly findOutMore: string;
  readonly yourTime: (time: string) => string;
  readonly hostTime: (time: string, zone: string) => string;
  readonly dayBefore: (time: string) => string;
  readonly dayAfter: (time: string) => string;
  readonly endsAt: (time: string) => string;
  readonly noMoreSessions: string;
  readonly noSuchChat: string;
  /** How often a chat is held. `interval` 2 is every other day, week, month or year. */
  readonly daily: (interval: number) => string;
  /** @param days - weekdays, in words */
  readonly weekly: (interval: number, days: string) => string;
  /** @param nth - 1 to 5, or -1 for the last */
  readonly monthlyByDay: (interval: number, nth: number, day: string) => string;
  readonly monthlyByDate: (interval: number, date: number) => string;
  /** @param date - day and month, in words */
  readonly yearly: (interval: number, date: string) => string;
  readonly irregular: string;
  readonly atTime: (howOften: string, time: string, zone: string) => string;
}
