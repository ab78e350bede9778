// The other libraries, each made to do the same: read a chat's rule, give its starts in a window.
import ICAL from 'ical.js';
import rrulePackage from 'rrule';
import {RRuleTemporal} from 'rrule-temporal';

const {rrulestr} = rrulePackage;
const basic = text => text.replaceAll(/[-:]/g, '');

export const rruleTemporal = {
  read: ({start, timeZone, recurrenceRule}) =>
    new RRuleTemporal({
      rruleString: `DTSTART;TZID=${timeZone}:${basic(start)}\nRRULE:${recurrenceRule}`,
    }),
  between: (rule, from, to) => rule.between(new Date(from), new Date(to - 1), true),
};

export const rrule = {
  read: ({start, timeZone, recurrenceRule}) =>
    rrulestr(`DTSTART;TZID=${timeZone}:${basic(start)}\nRRULE:${recurrenceRule}`),
  between: (rule, from, to) => rule.between(new Date(from), new Date(to - 1), true),
};

/** It knows no zones without a VTIMEZONE: its times are taken as they stand, which is in its favour. */
export const icalJs = {
  read: ({start, recurrenceRule}) => ({
    rule: ICAL.Recur.fromString(recurrenceRule),
    start: ICAL.Time.fromDateTimeString(start),
  }),
  between({rule, start}, from, to) {
    const starts = [];
    const iterator = rule.iterator(start);
    for (let time = iterator.next(); time; time = iterator.next()) {
      const at = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
      if (at >= to) break;
      if (at >= from) starts.push(at);
    }
    return starts;
  },
};
