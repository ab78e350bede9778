import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import type {ChatCard} from '../../src/elements/chat-card.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {partsOf, press, textOf} from '../support/elements.js';
import {fakeFetch, nextTask, restoreFetch} from '../support/fake-fetch.js';

const FEED = documentOf(
  ...Array.from({length: 60}, (_, index) => ({...TUESDAYS, id: `${index}`, hashtag: `#t${index}`})),
);

const real = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  MutationObserver: globalThis.MutationObserver,
  IntersectionObserver: globalThis.IntersectionObserver,
  add: EventTarget.prototype.addEventListener,
  remove: EventTarget.prototype.removeEventListener,
};

/** What is held: by timers, by listeners of the page, by observers. */
const held = {
  timers: new Set<unknown>(),
  listeners: [] as {target: unknown; type: string; listener: unknown}[],
  observers: 0,
};

function watch(): void {
  held.timers.clear();
  held.listeners = [];
  held.observers = 0;
  const set = ((run: () => void, delay?: number) => {
    const id = real.setTimeout(() => {
      held.timers.delete(id);
      run();
    }, delay);
    held.timers.add(id);
    return id;
  }) as typeof setTimeout;
  globalThis.setTimeout = set;
  globalThis.clearTimeout = id => {
    held.timers.delete(id);
    real.clearTimeout(id);
  };
  EventTarget.prototype.addEventListener = function (...given) {
    const [type, listener] = given;
    const isOfPage = this === window || this === document;
    if (isOfPage) held.listeners.push({target: this, type, listener});
    real.add.apply(this, given);
  };
  EventTarget.prototype.removeEventListener = function (...given) {
    const [type, listener] = given;
    held.listeners = held.listeners.filter(
      each => each.target !== this || each.type !== type || each.listener !== listener,
    );
    real.remove.apply(this, given);
  };
  for (const name of ['MutationObserver', 'IntersectionObserver'] as const) {
    class Watched extends (real[name] as typeof MutationObserver) {
      #isWatching = false;
      override observe(...given: Parameters<MutationObserver['observe']>): void {
        if (!this.#isWatching) held.observers++;
        this.#isWatching = true;
        super.observe(...given);
      }
      override disconnect(): void {
        if (this.#isWatching) held.observers--;
        this.#isWatching = false;
        super.disconnect();
      }
    }
    Object.assign(globalThis, {[name]: Watched});
  }
}

function stopWatching(): void {
  const {add, remove, ...globals} = real;
  Object.assign(globalThis, globals);
  EventTarget.prototype.addEventListener = add;
  EventTarget.prototype.removeEventListener = remove;
}

const elements = (): (ChatCalendar | ChatCard)[] =>
  (['chat-calendar', 'chat-card'] as const).map(name =>
    Object.assign(document.createElement(name), {feed: FEED, date: '2011-11-01'}),
  );

describe('elements that come and go', () => {
  beforeEach(async () => {
    // What is followed once for the whole page.
    const first = await fixture<HTMLElementTagNameMap['chat-calendar']>(
      html`<chat-calendar .feed=${FEED}></chat-calendar>`,
    );
    await first.updateComplete;
    first.remove();
    await nextTask();
    watch();
  });
  afterEach(stopWatching);

  /** What goes off by itself may do so late: browsers slow the timers of a page in the background. */
  const expectNothingHeld = async (): Promise<void> => {
    const end = performance.now() + 10_000;
    while (held.timers.size > 0 && performance.now() < end) await nextTask();
    expect(held.timers.size, 'timers').to.equal(0);
    expect(
      held.listeners.map(({type}) => type),
      'listeners',
    ).to.deep.equal([]);
    expect(held.observers, 'observers').to.equal(0);
  };

  it('leave no timer, no listener and no observer, whenever they go', async function () {
    this.timeout(60_000); // 120 times
    const page = await fixture(html`<div></div>`);
    for (let times = 0; times < 120; times++) {
      const shown = elements();
      page.append(...shown);
      // At once, in the same task, while it is drawn, after it.
      if (times % 4 === 1) await Promise.resolve();
      if (times % 4 === 2) await nextTask();
      if (times % 4 === 3 && times < 50) await shown[0]?.updateComplete;
      page.replaceChildren();
    }
    await nextTask();
    await nextTask();
    await nextTask();
    await expectNothingHeld();
  });

  it('are whole when they are moved, cloned and put in again', async () => {
    const page = await fixture(
      html`<div>
        <section></section>
        <section></section>
      </div>`,
    );
    const [here, there] = page.children;
    const [calendar] = elements() as ChatCalendar[];
    here!.append(calendar!);
    await calendar!.updateComplete;
    there!.append(calendar!);
    await calendar!.updateComplete;
    expect(partsOf(calendar!, 'session')).to.have.length(60);
    const clone = calendar!.cloneNode(true) as typeof calendar;
    clone!.feed = FEED;
    clone!.date = '2011-11-01';
    here!.append(clone!);
    await clone!.updateComplete;
    expect(textOf(clone)).to.equal(textOf(calendar));
    page.replaceChildren();
    await nextTask();
    await nextTask();
    await expectNothingHeld();
  });

  it('take what was set before they were upgraded', async () => {
    const page = await fixture(html`<div></div>`);
    const template = document.implementation.createHTMLDocument().createElement('chat-card');
    Object.assign(template, {feed: FEED, chat: '7', timeZone: 5});
    page.append(template);
    const card = template;
    await card.updateComplete;
    expect(textOf(partsOf(card, 'name')[0])).to.equal('#t7');
  });
});

describe('"Try again"', () => {
  afterEach(restoreFetch);

  it('asks for the feed again, and neither reloads the page nor sends a form around it', async () => {
    const server = fakeFetch({});
    const form = await fixture<HTMLFormElement>(
      html`<form action="/elsewhere"><chat-card src="/gone.json"></chat-card></form>`,
    );
    let leaving = 0;
    const count = (event: Event): void => {
      event.preventDefault();
      leaving++;
    };
    form.addEventListener('submit', count);
    window.addEventListener('beforeunload', count);
    const card = form.querySelector('chat-card')!;
    await card.updateComplete;
    await press(card, 'retry');
    await nextTask();
    window.removeEventListener('beforeunload', count);
    expect(leaving).to.equal(0);
    expect(server.requests.map(({url}) => url)).to.deep.equal(['/gone.json', '/gone.json']);
  });
});
