import {FREQUENCIES, WEEKDAYS, type Frequency, type NDay, type RecurrenceRule} from '../../core/types.js';
import {isRecord, Place} from './place.js';
import type {FeedProblem} from './problems.js';
import {dateOrDateTime, dateTime, fields, integer, list, oneOf, type Reader} from './readers.js';
import {parseRuleText} from './rule-text.js';

/** More than this a day is no timetable of chats. */
const MOST_TIMES_A_DAY = 24;
/** A COUNT is counted from the start, so a boundless one would cost without bound. */
const MOST_SESSIONS = 10_000;

/** Reads an RRULE value (RFC 5545 §3.3.10) or JSCalendar's object (RFC 8984 §4.3.3). */
export const recurrenceRule: Reader<RecurrenceRule> = (place) => {
  if (typeof place.value === 'string') return readText(place, place.value);
  if (!isRecord(place.value)) return place.report('wrong-type', 'a rule: FREQ=WEEKLY;BYDAY=TU');
  const before = place.problems.length;
  const rule = readFields(place);
  // A rule of which a part is wrong means other dates than its author's: better none.
  return place.problems.length > before ? undefined : rule && endedOnce(place, rule);
};

/** What is wrong inside a text has no JSON Pointer of its own: it is reported on the text. */
function readText(place: Place, value: string): RecurrenceRule | undefined {
  const parts = parseRuleText(value);
  if (typeof parts === 'string') return place.report('bad-rule', parts);
  const inside: FeedProblem[] = [];
  const rule = readFields(new Place(parts, inside));
  for (const {code, pointer, expected} of inside) {
    place.report(code, `in ${pointer.split('/')[1] ?? 'the rule'}: ${expected}`);
  }
  return inside.length > 0 ? undefined : rule && endedOnce(place, rule);
}

/** Both ends at once are forbidden (RFC 5545 §3.3.10); it is told, and both hold. */
function endedOnce(place: Place, rule: RecurrenceRule): RecurrenceRule {
  if (rule.count !== undefined && rule.until !== undefined) {
    place.report('bad-rule', 'either a count or an until, not both');
  }
  return rule;
}

function readFields(place: Place): RecurrenceRule | undefined {
  expectOnly(place.get('rscale'), 'gregorian');
  expectOnly(place.get('skip'), 'omit');
  const found = frequency(place.get('frequency'));
  if (!found) return undefined;
  const rule = {frequency: found, ...fields(place, ruleFields)};
  const {byHour = [0], byMinute = [0], bySecond = [0]} = rule;
  return byHour.length * byMinute.length * bySecond.length > MOST_TIMES_A_DAY
    ? place.report('unsupported-rule', `at most ${MOST_TIMES_A_DAY} sessions a day`)
    : rule;
}

const FINER = ['hourly', 'minutely', 'secondly'];

const frequency: Reader<Frequency> = (place) =>
  FINER.some((name) => name === place.value)
    ? place.report('unsupported-rule', 'daily, weekly, monthly or yearly')
    : oneOf(FREQUENCIES, 'bad-rule')(place);

function expectOnly(place: Place, only: string): void {
  if (place.value !== undefined && place.value !== only) place.report('unsupported-rule', only);
}

/** A local date or date-time, or a UTC date-time with a `Z` (which RRULE has and JSCalendar has not). */
const until: Reader<string> = (place) => {
  const {value} = place;
  if (typeof value !== 'string' || !value.endsWith('Z')) return dateOrDateTime(place);
  const local = dateTime(place.with(value.slice(0, -1)));
  return local && `${local}Z`;
};

const weekday = oneOf(WEEKDAYS, 'bad-rule');

const nDay: Reader<NDay> = (place) => {
  const day = weekday(place.get('day'));
  return day && {day, ...fields(place, {nthOfPeriod: ordinal(53)})};
};

/** JSCalendar writes months as texts, for calendars with leap months. */
const month: Reader<number> = (place) => {
  const {value} = place;
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return integer(1, 12)(place.with(number));
};

/** 1 is the first, -1 the last. */
function ordinal(max: number): Reader<number> {
  return (place) =>
    place.value === 0
      ? place.report('bad-value', `a number from 1 to ${max}, or from -${max} to -1`)
      : integer(-max, max)(place);
}

/** Reads each value once, so that no list is longer than its values are many. */
function nonEmpty<T>(read: Reader<T[]>): Reader<T[]> {
  return (place) => {
    const items = read(place);
    if (items?.length === 0) return place.report('bad-value', 'a list that is not empty');
    return items && [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  };
}

const ruleFields = {
  interval: integer(1, Number.MAX_SAFE_INTEGER),
  count: integer(1, MOST_SESSIONS),
  until,
  firstDayOfWeek: weekday,
  byDay: nonEmpty(list(nDay)),
  byMonth: nonEmpty(list(month)),
  byMonthDay: nonEmpty(list(ordinal(31))),
  byYearDay: nonEmpty(list(ordinal(366))),
  byWeekNo: nonEmpty(list(ordinal(53))),
  byHour: nonEmpty(list(integer(0, 23))),
  byMinute: nonEmpty(list(integer(0, 59))),
  bySecond: nonEmpty(list(integer(0, 59))),
  bySetPosition: nonEmpty(list(ordinal(366))),
};
