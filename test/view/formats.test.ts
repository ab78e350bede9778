import {expect} from 'chai';
import {UTC, zoneOf} from '../../src/core/zone.js';
import {Formats} from '../../src/view/formats.js';
import {MOST_FORMATTERS} from '../../src/view/formatters.js';
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

  it('tells both ends of a session that ends by the clock when it began', () => {
    const london = new Formats('en-GB', zoneOf('Europe/London')!);
    const [start, end] = [utc('2026-10-25T00:30'), utc('2026-10-25T01:30')];
    expect(plain(london.hours(start, end))).to.equal('01:30 – 01:30');
    expect(plain(london.hours(start, start))).to.equal('01:30');
  });

  it('tells midnight as 00:00 with h23', () => {
    expect(new Formats('en-US', UTC, 'h23').time(utc('2011-11-01'))).to.match(/^0?0:00$/);
  });

  for (const [locale, hourCycle, text] of [
    ['en-GB', undefined, '09:05'],
    ['de', undefined, '09:05'],
    ['fr', undefined, '09:05'],
    ['en-US', undefined, '9:05 am'],
    ['es', undefined, '9:05'],
    ['en-US', 'h23', '09:05'],
    ['en-GB', 'h12', '9:05 am'],
    ['de', 'h12', '9:05 am'],
  ] as const) {
    const formats = new Formats(locale, UTC, hourCycle);
    const nine = utc('2011-11-01T09:05');

    it(`tells nine in the morning in ${locale} (${hourCycle ?? 'its own way'}): ${text}`, () => {
      expect(plain(formats.time(nine)).toLowerCase()).to.equal(text);
    });

    it(`does so beside a date in ${locale} (${hourCycle ?? 'its own way'})`, () => {
      expect(plain(formats.time(nine, 'shortDay')).toLowerCase()).to.match(
        new RegExp(`(^|[^0-9])${text}$`),
      );
    });
  }

  for (const locale of ['en-GB', 'de', 'fr', 'en-US', 'es', 'it', 'pt-BR', 'ja', 'ar-u-nu-latn']) {
    it(`tells an hour as the short style of ${locale} does`, () => {
      const short = new Intl.DateTimeFormat(locale, {timeStyle: 'short', timeZone: 'UTC'});
      for (const time of ['00:00', '09:05', '12:00', '20:00']) {
        const instant = utc(`2011-11-01T${time}`);
        expect(plain(new Formats(locale, UTC).time(instant))).to.equal(
          plain(short.format(instant)),
        );
      }
    });
  }

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

  for (const [zone, name] of [
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Etc/Zulu', 'UTC'],
    ['Etc/GMT', 'GMT'],
    ['Etc/GMT0', 'GMT'],
  ] as const) {
    it(`calls ${zone} ${name}, in every language`, () => {
      for (const locale of ['en-GB', 'de', 'ar']) {
        expect(new Formats(locale, zoneOf(zone)!).zoneName(AT)).to.equal(name);
      }
    });
  }

  it('tells what people call a zone, or else its name', () => {
    const labelled = chatOf({start: '2011-11-01T20:00', timeZoneLabel: 'UK time'}).schedule[0]!;
    expect(english.labelOf(labelled, AT)).to.equal('UK time');
    const plainSlot = chatOf({start: '2011-11-01T20:00', timeZone: 'America/New_York'})
      .schedule[0]!;
    expect(new Formats('en-US', UTC).labelOf(plainSlot, AT)).to.equal('Eastern Time');
  });

  describe('tells how far it is', () => {
    const told = (now: string, instant: string, zone = 'UTC', locale = 'en-GB'): string =>
      plain(new Formats(locale, zoneOf(zone)!).relative(utc(now), utc(instant)));

    for (const [now, instant, text] of [
      ['2011-11-01T20:00', '2011-11-01T20:00', 'this minute'],
      ['2011-11-01T20:00', '2011-11-01T20:01', 'in 1 minute'],
      ['2011-11-01T19:58:30', '2011-11-01T20:00', 'in 2 minutes'],
      ['2011-11-01T19:00', '2011-11-01T20:00', 'in 1 hour'],
      ['2011-11-01T18:30', '2011-11-01T20:00', 'in 90 minutes'],
      ['2011-11-01T18:00', '2011-11-01T20:00', 'in 2 hours'],
      ['2011-11-01T17:01', '2011-11-01T20:00', 'in 2.5 hours'],
      ['2011-11-01T07:01', '2011-11-01T20:00', 'in 12 hours'],
      ['2011-11-01T00:10', '2011-11-01T23:50', 'in 23 hours'],
      ['2011-11-01T23:30', '2011-11-02T01:00', 'in 90 minutes'],
      ['2011-11-01T20:00', '2011-11-02T01:00', 'in 5 hours'],
      ['2011-11-01T20:00', '2011-11-02T02:00', 'tomorrow'],
      ['2011-10-31T07:00', '2011-11-01T20:00', 'tomorrow'],
      ['2011-10-30T23:59', '2011-11-01T00:00', 'in 2 days'],
      ['2011-10-30T00:00', '2011-11-01T23:59', 'in 2 days'],
      ['2011-10-22T20:00', '2011-11-01T20:00', 'in 10 days'],
      ['2011-11-01T20:05', '2011-11-01T20:00', '5 minutes ago'],
      ['2011-11-01T22:59', '2011-11-01T20:00', '2.5 hours ago'],
      ['2011-11-02T00:30', '2011-11-01T22:00', '2.5 hours ago'],
      ['2011-11-02T09:00', '2011-11-01T20:00', 'yesterday'],
      ['2011-11-03T09:00', '2011-11-01T20:00', '2 days ago'],
    ] as const) {
      it(`${now} → ${instant}: ${text}`, () => expect(told(now, instant)).to.equal(text));
    }

    it('by the dates of the zone shown', () => {
      const evening = ['2011-11-01T23:00', '2011-11-02T09:00'] as const;
      expect(told(...evening)).to.equal('tomorrow');
      expect(told(...evening, 'America/New_York')).to.equal('tomorrow'); // 19:00 and 05:00
      expect(told(...evening, 'Asia/Tokyo')).to.equal('in 10 hours'); // 08:00 and 18:00
    });

    it('in hours that pass and in dates where clocks change', () => {
      // New York, 6 November 2011: at 2 o'clock it was 1 once more.
      const zone = 'America/New_York';
      expect(told('2011-11-06T04:30', '2011-11-06T12:30', zone)).to.equal('in 8 hours');
      expect(told('2011-11-06T03:30', '2011-11-07T04:30', zone)).to.equal('tomorrow'); // 25 hours
      expect(told('2011-11-05T03:59', '2011-11-06T04:00', zone)).to.equal('in 2 days'); // 24 hours
    });

    it('in the words of the language', () => {
      const day = ['2011-10-31T07:00', '2011-11-01T20:00'] as const;
      expect(told(...day, 'UTC', 'de')).to.equal('morgen');
      expect(told(...day, 'UTC', 'ar')).to.equal('غدًا');
    });
  });

  it('tells several things in one phrase', () => {
    expect(english.list(['#a', '#b', '#c'])).to.equal('#a, #b and #c');
    expect(new Formats('de', UTC).list(['#a', '#b'])).to.equal('#a und #b');
    expect(english.list([])).to.equal('');
    expect(english.list(['Tuesday', 'Thursday'], 'disjunction')).to.equal('Tuesday or Thursday');
  });

  describe('formatters', () => {
    const KINDS = ['DateTimeFormat', 'ListFormat', 'NumberFormat', 'RelativeTimeFormat'] as const;
    const real = Object.fromEntries(KINDS.map(kind => [kind, Intl[kind]]));
    let made = 0;

    beforeEach(() => {
      made = 0;
      for (const kind of KINDS) {
        const Counted = new Proxy(Intl[kind] as new (...args: unknown[]) => object, {
          construct(target, args: unknown[]) {
            made += 1;
            return new target(...args);
          },
        });
        Object.assign(Intl, {[kind]: Counted});
      }
    });
    afterEach(() => Object.assign(Intl, real));

    const say = (locale: string, zone = 'UTC'): void => {
      const formats = new Formats(locale, zoneOf(zone)!);
      formats.time(AT);
      formats.time(AT, 'shortDay');
      formats.date('2011-11-01', 'fullDate');
      formats.range('2011-11-01', '2011-11-07');
      formats.zoneName(AT);
      formats.length(60);
      formats.relative(AT, AT + 1);
      formats.list(['a', 'b']);
    };

    it('are made once, whatever is told how often', () => {
      say('sv');
      expect(made).to.be.greaterThan(6);
      made = 0;
      for (let times = 0; times < 20; times++) say('sv');
      expect(made).to.equal(0);
    });

    it('are bounded: the oldest are made anew, the rest is kept', () => {
      say('nb');
      for (let index = 0; index < MOST_FORMATTERS; index++) {
        new Formats(`en-x-a${index}`, UTC).list(['a']);
      }
      const last = `en-x-a${MOST_FORMATTERS - 1}`;
      made = 0;
      new Formats(last, UTC).list(['a']);
      expect(made).to.equal(0);
      say('nb');
      expect(made).to.be.greaterThan(6);
    });
  });
});
