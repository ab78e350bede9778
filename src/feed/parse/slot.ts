import {MS_PER_DAY} from '../../core/civil.js';
import {parseDuration} from '../../core/duration.js';
import type {Override, Slot} from '../../core/types.js';
import {zoneMeant} from '../../core/zone-name.js';
import {zoneOf} from '../../core/zone.js';
import {sessionFields} from './chat-parts.js';
import {nameChecker} from './field-names.js';
import {isNothing, isRecord, type Place} from './place.js';
import {
  date,
  dateOrDateTime,
  dateTimeAt,
  fields,
  needed,
  record,
  text,
  textThat,
  wordOf,
  type Reader,
} from './readers.js';
import {recurrenceRule} from './recurrence-rule.js';
import {notePlace} from './written-places.js';

/** What a slot takes from its chat or feed when it does not say. */
export type SlotDefaults = Partial<Pick<Slot, 'timeZone' | 'timeZoneLabel' | 'duration'>>;

const timeZone = textThat(
  value => zoneOf(value) !== undefined && (/^utc$/i.test(value) ? 'UTC' : value),
  zoneMend,
  'unknown-zone',
);

/** What would be right in the place of a text that names no zone. */
function zoneMend(text: string): string {
  const meant = zoneMeant(text).map(name => `"${name}"`);
  const last = meant.pop();
  if (last === undefined) return 'an IANA area name, such as "Europe/London"';
  return meant.length > 0 ? `${meant.join(', ')} or ${last}` : last;
}

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
    const start = needed(place.get('start'), dateOrDateTime);
    const isDate = start !== undefined && !start.includes('T');
    const isTimed = start?.includes('T') === true;
    const zone = isTimed ? neededZone(place, outers) : zoneFields(place, ...outers);
    const rule = ruleOf(place);
    const recurrence = rule.value === undefined ? undefined : needed(rule, recurrenceRule);
    const isBadRule = rule.value !== undefined && !recurrence;
    // A date is the same in every zone, so it needs none.
    const name = zone?.timeZone ?? (isDate ? 'UTC' : undefined);
    if (start === undefined || isBadRule || name === undefined) return undefined;
    const inherited = outers[0]?.duration ?? '';
    const slot = {
      ...zone,
      start,
      timeZone: name,
      duration: isDurationOf(inherited, isDate) ? inherited : isDate ? 'P1D' : 'PT1H',
      ...fields(place, {duration: duration(isDate), recurrenceOverrides: overrides(start)}),
      ...(recurrence && {recurrenceRule: recurrence}),
    };
    notePlace(slot, place.pointer);
    if (recurrence) notePlace(recurrence, rule.pointer);
    return slot;
  });
}

export const SLOT_NAMES: readonly string[] = [
  'start',
  'timeZone',
  'timeZoneLabel',
  'duration',
  'recurrenceRule',
  'recurrenceRules',
  'recurrenceOverrides',
];

const checkSlotNames = nameChecker(SLOT_NAMES);

/** A slot of a schedule has no other fields; those of a chat are looked at as a whole. */
export function slotOfSchedule(...outers: readonly SlotDefaults[]): Reader<Slot> {
  const read = slotReader(...outers);
  return place => {
    checkSlotNames(place);
    return read(place);
  };
}

/** The zone of an hour, which is none without one. */
function neededZone(place: Place, outers: readonly SlotDefaults[]): SlotDefaults | undefined {
  return needed(place, () => {
    const zone = zoneFields(place, ...outers);
    const own = place.get('timeZone');
    if (zone.timeZone !== undefined) return zone;
    // One that is there has been told of already.
    return own.value === undefined ? own.report('missing', zoneMend('')) : undefined;
  });
}

/** JSCalendar's older `recurrenceRules` is read too when it has one member. */
function ruleOf(place: Place): Place {
  const rules = place.get('recurrenceRules');
  const value: unknown = rules.value;
  if (!Array.isArray(value) || value.length > 1) {
    return value === undefined ? place.get('recurrenceRule') : rules;
  }
  return isNothing(value[0]) ? place.get('recurrenceRule') : rules.at(0, value[0]);
}

export function duration(isDate: boolean): Reader<string> {
  return textThat(
    value => isDurationOf(value, isDate) && value,
    value => durationMend(value, isDate),
    'bad-date',
  );
}

/** What would be right in the place of a text that is no length of time. */
function durationMend(text: string, isDate: boolean): string {
  if (isDate) return 'a length of whole days: "P1D"';
  return /^\d{1,4}$/.test(text)
    ? `"PT${text}M" (if minutes are meant)`
    : 'a length such as "PT1H" or "PT90M", of at most ten years';
}

function isDurationOf(value: string, isDate: boolean): boolean {
  const length = parseDuration(value);
  if (!length) return false;
  return !isDate || (length.time % MS_PER_DAY === 0 && length.days + length.time > 0);
}

/** @param usual - the start of the slot */
function overrides(usual: string): Reader<Record<string, Override>> {
  const isDate = !usual.includes('T');
  const when = isDate ? date : dateTimeAt(usual.slice(11));
  const override: Reader<Override> = record(place => {
    const change = fields(place, {...overrideFields, start: when, duration: duration(isDate)});
    checkOverrideNames(place);
    notePlace(change, place.pointer);
    return change;
  });
  return place => {
    if (!isRecord(place.value)) {
      return place.report('wrong-type', 'an object keyed by local starts');
    }
    const changes = new Map<string, Override>();
    for (const key of Object.keys(place.value)) {
      const entry = place.get(key);
      if (entry.value === undefined) continue;
      const id = when(entry.with(key));
      const change = id && override(entry);
      if (!change) continue;
      if (changes.has(id))
        entry.report('duplicate', `one entry for ${id}; the last one holds`, 'kept');
      changes.set(id, change);
    }
    return changes.size > 0 ? Object.fromEntries(changes) : undefined;
  };
}

/** The word alone; a text of it, as spreadsheets write it, can mean nothing else. */
const excluded: Reader<true> = place => {
  const {value} = place;
  if (typeof value === 'boolean') return value || undefined;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (word !== 'true' && word !== 'false') return place.report('wrong-type', 'true or false');
  place.report('bad-value', `${word}, without quotes`, 'kept');
  return word === 'true' || undefined;
};

const overrideFields = {
  ...sessionFields,
  topic: text,
  note: text,
  status: wordOf(['cancelled'], {canceled: 'cancelled', calledoff: 'cancelled'}),
  excluded,
};

const checkOverrideNames = nameChecker([...Object.keys(overrideFields), 'start', 'duration']);
