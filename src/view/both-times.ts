import {zoneOfSlot} from '../core/slot-rule.js';
import {dateOf} from '../core/timetable.js';
import type {Session} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import {isolated} from './bidi.js';
import type {Formats} from './formats.js';

/** "15:00 your time · 20:00 UK time, next day"; one time where both clocks show the same. */
export function bothTimes(session: Session, messages: Messages, formats: Formats): string {
  const {start} = session;
  const host = hostTime(session, messages, formats);
  return isSameHour(session, formats)
    ? host
    : `${messages.yourTime(formats.time(start))} · ${host}`;
}

/** Whether the host's clock shows what the reader's does. */
export function isSameHour({start, slot, allDay}: Session, {zone}: Formats): boolean {
  return allDay || zoneOfSlot(slot).offset(start) === zone.offset(start);
}

/**
 * "20:00 UK time, next day".
 *
 * @param label - what people there call the zone, or what stands for it
 */
export function hostTime(
  session: Session,
  messages: Messages,
  formats: Formats,
  label: string = isolated(formats.labelOf(session.slot, session.start)),
): string {
  const {start, slot} = session;
  const zone = zoneOfSlot(slot);
  const time = messages.hostTime(formats.in(zone).time(start), label);
  const [ours, theirs] = [dateOf(session, formats.zone), dateOf(session, zone)];
  if (theirs > ours) return messages.dayAfter(time);
  return theirs < ours ? messages.dayBefore(time) : time;
}
