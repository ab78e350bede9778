import {lengthOf, parseDuration} from '../../core/duration.js';
import {joinLinks} from '../../core/join-url.js';
import type {Chat, SessionChanges, Slot} from '../../core/types.js';
import {textValue, uriValue} from './content-line.js';
import {descriptionOf, summaryOf} from '../event-text.js';
import {durationValue, instantOf, timeProperty, utcValue} from './time-values.js';

/** One VEVENT: a slot's whole series, or a session that is not as the series says. */
export interface CalendarEvent {
  readonly uid: string;
  readonly chat: Chat;
  readonly slot: Slot;
  /** Its DTSTART, a wall time of the slot. */
  readonly start: number;
  readonly duration: string;
  readonly changes: SessionChanges;
  readonly isCancelled: boolean;
  /** RRULE, RDATE and EXDATE of a series, RECURRENCE-ID of a session. */
  readonly recurrence: readonly string[];
}

/** What is said of all events alike. */
export interface EventOptions {
  /** Epoch milliseconds. */
  readonly now?: number | undefined;
  /** The feed's own `updated`. */
  readonly updated?: string | undefined;
  /** Whether it takes up time in the eyes of others (RFC 5545 §3.8.2.7). */
  readonly busy: boolean;
  /** Minutes before the start. */
  readonly alarm?: number | undefined;
}

/** The content lines of a VEVENT (RFC 5545 §3.6.1), not folded yet. */
export function vevent(event: CalendarEvent, options: EventOptions): string[] {
  const {uid, chat, slot, start, changes, isCancelled, recurrence} = event;
  const updated = instantOf(chat.updated ?? options.updated ?? '');
  const url = changes.url ?? chat.url;
  const summary = textValue(summaryOf(chat, changes));
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${utcValue(options.now ?? updated ?? 0)}`,
    ...(updated === undefined ? [] : [`LAST-MODIFIED:${utcValue(updated)}`]),
    `SEQUENCE:${sequenceOf(updated)}`,
    timeProperty('DTSTART', start, slot),
    ...durationLine(event.duration),
    ...recurrence,
    `SUMMARY:${summary}`,
    ...optional('DESCRIPTION', textValue(descriptionOf(chat, changes))),
    ...optional('LOCATION', textValue(changes.location ?? chat.location ?? '')),
    ...optional('CATEGORIES', (chat.keywords ?? []).map(textValue).join(',')),
    ...optional('URL', uriValue(url ?? '')),
    ...joinLinks(chat, changes).map(
      ({href}) => `CONFERENCE;VALUE=URI;FEATURE=CHAT:${uriValue(href)}`, // RFC 7986 §5.11
    ),
    `TRANSP:${options.busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(options.alarm === undefined || isCancelled ? [] : valarm(options.alarm, summary)),
    'END:VEVENT',
  ];
}

/**
 * A revision has a higher number than those before it (RFC 5545 §3.8.7.4); a feed counts none, so
 * the minutes since 1970 of its `updated` do, which fit into 31 bits.
 */
function sequenceOf(updated = 0): number {
  return Math.max(0, Math.floor(updated / 60_000));
}

/** Without a DURATION an event ends when it starts (RFC 5545 §3.6.1). */
function durationLine(text: string): string[] {
  const duration = parseDuration(text);
  return duration && lengthOf(duration) > 0 ? [`DURATION:${durationValue(duration)}`] : [];
}

/** RFC 5545 §3.6.6. */
function valarm(minutes: number, summary: string): string[] {
  const before = durationValue({days: 0, time: minutes * 60_000});
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:${minutes > 0 ? '-' : ''}${before}`,
    'END:VALARM',
  ];
}

function optional(name: string, value: string): string[] {
  return value ? [`${name}:${value}`] : [];
}
