import {expect} from 'chai';
import {Temporal as polyfill} from 'temporal-polyfill';
import {MS_PER_DAY} from '../../src/core/civil.js';
import {intlOffsets} from '../../src/core/intl-offsets.js';
import {temporalOffsets} from '../../src/core/temporal-offsets.js';
import {utc} from '../support/times.js';

const scope = globalThis as {Temporal?: unknown};

/** All there are to engines, some old names, and UTC. */
const ZONES = [
  ...Intl.supportedValuesOf('timeZone'),
  ...['UTC', 'US/Eastern', 'Asia/Calcutta', 'Europe/Kiev', 'europe/london', 'Etc/GMT+12'],
];

/** Zones whose clocks change at odd times, by odd steps, or by a whole day. */
const ODD = [
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/Caracas',
  'America/Havana',
  'America/Scoresbysund',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** The instants between two at which a zone's clocks change, to the millisecond. */
function changes(offset: (instant: number) => number, from: number, to: number): number[] {
  const found: number[] = [];
  for (let day = from; day < to; day += MS_PER_DAY) {
    let [before, after] = [day, day + MS_PER_DAY];
    if (offset(before) === offset(after)) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found;
}

describe("the offsets that the engine's Temporal tells", () => {
  const own = scope.Temporal;
  before(() => {
    scope.Temporal ??= polyfill;
  });
  after(() => {
    if (own === undefined) delete scope.Temporal;
  });

  it('are those of Intl, in all zones', () => {
    // What stands in for an engine's own is slow.
    for (const zone of ZONES.filter((_, index) => own !== undefined || index % 20 === 0)) {
      const [temporal, intl] = [temporalOffsets(zone)!, intlOffsets(zone)!];
      for (let at = utc('1975-01-01'); at < utc('2045-01-01'); at += 301.3 * MS_PER_DAY) {
        expect(temporal(at), `${zone} ${at}`).to.equal(intl(at));
      }
    }
  }).timeout(60_000);

  for (const zone of ODD) {
    it(`change at the same millisecond as those of Intl in ${zone}`, () => {
      const [temporal, intl] = [temporalOffsets(zone)!, intlOffsets(zone)!];
      for (const at of changes(intl, utc('2005-01-01'), utc('2032-01-01'))) {
        const around = [at - 1, at, at + 1];
        expect(around.map(temporal), `${zone} ${at}`).to.deep.equal(around.map(intl));
        // A zone that was not asked before begins with the change itself.
        expect(temporalOffsets(zone)!(at), `${zone} ${at}`).to.equal(intl(at));
      }
    }).timeout(30_000);
  }

  it('are right again after more years than are remembered', () => {
    const offset = temporalOffsets('Europe/London')!;
    const summers = Array.from({length: 80}, (_, year) => utc(`${1980 + year}-07-01`));
    for (const pass of ['there', 'back']) {
      for (const summer of pass === 'there' ? summers : summers.toReversed()) {
        expect(offset(summer)).to.equal(3_600_000);
        expect(offset(summer + 184 * MS_PER_DAY)).to.equal(0);
      }
    }
  });

  it('are told of an instant between two milliseconds', () => {
    expect(temporalOffsets('Europe/London')!(utc('2026-07-01') + 0.5)).to.equal(3_600_000);
  });

  it('are no number after the end of time', () => {
    const offset = temporalOffsets('Europe/London')!;
    expect([Infinity, -Infinity, NaN, 8.64e15 + 1].map(offset)).to.deep.equal([NaN, NaN, NaN, NaN]);
  });

  it('are none of a zone that is none', () => {
    expect(temporalOffsets('Nowhere/City')).to.equal(undefined);
  });

  it('are none where a page has a Temporal of its own that cannot tell changes', () => {
    const {Temporal} = scope;
    try {
      scope.Temporal = {
        Instant: {
          fromEpochMilliseconds: () => ({toZonedDateTimeISO: () => ({offsetNanoseconds: 0})}),
        },
      };
      expect(temporalOffsets('Europe/London')).to.equal(undefined);
    } finally {
      scope.Temporal = Temporal;
    }
  });

  it('are none where there is no Temporal', () => {
    const {Temporal} = scope;
    try {
      delete scope.Temporal;
      expect(temporalOffsets('Europe/London')).to.equal(undefined);
    } finally {
      scope.Temporal = Temporal;
    }
  });
});
