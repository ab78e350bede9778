import {expect} from 'chai';
import {clockShift, clockShiftAhead} from '../../src/core/clock-shift.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import type {Session} from '../../src/core/types.js';
import {feedOf} from '../support/feed-of.js';

/** The sessions of a weekly chat in a year. */
function weekly(timeZone: string, start: string, year: number): Session[] {
  const feed = feedOf({start, timeZone, recurrenceRule: 'FREQ=WEEKLY'});
  return sessionsBetween(feed, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
}

/** The dates (in the host's zone) on which a reader is told, with what. */
function told(sessions: readonly Session[], reader: string): string[] {
  return sessions.flatMap(session => {
    const shift = clockShift(session, reader);
    if (!shift) return [];
    const {minutes, changed, from, until} = shift;
    return `${session.recurrenceId.slice(0, 10)} ${minutes} ${changed} ${from}/${until}`;
  });
}

describe('a clock shift', () => {
  const newYork = weekly('America/New_York', '2020-01-07T20:00', 2027); // Tuesday evening
  const london = weekly('Europe/London', '2020-01-07T20:00', 2027);

  it('puts a New York evening an hour earlier for London while only one has changed', () => {
    expect(told(newYork, 'Europe/London')).to.deep.equal([
      '2027-03-16 -60 America/New_York 2027-03-14/2027-03-27',
      '2027-03-23 -60 America/New_York 2027-03-14/2027-03-27',
      '2027-11-02 -60 Europe/London 2027-10-31/2027-11-06',
    ]);
  });

  it('puts a London evening an hour later for New York in the same weeks', () => {
    expect(told(london, 'America/New_York')).to.deep.equal([
      '2027-03-16 60 America/New_York 2027-03-14/2027-03-27',
      '2027-03-23 60 America/New_York 2027-03-14/2027-03-27',
      '2027-11-02 60 Europe/London 2027-10-31/2027-11-06',
    ]);
  });

  it('comes twice a year between London and Sydney, which change in opposite directions', () => {
    const sydney = weekly('Australia/Sydney', '2020-01-05T20:00', 2026); // Sunday evening
    expect(told(sydney, 'Europe/London')).to.deep.equal([
      '2026-03-29 60 Europe/London 2026-03-29/2026-04-04',
      '2026-10-04 -60 Australia/Sydney 2026-10-04/2026-10-24',
      '2026-10-11 -60 Australia/Sydney 2026-10-04/2026-10-24',
      '2026-10-18 -60 Australia/Sydney 2026-10-04/2026-10-24',
    ]);
  });

  it('is of #lrnchat in the week of 31 October 2011, as the first users know it', () => {
    const lrnchat = weekly('America/New_York', '2011-09-01T11:30', 2011);
    expect(told(lrnchat, 'Europe/London')).to.deep.equal([
      '2011-11-03 -60 Europe/London 2011-10-30/2011-11-05',
    ]);
  });

  it('is of half an hour where clocks change by half an hour', () => {
    const lordHowe = weekly('Australia/Lord_Howe', '2020-01-05T20:00', 2026);
    const shifts = lordHowe.flatMap(session => clockShift(session, 'Europe/London') ?? []);
    expect(shifts.map(({minutes}) => minutes)).to.include(-30);
  });

  it('lasts to the day before the next change, whatever the hour of the session', () => {
    const night = weekly('Europe/London', '2020-01-07T00:30', 2027);
    expect(told(night, 'America/New_York')).to.deep.equal([
      '2027-03-16 60 America/New_York 2027-03-14/2027-03-27',
      '2027-03-23 60 America/New_York 2027-03-14/2027-03-27',
      '2027-11-02 60 Europe/London 2027-10-31/2027-11-06',
    ]);
  });

  it("lasts to the session's own date when that is later where the reader is", () => {
    const saturdays = weekly('Europe/London', '2020-01-04T20:00', 2026);
    expect(told(saturdays, 'Australia/Sydney').at(-1)).to.equal(
      '2026-10-24 60 Australia/Sydney 2026-10-04/2026-10-25',
    );
  });

  it('lasts to the day before where clocks change at midnight', () => {
    const london2021 = weekly('Europe/London', '2020-01-07T20:00', 2021);
    expect(told(london2021, 'America/Santiago')[0]).to.equal(
      '2021-03-30 -60 Europe/London 2021-03-28/2021-04-03',
    );
  });

  for (const [host, reader, why] of [
    ['Europe/London', 'Europe/London', "in the chat's own zone"],
    ['Europe/London', 'Europe/Lisbon', 'where clocks change on the same nights'],
    [
      'Europe/London',
      'Asia/Tokyo',
      'where the reader has no summer time: a season is no exception',
    ],
    ['Asia/Kolkata', 'America/New_York', 'where the host has no summer time'],
    ['Asia/Kolkata', 'Asia/Tokyo', 'where neither has'],
  ] as const) {
    it(`never comes ${why}`, () => {
      expect(told(weekly(host, '2020-01-07T20:00', 2027), reader)).to.deep.equal([]);
    });
  }

  it('is told a fortnight ahead, with the dates', () => {
    const [before] = newYork.filter(({recurrenceId}) => recurrenceId.startsWith('2027-03-02'));
    const [earlier] = newYork.filter(({recurrenceId}) => recurrenceId.startsWith('2027-02-23'));
    expect(clockShiftAhead(before!, 'Europe/London')).to.deep.equal({
      minutes: -60,
      changed: 'America/New_York',
      from: '2027-03-14',
      until: '2027-03-27',
    });
    expect(clockShiftAhead(earlier!, 'Europe/London')).to.equal(undefined);
    expect(clockShiftAhead(earlier!, 'Europe/London', 21)?.from).to.equal('2027-03-14');
  });

  it('is told from fourteen days before', () => {
    const sundays = weekly('America/New_York', '2020-01-05T20:00', 2027);
    const saturdays = weekly('America/New_York', '2020-01-04T20:00', 2027);
    const on = (sessions: readonly Session[], date: string): Session =>
      sessions.find(({recurrenceId}) => recurrenceId.startsWith(date))!;
    expect(clockShiftAhead(on(sundays, '2027-02-28'), 'Europe/London')?.from).to.equal(
      '2027-03-14',
    );
    expect(clockShiftAhead(on(saturdays, '2027-02-27'), 'Europe/London')).to.equal(undefined);
  });

  it('is told ahead only when a session of the series falls into it', () => {
    const feed = feedOf({
      start: '2020-01-07T20:00',
      timeZone: 'America/New_York',
      recurrenceRule: 'FREQ=MONTHLY;BYDAY=1TU',
      recurrenceOverrides: {'2027-03-02T20:00': {start: '2027-03-09T20:00'}},
    });
    const [march] = sessionsBetween(feed, Date.UTC(2027, 2, 1), Date.UTC(2027, 3, 1));
    expect(clockShift(march!, 'Europe/London')).to.equal(undefined);
    expect(clockShiftAhead(march!, 'Europe/London', 20)).to.equal(undefined);
  });

  it('is not told ahead of the session that is in it, only of those to come', () => {
    const [last] = newYork.filter(({recurrenceId}) => recurrenceId.startsWith('2027-03-23'));
    expect(clockShift(last!, 'Europe/London')?.minutes).to.equal(-60);
    expect(clockShiftAhead(last!, 'Europe/London')).to.equal(undefined);
  });

  it('is not told ahead of a cancelled session', () => {
    const feed = feedOf({
      start: '2020-01-07T20:00',
      timeZone: 'America/New_York',
      recurrenceRule: 'FREQ=WEEKLY',
      recurrenceOverrides: {'2027-03-16T20:00': {status: 'cancelled'}},
    });
    const [session] = sessionsBetween(feed, Date.UTC(2027, 2, 3), Date.UTC(2027, 2, 4));
    expect(clockShiftAhead(session!, 'Europe/London')).to.equal(undefined);
  });

  for (const [start, reader] of [
    ['2027-03-16', 'Europe/London'],
    ['2026-03-01', 'Africa/Casablanca'],
  ] as const) {
    it(`is none of a whole day: ${start} ${reader}`, () => {
      const feed = feedOf({start, timeZone: 'America/New_York'});
      const [session] = sessionsBetween(feed, 0, Date.UTC(2030, 0, 1));
      expect(clockShift(session!, reader)).to.equal(undefined);
    });
  }

  it('has no answer for a zone that is none', () => {
    expect(() => clockShift(newYork[0]!, 'Mars/Olympus')).to.throw(RangeError, 'Mars/Olympus');
  });
});
