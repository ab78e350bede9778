import type {ChatFeed} from '../core/types.js';
import {knownDays, stepsToKnow} from './known-days.js';
import {sessionWords} from './session-words.js';
import {daysWanted, type SpanOptions} from './span-record.js';

/**
 * Finds out all that a span's record needs, in small steps: between two of them others may have a
 * turn, so that a page with thousands of chats does not stand still. The record is then found at once.
 */
export function* stepsToTell(feed: ChatFeed, options: SpanOptions): Generator<undefined> {
  const {viewpoint, rows = Infinity} = options;
  const wanted = daysWanted(options);
  yield* stepsToKnow(feed, wanted);
  for (const {sessions} of knownDays(feed, wanted).days) {
    for (const session of sessions.slice(0, rows)) {
      sessionWords(session, feed, viewpoint);
      yield;
    }
  }
}
