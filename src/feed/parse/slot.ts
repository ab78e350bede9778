import type {Slot} from '../../core/types.js';
import {zoneMeant} from '../../core/zone-name.js';
import {zoneOf} from '../../core/zone.js';
import {duration, isDurationOf} from './duration.js';
import {nameChecker} from './field-names.js';
import {FIRST_YEAR_OF_COUNT, MOST_SESSIONS_A_DAY} from './limits.js';
import {overrides} from './overrides.js';
import {isNothing, type Place} from './place.js';
import {dateOrDateTime, fields, needed, record, textThat, type Reader} from './readers.js';
import {recurrenceRule} from './recurrence-rule.js';
import {sessionsADay} from './sessions-a-day.js';
import {text} from './texts.js';
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
    if (recurrence?.count !== undefined && Number(start.slice(0, 4)) < FIRST_YEAR_OF_COUNT) {
      const right = `a start from ${FIRST_YEAR_OF_COUNT} on, as "count" is counted from it`;
      return place.get('start').report('bad-date', right, 'chat-left-out');
    }
    const inherited = outers[0]?.duration ?? '';
    const slot: Slot = {
      ...zone,
      start,
      timeZone: name,
      duration: isDurationOf(inherited, isDate) ? inherited : isDate ? 'P1D' : 'PT1H',
      ...fields(place, {duration: duration(isDate), recurrenceOverrides: overrides(start)}),
      ...(recurrence && {recurrenceRule: recurrence}),
    };
    const fitting = withFittingLength(place, slot, isDate);
    notePlace(fitting, place.pointer);
    if (recurrence) notePlace(recurrence, rule.pointer);
    return fitting;
  });
}

/** Sessions that last so long that many of them run at once are read as if their length was not said. */
function withFittingLength(place: Place, slot: Slot, isDate: boolean): Slot {
  if (sessionsADay(slot) <= MOST_SESSIONS_A_DAY) return slot;
  const right = `a length at which at most ${MOST_SESSIONS_A_DAY} sessions run at once`;
  place.at('duration', slot.duration).report('too-long', right);
  return {...slot, duration: isDate ? 'P1D' : 'PT1H'};
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
  const rule = rules.member(0);
  return isNothing(rule.value) ? place.get('recurrenceRule') : rule;
}
