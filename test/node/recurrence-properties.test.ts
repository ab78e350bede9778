import {expect} from 'chai';
import fc from 'fast-check';
import {formatDateTime, MS_PER_DAY} from '../../src/core/civil.js';
import {Recurrence} from '../../src/core/recurrence/recurrence.js';
import {localTime, recurrenceRule} from '../support/arbitraries.js';
import {slowStarts} from '../support/slow-recurrence.js';
import {wall} from '../support/times.js';

const options = {seed: 20111101, numRuns: 300};
const days = (max: number): fc.Arbitrary<number> => fc.integer({min: 0, max});

describe('any recurrence', () => {
  it('found by jumping to a window equals what walking from the start finds', () => {
    fc.assert(
      fc.property(
        recurrenceRule,
        localTime(2008, 2012),
        days(2200),
        days(400),
        (rule, start, offset, length) => {
          const from = wall(start) + (offset - 30) * MS_PER_DAY;
          const to = from + length * MS_PER_DAY;
          const walked = slowStarts(rule, wall(start), to).filter(time => time >= from);
          const found = new Recurrence(rule, wall(start)).between(from, to);
          expect(found.map(formatDateTime)).to.deep.equal(walked.map(formatDateTime));
        },
      ),
      options,
    );
  }).timeout(60_000);

  it('in a window is the sum of what is in its parts', () => {
    fc.assert(
      fc.property(
        recurrenceRule,
        localTime(2008, 2012),
        days(1000),
        days(300),
        days(300),
        (rule, start, offset, first, second) => {
          const recurrence = new Recurrence(rule, wall(start));
          const from = wall(start) + (offset - 30) * MS_PER_DAY + 12_345_000;
          const cut = from + first * MS_PER_DAY + 54_321_000;
          const to = cut + second * MS_PER_DAY;
          expect([...recurrence.between(from, cut), ...recurrence.between(cut, to)]).to.deep.equal(
            recurrence.between(from, to),
          );
        },
      ),
      options,
    );
  }).timeout(60_000);

  it('has in order, and each once, what it includes, and no more than its COUNT', () => {
    fc.assert(
      fc.property(recurrenceRule, localTime(2008, 2012), (rule, start) => {
        const recurrence = new Recurrence(rule, wall(start));
        const found = recurrence.between(-Infinity, wall(start) + 1500 * MS_PER_DAY);
        expect(found).to.deep.equal([...new Set(found)].sort((a, b) => a - b));
        expect(found.length).to.be.at.most(rule.count ?? Infinity);
        expect(found.slice(0, 50).every(time => recurrence.includes(time))).to.equal(true);
      }),
      options,
    );
  }).timeout(60_000);
});
