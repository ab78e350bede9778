import {MS_PER_DAY} from '../core/civil.js';
import {isOver, upcomingSession} from '../core/now.js';
import {nextSession, sessionsBetween} from '../core/sessions.js';
import {dateOf} from '../core/timetable.js';
import type {Chat, Session} from '../core/types.js';
import {dayName, type CardContext} from './card-session.js';
import {namedIn} from './chat-words.js';
import {sessionWords} from './session-words.js';
import {sentence, type Text, type Words} from './words.js';

/** How far ahead is looked where no session is planned. */
const SOON = 62 * MS_PER_DAY;

/** A session that does not take place. */
export interface CalledOff {
  readonly when: string;
  readonly dateTime: string;
  readonly badge: string;
  readonly note: Text | undefined;
}

/** Cancelled ones before a session: nobody should sit and wait for them. */
export function calledOff(
  chat: Chat,
  next: Session | undefined,
  context: CardContext,
): CalledOff[] {
  const {feed, viewpoint, now} = context;
  const {messages, formats} = viewpoint;
  const to = next ? next.start : now + SOON;
  // A whole day may be over in UTC, and not where the reader is.
  return sessionsBetween({...feed, chats: [chat]}, now - MS_PER_DAY, Math.max(to, now))
    .filter(each => each.status === 'cancelled' && !isOver(each, now, formats.zone))
    .map(session => {
      const {date, dateTime, note} = sessionWords(session, feed, viewpoint);
      return {
        when: session.allDay
          ? dayName(date, context)
          : messages.dayAndHours(dayName(date, context), formats.time(session.start)),
        dateTime,
        badge: messages.cancelled,
        note,
      };
    });
}

/** A session to come, in a word. */
export interface Coming {
  readonly dateTime: string;
  /** "Thu 3 Dec, 16:30". */
  readonly when: string;
  readonly topic: Text | undefined;
}

/** The next sessions of a chat, cancelled ones aside. */
export function comingSessions(
  chat: Chat,
  count: number,
  {feed, viewpoint, now}: CardContext,
): Coming[] {
  const {formats} = viewpoint;
  const found: Coming[] = [];
  for (let after = now; found.length < count;) {
    const session = nextSession(chat, after);
    if (!session) break;
    const {date, dateTime, topic} = sessionWords(session, feed, viewpoint);
    const when = session.allDay
      ? formats.date(date, 'shortDay')
      : formats.time(session.start, 'shortDay');
    found.push({dateTime, when, topic});
    after = session.start + 1;
  }
  return found;
}

/** "Next: #lgovsm, Tuesday 8 November": what comes after a session that is over. */
export function nextAfter(
  chat: Chat,
  {feed, viewpoint: {messages, formats}, now}: CardContext,
): Words | undefined {
  const next = upcomingSession(chat, now, formats.zone);
  if (!next) return undefined;
  return sentence([namedIn(chat, next, feed, formats)], ([name = '']) =>
    messages.nextChat(name, formats.date(dateOf(next, formats.zone), 'fullDate')),
  );
}
