import {isLanguageTag} from '../../core/language-tag.js';
import type {Chat, ChatList} from '../../core/types.js';
import {needing, platforms, sessionFields} from './chat-parts.js';
import {nameChecker} from './field-names.js';
import {isRecord, type Place} from './place.js';
import {date, fields, list, needed, textThat, wordOf, type Reader} from './readers.js';
import {name, text, url} from './texts.js';
import {MOST_SLOTS, MOST_TURNS} from './limits.js';
import {withinDays} from './sessions-a-day.js';
import {duration} from './duration.js';
import {SLOT_NAMES, slotOfSchedule, slotReader, zoneFields, type SlotDefaults} from './slot.js';
import {notePlace} from './written-places.js';

/** Reads one chat; without a name or a time it is none. Ids are made unique by the feed's reader. */
export function chatReader(feed: SlotDefaults): Reader<Chat> {
  return place => {
    if (!isRecord(place.value)) return place.report('wrong-type', 'an object', 'chat-left-out');
    const found = fields(place, chatFields);
    checkNames(place);
    const {title, hashtag: tag} = found;
    const schedule = withinDays(place, readSchedule(place, feed));
    const called = tag ?? title;
    if (called === undefined) {
      return place.report('missing', 'a title or a hashtag', 'chat-left-out');
    }
    if (schedule.length === 0) return undefined;
    notePlace(schedule, place.pointer);
    return {kind: 'chat', id: slug(called), ...found, schedule};
  };
}

/** What a chat cannot say for all its slots. */
const OF_A_SLOT = ['start', 'recurrenceRule', 'recurrenceRules', 'recurrenceOverrides'];

/** One slot stands on the chat itself; several are a `schedule`. */
function readSchedule(place: Place, feed: SlotDefaults): Chat['schedule'] {
  const schedule = place.get('schedule');
  const isEmpty = Array.isArray(schedule.value) && schedule.value.length === 0;
  const hasStart = place.get('start').value !== undefined;
  if (schedule.value === undefined || (isEmpty && hasStart)) {
    const slot = slotReader(feed)(place);
    return slot ? [slot] : [];
  }
  for (const field of OF_A_SLOT.map(name => place.get(name))) {
    if (field.value === undefined) continue;
    field.report('bad-value', `"${field.key}" in the slots of "schedule"`);
  }
  const defaults = {...zoneFields(place, feed), ...fields(place, {duration: duration(false)})};
  const before = place.problems.length;
  const slots = needed(schedule, list(slotOfSchedule(defaults, feed), MOST_SLOTS)) ?? [];
  if (slots.length > 0) {
    // A chat goes on without one of its slots.
    for (const problem of place.problems.slice(before)) {
      if (problem.outcome === 'chat-left-out') problem.outcome = 'field-left-out';
    }
  } else if (Array.isArray(schedule.value)) {
    schedule.report('missing', 'a slot that can be read', 'chat-left-out');
  }
  return slots;
}

/** `#LDN Cyber` becomes `ldn-cyber`. */
function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'chat'
  );
}

/** BCP 47, as far as `Intl` can use it. */
export const locale: Reader<string> = textThat(
  value => isLanguageTag(value) && value,
  'a language tag: en-GB',
);

/** A colour of its own for the chat: hexadecimal or by name, so that nothing else gets in. */
const color = textThat(
  value => /^(?:#[\da-f]{3}|#[\da-f]{6}|[a-z]{3,30})$/i.test(value) && value,
  'a colour: #385ac1 or teal',
);

/** What a chat says of its list where several lists are one feed. */
const listReader = needing<ChatList>('url', url, {title: text, locale});

const chatFields = {
  ...sessionFields,
  id: name,
  list: listReader,
  title: text,
  platforms,
  keywords: list(name),
  locale,
  kind: wordOf(['chat', 'event']),
  alternatesWith: list(name, MOST_TURNS),
  color,
  updated: text,
  lastConfirmed: date,
};

const checkNames = nameChecker([
  ...Object.keys(chatFields),
  'localizations',
  'schedule',
  ...SLOT_NAMES,
]);
