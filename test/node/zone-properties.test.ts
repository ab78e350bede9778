import {expect} from 'chai';
import fc from 'fast-check';
import {DateTime} from 'luxon';
import {Temporal} from 'temporal-polyfill';
import {MS_PER_HOUR, parseDateTime} from '../../src/core/civil.js';
import {formatInstant, toInstant, toWallTime, zoneOf} from '../../src/core/zone.js';
import {AWKWARD_ZONES, localTime, zoneName} from '../support/arbitraries.js';
import {utc} from '../support/times.js';

const SEED = 20111101;

function instantOf(text: string, timeZone: string): number {
  return toInstant(parseDateTime(text)!, zoneOf(timeZone)!);
}

/** Temporal's "compatible" is RFC 5545's: later by the gap, the first of two. */
function temporalInstant(text: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
}

/** The hours about each change of a zone's clocks in some years, as wall times. */
function changesOf(timeZone: string, from: number, to: number): string[] {
  const times: string[] = [];
  let at = Temporal.Instant.from(`${from}-01-01T00:00Z`).toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > to) return times;
    for (let minutes = -200; minutes <= 200; minutes += 10) {
      times.push(next.toPlainDateTime().add({minutes}).toString().slice(0, 16));
    }
    at = next;
  }
}

describe('the instant of a wall time equals that of Temporal', () => {
  it('for any zone and time', () => {
    fc.assert(
      fc.property(zoneName, localTime(1975, 2037), (timeZone, text) => {
        expect(instantOf(text, timeZone)).to.equal(temporalInstant(text, timeZone));
      }),
      {seed: SEED, numRuns: 2500},
    );
  });

  for (const timeZone of AWKWARD_ZONES) {
    it(`about every change of the clocks from 2005 to 2035: ${timeZone}`, () => {
      for (const text of changesOf(timeZone, 2005, 2035)) {
        expect(instantOf(text, timeZone), text).to.equal(temporalInstant(text, timeZone));
      }
    });
  }

  it('on the date that Samoa left out, and about it', () => {
    for (let hour = utc('2011-12-28'); hour < utc('2012-01-03'); hour += MS_PER_HOUR / 2) {
      const text = new Date(hour).toISOString().slice(0, 16);
      expect(instantOf(text, 'Pacific/Apia'), text).to.equal(temporalInstant(text, 'Pacific/Apia'));
    }
  });
});

describe('the instant of a wall time equals that of Luxon', () => {
  it('where it happens once', () => {
    fc.assert(
      fc.property(zoneName, localTime(1975, 2037), (timeZone, text) => {
        const luxon = DateTime.fromISO(text, {zone: timeZone});
        const isThere = luxon.toFormat("yyyy-MM-dd'T'HH:mm") === text;
        fc.pre(isThere && luxon.getPossibleOffsets().length === 1);
        expect(instantOf(text, timeZone)).to.equal(luxon.toMillis());
      }),
      {seed: SEED, numRuns: 2500},
    );
  });
});

describe('the wall time of an instant', () => {
  it('is what Temporal shows, with its offset', () => {
    fc.assert(
      fc.property(zoneName, localTime(1975, 2037), (timeZone, text) => {
        const at = Temporal.Instant.from(`${text}Z`).toZonedDateTimeISO(timeZone);
        const shown = at.toString({timeZoneName: 'never', fractionalSecondDigits: 0});
        expect(formatInstant(utc(text), zoneOf(timeZone)!)).to.equal(shown);
      }),
      {seed: SEED, numRuns: 2500},
    );
  });

  it('leads back to the instant, or to the first of the two that show it', () => {
    fc.assert(
      fc.property(zoneName, localTime(1975, 2037), (timeZone, text) => {
        const zone = zoneOf(timeZone)!;
        const back = toInstant(toWallTime(utc(text), zone), zone);
        expect(toWallTime(back, zone)).to.equal(toWallTime(utc(text), zone));
        expect(back).to.be.at.most(utc(text));
      }),
      {seed: SEED, numRuns: 2500},
    );
  });
});
