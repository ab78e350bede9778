import {expect} from '@open-wc/testing';
import {nextRequest} from '../../../src/feed/load/refresh-schedule.js';

const MINUTE = 60_000;
const LAST = 0.999_999;

/** In whole minutes after the last answer. */
const minutes = (failures: number, pause: number, random: number, retryAt?: number): number =>
  Math.round(nextRequest({at: 0, count: 9, failures, retryAt}, pause * MINUTE, random) / MINUTE);

describe('when a feed is asked for again', () => {
  it('is after the pause that is wanted, or up to a tenth later', () => {
    expect([minutes(0, 30, 0), minutes(0, 30, LAST)]).to.deep.equal([30, 33]);
  });

  it('is up to a pause later the first time: those who came together part at once', () => {
    const after = (random: number): number =>
      nextRequest({at: 0, count: 1, failures: 0}, 30 * MINUTE, random) / MINUTE;
    expect([after(0), Math.round(after(LAST))]).to.deep.equal([30, 60]);
  });

  it('is after a minute at least', () => {
    expect(nextRequest({at: 0, count: 1, failures: 0}, 60, 0)).to.equal(MINUTE);
  });

  it('is twice as long after each failure, up to an hour, and at random up to twice that', () => {
    const all = [1, 2, 3, 4, 5, 6, 50].map(failures => [
      minutes(failures, 5, 0),
      minutes(failures, 5, LAST),
    ]);
    expect(all).to.deep.equal([
      [5, 10],
      [10, 20],
      [20, 40],
      [40, 80],
      [60, 120],
      [60, 120],
      [60, 120],
    ]);
  });

  it('is never sooner after a failure than after none', () => {
    for (const pause of [1, 5, 60, 240]) {
      for (const failures of [1, 2, 10]) {
        expect(minutes(failures, pause, 0)).to.be.at.least(pause);
      }
    }
  });

  it('is not before the server wants it, and not for all at that moment', () => {
    expect(minutes(1, 5, 0, 90 * MINUTE)).to.equal(90);
    expect(minutes(1, 5, LAST, 90 * MINUTE)).to.equal(95);
    expect(minutes(1, 5, 0, 1 * MINUTE)).to.equal(5);
  });
});
