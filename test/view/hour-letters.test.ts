import {expect} from 'chai';
import {zoneOf} from '../../src/core/zone.js';
import {Formats} from '../../src/view/formats.js';
import {hourLetters} from '../../src/view/hour-letters.js';

describe('the longest hour', () => {
  for (const [locale, cycle, text, letters] of [
    ['en-GB', 'h23', '22:00', 5],
    ['en-GB', 'h12', '10:00 pm', 8],
    ['zh-Hant', 'h12', '下午10:00', 9],
  ] as const) {
    it(`is ${letters} letters wide in ${locale} with ${cycle}, as ${text} is`, () => {
      expect(hourLetters(new Formats(locale, zoneOf('Asia/Tokyo')!, cycle))).to.equal(letters);
    });
  }
});
