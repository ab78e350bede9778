import {expect} from 'chai';
import type {Session} from '../../src/core/types.js';
import {timetable} from '../../src/core/timetable.js';
import {bandsOf, lanesOn} from '../../src/view/bands.js';
import {feedOf} from '../support/feed-of.js';

/** `id day+days lane`, and how many lanes each day has, of the week of 31 October 2011. */
function laid(...chats: readonly object[]): {bands: string[]; lanes: number[]} {
  const {days} = timetable(feedOf(...chats), {date: '2011-10-31', timeZone: 'UTC'});
  const bands = bandsOf(days);
  return {
    bands: bands.map(
      ({session, firstDay, days: count, lane}) => `${idOf(session)} ${firstDay}+${count} ${lane}`,
    ),
    lanes: days.map((_, index) => lanesOn(index, bands)),
  };
}

const idOf = ({chat}: Session): string => chat.id;
const days = (id: string, start: string, duration = 'P1D'): object => ({id, start, duration});

describe('bands', () => {
  it('lie once across their days', () => {
    expect(laid(days('a', '2011-11-01', 'P3D'))).to.deep.equal({
      bands: ['a 1+3 0'],
      lanes: [0, 1, 1, 1, 0, 0, 0],
    });
  });

  it('are cut at the first and the last day shown', () => {
    expect(laid(days('a', '2011-10-25', 'P30D')).bands).to.deep.equal(['a 0+7 0']);
  });

  it('share no day of a lane, and take the first that is free', () => {
    const {bands, lanes} = laid(
      days('a', '2011-10-31', 'P3D'),
      days('b', '2011-11-01', 'P3D'),
      days('c', '2011-11-03', 'P2D'),
      days('d', '2011-11-04'),
    );
    expect(bands).to.deep.equal(['a 0+3 0', 'b 1+3 1', 'c 3+2 0', 'd 4+1 1']);
    expect(lanes).to.deep.equal([1, 2, 2, 2, 2, 0, 0]);
  });

  it('are what lasts a day or longer, with an hour too', () => {
    expect(laid({id: 'a', start: '2011-11-01T12:00', duration: 'PT36H'}).bands).to.deep.equal([
      'a 1+2 0',
    ]);
    expect(laid({id: 'a', start: '2011-11-01T12:00', duration: 'PT23H'}).bands).to.deep.equal([]);
  });

  it('are two of one chat that meet', () => {
    const {bands} = laid({...days('a', '2011-11-01'), recurrenceRule: 'FREQ=DAILY;COUNT=2'});
    expect(bands).to.deep.equal(['a 1+1 0', 'a 2+1 0']);
  });
});
