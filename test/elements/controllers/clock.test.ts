import {expect, fixture, html} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import '../../../src/define.js';
import {ClockController} from '../../../src/elements/controllers/clock.js';
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

describe('ClockController', () => {
  let updates: number;
  let now: number;
  let clock: ClockController;
  const delays = (): number[] => [...timers.values()].map(({delay}) => delay);
  const ring = (): void => {
    const [[id, {run}] = [0, {run: () => undefined}]] = timers;
    timers.delete(id);
    run();
  };

  beforeEach(() => {
    fakeTimers();
    updates = 0;
    now = utc('2011-11-01T20:00') + 15_000;
    const host = {
      addController: () => undefined,
      requestUpdate: () => updates++,
    } as unknown as ReactiveControllerHost;
    clock = new ClockController(host, () => now);
  });
  afterEach(() => {
    clock.hostDisconnected();
    restoreTimers();
  });

  it('tells the time before it is in a page, and has no timer yet', () => {
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([]);
  });

  it('wakes at the next full minute', () => {
    clock.hostConnected();
    expect(delays()).to.deep.equal([45_000]);
  });

  it('then has its host show the new time, and waits for the next', () => {
    clock.hostConnected();
    now += 45_000;
    const before = updates;
    ring();
    expect(updates).to.equal(before + 1);
    expect(clock.now).to.equal(utc('2011-11-01T20:01'));
    expect(delays()).to.deep.equal([60_000]);
  });

  it('rests while nobody can see the page, and is right at once when they can again', () => {
    clock.hostConnected();
    setVisibility('hidden');
    expect(delays()).to.deep.equal([]);
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
      clock.hostConnected();
      now += 3_600_000;
      target.dispatchEvent(new Event(type));
      expect(clock.now).to.equal(now);
      expect(delays()).to.deep.equal([45_000]);
    });
  }

  it('is right after a timer that comes late', () => {
    clock.hostConnected();
    now += 8 * 3_600_000 + 1234;
    ring();
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([43_766]);
  });

  it('lets go of everything when its host leaves', () => {
    clock.hostConnected();
    clock.hostDisconnected();
    const before = updates;
    setVisibility('visible');
    for (const type of ['pageshow', 'focus']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('resume'));
    expect(delays()).to.deep.equal([]);
    expect(updates).to.equal(before);
  });

  it('goes on when its host comes back, with the time it is then', () => {
    clock.hostConnected();
    clock.hostDisconnected();
    now += 3_600_000;
    clock.hostConnected();
    expect(clock.now).to.equal(now);
    expect(delays()).to.deep.equal([45_000]);
  });
});

describe('the timers of elements', () => {
  afterEach(restoreTimers);

  it('are as many as elements in the page, and none after them', async () => {
    const page = await fixture(html`<div></div>`);
    const elements = ['chat-calendar', 'chat-card'].map(name =>
      Object.assign(document.createElement(name), {feed: documentOf(TUESDAYS)}),
    );
    fakeTimers();
    page.append(...elements);
    expect(timers.size).to.equal(2);
    page.replaceChildren();
    expect(timers.size).to.equal(0);
    page.append(...elements);
    expect(timers.size).to.equal(2);
    page.replaceChildren();
  });
});
