import {isLive} from '../core/now.js';
import type {Session} from '../core/types.js';
import {sessionRecord, type SessionContext, type SessionRecord} from './session-record.js';

/** So many that are on are named; more are counted. */
const MOST_LIVE = 3;

/** So many of those that start at the next hour. */
const MOST_NEXT = 6;

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
  /** Those that start at the next hour; of many the first, and "and 4 more". */
  readonly sessions: readonly SessionRecord[];
  readonly more: string | undefined;
  /** "in 40 min", "tomorrow", and "21:00". */
  readonly countdown: string;
  readonly hour: string;
}

/**
 * @param around - the sessions that are shown, those that are on among them, in order
 * @param upcoming - those to come, in order
 */
export function nowStrip(
  around: readonly Session[],
  upcoming: readonly Session[],
  context: SessionContext,
): NowStrip | undefined {
  const {now, nextStart, viewpoint} = context;
  const {messages, formats} = viewpoint;
  const live = around.filter(session => isLive(session, now));
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
            sessions: next.slice(0, MOST_NEXT).map(session => sessionRecord(session, context)),
            more: next.length > MOST_NEXT ? messages.andMore(next.length - MOST_NEXT) : undefined,
            countdown: formats.relative(now, nextStart, 'short'),
            hour: formats.time(nextStart),
          },
  };
}
