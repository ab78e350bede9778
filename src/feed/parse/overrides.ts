import type {Override} from '../../core/types.js';
import {sessionFields} from './chat-parts.js';
import {duration} from './duration.js';
import {nameChecker} from './field-names.js';
import {MOST_OVERRIDES} from './limits.js';
import {isRecord} from './place.js';
import {date, dateTimeAt, fields, record, reportMore, wordOf, type Reader} from './readers.js';
import {prose, text} from './texts.js';
import {notePlace} from './written-places.js';

/** @param usual - the start of the slot */
export function overrides(usual: string): Reader<Record<string, Override>> {
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
    const keys = place.keys();
    for (const [index, key] of keys.entries()) {
      const entry = place.get(key);
      if (index >= MOST_OVERRIDES || entry.findings.isSpent) {
        reportMore(entry, keys.length - index, MOST_OVERRIDES);
        break;
      }
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
  note: prose,
  status: wordOf(['cancelled'], {canceled: 'cancelled', calledoff: 'cancelled'}),
  excluded,
};

const checkOverrideNames = nameChecker([...Object.keys(overrideFields), 'start', 'duration']);
