import {parseLocal} from '../core/civil.js';
import {completeRule, type CompleteRule} from '../core/recurrence/complete-rule.js';
import {zoneOfSlot} from '../core/slot-rule.js';
import type {Frequency, NDay, Slot, Weekday} from '../core/types.js';
import {dateAt} from '../core/zone.js';
import type {SchemaSchedule} from './schema-org.js';

const UNITS: Readonly<Record<Frequency, string>> = {
  daily: 'D',
  weekly: 'W',
  monthly: 'M',
  yearly: 'Y',
};

const DAYS: Readonly<Record<Weekday, string>> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

/** The schedule that a slot's rule is; undefined where schema.org has no words for it. */
export function schemaSchedule(slot: Slot): SchemaSchedule | undefined {
  const {start, duration, timeZone, recurrenceRule} = slot;
  if (!recurrenceRule) return undefined;
  const rule = completeRule(recurrenceRule, parseLocal(start) ?? 0);
  if (!isSayable(rule)) return undefined;
  const {frequency, interval = 1, count, until, byDay, byMonth, byMonthDay} = rule;
  const exceptDate = datesWithout(slot);
  const hasHour = start.includes('T');
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${interval}${UNITS[frequency]}`,
    ...(byDay && {byDay: byDay.map(dayOf)}),
    ...(byMonth && {byMonth}),
    ...(byMonthDay && {byMonthDay}),
    ...(count !== undefined && {repeatCount: count}),
    startDate: start.slice(0, 10),
    ...(until !== undefined && {endDate: lastDate(until, slot)}),
    ...(hasHour && {startTime: start.slice(11), scheduleTimezone: timeZone}),
    duration,
    ...(exceptDate.length > 0 && {exceptDate}),
  };
}

/** Whether a rule has one hour a day, and no part for which there is no property. */
function isSayable(rule: CompleteRule): boolean {
  const {byYearDay, byWeekNo, bySetPosition, byHour, byMinute, bySecond} = rule;
  const isOncePerDay = [byHour, byMinute, bySecond].every(({length}) => length === 1);
  return isOncePerDay && !byYearDay && !byWeekNo && !bySetPosition;
}

/** "2TH" is the second Thursday, as in iCalendar. */
function dayOf({day, nthOfPeriod}: NDay): string {
  return nthOfPeriod ? `${nthOfPeriod}${day.toUpperCase()}` : `https://schema.org/${DAYS[day]}`;
}

function lastDate(until: string, slot: Slot): string {
  return until.endsWith('Z') ? dateAt(Date.parse(until), zoneOfSlot(slot)) : until.slice(0, 10);
}

/** The dates on which the rule has a session, and nobody meets at its hour. */
function datesWithout({recurrenceOverrides = {}}: Slot): string[] {
  return Object.entries(recurrenceOverrides)
    .filter(([, {excluded, status, start}]) => (excluded === true || status) ?? start)
    .map(([key]) => key.slice(0, 10))
    .sort();
}
