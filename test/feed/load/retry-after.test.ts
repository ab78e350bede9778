import {expect} from '@open-wc/testing';
import {retryAt} from '../../../src/feed/load/retry-after.js';

const NOW = Date.UTC(2011, 10, 1, 12);
const SECOND = 1000;
const DAY = 86_400_000;

describe('when a server wants to be asked again', () => {
  for (const [headers, wait, why] of [
    [{'retry-after': '120'}, 120 * SECOND, 'after so many seconds'],
    [{'retry-after': ' 120 '}, 120 * SECOND, 'spaces aside'],
    [{'retry-after': 'Tue, 01 Nov 2011 12:10:00 GMT'}, 600 * SECOND, 'at a date'],
    [
      {'retry-after': 'Tue, 01 Nov 2011 15:10:00 GMT', date: 'Tue, 01 Nov 2011 15:00:00 GMT'},
      600 * SECOND,
      'at a date of its own clock, which may be another',
    ],
    [{'retry-after': '99999999'}, DAY, 'after a day at most'],
    [{'retry-after': 'Tue, 01 Nov 2044 12:00:00 GMT'}, DAY, 'after a day at most'],
    [{}, undefined, 'it does not say'],
    [{'retry-after': '0'}, undefined, 'at once is nothing to wait for'],
    [{'retry-after': '-5'}, undefined, 'before now'],
    [{'retry-after': 'Tue, 01 Nov 2011 11:00:00 GMT'}, undefined, 'before now'],
    [{'retry-after': 'soon'}, undefined, 'nobody knows when'],
  ] as [HeadersInit, number | undefined, string][]) {
    it(`${why}: ${JSON.stringify(headers)}`, () => {
      const expected = wait === undefined ? undefined : NOW + wait;
      expect(retryAt(new Headers(headers), NOW)).to.equal(expected);
    });
  }
});
