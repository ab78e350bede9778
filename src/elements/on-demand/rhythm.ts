import {MS_PER_MINUTE, parseDateTime} from '../../core/civil.js';
import {completeRule} from '../../core/recurrence/complete-rule.js';
import {slotsOf} from '../../core/sessions.js';
import type {Chat} from '../../core/types.js';
import {UTC} from '../../core/zone.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';
import {howOften} from './how-often.js';

/** When a chat is held, in words and on its host's clock: "Every Tuesday at 20:00, UK time". */
export function rhythm(chat: Chat, now: number, messages: Messages, formats: Formats): string {
  const all = slotsOf(chat).map((sessions, index) => ({sessions, slot: chat.schedule[index]}));
  const going = all.filter(({sessions}) => sessions.next(now) !== undefined);
  const slots = (going.length > 0 ? going : all).flatMap(({slot}) => slot ?? []);
  const phrases = slots.map(slot => {
    const often = howOften(slot, messages, formats);
    const start = parseDateTime(slot.start);
    if (start === undefined) return often; // it lasts all day
    const rule = completeRule(slot.recurrenceRule ?? {frequency: 'daily'}, start);
    const {byHour, byMinute} = rule;
    const times = byHour.flatMap(hour =>
      byMinute.map(minute => formats.in(UTC).time((hour * 60 + minute) * MS_PER_MINUTE)),
    );
    return messages.atTime(often, formats.list(times), formats.labelOf(slot, now));
  });
  return [...new Set(phrases)].join(' · ');
}
