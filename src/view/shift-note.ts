import {clockShift, type ClockShift} from '../core/clock-shift.js';
import {hourChange, type HourChange} from '../core/hour-change.js';
import type {Session} from '../core/types.js';
import {UTC} from '../core/zone.js';
import type {Messages} from '../locales/messages.js';
import type {Formats} from './formats.js';

/** Says how a clock change moves a session for the reader, be it for weeks or for half a year. */
export function shiftNote(
  session: Session,
  messages: Messages,
  formats: Formats,
): string | undefined {
  const change = hourChange(session, formats.zone.name);
  return (
    shiftOfWeeks(session, messages, formats) ?? (change && hourWords(change, messages, formats))
  );
}

/** "1 hour earlier than usual for you until 27 March". */
export function shiftOfWeeks(
  session: Session,
  messages: Messages,
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

/** "From 29 March it starts at 00:30 for you"; where another day comes of it, with that. */
export function hourWords(
  {date, before, after}: HourChange,
  messages: Messages,
  formats: Formats,
): string {
  const from = formats.date(date, 'date');
  const time = formats.in(UTC).time(Date.parse(`${after}Z`));
  const [oldDay, day] = [before, after].map(each => each.slice(0, 10));
  return day === undefined || day === oldDay
    ? messages.hourFrom(from, time)
    : messages.hourFromOnDay(from, formats.date(day, 'weekday'), time);
}

/** "1 hour earlier than usual for you". */
export function shiftWords({minutes}: ClockShift, messages: Messages, formats: Formats): string {
  return messages.clockShift(formats.length(Math.abs(minutes)), minutes < 0);
}
