import {expect} from '@open-wc/testing';
import {chosenHourCycle, chosenZone} from '../../src/elements/viewer.js';
import {resetEmulation, setTimeZone} from '../support/emulate.js';

const own = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('chosenZone', () => {
  afterEach(resetEmulation);

  it("viewer is the browser's zone, also when that changes on a journey", async () => {
    for (const zone of ['Asia/Tokyo', 'Europe/Berlin']) {
      const canEmulate = await setTimeZone(zone);
      expect(chosenZone('viewer', 'America/New_York').name).to.equal(canEmulate ? zone : own());
    }
  });

  it("feed is the feed's zone, or else the browser's", () => {
    expect(chosenZone('feed', 'America/New_York').name).to.equal('America/New_York');
    expect(chosenZone('feed', undefined).name).to.equal(own());
    expect(chosenZone('feed', 'Mars/Olympus').name).to.equal(own());
  });

  it('a name is that zone', () => {
    expect(chosenZone('Asia/Kathmandu', 'Asia/Tokyo').name).to.equal('Asia/Kathmandu');
  });

  for (const wanted of ['', 'Viewer', 'local', 'Mars/Olympus', '+01:00', '__proto__']) {
    it(`"${wanted}" is none, so it is the browser's`, () => {
      expect(chosenZone(wanted, 'Asia/Tokyo').name).to.equal(own());
    });
  }

  it('is UTC where the browser names no zone that it knows', () => {
    const {resolvedOptions} = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return {...resolvedOptions.call(this), timeZone: 'Etc/Unknown'};
    };
    try {
      expect(chosenZone('viewer', undefined).name).to.equal('UTC');
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    }
  });
});

describe('chosenHourCycle', () => {
  for (const cycle of ['h11', 'h12', 'h23', 'h24'] as const) {
    it(`${cycle} is one`, () => expect(chosenHourCycle(cycle)).to.equal(cycle));
  }

  for (const wanted of ['', '12', 'H23', 'h13']) {
    it(`"${wanted}" is none`, () => expect(chosenHourCycle(wanted)).to.equal(undefined));
  }
});
