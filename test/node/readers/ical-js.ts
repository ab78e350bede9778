import ICAL from 'ical.js';
import type {ReadBack, Request} from './read-back.js';

/** Reads a calendar with ical.js, which Thunderbird uses: the sessions that start in the window. */
export function readWithIcalJs({text, from, to}: Request): ReadBack[] {
  const calendar = ICAL.Component.fromString(text);
  const components = calendar.getAllSubcomponents('vevent');
  const events = components.map(each => {
    // Left to itself it takes the changed sessions of all series for those of each.
    const exceptions = components.filter(
      other =>
        other.hasProperty('recurrence-id') &&
        !each.hasProperty('recurrence-id') &&
        other.getFirstPropertyValue('uid') === each.getFirstPropertyValue('uid'),
    );
    return new ICAL.Event(each, {exceptions});
  });
  return events
    .flatMap(event =>
      event.isRecurring() ? plainSessions(event, to) : [readBack(event, event.startDate)],
    )
    .filter(({start}) => start >= from && start < to);
}

interface Occurrence {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
}

/** The sessions of a series that no RECURRENCE-ID changes: those are events of their own. */
function plainSessions(event: ICAL.Event, to: number): ReadBack[] {
  const sessions: ReadBack[] = [];
  const iterator = event.iterator();
  // Its types do not say that there may be no more, and lack those of an occurrence.
  const next = (): ICAL.Time | undefined => iterator.next();
  for (let id = next(); id && instantOf(id) < to; id = next()) {
    const {item, startDate} = event.getOccurrenceDetails(id) as Occurrence;
    if (item === event) sessions.push(readBack(event, startDate));
  }
  return sessions;
}

function readBack(event: ICAL.Event, at: ICAL.Time): ReadBack {
  const after = at.clone();
  after.addDuration(event.duration);
  const [start, end] = [instantOf(at), instantOf(after)];
  // It adds hours to the clock on the wall, and so is an hour off when that is put forward or back.
  const isSure = at.utcOffset() === after.utcOffset();
  return {
    uid: event.uid,
    start,
    ...(isSure && {end}),
    allDay: at.isDate,
    cancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
    summary: event.summary,
  };
}

function instantOf(time: ICAL.Time): number {
  return time.isDate ? Date.UTC(time.year, time.month - 1, time.day) : time.toUnixTime() * 1000;
}
