import {formatDateTime, parseDate, parseDateTime} from '../../core/civil.js';
import {isRecord, type Place} from './place.js';
import type {FeedProblemCode} from './problems.js';

/** Reads a value; reports what is wrong with it and gives undefined when it cannot be used. */
export type Reader<T> = (place: Place) => T | undefined;

/** What a reader gives for a field that may be absent. */
export function optional<T>(place: Place, read: Reader<T>): T | undefined {
  return place.value === undefined ? undefined : read(place);
}

/** Reports a field that is needed and not there; one that is there has been read already. */
export function missing<T>(place: Place, read: Reader<T>): T | undefined {
  return place.value === undefined ? read(place) : undefined;
}

/** The readers of an object's optional fields, by name. */
type Readers = Readonly<Record<string, Reader<unknown>>>;

type Fields<R extends Readers> = {
  [K in keyof R]?: R[K] extends Reader<infer T> ? T : never;
};

/** An object of those fields that are there and can be used. */
export function fields<R extends Readers>(place: Place, readers: R): Fields<R> {
  const found: Record<string, unknown> = {};
  for (const [key, read] of Object.entries(readers)) {
    const value = optional(place.get(key), read);
    if (value !== undefined) found[key] = value;
  }
  return found as Fields<R>;
}

/**
 * Reads a text; one that is not there is reported as missing.
 *
 * @param accept - gives the text as it is to be kept, or false when it is not right
 */
export function textThat<T extends string>(
  accept: (value: string) => T | false,
  expected: string,
  code: FeedProblemCode = 'bad-value',
): Reader<T> {
  return place => {
    const {value} = place;
    if (typeof value !== 'string') {
      return place.report(value === undefined ? 'missing' : 'wrong-type', expected);
    }
    return accept(value.trim()) || place.report(code, expected);
  };
}

export const text: Reader<string> = textThat(value => value, 'a text');

/** The one list of addresses that a feed may lead readers to. */
const ADDRESS = /^(?:https?:\/\/[^\s/?#]|mailto:)[^\s\\<>"]+$/i;

export const url: Reader<string> = textThat(
  value => ADDRESS.test(value) && value,
  'an https:, http: or mailto: address',
  'unsafe-url',
);

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

export const date: Reader<string> = textThat(
  value => parseDate(value) !== undefined && value,
  'a date: 2026-10-25',
  'bad-date',
);

export const dateTime: Reader<string> = textThat(
  value => {
    const wall = parseDateTime(value);
    return wall !== undefined && formatDateTime(wall);
  },
  'a local time: 2026-10-25T20:00:00',
  'bad-date',
);

/** A date alone is a whole day. */
export const dateOrDateTime: Reader<string> = place =>
  (typeof place.value === 'string' && place.value.includes('T') ? dateTime : date)(place);

export function list<T>(read: Reader<T>): Reader<T[]> {
  return place => {
    if (!Array.isArray(place.value)) return place.report('wrong-type', 'a list');
    return place.value.flatMap((value: unknown, index) => read(place.at(index, value)) ?? []);
  };
}

export function record<T>(read: Reader<T>): Reader<T> {
  return place => (isRecord(place.value) ? read(place) : place.report('wrong-type', 'an object'));
}

/** A whole number. */
export function number(min: number, max = 1e15): Reader<number> {
  return place => {
    const {value} = place;
    const isNumber = typeof value === 'number';
    return isNumber && Number.isInteger(value) && value >= min && value <= max
      ? value
      : place.report(isNumber ? 'bad-value' : 'wrong-type', `a whole number from ${min} to ${max}`);
  };
}
