import {expect} from '@open-wc/testing';
import {UTC, zoneOf} from '../../src/core/zone.js';
import {Formats} from '../../src/elements/formats.js';
import {chatOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';

const AT = utc('2011-11-01T20:00');
const english = new Formats('en-GB', UTC);

/** Engines and their years differ in spaces and in a comma after a weekday. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s/g, ' ')
    .replace(/ – (?=\d+ \w+ \d+$)/, '–')
    .replace(/(?<=day|Tue),/, '');

describe('Formats', () => {
  for (const [locale, hourCycle, text] of [
    ['en-GB', undefined, '20:00'],
    ['en-US', undefined, '8:00 pm'],
    ['de', undefined, '20:00'],
    ['en-GB', 'h12', '8:00 pm'],
    ['en-US', 'h23', '20:00'],
  ] as const) {
    it(`tells an hour in ${locale} (${hourCycle ?? 'its own way'}): ${text}`, () => {
      expect(plain(new Formats(locale, UTC, hourCycle).time(AT)).toLowerCase()).to.equal(text);
    });
  }

  it('tells midnight as 00:00 with h23', () => {
    expect(new Formats('en-US', UTC, 'h23').time(utc('2011-11-01'))).to.match(/^0?0:00$/);
  });

  it("tells an hour on its zone's clocks, which may be a quarter off", () => {
    const nepal = new Formats('en-GB', zoneOf('Asia/Kathmandu')!);
    expect(nepal.time(utc('2011-11-01T05:00'))).to.equal('10:45');
    expect(nepal.in(UTC).time(AT)).to.equal('20:00');
  });

  it('tells an hour with its date', () => {
    expect(plain(english.time(AT, 'shortDay'))).to.match(/^Tue 1 Nov(,| at) 20:00$/);
  });

  for (const [style, text] of [
    ['weekday', 'Tuesday'],
    ['shortDate', '1 Nov'],
    ['date', '1 November'],
    ['shortDay', 'Tue 1 Nov'],
    ['fullDate', 'Tuesday 1 November 2011'],
  ] as const) {
    it(`tells a date as ${style}: ${text}, in any zone`, () => {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        const formats = new Formats('en-GB', zoneOf(zone)!);
        expect(plain(formats.date('2011-11-01', style))).to.equal(text);
      }
    });
  }

  for (const [first, last, text] of [
    ['2011-10-31', '2011-11-06', '31 October–6 November 2011'],
    ['2011-11-07', '2011-11-13', '7–13 November 2011'],
    ['2011-12-26', '2012-01-01', '26 December 2011–1 January 2012'],
  ] as const) {
    it(`tells a week by its ends: ${text}`, () => {
      expect(plain(english.range(first, last))).to.equal(text);
    });
  }

  it("tells a zone's name, whatever the season", () => {
    const newYork = new Formats('en-US', zoneOf('America/New_York')!);
    expect(newYork.zoneName(utc('2011-07-01'))).to.equal('Eastern Time');
    expect(newYork.zoneName(utc('2011-12-01'))).to.equal('Eastern Time');
  });

  it('tells what people call a zone, or else its name', () => {
    const labelled = chatOf({start: '2011-11-01T20:00', timeZoneLabel: 'UK time'}).schedule[0]!;
    expect(english.labelOf(labelled, AT)).to.equal('UK time');
    const plainSlot = chatOf({start: '2011-11-01T20:00', timeZone: 'America/New_York'})
      .schedule[0]!;
    expect(new Formats('en-US', UTC).labelOf(plainSlot, AT)).to.equal('Eastern Time');
  });

  for (const [milliseconds, text] of [
    [0, 'this minute'],
    [1, 'in 1 minute'],
    [60_000, 'in 1 minute'],
    [60_001, 'in 2 minutes'],
    [59 * 60_000, 'in 59 minutes'],
    [59 * 60_000 + 1, 'in 1 hour'],
    [90 * 60_000, 'in 2 hours'],
    [35 * 3_600_000, 'in 35 hours'],
    [36 * 3_600_000, 'in 2 days'],
    [10 * 86_400_000, 'in 10 days'],
  ] as const) {
    it(`tells how long it is, ${milliseconds} ms: ${text}`, () => {
      expect(english.relative(milliseconds)).to.equal(text);
    });
  }

  it('tells several things in one phrase', () => {
    expect(english.list(['#a', '#b', '#c'])).to.equal('#a, #b and #c');
    expect(new Formats('de', UTC).list(['#a', '#b'])).to.equal('#a und #b');
    expect(english.list([])).to.equal('');
  });
});
