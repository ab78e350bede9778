import {parseDateTime} from '../../core/civil.js';
import {slotsOf} from '../../core/sessions.js';
import type {Chat} from '../../core/types.js';
import {UTC} from '../../core/zone.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';
import {howOften} from '../how-often.js';

/** When a chat is held, in words and on its host's clock: "Every Tuesday at 20:00, UK time". */
export function rhythm(chat: Chat, now: number, messages: Messages, formats: Formats): string {
  const all = slotsOf(chat).map((sessions, index) => ({sessions, slot: chat.schedule[index]}));
  const going = all.filter(({sessions}) => sessions.next(now) !== undefined);
  const slots = (going.length > 0 ? going : all).flatMap(({slot}) => slot ?? []);
  const phrases = slots.map(slot => {
    const often = howOften(slot, messages, formats);
    if (!slot.start.includes('T')) return often;
    const hour = formats.in(UTC).time(parseDateTime(slot.start) ?? 0);
    return messages.atTime(often, hour, formats.labelOf(slot, now));
  });
  return [...new Set(phrases)].join(' · ');
}
