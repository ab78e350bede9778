import {clockShift, clockShiftAhead} from '../../core/clock-shift.js';
import type {Session} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';
import {shiftNote, shiftWords} from '../parts/shift-note.js';

/** Where a clock change moves the hour, and why; a fortnight before, from when to when it will be. */
export function shiftExplained(
  session: Session,
  messages: Messages,
  formats: Formats,
): string | undefined {
  const zone = formats.zone.name;
  const present = shiftNote(session, messages, formats);
  const shift = clockShift(session, zone) ?? clockShiftAhead(session, zone);
  if (!shift) return undefined;
  const {from, until, changed} = shift;
  const told =
    present ??
    messages.clockShiftDuring(
      shiftWords(shift, messages, formats),
      formats.range(from, until, false),
    );
  const host = formats.labelOf(session.slot, session.start);
  return `${told}: ${(changed === zone ? messages.readerChanged : messages.hostChanged)(host)}.`;
}
