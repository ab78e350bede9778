import {expect} from 'chai';
import {isZoneName, zoneMeant} from '../../src/core/zone-name.js';
import {zoneOf} from '../../src/core/zone.js';

describe('the name of a zone', () => {
  for (const name of [
    'Europe/London',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'Etc/GMT+1',
    'UTC',
    'utc',
    'europe/london',
    'US/Eastern',
    'Europe/Kiev',
  ]) {
    it(`is an area name or UTC: ${name}`, () => expect(isZoneName(name)).to.equal(true));
  }

  for (const name of [
    ...['BST', 'EST', 'EDT', 'IST', 'PST', 'PDT', 'CST', 'CDT', 'MST', 'MDT', 'JST', 'KST', 'CET'],
    ...['CEST', 'EET', 'WET', 'MET', 'HST', 'AEST', 'GMT', 'bst', 'Est', 'EST5EDT', 'Zulu', 'GMT0'],
    ...['Japan', 'GB', 'Singapore', 'Turkey', 'London', 'Europe', '', ' ', '+01:00', 'UTC+1', 'Z'],
    ...['Europe/', '/London', 'Europe//London', '../../etc', 'Europe/London ', 'Europe/New York'],
    ...['SystemV/EST5', 'systemv/pst8pdt'],
  ]) {
    it(`is no abbreviation, no single word, no offset: ${JSON.stringify(name)}`, () => {
      expect(isZoneName(name)).to.equal(false);
    });
  }
});

describe('what was probably meant by a text that names no zone', () => {
  for (const [text, ...meant] of [
    ['BST', 'Europe/London'],
    ['bst', 'Europe/London'],
    ['EST', 'America/New_York'],
    ['EDT', 'America/New_York'],
    ['Eastern', 'America/New_York'],
    ['Eastern Time', 'America/New_York'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['UK time', 'Europe/London'],
    ['IST', 'Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
    ['CST', 'America/Chicago', 'Asia/Shanghai'],
    ['GMT', 'Europe/London', 'UTC'],
    ['Zulu', 'UTC'],
    ['London', 'Europe/London'],
    ['new york', 'America/New_York'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Londn', 'Europe/London'],
    ['Europe/Londn', 'Europe/London'],
    ['America/New_Yrok', 'America/New_York'],
    ['Europe London', 'Europe/London'],
    ['Europe/Kyv', 'Europe/Kyiv'],
    ['Japan', 'Asia/Tokyo'],
    ['Singapore', 'Asia/Singapore'],
    ['EST5EDT', 'America/New_York'],
    ['Asia/Mumbai', 'Asia/Kolkata'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Asia/New_Delhi', 'Asia/Kolkata'],
    ['Asia/Beijing', 'Asia/Shanghai'],
    ['America/San_Francisco', 'America/Los_Angeles'],
  ] as const) {
    it(`${text}: ${meant.join(', ')}`, () => expect(zoneMeant(text)).to.deep.equal(meant));
  }

  for (const text of ['Asia/Osaka', 'Europe/Munich']) {
    it(`is not another city that is two letters apart: ${text}`, () => {
      expect(zoneMeant(text)).to.deep.equal([]);
    });
  }

  for (const text of ['', '+01:00', 'UTC+1', 'GMT-05:00', 'Mars/Olympus_Mons', '../../etc', 'x']) {
    it(`is not known of ${JSON.stringify(text)}`, () => {
      expect(zoneMeant(text)).to.deep.equal([]);
    });
  }

  it('is a name of a zone that there is', () => {
    for (const text of 'BST EST IST PST CST MST JST KST CET EET WET MET HST AEST GMT UK'.split(
      ' ',
    )) {
      for (const name of zoneMeant(text)) {
        expect(isZoneName(name), name).to.equal(true);
        expect(zoneOf(name), name).not.to.equal(undefined);
      }
    }
  });

  it('does not come from the prototype of objects', () => {
    expect(zoneMeant('constructor')).to.deep.equal([]);
    expect(zoneMeant('__proto__')).to.deep.equal([]);
  });

  it('asks the engine for its names once, whatever the text', () => {
    const {supportedValuesOf} = Intl;
    let asked = 0;
    Intl.supportedValuesOf = key => {
      asked++;
      return supportedValuesOf(key);
    };
    try {
      for (let index = 0; index < 20; index++) zoneMeant(`Europe/Lond${index}`);
    } finally {
      Intl.supportedValuesOf = supportedValuesOf;
    }
    expect(asked).to.be.at.most(1);
  });

  it('is not looked for where a text is longer than any name', () => {
    expect(zoneMeant(`Europe/London${'n'.repeat(1_000_000)}`)).to.deep.equal([]);
  });
});
