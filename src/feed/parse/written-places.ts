import type {Chat, Override, RecurrenceRule, Slot} from '../../core/types.js';
import {pointerTo} from './place.js';

/**
 * Where a chat's schedule, a slot, a rule or an override stood in the document: what was left out before it
 * has moved its place. A chat is known by its schedule, as its copies share that.
 */
const places = new WeakMap<object, string>();

export function notePlace(
  part: Chat['schedule'] | Slot | RecurrenceRule | Override,
  pointer: string,
): void {
  places.set(part, pointer);
}

/** What the feeds are called that were read from an address, by the schedules of their chats. */
const feeds = new WeakMap<object, string>();

export function noteFeed({schedule}: Chat, address: string): void {
  feeds.set(schedule, address);
}

export function feedOfChat({schedule}: Chat): string | undefined {
  return feeds.get(schedule);
}

/** @param index - where it stands in the feed, for one that was not read from a document */
export function placeOfChat({schedule}: Chat, index: number): string {
  return places.get(schedule) ?? `/chats/${index}`;
}

export function placeOfSlot(slot: Slot, chat: string, index: number): string {
  return places.get(slot) ?? `${chat}/schedule/${index}`;
}

export function placeOfOverride(override: Override, slot: string, key: string): string {
  return places.get(override) ?? pointerTo(`${slot}/recurrenceOverrides`, key);
}

export function placeOfRule(rule: RecurrenceRule, slot: string): string {
  return places.get(rule) ?? `${slot}/recurrenceRule`;
}
