import type {Frequency, RecurrenceRule, Weekday} from '../../src/core/types.js';

const MS_PER_DAY = 86_400_000;
const WEEKDAYS: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/**
 * The wall times of a rule without an UNTIL, before `end`, found by walking from its start over
 * every single day: what the fast path must equal. Written from RFC 8984 §4.3.3.1, with `Date` in
 * UTC as its only calendar.
 */
export function slowStarts(rule: RecurrenceRule, start: number, end: number): number[] {
  const complete = withImpliedParts(rule, start);
  const firstPeriod = periodOf(rule, start);
  const periods = new Map<number, number[]>();
  for (
    let day = floorDay(start) - 366 * MS_PER_DAY;
    day < end + 366 * MS_PER_DAY;
    day += MS_PER_DAY
  ) {
    const period = periodOf(rule, day);
    const turn = (period - firstPeriod) / (rule.interval ?? 1);
    if (turn < 0 || !Number.isInteger(turn)) continue;
    const found = periods.get(period) ?? [];
    if (isDayOf(complete, day)) found.push(...timesOf(complete).map(time => day + time));
    periods.set(period, found);
  }
  return [...periods.values()]
    .flatMap(walls => chosen(walls, rule.bySetPosition))
    .filter(time => time >= start)
    .slice(0, rule.count)
    .filter(time => time < end);
}

function withImpliedParts(rule: RecurrenceRule, start: number): RecurrenceRule {
  const date = new Date(start);
  const monthDay = {byMonthDay: [date.getUTCDate()]};
  const month = {byMonth: [date.getUTCMonth() + 1]};
  const weekday = {byDay: [{day: WEEKDAYS[(date.getUTCDay() + 6) % 7]!}]};
  const times = {
    byHour: [date.getUTCHours()],
    byMinute: [date.getUTCMinutes()],
    bySecond: [date.getUTCSeconds()],
  };
  const hasDays = rule.byDay ?? rule.byMonthDay ?? rule.byYearDay;
  const implied: Record<Frequency, Partial<RecurrenceRule>> = {
    daily: {},
    weekly: rule.byDay ? {} : weekday,
    monthly: rule.byDay || rule.byMonthDay ? {} : monthDay,
    yearly: rule.byWeekNo
      ? hasDays
        ? {}
        : weekday
      : {
          ...(!hasDays && monthDay),
          ...(!rule.byMonth && !rule.byYearDay && (rule.byMonthDay ?? !rule.byDay) && month),
        },
  };
  return {...times, ...implied[rule.frequency], ...rule};
}

function isDayOf(rule: RecurrenceRule, day: number): boolean {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const yearStart = Date.UTC(year, 0, 1);
  const yearEnd = Date.UTC(year + 1, 0, 1);
  const monthStart = Date.UTC(year, month, 1);
  const monthEnd = Date.UTC(year, month + 1, 1);
  const inYear = rule.frequency === 'yearly' && !rule.byMonth;
  const [first, after] = inYear ? [yearStart, yearEnd] : [monthStart, monthEnd];
  return (
    (rule.byMonth?.includes(month + 1) ?? true) &&
    (rule.byDay?.some(
      ({day: name, nthOfPeriod}) =>
        WEEKDAYS[(date.getUTCDay() + 6) % 7] === name &&
        (nthOfPeriod === undefined ||
          nthOfPeriod === Math.ceil((daysBetween(first, day) + 1) / 7) ||
          nthOfPeriod === -Math.ceil(daysBetween(day, after) / 7)),
    ) ??
      true) &&
    isNumbered(rule.byMonthDay, daysBetween(monthStart, day) + 1, daysBetween(day, monthEnd)) &&
    isNumbered(rule.byYearDay, daysBetween(yearStart, day) + 1, daysBetween(day, yearEnd)) &&
    isInWeek(rule, day)
  );
}

function isInWeek({byWeekNo, firstDayOfWeek}: RecurrenceRule, day: number): boolean {
  if (!byWeekNo) return true;
  const starts = [-1, 0, 1, 2].map(offset =>
    weekStart(Date.UTC(new Date(day).getUTCFullYear() + offset, 0, 4), firstDayOfWeek),
  );
  const year = starts.findLastIndex(weekOne => weekOne <= day);
  const week = weekStart(day, firstDayOfWeek);
  const fromFirst = daysBetween(starts[year]!, week) / 7 + 1;
  return isNumbered(byWeekNo, fromFirst, daysBetween(week, starts[year + 1]!) / 7);
}

function isNumbered(
  wanted: readonly number[] | undefined,
  fromStart: number,
  fromEnd: number,
): boolean {
  return wanted?.some(number => number === fromStart || number === -fromEnd) ?? true;
}

function timesOf({byHour = [], byMinute = [], bySecond = []}: RecurrenceRule): number[] {
  const times = new Set<number>();
  for (const hour of byHour) {
    for (const minute of byMinute) {
      for (const second of bySecond) times.add(((hour * 60 + minute) * 60 + second) * 1000);
    }
  }
  return [...times].sort((a, b) => a - b);
}

function chosen(walls: readonly number[], positions: readonly number[] | undefined): number[] {
  if (!positions) return [...walls];
  const picked = positions.map(position => walls.at(position > 0 ? position - 1 : position));
  const real = picked.filter(
    (time, index) => time !== undefined && Math.abs(positions[index]!) <= walls.length,
  );
  return [...new Set(real as number[])].sort((a, b) => a - b);
}

function periodOf({frequency, firstDayOfWeek}: RecurrenceRule, day: number): number {
  const date = new Date(day);
  switch (frequency) {
    case 'yearly':
      return date.getUTCFullYear();
    case 'monthly':
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    case 'weekly':
      return (
        daysBetween(weekStart(0, firstDayOfWeek), weekStart(floorDay(day), firstDayOfWeek)) / 7
      );
    case 'daily':
      return floorDay(day) / MS_PER_DAY;
  }
}

function weekStart(day: number, firstDayOfWeek: Weekday = 'mo'): number {
  let start = day;
  while (WEEKDAYS[(new Date(start).getUTCDay() + 6) % 7] !== firstDayOfWeek) start -= MS_PER_DAY;
  return start;
}

function floorDay(time: number): number {
  return Math.floor(time / MS_PER_DAY) * MS_PER_DAY;
}

function daysBetween(from: number, to: number): number {
  return (to - from) / MS_PER_DAY;
}
