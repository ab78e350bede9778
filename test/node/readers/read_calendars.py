"""Reads calendars with icalendar, expands their rules with dateutil.rrule on the clock on the wall,
and takes instants from their own VTIMEZONEs with dateutil.tz. JSON in, JSON out: read-back.ts."""

import io
import json
import sys
from datetime import date, datetime, timedelta, timezone

from dateutil.rrule import rrulestr
from dateutil.tz import tzical, tzutc
from icalendar import Calendar

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def read(text, first, last):
    calendar = Calendar.from_ical(text)
    zones = tzical(io.StringIO(text)) if "BEGIN:VTIMEZONE" in text else None
    events = [Event(each, zones) for each in calendar.walk("VEVENT")]
    changed = {(event.uid, event.recurrence_id) for event in events}
    return [
        event.session(wall)
        for event in events
        for wall in event.walls(last)
        if event.recurrence_id or (event.uid, wall) not in changed
        if first <= event.millis(wall) < last
    ]


class Event:
    def __init__(self, component, zones):
        start = component["DTSTART"]
        self.component = component
        self.uid = str(component["UID"])
        self.all_day = not isinstance(start.dt, datetime)
        tzid = start.params.get("TZID")
        self.zone = zones.get(tzid) if tzid else tzutc()
        self.start = naive(start.dt)
        recurrence_id = component.get("RECURRENCE-ID")
        self.recurrence_id = recurrence_id and naive(recurrence_id.dt)

    def walls(self, last):
        """The starts of the series, or the one of a session, on the clock on the wall."""
        gone = set(self.dates("EXDATE"))
        walls = {*self.of_rule(last), *self.dates("RDATE")}
        return sorted(walls - gone)

    def of_rule(self, last):
        rule = self.component.get("RRULE")
        if not rule:
            yield self.start
            return
        # dateutil takes no UNTIL in UTC for times without a zone: it is compared here.
        until = rule.pop("UNTIL", [None])[0]
        for wall in rrulestr(rule.to_ical().decode(), dtstart=self.start):
            if self.millis(wall) >= last or (until and self.is_after(wall, until)):
                return
            yield wall

    def is_after(self, wall, until):
        if self.all_day:
            return wall > naive(until)
        return self.instant(wall) > until.replace(tzinfo=timezone.utc)

    def dates(self, name):
        values = self.component.get(name, [])
        for value in values if isinstance(values, list) else [values]:
            yield from (naive(each.dt) for each in value.dts)

    def instant(self, wall):
        """An hour that is skipped is read with the offset before (RFC 5545 3.3.5); dateutil itself
        reads it with the one after, and its resolve_imaginary is lost at the date line."""
        offset = self.offset(wall)
        before = self.offset(wall - timedelta(days=1))
        is_skipped = offset > before and self.offset(wall - (offset - before)) == before
        return (wall - (before if is_skipped else offset)).replace(tzinfo=timezone.utc)

    def offset(self, wall):
        return self.zone.utcoffset(wall)

    def millis(self, wall):
        return int((self.instant(wall) - EPOCH).total_seconds() * 1000)

    def session(self, wall):
        duration = self.component.get("DURATION")
        length = duration.dt if duration else timedelta()
        start, end = self.millis(wall), self.millis(wall + length)
        # A timedelta does not know a day from 24 hours, which differ when clocks change.
        is_sure = end - start == length.total_seconds() * 1000
        return {
            "uid": self.uid,
            "start": start,
            **({"end": end} if is_sure else {}),
            "allDay": self.all_day,
            "cancelled": self.component.get("STATUS") == "CANCELLED",
            "summary": str(self.component["SUMMARY"]),
        }


def naive(value):
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return datetime(value.year, value.month, value.day)


requests = json.load(sys.stdin)
json.dump([read(each["text"], each["from"], each["to"]) for each in requests], sys.stdout)
