import {expect} from 'chai';
import {viewpoint} from '../../src/view/viewpoint.js';
import {zoneChoices} from '../../src/view/zone-choices.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {ar, de, en} from '../support/locales.js';

const MESSAGES = {en, de, ar};

/** The zones found, by name. */
function found(
  typed: string,
  language: keyof typeof MESSAGES = 'en',
  now = '2011-11-01',
): string[] {
  return zoneChoices({
    feed: feedOf({start: '2011-11-01T20:00', timeZone: 'Europe/London'}),
    viewpoint: viewpoint({locale: language, timeZone: 'UTC', messages: MESSAGES[language]}),
    ...{now: utc(now), ownZone: 'UTC', typed, labels: new Map()},
  }).map(({name}) => name);
}

describe("the reader's own zone", () => {
  for (const [old, today] of [
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
  ] as const) {
    it(`is listed once where the engine calls it ${old}`, () => {
      const choices = zoneChoices({
        feed: feedOf({start: '2011-11-01T20:00', timeZone: today}),
        viewpoint: viewpoint({locale: 'en', timeZone: old, messages: en}),
        ...{now: utc('2011-11-01'), ownZone: old, typed: '', labels: new Map()},
      });
      const own = choices.filter(({name}) => name === old || name === today);
      expect(own.map(({name, isChosen, isOwn}) => [name, isChosen, isOwn])).to.deep.equal([
        [today, true, true],
      ]);
    });
  }
});

describe('a zone', () => {
  for (const [typed, zone] of [
    ['tokyo', 'Asia/Tokyo'],
    ['new york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['zürich', 'Europe/Zurich'],
    ['Osaka', 'Asia/Tokyo'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Beijing', 'Asia/Shanghai'],
    ['Boston', 'America/New_York'],
    ['Köln', 'Europe/Berlin'],
    ['Łódź', 'Europe/Warsaw'],
    ['rio', 'America/Sao_Paulo'],
    ['UK', 'Europe/London'],
    ['EST', 'America/New_York'],
    ['CEST', 'Europe/Berlin'],
    ['AKST', 'America/Anchorage'],
    ['acdt', 'Australia/Adelaide'],
    ['WIB', 'Asia/Jakarta'],
    ['BRT', 'America/Sao_Paulo'],
    ['japan', 'Asia/Tokyo'],
    ['india', 'Asia/Kolkata'],
    ['New Zealand', 'Pacific/Auckland'],
    ['brazil', 'America/Sao_Paulo'],
  ] as const) {
    it(`is found by "${typed}": ${zone}`, () => {
      expect(found(typed)).to.include(zone);
    });
  }

  for (const [typed, zone] of [
    ['USA', 'America/Chicago'],
    ['us', 'America/Chicago'],
    ['Scotland', 'Europe/London'],
    ['wales', 'Europe/London'],
    ['England', 'Europe/London'],
    ['Britain', 'Europe/London'],
    ['Großbritannien', 'Europe/London'],
    ['UAE', 'Asia/Dubai'],
    ['Texas', 'America/Chicago'],
    ['California', 'America/Los_Angeles'],
    ['UTC-12', 'Etc/GMT+12'],
    ['Wien', 'Europe/Vienna'],
    ['Lissabon', 'Europe/Lisbon'],
    ['Warschau', 'Europe/Warsaw'],
    ['Peking', 'Asia/Shanghai'],
    ['MEZ', 'Europe/Berlin'],
    ['القاهرة', 'Africa/Cairo'],
    ['دبي', 'Asia/Dubai'],
    ['لندن', 'Europe/London'],
    ['lond', 'Europe/London'],
    ['Boston', 'America/New_York'],
    ['Tokio', 'Asia/Tokyo'],
  ] as const) {
    it(`is the first found by "${typed}": ${zone}`, () => {
      expect(found(typed)[0]).to.equal(zone);
    });
  }

  it('has the letters in its name last, after those that begin with them', () => {
    const zones = found('us');
    expect(zones.indexOf('Africa/Lusaka')).to.be.greaterThan(zones.indexOf('America/New_York'));
    expect(zones.indexOf('Africa/Lusaka')).to.be.greaterThan(zones.indexOf('Asia/Ust-Nera'));
    expect(zones.indexOf('America/New_York')).to.be.within(0, 3);
  });

  it('is found by its country in any language that the reader knows', () => {
    const choices = zoneChoices({
      feed: feedOf({start: '2011-11-01T20:00', timeZone: 'Europe/London'}),
      viewpoint: viewpoint({locale: 'en', timeZone: 'UTC', messages: en}),
      ...{now: utc('2011-11-01'), ownZone: 'UTC', typed: 'Indien', labels: new Map()},
      languages: ['de-AT', 'fr'],
    });
    expect(choices[0]?.name).to.equal('Asia/Kolkata');
  });

  for (const [typed, language, zone] of [
    ['Indien', 'de', 'Asia/Kolkata'],
    ['österreich', 'de', 'Europe/Vienna'],
    ['Japan', 'ar', 'Asia/Tokyo'],
    ['اليابان', 'ar', 'Asia/Tokyo'],
  ] as const) {
    it(`is found by its country in the reader's language: "${typed}", ${language}`, () => {
      expect(found(typed, language)).to.include(zone);
    });
  }

  for (const [typed, now, zones] of [
    ['UTC+1', '2011-11-01', ['Europe/Berlin', 'Europe/Paris', 'Africa/Lagos']],
    ['gmt +1', '2011-07-01', ['Europe/London', 'Africa/Lagos']],
    ['+5:30', '2011-11-01', ['Asia/Kolkata']],
    ['utc+0545', '2011-11-01', ['Asia/Kathmandu']],
    ['\u22123:30', '2011-12-01', ['America/St_Johns']],
  ] as const) {
    it(`is found by how far it is from UTC then: ${typed} on ${now}`, () => {
      expect(found(typed, 'en', now)).to.include.members([...zones]);
    });
  }

  it('that is called so comes before those that have the letters in their names', () => {
    expect(found('EST')[0]).to.equal('America/New_York');
    expect(found('cat')[0]).to.equal('Africa/Maputo');
  });

  it('is none of those at another distance', () => {
    expect(found('UTC+1')).not.to.include('Europe/London');
    expect(found('+99')).to.deep.equal([]);
  });

  it('is found by its country where the engine cannot tell its zones', () => {
    const {prototype}: {prototype: object} = Intl.Locale;
    const names = ['getTimeZones', 'timeZones'];
    const own = names.map(name => Object.getOwnPropertyDescriptor(prototype, name));
    for (const name of names) {
      Object.defineProperty(prototype, name, {value: undefined, configurable: true});
    }
    try {
      const reader = viewpoint({locale: 'fr', timeZone: 'UTC', messages: en});
      const options = {feed: feedOf(), viewpoint: reader, now: 0, ownZone: 'UTC'};
      const zones = zoneChoices({...options, typed: 'allemagne', labels: new Map()});
      expect(zones.map(({name}) => name)).to.include('Europe/Berlin');
    } finally {
      names.forEach((name, index) => {
        Reflect.deleteProperty(prototype, name);
        if (own[index]) Object.defineProperty(prototype, name, own[index]);
      });
    }
  });
});
