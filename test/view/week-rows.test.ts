import {expect} from 'chai';
import {timetable} from '../../src/core/timetable.js';
import {zoneOf} from '../../src/core/zone.js';
import {weekRows} from '../../src/view/week-rows.js';
import {feedOf} from '../support/feed-of.js';

/** `mon 20:00 a: 0`: what stands in which row in the week of 31 October 2011. */
function rows(chats: Record<string, object>, timeZone = 'UTC'): string[] {
  const feed = feedOf(...Object.entries(chats).map(([id, chat]) => ({id, ...chat})));
  const {days} = timetable(feed, {date: '2011-11-01', timeZone});
  const found = weekRows(days, zoneOf(timeZone)!);
  return days.flatMap(({date, sessions}, day) =>
    sessions.map(({chat}, index) => `${date.slice(8)} ${chat.id} ${found[day]?.[index]}`),
  );
}

describe('the rows of a week', () => {
  it('are the same for the same hour on all days', () => {
    expect(
      rows({
        late: {start: '2011-10-31T20:00'},
        early: {start: '2011-11-02T08:00'},
        evening: {start: '2011-11-02T20:45'},
      }),
    ).to.deep.equal(['31 late 1', '02 early 0', '02 evening 1']);
  });

  it('are as many for an hour as it takes on its busiest day, and none for an empty one', () => {
    expect(
      rows({
        a: {start: '2011-10-31T20:00'},
        b: {start: '2011-10-31T20:00'},
        c: {start: '2011-10-31T20:30'},
        d: {start: '2011-11-01T20:30'},
        e: {start: '2011-11-01T21:00'},
      }),
    ).to.deep.equal(['31 a 0', '31 b 1', '31 c 2', '01 d 0', '01 e 3']);
  });

  it('put what lasts a day or longer above all hours, in one row over its days', () => {
    expect(
      rows({
        hour: {start: '2011-11-02T08:00'},
        days: {start: '2011-11-01', duration: 'P3D'},
        other: {start: '2011-11-03', duration: 'P1D'},
        third: {start: '2011-11-04', duration: 'P1D'},
      }),
    ).to.deep.equal([
      '01 days 0',
      '02 days 0',
      '02 hour 2',
      '03 days 0',
      '03 other 1',
      '04 third 0',
    ]);
  });

  it('go by the hour in the zone shown', () => {
    const chats = {a: {start: '2011-11-01T23:30'}, b: {start: '2011-11-01T08:00'}};
    expect(rows(chats, 'Asia/Tokyo')).to.deep.equal(['01 b 1', '02 a 0']);
  });

  it('are none in a week without sessions', () => {
    expect(rows({})).to.deep.equal([]);
  });
});
