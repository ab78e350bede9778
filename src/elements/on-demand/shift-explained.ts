import {clockShift, clockShiftAhead} from '../../core/clock-shift.js';
import {hourChange} from '../../core/hour-change.js';
import type {Session} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Formats} from '../formats.js';
import {hourWords, shiftOfWeeks, shiftWords} from '../parts/shift-note.js';

/**
 * Where a clock change moves the hour, and why: for some weeks, a fortnight before with the dates of
 * them, and for half a year.
 */
export function shiftExplained(
  session: Session,
  messages: Messages,
  formats: Formats,
): string | undefined {
  const told = [
    weeksExplained(session, messages, formats),
    seasonExplained(session, messages, formats),
  ];
  return told.filter(Boolean).join(' ') || undefined;
}

function weeksExplained(
  session: Session,
  messages: Messages,
  formats: Formats,
): string | undefined {
  const zone = formats.zone.name;
  const present = shiftOfWeeks(session, messages, formats);
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

function seasonExplained(
  session: Session,
  messages: Messages,
  formats: Formats,
): string | undefined {
  const zone = formats.zone.name;
  const change = hourChange(session, zone);
  if (!change) return undefined;
  const reason =
    change.changed === zone
      ? messages.readerChanges
      : messages.hostChanges(formats.labelOf(session.slot, session.start));
  return `${hourWords(change, messages, formats)}: ${reason}.`;
}
