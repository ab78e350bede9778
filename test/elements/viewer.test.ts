import {expect} from '@open-wc/testing';
import {zoneOf} from '../../src/core/zone.js';
import {chosenHourCycle, chosenZone, ViewerZone, zoneAdvice} from '../../src/elements/viewer.js';
import {resetEmulation, setTimeZone} from '../support/emulate.js';

const own = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const LIMA = zoneOf('America/Lima')!;

describe('chosenZone', () => {
  it("viewer is the reader's own zone", () => {
    expect(chosenZone('viewer', 'America/New_York', LIMA)).to.equal(LIMA);
  });

  it("feed is the feed's zone, or else the reader's", () => {
    expect(chosenZone('feed', 'America/New_York', LIMA).name).to.equal('America/New_York');
    expect(chosenZone('feed', undefined, LIMA)).to.equal(LIMA);
    expect(chosenZone('feed', 'Mars/Olympus', LIMA)).to.equal(LIMA);
  });

  it('a name is that zone', () => {
    expect(chosenZone('Asia/Kathmandu', 'Asia/Tokyo', LIMA).name).to.equal('Asia/Kathmandu');
    expect(chosenZone('UTC', 'Asia/Tokyo', LIMA).name).to.equal('UTC');
  });

  for (const wanted of ['', 'Viewer', 'local', 'Mars/Olympus', '+01:00', '__proto__']) {
    it(`"${wanted}" is none, so it is the reader's`, () => {
      expect(chosenZone(wanted, 'Asia/Tokyo', LIMA)).to.equal(LIMA);
    });
  }

  for (const abbreviation of ['BST', 'EST', 'IST', 'PST', 'JST', 'GMT', 'Japan']) {
    it(`"${abbreviation}" is none, whatever the engine knows by it`, () => {
      expect(chosenZone(abbreviation, 'Asia/Tokyo', LIMA)).to.equal(LIMA);
    });
  }
});

describe('zoneAdvice', () => {
  it('names what an abbreviation probably meant', () => {
    expect(zoneAdvice('BST')).to.equal(
      'chat-calendar: time-zone="BST" is no time zone, so times are in the reader\'s own. Did you mean Europe/London?',
    );
    expect(zoneAdvice('IST')).to.contain('Asia/Kolkata or Europe/Dublin or Asia/Jerusalem');
  });

  it('says what may be written where nothing can have been meant', () => {
    expect(zoneAdvice('+01:00')).to.contain('Write viewer, feed, or an IANA name');
  });

  for (const good of [
    '',
    null,
    undefined,
    'viewer',
    'feed',
    'UTC',
    'Europe/London',
    'US/Eastern',
  ]) {
    it(`${String(good)} needs none`, () => expect(zoneAdvice(good)).to.equal(undefined));
  }
});

describe('ViewerZone', () => {
  afterEach(resetEmulation);

  it("is the browser's zone, also when that changes on a journey", async () => {
    const viewer = new ViewerZone();
    for (const [tick, zone] of ['Asia/Tokyo', 'Europe/Berlin'].entries()) {
      const canEmulate = await setTimeZone(zone);
      expect(viewer.at(tick).name).to.equal(canEmulate ? zone : own());
    }
  });

  it('is asked for once a tick', () => {
    const {resolvedOptions} = Intl.DateTimeFormat.prototype;
    let asked = 0;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      asked++;
      return resolvedOptions.call(this);
    };
    try {
      const viewer = new ViewerZone();
      for (const tick of [1, 1, 1, 2, 2]) viewer.at(tick);
      expect(asked).to.equal(2);
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    }
  });

  for (const [name, shown, why] of [
    ['Etc/Unknown', 'UTC', 'where the browser names no zone that it knows'],
    ['GMT', 'UTC', 'where GMT is meant, not London'],
    ['EST5EDT', 'America/New_York', 'where an abbreviation has the same clocks'],
    ['EST', 'Etc/GMT+5', 'where an abbreviation has no summer time'],
    ['Japan', 'Asia/Tokyo', 'where a single word has the same clocks'],
  ] as const) {
    it(`is ${shown} ${why}: ${name}`, () => {
      const {resolvedOptions} = Intl.DateTimeFormat.prototype;
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return {...resolvedOptions.call(this), timeZone: name};
      };
      try {
        expect(new ViewerZone().at(Date.UTC(2026, 0, 1)).name).to.equal(shown);
      } finally {
        Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
      }
    });
  }
});

describe('chosenHourCycle', () => {
  for (const cycle of ['h12', 'h23'] as const) {
    it(`${cycle} is one`, () => expect(chosenHourCycle(cycle)).to.equal(cycle));
  }

  for (const wanted of ['', '12', 'H23', 'h13', 'h11', 'h24']) {
    it(`"${wanted}" is none`, () => expect(chosenHourCycle(wanted)).to.equal(undefined));
  }
});
