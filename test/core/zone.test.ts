import {expect} from 'chai';
import {formatDateTime, MS_PER_HOUR, MS_PER_MINUTE} from '../../src/core/civil.js';
import {
  dateAt,
  formatInstant,
  otherWallTime,
  rememberedZones,
  toInstant,
  toWallTime,
  UTC,
  zoneOf,
} from '../../src/core/zone.js';
import {clockIn, utc, utcText, wall} from '../support/times.js';

const instantIn = (timeZone: string, text: string): string =>
  utcText(toInstant(wall(text), zoneOf(timeZone)!));

describe('the name of a zone', () => {
  for (const [name, why] of [
    ['Europe/London', 'a city'],
    ['America/Argentina/Buenos_Aires', 'a city of three parts'],
    ['UTC', 'UTC, which hardened browsers report'],
    ['US/Eastern', 'an old name'],
    ['Europe/Kiev', 'a name that was spelt anew'],
    ['Asia/Calcutta', 'a name that engines still prefer'],
    ['europe/london', 'a name in small letters'],
  ] as const) {
    it(`${why} is known: ${name}`, () => expect(zoneOf(name)?.name).to.equal(name));
  }

  for (const [name, why] of [
    ['Europe/Londn', 'a misspelt city'],
    ['', 'nothing'],
    ['../../etc', 'a path'],
    ['Europe/London ', 'a space'],
    ['+02:00', 'an offset'],
    ['UTC+2', 'an offset from UTC'],
    ['BST', 'an abbreviation, which is Bangladesh to engines'],
    ['EST', 'an abbreviation without summer time'],
    ['EST5EDT', 'an abbreviation with summer time'],
    ['Japan', 'a single word'],
    ['SystemV/EST5', "Java's name for it"],
    ['local', "the machine's own zone"],
    ['system', "Luxon's word for the machine's own zone"],
    ['__proto__', 'a name of objects'],
    ['constructor', 'another name of objects'],
  ] as const) {
    it(`${why} is no zone: "${name}"`, () => expect(zoneOf(name)).to.equal(undefined));
  }

  it('the UTC in which dates are kept has the name of a zone without an offset', () => {
    const named = zoneOf(UTC.name)!;
    for (const text of ['1969-07-20', '2026-01-01', '2026-07-01']) {
      expect([UTC.offset(utc(text)), named.offset(utc(text))]).to.deep.equal([0, 0]);
    }
  });

  it('one zone is read once', () => expect(zoneOf('Europe/Oslo')).to.equal(zoneOf('Europe/Oslo')));
});

describe('the instant of a wall time', () => {
  for (const [timeZone, text, instant, why] of [
    ['Europe/London', '2011-10-25T20:00', '2011-10-25T19:00', 'summer time counts in summer'],
    ['Europe/London', '2011-11-01T20:00', '2011-11-01T20:00', 'and not in winter'],
    ['America/New_York', '2011-11-03T11:30', '2011-11-03T15:30', 'each zone has its own summer'],
    ['Asia/Kathmandu', '2026-01-01T12:00', '2026-01-01T06:15', 'offsets have quarters of hours'],
    ['Pacific/Kiritimati', '2026-01-01T12:00', '2025-12-31T22:00', 'offsets reach +14:00'],
    ['Pacific/Pago_Pago', '2026-01-01T13:00', '2026-01-02T00:00', 'and -11:00'],
  ] as const) {
    it(`${why}: ${text} ${timeZone}`, () => expect(instantIn(timeZone, text)).to.equal(instant));
  }

  describe('that happens twice is its first occurrence (RFC 5545 §3.3.5)', () => {
    for (const [timeZone, text, instant] of [
      ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30'],
      ['Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00'],
      ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59'],
      ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00'],
      ['Europe/London', '2011-10-30T01:30', '2011-10-30T00:30'],
      ['America/New_York', '2011-11-06T01:30', '2011-11-06T05:30'],
      ['America/Sao_Paulo', '2018-02-17T23:30', '2018-02-18T01:30'],
      ['America/Sao_Paulo', '2018-02-18T00:00', '2018-02-18T03:00'],
      ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45'],
      ['Europe/Dublin', '2026-10-25T01:30', '2026-10-25T00:30'],
    ] as const) {
      it(`${text} ${timeZone}`, () => expect(instantIn(timeZone, text)).to.equal(instant));
    }
  });

  describe('that never happens is read with the offset before the gap (RFC 5545 §3.3.5)', () => {
    for (const [timeZone, text, instant] of [
      ['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00'],
      ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30'],
      ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00'],
      ['Europe/London', '2026-03-29T01:30', '2026-03-29T01:30'],
      ['America/New_York', '2011-03-13T02:30', '2011-03-13T07:30'],
      ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00'],
      ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45'],
      ['Europe/Dublin', '2026-03-29T01:30', '2026-03-29T01:30'],
      ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00'],
    ] as const) {
      it(`${text} ${timeZone}`, () => expect(instantIn(timeZone, text)).to.equal(instant));
    }
  });

  it('the day that Samoa left out lies between its neighbours', () => {
    expect(instantIn('Pacific/Apia', '2011-12-29T23:59')).to.equal('2011-12-30T09:59');
    expect(instantIn('Pacific/Apia', '2011-12-31T00:00')).to.equal('2011-12-30T10:00');
  });

  for (const timeZone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Europe/Dublin',
    'America/Sao_Paulo',
  ]) {
    it(`Luxon reads it back as the wall time, in and out of summer: ${timeZone}`, () => {
      const zone = zoneOf(timeZone)!;
      const step = 5 * MS_PER_HOUR + 7 * MS_PER_MINUTE;
      for (let time = wall('2017-01-01'); time < wall('2021-01-01'); time += step) {
        const instant = toInstant(time, zone);
        const shown = toWallTime(instant, zone);
        const read = clockIn(timeZone, instant);
        if (read !== formatDateTime(shown).slice(0, 16)) expect.fail(`${read}: shown ${shown}`);
        // Only in a gap does the clock show something else: later by the gap.
        if (shown !== time && (shown < time || shown > time + MS_PER_HOUR)) {
          expect.fail(`${formatDateTime(time)} became ${read}`);
        }
      }
    });
  }
});

describe('an instant in a zone', () => {
  const at = utc('2026-10-27T23:30');

  for (const [timeZone, text, date] of [
    ['Europe/London', '2026-10-27T23:30:00+00:00', '2026-10-27'],
    ['America/New_York', '2026-10-27T19:30:00-04:00', '2026-10-27'],
    ['Asia/Kathmandu', '2026-10-28T05:15:00+05:45', '2026-10-28'],
    ['America/St_Johns', '2026-10-27T21:00:00-02:30', '2026-10-27'],
    ['Australia/Lord_Howe', '2026-10-28T10:30:00+11:00', '2026-10-28'],
  ] as const) {
    it(`is written with its offset: ${text}`, () => {
      const zone = zoneOf(timeZone)!;
      expect(formatInstant(at, zone)).to.equal(text);
      expect(Date.parse(text)).to.equal(at);
      expect(dateAt(at, zone)).to.equal(date);
    });
  }

  it('is shown to the minute on the day the clocks change', () => {
    const berlin = zoneOf('Europe/Berlin')!;
    const shown = (text: string): string => formatDateTime(toWallTime(utc(text), berlin)).slice(11);
    expect(['00:59', '01:00', '01:01'].map(time => shown(`2026-03-29T${time}`))).to.deep.equal([
      '01:59:00',
      '03:00:00',
      '03:01:00',
    ]);
  });

  it('a wall time of 1969 is as good as one of today', () => {
    expect(instantIn('America/New_York', '1969-07-20T16:17')).to.equal('1969-07-20T20:17');
  });
});

describe('what is remembered of zones', () => {
  /** A name in so many small and capital letters. */
  const spelt = (name: string, number: number): string =>
    Array.from(name)
      .map((letter, place) => ((number >> place) & 1 ? letter.toUpperCase() : letter.toLowerCase()))
      .join('');

  it('has a bound, however many names are asked for', () => {
    const before = zoneOf('Europe/London')!;
    for (let number = 0; number < 2500; number++) zoneOf(spelt('Asia/Kolkata', number));
    expect(rememberedZones()).to.be.within(1, 1000);
    expect(zoneOf('Europe/London')?.offset(utc('2026-07-01'))).to.equal(MS_PER_HOUR);
    expect(before.offset(utc('2026-07-01'))).to.equal(MS_PER_HOUR);
  });

  it('is no name that is none', () => {
    const zones = rememberedZones();
    for (let number = 0; number < 100; number++) zoneOf(`Nowhere/City_${number}`);
    expect(rememberedZones()).to.equal(zones);
  });
});

describe('the other wall time of an instant', () => {
  for (const [timeZone, time, other, why] of [
    [
      'America/Havana',
      '2026-03-08T00:30',
      '2026-03-08T01:30',
      'an hour that is skipped is seen later',
    ],
    [
      'America/Havana',
      '2026-03-08T01:30',
      '2026-03-08T00:30',
      'the hour seen has the name skipped',
    ],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T02:45', 'half an hour, in Lord Howe'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T12:00', 'a day, in Samoa'],
    ['Europe/London', '2026-03-29T03:00', undefined, 'none after the hour skipped'],
    ['Europe/London', '2026-10-25T01:30', undefined, 'none of an hour that comes twice'],
  ] as const) {
    it(`${why}: ${time} in ${timeZone}`, () => {
      const found = otherWallTime(wall(time), zoneOf(timeZone)!);
      expect(found === undefined ? found : formatDateTime(found).slice(0, 16)).to.equal(other);
    });
  }
});
