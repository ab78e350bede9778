import {wantFeed} from '../core/arguments.js';
import {MS_PER_DAY} from '../core/civil.js';
import {movedAway} from '../core/moved-away.js';
import {sessionsIn} from '../core/sessions.js';
import {byStart, type Window} from '../core/slot-sessions.js';
import {
  arrange,
  isLong,
  readDays,
  windowAround,
  type Timetable,
  type TimetableOptions,
} from '../core/timetable.js';
import type {Chat, ChatFeed, Session} from '../core/types.js';
import {Kept} from './kept.js';

/** A timetable, and what there is beside it. */
export interface KnownDays extends Timetable {
  /** Those of these days, and of a day before and after them. */
  readonly around: readonly Session[];
  /** All sessions of these days, each once. */
  readonly sessions: readonly Session[];
  readonly movedAway: readonly Session[];
  /** Those with an hour that began before and end in these days. */
  readonly runningIn: readonly Session[];
}

/** The days that two calendars of a page show, and those after them. */
const MOST_SPANS = 4;

const timetables = new Kept<ChatFeed, KnownDays>(MOST_SPANS);

/** By chat, the sessions of the windows that were asked for last. */
const ofChats = new Kept<Chat, readonly Session[]>(MOST_SPANS);

/**
 * The timetable of some days, computed once for a feed and these days: another minute, or other
 * choices, only choose from it.
 *
 * @throws RangeError when there is no such date or number of days
 */
export function knownDays(feed: ChatFeed, options: TimetableOptions): KnownDays {
  return timetables.get(feed, JSON.stringify(options), () => {
    wantFeed(feed);
    const asked = readDays(options);
    const {start, end} = asked;
    const window = windowAround(asked);
    const around = feed.chats.flatMap(chat => sessionsOf(chat, window)).sort(byStart);
    const found = arrange(around, asked);
    return {
      ...{...found, around},
      sessions: [...new Set(found.days.flatMap(({sessions}) => sessions))],
      movedAway: movedAway(feed, start - MS_PER_DAY, end + MS_PER_DAY),
      runningIn: around.filter(
        session => !isLong(session) && session.start < start && session.end > start,
      ),
    };
  });
}

/**
 * Finds out what `knownDays` needs, chat by chat: between two of its steps others may have a turn, so
 * that a page with thousands of chats does not stand still.
 */
export function* stepsToKnow(feed: ChatFeed, options: TimetableOptions): Generator<undefined> {
  const window = windowAround(readDays(options));
  for (const chat of feed.chats) {
    sessionsOf(chat, window);
    yield;
  }
}

function sessionsOf(chat: Chat, window: Window): readonly Session[] {
  return ofChats.get(chat, `${window.from} ${window.to}`, () => sessionsIn(chat, window));
}
