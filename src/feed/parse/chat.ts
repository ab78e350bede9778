import {isLanguageTag} from '../../core/language-tag.js';
import type {Chat} from '../../core/types.js';
import {platforms, sessionFields} from './chat-parts.js';
import type {Place} from './place.js';
import {date, fields, list, oneOf, record, text, textThat, type Reader} from './readers.js';
import {duration, slotReader, zoneFields, type SlotDefaults} from './slot.js';

/** Reads one chat; without a name or a time it is none. Ids are made unique by the feed's reader. */
export function chatReader(feed: SlotDefaults): Reader<Chat> {
  return record(place => {
    const found = fields(place, chatFields);
    const {title, hashtag: tag} = found;
    const schedule = readSchedule(place, feed);
    const name = tag ?? title;
    if (name === undefined) return place.report('missing', 'a title or a hashtag');
    return schedule.length > 0 ? {kind: 'chat', id: slug(name), ...found, schedule} : undefined;
  });
}

/** One slot stands on the chat itself; several are a `schedule`. */
function readSchedule(place: Place, feed: SlotDefaults): Chat['schedule'] {
  const schedule = place.get('schedule');
  const start = place.get('start');
  if (schedule.value === undefined) {
    const slot = slotReader(feed)(place);
    return slot ? [slot] : [];
  }
  if (start.value !== undefined) start.report('bad-value', 'a start or a schedule, not both');
  const defaults = {...zoneFields(place, feed), ...fields(place, {duration: duration(false)})};
  const slots = list(slotReader(defaults, feed))(schedule);
  if (slots?.length === 0) schedule.report('missing', 'a slot that can be read');
  return slots ?? [];
}

/** `#LDN Cyber` becomes `ldn-cyber`. */
function slug(name: string): string {
  return (
    name
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

const chatFields = {
  ...sessionFields,
  id: text,
  title: text,
  platforms,
  keywords: list(text),
  locale,
  location: text,
  kind: oneOf(['chat', 'event']),
  alternatesWith: list(text),
  color,
  updated: text,
  lastConfirmed: date,
};
