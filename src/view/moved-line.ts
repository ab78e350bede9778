import {originalStart} from '../core/slot-rule.js';
import type {Session} from '../core/types.js';
import type {SessionContext} from './session-record.js';
import {sessionWords} from './session-words.js';
import type {Text} from './words.js';

/** What is left at the hour of a session that was moved to another day: it leads to the new one. */
export interface MovedLine {
  readonly session: Session;
  readonly name: Text;
  /** When it would have been: epoch milliseconds, and "20:00" or "All day". */
  readonly start: number;
  readonly hour: string;
  /** "Moved to Wed, 2 Nov, 20:00". */
  readonly movedTo: string;
  readonly href: string | undefined;
}

export function movedLine(session: Session, context: SessionContext): MovedLine {
  const {feed, viewpoint, addressOf} = context;
  const {formats, messages} = viewpoint;
  const words = sessionWords(session, feed, viewpoint);
  const start = originalStart(session);
  const when = session.allDay
    ? formats.date(words.date, 'shortDay')
    : formats.time(session.start, 'shortDay');
  return {
    ...{session, start},
    name: words.name,
    hour: session.allDay ? messages.allDay : formats.time(start),
    movedTo: messages.movedTo(when),
    href: addressOf(session),
  };
}
