import {expect} from 'chai';
import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';
import {toICalendar} from '../../src/export/icalendar/to-icalendar.js';
import {nextSession, sessionsBetween} from '../../src/core/sessions.js';
import {occurrenceOf} from '../../src/core/slot-rule.js';
import type {Override} from '../../src/core/types.js';
import {feedOf} from '../support/feed-of.js';

/** Zones that put their clocks forward at midnight, by half an hour, or over a whole day. */
const ZONES = [
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
];

const text = (local: Temporal.PlainDateTime): string => local.toString().slice(0, 16);

/** What Temporal makes of a wall time, later by the gap where there is one. */
function seen(local: Temporal.PlainDateTime, timeZone: string): Temporal.ZonedDateTime {
  return local.toZonedDateTime(timeZone, {disambiguation: 'compatible'});
}

/** Hours that clocks leave out from 2008 to 2015, each in the middle of its gap. */
function skippedHours(timeZone: string): Temporal.PlainDateTime[] {
  const found: Temporal.PlainDateTime[] = [];
  let at = Temporal.Instant.from('2008-01-01T00:00Z').toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > 2015) return found;
    const before = next.subtract({nanoseconds: 1});
    const gap = next.offsetNanoseconds - before.offsetNanoseconds;
    if (gap > 0) {
      const start = next.toPlainDateTime().subtract({nanoseconds: gap});
      found.push(start.add({minutes: gap / 60e9 / 2}));
    }
    at = next;
  }
}

/** A chat held every week at an hour, with one override. */
function weeklyAt(hour: Temporal.PlainDateTime, timeZone: string, key: string, override: Override) {
  return feedOf({
    start: text(hour.subtract({weeks: 20})),
    timeZone,
    recurrenceRule: 'FREQ=WEEKLY;COUNT=40',
    recurrenceOverrides: {[key]: override},
  });
}

for (const timeZone of ZONES) {
  describe(`a key at the hour that people saw, where clocks were put forward in ${timeZone}`, () => {
    const hours = skippedHours(timeZone);

    it('is looked for on some days', () => {
      expect(hours.length).to.be.above(0);
    });

    for (const skipped of hours) {
      const shown = seen(skipped, timeZone);
      const instant = shown.epochMilliseconds;
      const key = text(shown.toPlainDateTime());
      const id = `${text(skipped)}:00`;

      it(`is about the session at ${text(skipped)}, seen at ${key}`, () => {
        const feed = weeklyAt(skipped, timeZone, key, {topic: 'Clocks'});
        expect(occurrenceOf(feed.chats[0]!.schedule[0]!, key)).to.equal(id);
        const found = sessionsBetween(feed, instant, instant + 1);
        expect(found.map(({recurrenceId, topic, status}) => [recurrenceId, topic, status])).to.eql([
          [id, 'Clocks', 'scheduled'],
        ]);
        expect(sessionsBetween(feed, 0, Infinity)).to.have.length(40);
        expect(nextSession(feed, instant)).to.deep.equal(found[0]);
      });

      it(`calls off the session at ${text(skipped)}, excludes and moves it`, () => {
        const statuses = (override: Override): string[] =>
          sessionsBetween(weeklyAt(skipped, timeZone, key, override), instant, instant + 1).map(
            ({status}) => status,
          );
        expect(statuses({status: 'cancelled'})).to.deep.equal(['cancelled']);
        expect(statuses({start: key})).to.deep.equal(['scheduled']);
        expect(statuses({excluded: true})).to.deep.equal([]);
        const moved = weeklyAt(skipped, timeZone, key, {start: text(skipped.add({days: 200}))});
        const last = sessionsBetween(moved, 0, Infinity).at(-1);
        expect([last?.status, last?.recurrenceId]).to.deep.equal(['moved', id]);
      });

      it(`changes one event of the file, by the rule's own hour: ${text(skipped)}`, () => {
        const lines = toICalendar(weeklyAt(skipped, timeZone, key, {topic: 'Clocks'}));
        const events = ICAL.Component.fromString(lines).getAllSubcomponents('vevent');
        const ids = events.flatMap(each =>
          String(each.getFirstPropertyValue('recurrence-id') ?? []),
        );
        expect(ids.filter(Boolean)).to.deep.equal([id]);
      });
    }
  });
}

describe('a key of another hour', () => {
  const weekly = {
    start: '2026-10-04T01:30',
    timeZone: 'Europe/London',
    recurrenceRule: 'FREQ=WEEKLY',
  };

  it('is about its own occurrence where an hour comes twice, and about no other', () => {
    const [slot] = feedOf(weekly).chats[0]!.schedule;
    expect(occurrenceOf(slot!, '2026-10-25T01:30')).to.equal('2026-10-25T01:30:00');
    for (const other of ['2026-10-25T00:30', '2026-10-25T02:30', '2026-10-18T02:30', 'soon']) {
      expect(occurrenceOf(slot!, other), other).to.equal(undefined);
    }
  });

  it('gives way to the key of the rule itself', () => {
    const feed = feedOf({
      ...weekly,
      start: '2026-03-01T01:30',
      recurrenceOverrides: {
        '2026-03-29T02:30': {topic: 'Seen'},
        '2026-03-29T01:30': {topic: 'Ruled'},
      },
    });
    const march = sessionsBetween(feed, Date.UTC(2026, 2, 29), Date.UTC(2026, 2, 30));
    expect(march.map(({topic}) => topic)).to.deep.equal(['Ruled']);
    expect(toICalendar(feed)).to.include('Ruled').and.not.include('Seen');
  });

  it('that clocks leave out is about the hour that people saw', () => {
    const [slot] = feedOf({...weekly, start: '2026-03-01T02:30'}).chats[0]!.schedule;
    expect(occurrenceOf(slot!, '2026-03-29T01:30')).to.equal('2026-03-29T02:30:00');
  });

  it('is a date for a whole day', () => {
    const [slot] = feedOf({start: '2026-03-01', recurrenceRule: 'FREQ=WEEKLY'}).chats[0]!.schedule;
    expect(occurrenceOf(slot!, '2026-03-29')).to.equal('2026-03-29');
    expect(occurrenceOf(slot!, '2026-03-30')).to.equal(undefined);
  });
});
