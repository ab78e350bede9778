import {expect} from 'chai';
import {clockShift} from '../../src/core/clock-shift.js';
import {hourChange} from '../../src/core/hour-change.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import type {Session} from '../../src/core/types.js';
import {feedOf} from '../support/feed-of.js';

function sessionsOf(slot: object, year = 2026): Session[] {
  const feed = feedOf({recurrenceRule: 'FREQ=WEEKLY', ...slot});
  return sessionsBetween(feed, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
}

/** What a reader is told of which sessions (by the host's date). */
function told(sessions: readonly Session[], reader: string): string[] {
  return sessions.flatMap(session => {
    const change = hourChange(session, reader);
    if (!change) return [];
    const {minutes, changed, date, before, after} = change;
    return `${session.recurrenceId.slice(0, 10)}: ${minutes} ${changed} ${date}, ${before.slice(5, 16)} → ${after.slice(5, 16)}`;
  });
}

const LONDON = {start: '2020-01-07T19:00', timeZone: 'Europe/London'}; // Tuesday evening

describe('an hour that changes for a long season', () => {
  it('is that of a London chat for a reader in Delhi, in March and in October', () => {
    expect(told(sessionsOf(LONDON), 'Asia/Kolkata')).to.deep.equal([
      '2026-03-17: -60 Europe/London 2026-03-29, 03-18T00:30 → 03-17T23:30',
      '2026-03-24: -60 Europe/London 2026-03-29, 03-25T00:30 → 03-24T23:30',
      '2026-03-31: -60 Europe/London 2026-03-29, 04-01T00:30 → 03-31T23:30',
      '2026-10-13: 60 Europe/London 2026-10-25, 10-13T23:30 → 10-14T00:30',
      '2026-10-20: 60 Europe/London 2026-10-25, 10-20T23:30 → 10-21T00:30',
      '2026-10-27: 60 Europe/London 2026-10-25, 10-27T23:30 → 10-28T00:30',
    ]);
  });

  it('is that of a Delhi chat for a reader in New York, whose own clocks are the reason', () => {
    const delhi = sessionsOf({start: '2020-01-07T20:00', timeZone: 'Asia/Kolkata'});
    expect(told(delhi, 'America/New_York')).to.deep.equal([
      '2026-02-24: 60 America/New_York 2026-03-08, 02-24T09:30 → 02-24T10:30',
      '2026-03-03: 60 America/New_York 2026-03-08, 03-03T09:30 → 03-03T10:30',
      '2026-03-10: 60 America/New_York 2026-03-08, 03-10T09:30 → 03-10T10:30',
      '2026-10-20: -60 America/New_York 2026-11-01, 10-20T10:30 → 10-20T09:30',
      '2026-10-27: -60 America/New_York 2026-11-01, 10-27T10:30 → 10-27T09:30',
      '2026-11-03: -60 America/New_York 2026-11-01, 11-03T10:30 → 11-03T09:30',
    ]);
  });

  it('is also the one after a shift of some weeks, where both zones change, the other way round', () => {
    const sydney = sessionsOf({start: '2020-01-07T20:00', timeZone: 'Australia/Sydney'});
    expect(told(sydney, 'Europe/London')).to.deep.equal([
      '2026-03-24: 120 Australia/Sydney 2026-04-05, 03-24T09:00 → 03-24T11:00',
      '2026-03-31: 120 Australia/Sydney 2026-04-05, 03-31T09:00 → 03-31T11:00',
      '2026-04-07: 120 Australia/Sydney 2026-04-05, 04-07T09:00 → 04-07T11:00',
      '2026-10-13: -120 Europe/London 2026-10-25, 10-13T11:00 → 10-13T09:00',
      '2026-10-20: -120 Europe/London 2026-10-25, 10-20T11:00 → 10-20T09:00',
      '2026-10-27: -120 Europe/London 2026-10-25, 10-27T11:00 → 10-27T09:00',
    ]);
  });

  for (const [host, reader, why] of [
    ['Europe/London', 'America/New_York', 'where it is a shift of some weeks'],
    ['Europe/London', 'Europe/Lisbon', 'where both change at once'],
    ['America/New_York', 'America/Chicago', 'where both change in one night'],
    ['Asia/Kolkata', 'Asia/Tokyo', 'where neither changes'],
    ['Europe/London', 'Europe/London', "in the chat's own zone"],
  ] as const) {
    it(`is none ${why}: ${host} ${reader}`, () => {
      expect(told(sessionsOf({...LONDON, timeZone: host}), reader)).to.deep.equal([]);
    });
  }

  it('is never told of a change of which a shift is told', () => {
    for (const reader of ['America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC']) {
      for (const session of sessionsOf(LONDON)) {
        const [shift, change] = [clockShift(session, reader), hourChange(session, reader)];
        if (shift && change) expect(change.date > shift.until).to.equal(true);
      }
    }
  });

  it('is told from fourteen days before to seven days after', () => {
    // The change is on a Sunday at 01:00, before the sessions of its day.
    const daily = sessionsOf({...LONDON, recurrenceRule: 'FREQ=DAILY'});
    const dates = told(daily, 'Asia/Kolkata').map(text => text.slice(0, 10));
    expect([dates[0], dates[20]]).to.deep.equal(['2026-03-15', '2026-04-04']);
    expect(dates.filter(date => date < '2026-06')).to.have.length(21);
  });

  it('is told only where the series goes on after it', () => {
    const ends = {...LONDON, recurrenceRule: 'FREQ=WEEKLY;UNTIL=20260324'};
    expect(told(sessionsOf(ends), 'Asia/Kolkata')).to.deep.equal([]);
  });

  it('is told only where the series was held before it', () => {
    expect(told(sessionsOf({...LONDON, start: '2026-03-31T19:00'}), 'Asia/Kolkata')[0]).to.match(
      /^2026-10-13/,
    );
  });

  it('is none where all that is left of the series is cancelled', () => {
    const cancelled = {
      ...LONDON,
      recurrenceRule: 'FREQ=WEEKLY;UNTIL=20260331',
      recurrenceOverrides: {'2026-03-31T19:00': {status: 'cancelled'}},
    };
    expect(told(sessionsOf(cancelled), 'Asia/Kolkata')).to.deep.equal([]);
  });

  it('is none of a chat that meets once a year, always in the same season', () => {
    const yearly = {...LONDON, start: '2020-03-24T19:00', recurrenceRule: 'FREQ=YEARLY'};
    expect(told(sessionsOf(yearly), 'Asia/Kolkata')).to.deep.equal([]);
  });

  for (const [rule, expected] of [
    [
      'FREQ=MONTHLY;BYDAY=1TU',
      ['03-03 → 03-29', '04-07 → 03-29', '10-06 → 10-25', '11-03 → 10-25'],
    ],
    // January comes after the change in October as well, of which October told.
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU', ['01-06 → 03-29', '04-07 → 03-29', '10-06 → 10-25']],
    [
      'FREQ=WEEKLY;INTERVAL=4',
      ['03-03 → 03-29', '03-31 → 03-29', '10-13 → 10-25', '11-10 → 10-25'],
    ],
  ] as const) {
    it(`is told by the sessions before and after it of a series that is held seldom: ${rule}`, () => {
      const sessions = sessionsOf({...LONDON, start: '2025-01-07T19:00', recurrenceRule: rule});
      const dates = sessions.flatMap(session => {
        const change = hourChange(session, 'Asia/Kolkata');
        return change ? `${session.recurrenceId.slice(5, 10)} → ${change.date.slice(5)}` : [];
      });
      expect(dates).to.deep.equal(expected);
    });
  }

  it('is found where both zones change in one night, by other lengths', () => {
    const lordHowe = sessionsOf({start: '2020-01-07T20:00', timeZone: 'Australia/Lord_Howe'});
    expect(told(lordHowe, 'Australia/Sydney')).to.deep.equal([
      '2026-03-24: -30 Australia/Sydney 2026-04-05, 03-24T20:00 → 03-24T19:30',
      '2026-03-31: -30 Australia/Sydney 2026-04-05, 03-31T20:00 → 03-31T19:30',
      '2026-04-07: -30 Australia/Sydney 2026-04-05, 04-07T20:00 → 04-07T19:30',
      '2026-09-22: 30 Australia/Sydney 2026-10-04, 09-22T19:30 → 09-22T20:00',
      '2026-09-29: 30 Australia/Sydney 2026-10-04, 09-29T19:30 → 09-29T20:00',
      '2026-10-06: 30 Australia/Sydney 2026-10-04, 10-06T19:30 → 10-06T20:00',
    ]);
  });

  it('is not told of a session that is cancelled', () => {
    const recurrenceOverrides = {'2026-03-24T19:00': {status: 'cancelled'}};
    const dates = told(sessionsOf({...LONDON, recurrenceOverrides}), 'Asia/Kolkata');
    expect(dates.map(text => text.slice(0, 10)).slice(0, 2)).to.deep.equal([
      '2026-03-17',
      '2026-03-31',
    ]);
  });

  it('is the hour of the series, of a session that was moved; an extra one has none', () => {
    const changed = {
      ...LONDON,
      recurrenceOverrides: {
        '2026-03-24T19:00': {start: '2026-03-25T12:00'},
        '2026-03-26T08:00': {topic: 'An extra one'},
      },
    };
    expect(told(sessionsOf(changed), 'Asia/Kolkata').slice(1, 3)).to.deep.equal([
      '2026-03-24: -60 Europe/London 2026-03-29, 03-25T00:30 → 03-24T23:30',
      '2026-03-31: -60 Europe/London 2026-03-29, 04-01T00:30 → 03-31T23:30',
    ]);
  });

  it('is none of a whole day, nor of what is held once', () => {
    const day = {start: '2026-03-03', timeZone: 'Europe/London'};
    expect(told(sessionsOf(day), 'Asia/Kolkata')).to.deep.equal([]);
    const once = {...LONDON, start: '2026-03-24T19:00', recurrenceRule: undefined};
    expect(told(sessionsOf(once), 'Asia/Kolkata')).to.deep.equal([]);
  });

  it('has no answer for a zone that is none', () => {
    expect(() => hourChange(sessionsOf(LONDON)[0]!, 'Mars/Olympus')).to.throw(RangeError, 'Mars');
    expect(() => hourChange(sessionsOf(LONDON)[0]!, 'BST')).to.throw(RangeError, 'BST');
  });
});
