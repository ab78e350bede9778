import type {TimetableOptions} from '../core/timetable.js';

type FirstDay = NonNullable<TimetableOptions['firstDay']>;

/** What engines call it while it is not in TypeScript's library. */
interface WeekInfo {
  readonly firstDay: number;
}
type LocaleWithWeek = Intl.Locale & {
  getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
};

/** Where an engine cannot tell (CLDR's weekData, the regions with most readers). */
const SUNDAY_FIRST = 'BR CA CO HK ID IL IN JP KE KR MX NP PE PH PK SA TH TW US VE ZA';
const SATURDAY_FIRST = 'AE AF BH DZ EG IQ IR JO KW LY OM QA SD SY';

/** The day a week starts with where a language is spoken: 1 is Monday, 7 is Sunday. */
export function firstDayIn(locale: string): FirstDay {
  const {region, ...info} = describe(locale);
  if (isFirstDay(info.firstDay)) return info.firstDay;
  if (SUNDAY_FIRST.split(' ').includes(region)) return 7;
  return SATURDAY_FIRST.split(' ').includes(region) ? 6 : 1;
}

export function isFirstDay(value: unknown): value is FirstDay {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7;
}

function describe(tag: string): {firstDay: number | undefined; region: string} {
  const locale = new Intl.Locale(tag) as LocaleWithWeek;
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return {firstDay: info?.firstDay, region: locale.maximize().region ?? ''};
}
