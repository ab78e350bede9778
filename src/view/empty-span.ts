import {upcomingSession} from '../core/now.js';
import {dateOf} from '../core/timetable.js';
import type {ChatFeed} from '../core/types.js';
import {namedIn} from './chat-words.js';
import type {Viewpoint} from './viewpoint.js';
import {sentence, type Words} from './words.js';

/** Says why some days have no sessions, and what comes next. */
export interface EmptySpan {
  readonly text: string;
  /** "Next: #lgovsm, Tuesday 1 November 2011", and the date that leads there. */
  readonly next: {readonly words: Words; readonly date: string} | undefined;
  /** Whether what the reader chose hides chats. */
  readonly isFiltered: boolean;
}

export interface EmptySpanOptions {
  readonly viewpoint: Viewpoint;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When the days shown end: what is next comes after them. */
  readonly end: number;
}

/**
 * @param shown - the feed with the chats that are shown
 * @param ofPage - with all that there are to choose from
 */
export function emptySpan(
  shown: ChatFeed,
  ofPage: ChatFeed,
  {viewpoint: {messages, formats}, now, end}: EmptySpanOptions,
): EmptySpan {
  const isFiltered = shown.chats.length < ofPage.chats.length;
  // Forward, never back.
  const next = upcomingSession(shown, Math.max(now, end), formats.zone);
  const noChats = isFiltered ? messages.nothingMatches : messages.emptyFeed;
  const why = shown.chats.length === 0 ? noChats : messages.emptyWeek;
  if (!next) return {text: why, next: undefined, isFiltered};
  const date = dateOf(next, formats.zone);
  const words = sentence([namedIn(next.chat, next, shown, formats)], ([name = '']) =>
    messages.nextChat(name, formats.date(date, 'fullDate')),
  );
  return {text: why, next: {words, date}, isFiltered};
}
