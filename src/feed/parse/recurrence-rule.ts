import {FREQUENCIES, WEEKDAYS, type NDay, type RecurrenceRule} from '../../core/types.js';
import {nameChecker} from './field-names.js';
import {Findings} from './findings.js';
import {LONGEST, MOST_PROBLEMS_OF_CHAT, MOST_RULE_MEMBERS, MOST_TIMES_A_DAY} from './limits.js';
import {isRecord, Place} from './place.js';
import {
  dateOrDateTime,
  dateTime,
  fields,
  list,
  number,
  oneOf,
  textThat,
  wordOf,
  type Reader,
} from './readers.js';
import {parseRuleText, partName} from './rule-text.js';

/** Reads an RRULE value (RFC 5545 §3.3.10) or JSCalendar's object (RFC 8984 §4.3.3). */
export const recurrenceRule: Reader<RecurrenceRule> = place => {
  const {value} = place;
  const isText = typeof value === 'string';
  if (isText && value.length > LONGEST.rule) {
    return place.report('too-long', `at most ${LONGEST.rule} characters`);
  }
  const parts = isText ? parseRuleText(value, RULE_NAMES) : value;
  if (!isRecord(parts)) {
    const why = typeof parts === 'string' && parts ? ` (${parts})` : '';
    return place.report('bad-rule', `a rule: FREQ=WEEKLY;BYDAY=TU${why}`);
  }
  const found = new Findings(MOST_PROBLEMS_OF_CHAT);
  // What is wrong inside a text has no JSON Pointer of its own: it is reported on the text.
  const rule = readRule(isText ? new Place(parts, found) : place.apart(found));
  place.findings.spend(found.spent);
  const isGood = found.untold === 0 && found.problems.every(({outcome}) => outcome === 'kept');
  for (const problem of found.problems) {
    if (!isText) {
      place.findings.add(() => problem);
      continue;
    }
    const {code, pointer, expected, outcome} = problem;
    const [, part] = pointer.split('/');
    // Rules as text are written in large letters.
    const mend = expected.replace(/"\w+"/, word => word.toUpperCase());
    place.report(code, part ? `in ${partName(part)}: ${mend}` : mend, outcome);
  }
  // A rule of which a part is wrong means other dates than its author's: better none.
  if (!isGood || !rule) return undefined;
  // Both ends at once are forbidden (RFC 5545 §3.3.10); it is told, and both hold.
  if (rule.count !== undefined && rule.until !== undefined) {
    place.report('bad-rule', 'a count or an until, not both', 'kept');
  }
  return withoutNumbers(place, rule);
};

/**
 * Weekdays have numbers in months and in years without week numbers only (RFC 5545 §3.3.10); others
 * are told, and ignored.
 */
function withoutNumbers(place: Place, rule: RecurrenceRule): RecurrenceRule {
  const {frequency, byDay, byWeekNo} = rule;
  const hasPlaces = frequency === 'monthly' || (frequency === 'yearly' && !byWeekNo);
  if (hasPlaces || !byDay?.some(({nthOfPeriod}) => nthOfPeriod)) return rule;
  place.report('bad-rule', 'weekdays without numbers: TU', 'kept');
  return {...rule, byDay: byDay.map(({day}) => ({day}))};
}

function readRule(place: Place): RecurrenceRule | undefined {
  const found = frequency(place.get('frequency'));
  const rule = fields(place, ruleFields);
  checkRuleNames(place);
  if (!found) return undefined;
  const times = [rule.byHour, rule.byMinute, rule.bySecond]
    .map((values = [0]) => new Set(values).size)
    .reduce((product, size) => product * size);
  return times > MOST_TIMES_A_DAY
    ? place.report('unsupported-rule', `at most ${MOST_TIMES_A_DAY} sessions a day`)
    : {frequency: found, ...rule};
}

/** A local date or date-time, or a UTC date-time with a `Z` (which RRULE has and JSCalendar has not). */
const until: Reader<string> = place => {
  const {value} = place;
  if (typeof value !== 'string' || !value.endsWith('Z')) return dateOrDateTime(place);
  const local = dateTime(place.with(value.slice(0, -1)));
  return local && `${local}Z`;
};

/** What is not one is told by the two letters that its name begins with. */
const weekday = wordOf(
  WEEKDAYS,
  {},
  textThat(
    value => WEEKDAYS.find(each => each === value) ?? false,
    value => {
      const meant = WEEKDAYS.find(each => value.toLowerCase().startsWith(each));
      return meant ? `"${meant}"` : `one of ${WEEKDAYS.join(', ')}`;
    },
    'bad-rule',
  ),
);

const checkDayNames = nameChecker(['day', 'nthOfPeriod']);

const nDay: Reader<NDay> = place => {
  const day = weekday(place.get('day'));
  checkDayNames(place);
  return day && {day, ...fields(place, {nthOfPeriod: ordinal(53)})};
};

/** JSCalendar writes months as texts, for calendars with leap months. */
const month: Reader<number> = place => {
  const {value} = place;
  const isText = typeof value === 'string' && /^\d+$/.test(value);
  return number(1, 12)(isText ? place.with(Number(value)) : place);
};

/** A leap second is read as the one before it (RFC 5545 §3.3.12). */
const second: Reader<number> = place => number(0, 59)(place.value === 60 ? place.with(59) : place);

/** 1 is the first, -1 the last. */
function ordinal(max: number): Reader<number> {
  return place => number(place.value === 0 ? 1 : -max, max)(place);
}

function some<T>(read: Reader<T>): Reader<T[]> {
  return place => {
    const {value} = place;
    return Array.isArray(value) && (value.length === 0 || value.length > MOST_RULE_MEMBERS)
      ? place.report('bad-value', 'a list')
      : list(read, MOST_RULE_MEMBERS)(place);
  };
}

const frequency = wordOf(FREQUENCIES, {}, oneOf(FREQUENCIES, 'unsupported-rule'));

const ruleFields = {
  rscale: oneOf(['gregorian'], 'unsupported-rule'),
  skip: oneOf(['omit'], 'unsupported-rule'),
  interval: number(1),
  count: number(1),
  until,
  firstDayOfWeek: weekday,
  byDay: some(nDay),
  byMonth: some(month),
  byMonthDay: some(ordinal(31)),
  byYearDay: some(ordinal(366)),
  byWeekNo: some(ordinal(53)),
  byHour: some(number(0, 23)),
  byMinute: some(number(0, 59)),
  bySecond: some(second),
  bySetPosition: some(ordinal(366)),
};

const RULE_NAMES = ['frequency', ...Object.keys(ruleFields)];
const checkRuleNames = nameChecker(RULE_NAMES);
