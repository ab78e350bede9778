import {BoundedCache} from '../core/bounded-cache.js';
import {formatDate, parseDate, weekStart} from '../core/civil.js';
import type {TimetableOptions} from '../core/timetable.js';
import {dateAt, type Zone} from '../core/zone.js';

type FirstDay = NonNullable<TimetableOptions['firstDay']>;

/** What engines call it while it is not in TypeScript's library. */
interface WeekInfo {
  readonly firstDay: number;
}
type LocaleWithWeek = Intl.Locale & {
  getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
};

/** Where an engine cannot tell: the regions of the most readers whose week starts on Sunday. */
const SUNDAY_FIRST = /^(?:en|ja|pt)(?!-GB|-AU|-IE|-PT)/;

const firstDays = new BoundedCache<FirstDay>(64);

/** The day a week starts with where a language is spoken: 1 is Monday, 7 is Sunday. */
export function firstDayIn(tag: string): FirstDay {
  return firstDays.get(tag, () => findFirstDay(tag));
}

function findFirstDay(tag: string): FirstDay {
  const locale = new Intl.Locale(tag) as LocaleWithWeek;
  const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
  if (isFirstDay(firstDay)) return firstDay;
  return SUNDAY_FIRST.test(tag) ? 7 : 1;
}

export function isFirstDay(value: unknown): value is FirstDay {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7;
}

/** How a span of days is chosen. */
export interface SpanChoice {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: Zone;
  /** `week`: the calendar week that holds the date; else the days begin with the date itself. */
  readonly begin: 'today' | 'week';
  readonly firstDay: FirstDay;
}

/** The first of the days that a date leads to; of the present ones where none, or no date, is asked for. */
export function firstDateOf(date: string | null, choice: SpanChoice): string {
  const {now, zone, begin, firstDay} = choice;
  const day = parseDate(date ?? '') ?? parseDate(dateAt(now, zone)) ?? 0;
  return formatDate(begin === 'week' ? weekStart(day, firstDay - 1) : day);
}
