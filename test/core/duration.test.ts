import {expect} from 'chai';
import {MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE} from '../../src/core/civil.js';
import {endOf, parseDuration, wholeDays} from '../../src/core/duration.js';
import {toInstant, zoneOf} from '../../src/core/zone.js';
import {utcText, wall} from '../support/times.js';

describe('durations', () => {
  for (const [text, days, time] of [
    ['PT1H', 0, MS_PER_HOUR],
    ['PT1H30M', 0, 90 * MS_PER_MINUTE],
    ['PT90M', 0, 90 * MS_PER_MINUTE],
    ['PT45S', 0, 45_000],
    ['PT0S', 0, 0],
    ['P2D', 2, 0],
    ['P1W', 7, 0],
    ['P12W', 84, 0],
    ['P1W2DT3H', 9, 3 * MS_PER_HOUR],
    ['P0D', 0, 0],
    ['P3660D', 3660, 0],
  ] as const) {
    it(`${text} is ${days} days and ${time} ms`, () => {
      expect(parseDuration(text)).to.deep.equal({days, time});
    });
  }

  for (const [text, why] of [
    ['', 'nothing is no duration'],
    ['P', 'a P alone says nothing'],
    ['PT', 'a T alone says nothing'],
    ['P1DT', 'after the T comes a time'],
    ['1H', 'the P is needed'],
    ['P1H', 'hours stand after a T'],
    ['PT1D', 'days stand before the T'],
    ['PT30M1H', 'hours come before minutes'],
    ['-PT1H', 'a length is not negative'],
    ['PT1.5H', 'there are no parts of hours'],
    ['P1M', 'a month has no length'],
    ['P1Y', 'a year has no length'],
    ['pt1h', 'letters are large'],
    ['PT1H ', 'nothing stands around it'],
    ['P3661D', 'ten years are enough'],
    ['PT99999999999H', 'ten years are enough in hours too'],
    [`P${'9'.repeat(400)}D`, 'a number beyond all numbers is too long'],
  ] as const) {
    it(`no duration: ${why}: ${text.slice(0, 20)}`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }
});

describe('the end of a session', () => {
  const berlin = zoneOf('Europe/Berlin')!;
  const endsAt = (start: string, duration: string): string => {
    const time = wall(start);
    return utcText(endOf(time, toInstant(time, berlin), parseDuration(duration)!, berlin));
  };

  for (const [start, duration, end, why] of [
    ['2011-10-29T20:00', 'P1D', '2011-10-30T19:00', 'a day ends at the same hour, after 25 hours'],
    ['2011-10-29T20:00', 'PT24H', '2011-10-30T18:00', '24 hours are 24 hours'],
    ['2011-03-26T20:00', 'P1D', '2011-03-27T18:00', 'a day ends at the same hour, after 23 hours'],
    ['2011-10-29T20:00', 'P1DT1H', '2011-10-30T20:00', 'days are counted first, then hours'],
    ['2011-10-30T01:30', 'PT1H', '2011-10-30T00:30', 'an hour before the change ends within it'],
    ['2011-10-30T02:30', 'PT1H', '2011-10-30T01:30', 'an hour from the doubled hour is one hour'],
    ['2011-03-26T02:30', 'P1D', '2011-03-27T01:30', 'an end in a gap is read as a start there is'],
    ['2011-11-01T20:00', 'PT0S', '2011-11-01T19:00', 'no length ends as it starts'],
  ] as const) {
    it(`${why}: ${start} ${duration}`, () => expect(endsAt(start, duration)).to.equal(end));
  }

  for (const [text, days] of [
    ['P1D', 1],
    ['P2D', 2],
    ['P1W', 7],
    ['PT48H', 2],
    ['PT1H', 1],
    ['PT0S', 1],
    ['P1DT1S', 2],
  ] as const) {
    it(`an all-day session of ${text} covers ${days} dates`, () => {
      expect(wholeDays(parseDuration(text)!)).to.equal(days);
    });
  }

  it('a day is 24 hours where clocks never change', () => {
    const kathmandu = zoneOf('Asia/Kathmandu')!;
    const start = toInstant(wall('2011-11-01T20:00'), kathmandu);
    expect(endOf(wall('2011-11-01T20:00'), start, {days: 1, time: 0}, kathmandu) - start).to.equal(
      MS_PER_DAY,
    );
  });
});
