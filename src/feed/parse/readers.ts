import {formatDateTime, parseDate, parseDateTime} from '../../core/civil.js';
import {nameFinder} from '../../core/closest.js';
import {dateMend, type DateKind} from './date-mend.js';
import {LONGEST, MOST_MEMBERS} from './limits.js';
import {isRecord, type Place} from './place.js';
import type {FeedProblemCode} from './problems.js';

/** Reads a value; reports what is wrong with it and gives undefined when it cannot be used. */
export type Reader<T> = (place: Place) => T | undefined;

/** Reads what a chat cannot be without: when it cannot be used, that is why the chat is left out. */
export function needed<T>(place: Place, read: Reader<T>): T | undefined {
  const {problems} = place;
  const before = problems.length;
  const value = read(place);
  if (value !== undefined) return value;
  for (const problem of problems.slice(before)) {
    if (problem.outcome !== 'kept') problem.outcome = 'chat-left-out';
  }
  return undefined;
}

/** The readers of an object's optional fields, by name. */
type Readers = Readonly<Record<string, Reader<unknown>>>;

type Fields<R extends Readers> = {
  [K in keyof R]?: R[K] extends Reader<infer T> ? T : never;
};

/** An object of those fields that are there and can be used. */
export function fields<R extends Readers>(place: Place, readers: R): Fields<R> {
  const found: Record<string, unknown> = {};
  for (const key of Object.keys(readers)) {
    // Of many fields that a chat may have, it has few.
    if (!place.has(key)) continue;
    const value = readers[key]?.(place.get(key));
    if (value !== undefined) found[key] = value;
  }
  return found as Fields<R>;
}

/**
 * Reads a text; one that is not there is reported as missing.
 *
 * @param accept - gives the text as it is to be kept, or false when it is not right
 * @param expected - what would be right; or says so of the text that is there, and of none
 * @param longest - characters: a longer one is not looked at
 */
export function textThat<T extends string>(
  accept: (value: string) => T | false,
  expected: string | ((value: string) => string),
  code: FeedProblemCode = 'bad-value',
  longest: number = LONGEST.value,
): Reader<T> {
  const right = typeof expected === 'string' ? () => expected : expected;
  return place => {
    const {value} = place;
    if (typeof value !== 'string') {
      const shown = typeof value === 'number' ? String(value) : '';
      return place.report(value === undefined ? 'missing' : 'wrong-type', () => right(shown));
    }
    if (value.length > longest) return place.report('too-long', atMost(longest));
    return accept(value.trim()) || place.report(code, () => right(value.trim()));
  };
}

/** What would be right in the place of a text that is too long. */
export function atMost(longest: number): string {
  return `at most ${longest} characters`;
}

export function oneOf<const T extends string>(
  values: readonly T[],
  code: FeedProblemCode = 'bad-value',
): Reader<T> {
  return textThat(
    value => values.find(each => each === value) ?? false,
    `one of ${values.join(', ')}`,
    code,
  );
}

/**
 * Reads one of a few words; one that is written otherwise or misspelt but can mean nothing else is
 * read too, and told.
 *
 * @param others - what people write for them: plain letters
 * @param strict - reads the words themselves, and reports all that is none of them
 */
export function wordOf<const T extends string>(
  values: readonly T[],
  others: Readonly<Record<string, T>> = {},
  strict: Reader<T> = oneOf(values),
): Reader<T> {
  const meanings = new Map(Object.entries<T>(others));
  for (const value of values) meanings.set(value, value);
  const closest = nameFinder(meanings.keys());
  const isRight = (value: string): boolean => values.some(each => each === value);
  return place => {
    const {value} = place;
    if (typeof value !== 'string' || isRight(value)) return strict(place);
    const meant = meanings.get(closest(value) ?? '');
    if (meant === undefined || meant === value.trim()) return strict(place);
    place.report('bad-value', `"${meant}"`, 'kept');
    return meant;
  };
}

function dateThat<T extends string>(
  accept: (value: string) => T | false,
  kind: DateKind,
  hour?: string,
): Reader<T> {
  return textThat(accept, value => dateMend(value, kind, hour), 'bad-date');
}

const asDate = (value: string): string | false => parseDate(value) !== undefined && value;

const asDateTime = (value: string): string | false => {
  const wall = parseDateTime(value);
  return wall !== undefined && formatDateTime(wall);
};

export const date: Reader<string> = dateThat(asDate, 'date');

export const dateTime: Reader<string> = dateThat(asDateTime, 'dateTime');

/** @param hour - what a date that lacks one most likely means: `20:00:00` */
export function dateTimeAt(hour: string): Reader<string> {
  return dateThat(asDateTime, 'dateTime', hour);
}

/** A date alone is a whole day. */
export const dateOrDateTime: Reader<string> = dateThat(
  value => asDate(value) || asDateTime(value),
  'either',
);

/** @param most - members that are read; of more, the first ones */
export function list<T>(read: Reader<T>, most: number = MOST_MEMBERS): Reader<T[]> {
  return place => {
    const {value, findings} = place;
    if (!Array.isArray(value)) return place.report('wrong-type', 'a list');
    const found: T[] = [];
    let index = 0;
    for (; index < Math.min(value.length, most) && !findings.isSpent; index++) {
      const member = read(place.member(index));
      if (member !== undefined) found.push(member);
    }
    if (index < value.length) reportMore(place.member(index), value.length - index, most);
    return found;
  };
}

/** Tells at the first of those that there is no room for how many they are. */
export function reportMore(first: Place, count: number, most: number): void {
  const right = first.findings.isSpent ? 'a chat that says less' : `at most ${most}`;
  first.report('too-many', right, 'field-left-out', `${count} more`);
}

export function record<T>(read: Reader<T>): Reader<T> {
  return place => (isRecord(place.value) ? read(place) : place.report('wrong-type', 'an object'));
}

const HUGE = 1e15;

/** A whole number. */
export function number(min: number, max: number = HUGE): Reader<number> {
  const range = max === HUGE ? `, at least ${min}` : ` from ${min} to ${max}`;
  return place => {
    const {value} = place;
    const isNumber = typeof value === 'number';
    return isNumber && Number.isInteger(value) && value >= min && value <= max
      ? value
      : place.report(isNumber ? 'bad-value' : 'wrong-type', `a whole number${range}`);
  };
}
