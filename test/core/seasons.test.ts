import {expect} from 'chai';
import {changesBetween, seasonAt} from '../../src/core/seasons.js';
import {UTC, zoneOf, type Zone} from '../../src/core/zone.js';
import {utc, utcText} from '../support/times.js';

describe('the changes between two zones', () => {
  const between = (from: string, to: string, host: string, reader: string): string[] =>
    changesBetween(utc(from), utc(to), zoneOf(host)!, zoneOf(reader)!).map(utcText);

  it('are the instants at which the clocks of one change', () => {
    expect(between('2027-01-01', '2028-01-01', 'Europe/London', 'America/New_York')).to.deep.equal([
      '2027-03-14T07:00',
      '2027-03-28T01:00',
      '2027-10-31T01:00',
      '2027-11-07T06:00',
    ]);
  });

  it('are found where two come within a week', () => {
    expect(between('2026-03-27', '2026-04-10', 'Europe/London', 'Australia/Sydney')).to.deep.equal([
      '2026-03-29T01:00',
      '2026-04-04T16:00',
    ]);
  });

  it('are found where two come within an hour', () => {
    expect(
      between('2026-04-01', '2026-10-10', 'Australia/Lord_Howe', 'Australia/Sydney'),
    ).to.deep.equal([
      '2026-04-04T15:00',
      '2026-04-04T16:00',
      '2026-10-03T15:30',
      '2026-10-03T16:00',
    ]);
  });

  it('hold the last instant, and not the first', () => {
    const [change] = changesBetween(
      utc('2027-03-01'),
      utc('2027-03-20'),
      UTC,
      zoneOf('America/New_York')!,
    );
    const zone = zoneOf('America/New_York')!;
    expect(changesBetween(change! - 1, change!, UTC, zone)).to.deep.equal([change]);
    expect(changesBetween(change!, change! + 1, UTC, zone)).to.deep.equal([]);
  });
});

describe('seasons', () => {
  /** A zone that counts how often it is asked. */
  let asked = 0;
  const counting = (name: string): Zone => ({
    name,
    offset: () => {
      asked++;
      return 0;
    },
  });

  beforeEach(() => (asked = 0));

  it('of two zones are looked for once', () => {
    const zone = counting('Test/Once');
    seasonAt(0, zone, UTC);
    asked = 0;
    seasonAt(1, zone, UTC);
    expect(asked).to.equal(0);
  });

  it('of more zones than any page shows are forgotten', () => {
    for (let index = 0; index < 1000; index++) seasonAt(0, counting(`Test/Many-${index}`), UTC);
    asked = 0;
    seasonAt(0, counting('Test/Many-999'), UTC);
    expect(asked).to.equal(0);
    seasonAt(0, counting('Test/Many-0'), UTC);
    expect(asked).to.be.greaterThan(0);
  });

  it('of more years than anybody looks at are forgotten', () => {
    const zone = counting('Test/Years');
    const year = (index: number): number => Date.UTC(2000 + index, 0, 1);
    for (let index = 0; index < 100; index++) seasonAt(year(index), zone, UTC);
    asked = 0;
    seasonAt(year(99), zone, UTC);
    expect(asked).to.equal(0);
    seasonAt(year(0), zone, UTC);
    expect(asked).to.be.greaterThan(0);
  });
});
