export {clockShift, clockShiftAhead} from './clock-shift.js';
export type {ClockShift} from './clock-shift.js';
export {hourChange} from './hour-change.js';
export type {HourChange} from './hour-change.js';
export {chatKey, isSameSession, sessionKey, slotNumber} from './identity.js';
export {overlaps} from './overlaps.js';
export type {Overlap} from './overlaps.js';
export {nextSession, sessionsBetween} from './sessions.js';
export {timetable} from './timetable.js';
export type {Timetable, TimetableDay, TimetableOptions, TimetableSpan} from './timetable.js';
export type {
  Chat,
  ChatFeed,
  ChatList,
  Frequency,
  Host,
  Link,
  Localizations,
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
