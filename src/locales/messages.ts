import type {FeedErrorCode} from '../feed/errors.js';

/** How often a chat meets, its names already in the reader's language. */
export type Pattern =
  | {readonly kind: 'daily'; readonly interval: number}
  | {readonly kind: 'weekly'; readonly interval: number; readonly days: string}
  | {
      readonly kind: 'monthly-by-day';
      readonly interval: number;
      /** 1 to 5, or -1 for the last. */
      readonly nth: number;
      readonly day: string;
    }
  | {readonly kind: 'monthly-by-date'; readonly interval: number; readonly date: number}
  | {readonly kind: 'yearly'; readonly interval: number; readonly date: string}
  | {readonly kind: 'once'; readonly date: string}
  | {readonly kind: 'irregular'};

/** Every text a reader sees, as whole sentences: word order and plurals are the language's own. */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly calendar: string;
  readonly loading: string;
  readonly loadFailed: Readonly<Record<FeedErrorCode, string>>;
  readonly retry: string;
  readonly weekNavigation: string;
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
  readonly dayBefore: string;
  readonly dayAfter: string;
  readonly endsAt: (time: string) => string;
  readonly noMoreSessions: string;
  readonly noSuchChat: string;
  readonly howOften: (pattern: Pattern) => string;
  readonly atTime: (howOften: string, time: string, zone: string) => string;
}
