import {zoneOfSlot} from '../../core/slot-sessions.js';
import {dateOf} from '../../core/timetable.js';
import type {Session} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';

/** "15:00 your time · 20:00 UK time, next day"; one time where both clocks show the same. */
export function bothTimes(session: Session, messages: Messages, formats: Formats): string {
  const {start, slot} = session;
  const zone = zoneOfSlot(slot);
  let hostTime = messages.hostTime(formats.in(zone).time(start), formats.labelOf(slot, start));
  if (zone.offset(start) === formats.zone.offset(start)) return hostTime;
  const [ours, theirs] = [dateOf(session, formats.zone), dateOf(session, zone)];
  if (theirs > ours) hostTime = messages.dayAfter(hostTime);
  if (theirs < ours) hostTime = messages.dayBefore(hostTime);
  return `${messages.yourTime(formats.time(start))} · ${hostTime}`;
}
