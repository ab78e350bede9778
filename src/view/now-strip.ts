import {isLive} from '../core/now.js';
import {sessionsBetween} from '../core/sessions.js';
import type {ChatFeed, Session} from '../core/types.js';
import {sessionRecord, type SessionContext, type SessionRecord} from './session-record.js';

/** So many that are on are named; more are counted. */
const MOST_LIVE = 3;

/** What is on now, and what is next. */
export interface NowStrip {
  /** "On now and next". */
  readonly label: string;
  readonly live: readonly LiveSession[];
  /** "2 more on now". */
  readonly more: string | undefined;
  readonly next: NextSessions | undefined;
}

export interface LiveSession extends SessionRecord {
  /** "until 21:00". */
  readonly until: string;
}

export interface NextSessions {
  /** All that start at the next hour. */
  readonly sessions: readonly SessionRecord[];
  /** "in 40 minutes", "tomorrow", and "21:00". */
  readonly countdown: string;
  readonly hour: string;
}

/**
 * @param shown - the feed with the chats that are shown
 * @param upcoming - its sessions to come, in order
 */
export function nowStrip(
  shown: ChatFeed,
  upcoming: readonly Session[],
  context: SessionContext,
): NowStrip | undefined {
  const {now, nextStart, viewpoint} = context;
  const {messages, formats} = viewpoint;
  const live = sessionsBetween(shown, now, now + 1).filter(session => isLive(session, now));
  const next = upcoming.filter(
    ({start, allDay, status}) => start === nextStart && !allDay && status !== 'cancelled',
  );
  if (live.length + next.length === 0) return undefined;
  const more = live.length - MOST_LIVE;
  return {
    label: messages.nowAndNext,
    live: live.slice(0, MOST_LIVE).map(session => ({
      ...sessionRecord(session, context),
      until: messages.endsAt(formats.time(session.end)),
    })),
    more: more > 0 ? messages.moreOnNow(more) : undefined,
    next:
      nextStart === undefined || next.length === 0
        ? undefined
        : {
            sessions: next.map(session => sessionRecord(session, context)),
            countdown: formats.relative(now, nextStart),
            hour: formats.time(nextStart),
          },
  };
}
