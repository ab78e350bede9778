import {clockShift, type ClockShift} from '../../core/clock-shift.js';
import type {Session} from '../../core/types.js';
import type {TimetableMessages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';

/** "1 hour earlier than usual for you": where a clock change makes it so, and until when. */
export function shiftNote(
  session: Session,
  messages: TimetableMessages,
  formats: Formats,
): string | undefined {
  const shift = clockShift(session, formats.zone.name);
  return (
    shift &&
    messages.clockShiftUntil(
      shiftWords(shift, messages, formats),
      formats.date(shift.until, 'date'),
    )
  );
}

/** "1 hour earlier than usual for you". */
export function shiftWords(
  {minutes}: ClockShift,
  messages: TimetableMessages,
  formats: Formats,
): string {
  return messages.clockShift(formats.length(Math.abs(minutes)), minutes < 0);
}
