export {nextSession, sessionsBetween} from './sessions.js';
export {timetable} from './timetable.js';
export type {Timetable, TimetableDay, TimetableOptions, TimetableSpan} from './timetable.js';
export type {
  Chat,
  ChatFeed,
  Frequency,
  Host,
  Link,
  NDay,
  Override,
  Platform,
  PlatformName,
  RecurrenceRule,
  Session,
  SessionChanges,
  SessionStatus,
  Slot,
  Weekday,
} from './types.js';
