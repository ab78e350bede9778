import {MS_PER_DAY} from '../../core/civil.js';
import {parseDuration} from '../../core/duration.js';
import {givesStart} from '../../core/slot-sessions.js';
import type {Override, Slot} from '../../core/types.js';
import {zoneOf} from '../../core/zone.js';
import {sessionFields} from './chat-parts.js';
import {isRecord, type Place} from './place.js';
import {
  date,
  dateOrDateTime,
  dateTime,
  fields,
  oneOf,
  optional,
  record,
  text,
  missing,
  textThat,
  type Reader,
} from './readers.js';
import {recurrenceRule} from './recurrence-rule.js';

/** What a slot takes from its chat or feed when it does not say. */
export type SlotDefaults = Partial<Pick<Slot, 'timeZone' | 'timeZoneLabel' | 'duration'>>;

const timeZone = textThat(
  value => zoneOf(value) !== undefined && value,
  'an IANA time zone: Europe/London',
  'unknown-zone',
);

/**
 * Reads the zone of a feed, a chat or a slot. A zone that is unknown is not made up for.
 *
 * @param outers - what it stands in, innermost first
 */
export function zoneFields(place: Place, ...outers: readonly SlotDefaults[]): SlotDefaults {
  const own = fields(place, {timeZone, timeZoneLabel: text});
  if (place.get('timeZone').value === undefined) return {...outers[0], ...own};
  // A label is the name of its zone: it does not pass on to another one.
  const {timeZoneLabel} = outers.find(outer => outer.timeZone === own.timeZone) ?? {};
  return timeZoneLabel === undefined ? own : {timeZoneLabel, ...own};
}

/** @param outers - what slots stand in, innermost first */
export function slotReader(...outers: readonly SlotDefaults[]): Reader<Slot> {
  return record(place => {
    const start = dateOrDateTime(place.get('start'));
    const zone = zoneFields(place, ...outers);
    const rule = ruleOf(place);
    const recurrence = optional(rule, recurrenceRule);
    const isBadRule = rule.value !== undefined && !recurrence;
    if (start === undefined || isBadRule) return undefined;
    const isDate = !start.includes('T');
    // A date is the same in every zone, so it needs none.
    const name = zone.timeZone ?? (isDate ? 'UTC' : missing(place.get('timeZone'), timeZone));
    if (name === undefined) return undefined;
    const inherited = outers[0]?.duration ?? '';
    const slot = {
      ...zone,
      start,
      timeZone: name,
      duration: isDurationOf(inherited, isDate) ? inherited : isDate ? 'P1D' : 'PT1H',
      ...fields(place, {duration: duration(isDate), recurrenceOverrides: overrides(isDate)}),
      ...(recurrence && {recurrenceRule: recurrence}),
    };
    if (!givesStart(slot)) {
      place.get('start').report('start-not-in-rule', 'a start that its rule gives');
    }
    return slot;
  });
}

/** JSCalendar's older `recurrenceRules` is read too when it has one member. */
function ruleOf(place: Place): Place {
  const rules = place.get('recurrenceRules');
  const {value} = rules;
  return Array.isArray(value) && value.length === 1
    ? rules.at(0, value[0])
    : value === undefined
      ? place.get('recurrenceRule')
      : rules;
}

export function duration(isDate: boolean): Reader<string> {
  return textThat(
    value => isDurationOf(value, isDate) && value,
    `a length: ${isDate ? 'P2D' : 'PT1H30M'}`,
    'bad-date',
  );
}

function isDurationOf(value: string, isDate: boolean): boolean {
  const length = parseDuration(value);
  if (!length) return false;
  return !isDate || (length.time % MS_PER_DAY === 0 && length.days + length.time > 0);
}

function overrides(isDate: boolean): Reader<Record<string, Override>> {
  const when = isDate ? date : dateTime;
  const override: Reader<Override> = record(place =>
    fields(place, {...overrideFields, start: when, duration: duration(isDate)}),
  );
  return place => {
    if (!isRecord(place.value))
      return place.report('wrong-type', 'an object keyed by local starts');
    const changes = new Map<string, Override>();
    for (const key of Object.keys(place.value)) {
      const entry = place.get(key);
      const id = when(entry.with(key));
      const change = id && override(entry);
      if (!change) continue;
      if (changes.has(id)) entry.report('duplicate', `one entry for ${id}`);
      changes.set(id, change);
    }
    return changes.size > 0 ? Object.fromEntries(changes) : undefined;
  };
}

const excluded: Reader<true> = place => {
  const {value} = place;
  if (typeof value !== 'boolean') return place.report('wrong-type', 'true or false');
  return value || undefined;
};

const overrideFields = {
  ...sessionFields,
  topic: text,
  note: text,
  status: oneOf(['cancelled']),
  excluded,
};
