import {expect} from 'chai';
import {MS_PER_DAY, MS_PER_HOUR} from '../../src/core/civil.js';
import {intlOffsets, rememberedDays} from '../../src/core/intl-offsets.js';
import {utc} from '../support/times.js';

describe('the offsets that Intl tells', () => {
  it('are none of a zone that is none', () => {
    expect(intlOffsets('Nowhere/City')).to.equal(undefined);
  });

  it('change to the millisecond', () => {
    const offset = intlOffsets('Europe/London')!;
    const change = utc('2026-03-29T01:00');
    expect([offset(change - 1), offset(change)]).to.deep.equal([0, MS_PER_HOUR]);
  });

  it('are remembered within a bound, however many days are asked for', () => {
    const offset = intlOffsets('Europe/London')!;
    for (let day = 0; day < 110_000; day++) offset(day * MS_PER_DAY);
    expect(rememberedDays()).to.be.within(1, 100_000);
    expect(offset(utc('2026-07-01'))).to.equal(MS_PER_HOUR);
  });
});
