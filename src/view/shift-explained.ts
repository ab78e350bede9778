import {clockShift, clockShiftAhead} from '../core/clock-shift.js';
import {hourChange} from '../core/hour-change.js';
import type {Session} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import {isolated} from './bidi.js';
import type {Formats} from './formats.js';
import {hourWords, shiftOfWeeks, shiftWords} from './shift-note.js';

/**
 * Where a clock change moves the hour, and why: for some weeks, a fortnight before with the dates of
 * them, and for half a year.
 *
 * @param label - what people call the host's zone, or what stands for it
 */
export function shiftExplained(
  session: Session,
  messages: Messages,
  formats: Formats,
  label: string = isolated(formats.labelOf(session.slot, session.start)),
): string | undefined {
  const told = [
    weeksExplained(session, label, messages, formats),
    seasonExplained(session, label, messages, formats),
  ];
  return told.filter(Boolean).join(' ') || undefined;
}

function weeksExplained(
  session: Session,
  label: string,
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
  return `${told}: ${(changed === zone ? messages.readerChanged : messages.hostChanged)(label)}.`;
}

function seasonExplained(
  session: Session,
  label: string,
  messages: Messages,
  formats: Formats,
): string | undefined {
  const zone = formats.zone.name;
  const change = hourChange(session, zone);
  if (!change) return undefined;
  const reason = change.changed === zone ? messages.readerChanges : messages.hostChanges(label);
  return `${hourWords(change, messages, formats)}: ${reason}.`;
}
