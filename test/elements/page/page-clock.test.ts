import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {PageClock} from '../../../src/elements/page/page-clock.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {utc} from '../../support/times.js';

const real = {setTimeout, clearTimeout};

/** The timers that are set, by their ids: how long each takes, and what it then does. */
const timers = new Map<number, {delay: number; run: () => void}>();

function fakeTimers(): void {
  let id = 1_000_000;
  timers.clear();
  Object.assign(globalThis, {
    setTimeout: (run: () => void, delay = 0) => {
      timers.set(++id, {delay, run});
      return id;
    },
    clearTimeout: (timer?: number) => timers.delete(timer ?? 0),
  });
}

function restoreTimers(): void {
  Object.assign(globalThis, real);
  delete (document as {visibilityState?: unknown}).visibilityState;
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the clock of a page', () => {
  let ticks: number;
  let now: number;
  let clock: PageClock;
  const listen = (): void => {
    ticks++;
  };
  const delays = (): number[] => [...timers.values()].map(({delay}) => delay);
  const ring = (): void => {
    const [[id, {run}] = [0, {run: () => undefined}]] = timers;
    timers.delete(id);
    run();
  };

  beforeEach(() => {
    fakeTimers();
    ticks = 0;
    now = utc('2011-11-01T20:00') + 15_000;
    clock = new PageClock(() => now);
  });
  afterEach(() => {
    clock.delete(listen);
    restoreTimers();
  });

  it('tells the time while nobody listens, and has no timer then', () => {
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([]);
  });

  it('wakes at the next full minute', () => {
    clock.add(listen);
    expect(delays()).to.deep.equal([45_000]);
  });

  it('then tells the new time, and waits for the next', () => {
    clock.add(listen);
    now += 45_000;
    const before = ticks;
    ring();
    expect(ticks).to.equal(before + 1);
    expect(clock.now).to.equal(utc('2011-11-01T20:01'));
    expect(delays()).to.deep.equal([60_000]);
  });

  it('rests while nobody can see the page, and is right at once when they can again', () => {
    clock.add(listen);
    setVisibility('hidden');
    expect(delays()).to.deep.equal([]);
    expect(ticks).to.equal(0);
    now += 3_600_000;
    setVisibility('visible');
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([45_000]);
  });

  for (const [target, type, why] of [
    [document, 'resume', 'after the page was frozen'],
    [window, 'pageshow', 'when the page is shown from the cache of the way back'],
    [window, 'focus', 'when the reader comes back, as after sleep'],
  ] as const) {
    it(`is right at once ${why}`, () => {
      clock.add(listen);
      now += 3_600_000;
      target.dispatchEvent(new Event(type));
      expect(clock.now).to.equal(now);
      expect(delays()).to.deep.equal([45_000]);
    });
  }

  it('is right after a timer that comes late', () => {
    clock.add(listen);
    now += 8 * 3_600_000 + 1234;
    ring();
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([43_766]);
  });

  it('lets go of everything when nobody listens any more', () => {
    clock.add(listen);
    clock.delete(listen);
    const before = ticks;
    setVisibility('visible');
    for (const type of ['pageshow', 'focus']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('resume'));
    expect(delays()).to.deep.equal([]);
    expect(ticks).to.equal(before);
  });

  it('has one timer for all who listen, and tells whoever comes the time that it is', () => {
    const others = Array.from({length: 1000}, () => () => undefined);
    clock.add(listen);
    now += 10_000;
    for (const other of others) clock.add(other);
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([45_000]);
    for (const other of others) clock.delete(other);
    expect(delays()).to.deep.equal([45_000]);
  });

  it('goes on when somebody listens again, with the time it is then', () => {
    clock.add(listen);
    clock.delete(listen);
    now += 3_600_000;
    clock.add(listen);
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([45_000]);
  });
});

describe('the timers of elements', () => {
  afterEach(restoreTimers);

  it('are one for all elements in the page, and none after them', async () => {
    const page = await fixture(html`<div></div>`);
    const elements = ['chat-calendar', 'chat-card', 'chat-card'].map(name =>
      Object.assign(document.createElement(name), {feed: documentOf(TUESDAYS)}),
    );
    fakeTimers();
    for (let times = 0; times < 1000; times++) {
      page.append(...elements);
      expect(timers.size).to.equal(1);
      page.replaceChildren();
      expect(timers.size).to.equal(0);
    }
  });
});
