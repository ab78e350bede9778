import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import type {ChatCalendar} from '../../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {partOf, showCalendar, textOf} from '../../support/elements.js';
import {restoreClock, setNow} from '../../support/fake-clock.js';
import {clearAddress} from '../../support/reader.js';

const isOpen = (element: ChatCalendar): boolean =>
  element.renderRoot.querySelector('dialog')?.open ?? false;

/** Browsers keep no more, and Firefox says for a while that it does. */
const MOST_STEPS = 50;

describe('an open session beside a page that makes steps of its own', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);

  const TWO = documentOf(TUESDAYS, {...TUESDAYS, hashtag: '#other', start: '2011-11-02T20:00'});
  const hashOf = (element: ChatCalendar, index: number): string => linkIn(element, index).hash;
  const linkIn = (element: ChatCalendar, index: number): HTMLAnchorElement =>
    element.renderRoot.querySelectorAll<HTMLAnchorElement>('.days a[part~=link]')[index]!;
  const opened = (element: ChatCalendar): string =>
    textOf(element.renderRoot.querySelector('dialog [part~=name]'));
  const later = (): Promise<void> => aTimeout(100);
  const shown = async (): Promise<ChatCalendar> => {
    // From here on the history is short again.
    clearAddress();
    history.pushState({of: 'the page'}, '');
    return showCalendar(html`
      <chat-calendar .feed=${TWO} time-zone="UTC" date="2011-11-01"></chat-calendar>
    `);
  };
  const openIn = async (element: ChatCalendar, index: number): Promise<void> => {
    linkIn(element, index).click();
    await element.updateComplete;
  };

  it('goes back where the page made none', async () => {
    const only = await shown();
    await openIn(only, 0);
    expect(location.hash).to.equal(hashOf(only, 0));
    partOf(only, 'close').click();
    await waitUntil(() => location.hash === '');
    expect(isOpen(only)).to.equal(false);
    expect(history.state).to.deep.equal({of: 'the page'});
  });

  for (const [how, step] of [
    ['pushes one with the address that is there', () => history.pushState({own: 1}, '')],
    ['pushes one without a state', () => history.pushState(null, '')],
    ['writes a state of its own to ours', () => history.replaceState({own: 1}, '')],
    ['goes elsewhere', () => history.pushState({own: 1}, '', '#/elsewhere')],
  ] as const) {
    for (const when of ['before it is closed', 'in the task in which it is closed'] as const) {
      it(`undoes no step of the page, which ${how}, ${when}`, async () => {
        const only = await shown();
        await openIn(only, 0);
        if (when === 'before it is closed') step();
        const {length} = history;
        partOf(only, 'close').click();
        if (when !== 'before it is closed') step();
        const state: unknown = history.state;
        await later();
        expect(isOpen(only)).to.equal(false);
        expect(history.state).to.deep.equal(state);
        expect(history.length).to.be.at.least(Math.min(length, MOST_STEPS));
        expect(location.hash).to.equal(how === 'goes elsewhere' ? '#/elsewhere' : '');
      });
    }
  }

  it('shows what is opened in the task in which another was closed, in its place', async () => {
    const only = await shown();
    await openIn(only, 0);
    const {length} = history;
    partOf(only, 'close').click();
    linkIn(only, 1).click();
    await later();
    await only.updateComplete;
    expect([isOpen(only), opened(only)]).to.deep.equal([true, '#other']);
    expect(location.hash).to.equal(hashOf(only, 1));
    expect(Math.min(history.length, MOST_STEPS)).to.equal(Math.min(length, MOST_STEPS));
    history.back();
    await waitUntil(() => !isOpen(only));
    expect(location.hash).to.equal('');
  });

  it('shows what is opened while the page goes back', async () => {
    const only = await shown();
    await openIn(only, 0);
    const back = history.back.bind(history);
    const gone = new Promise<void>(resolve => {
      history.back = () => {
        back();
        resolve();
      };
    });
    partOf(only, 'close').click();
    // Where the history is full, it closes where it is.
    await Promise.race([gone, aTimeout(1000)]);
    Reflect.deleteProperty(history, 'back');
    linkIn(only, 1).click();
    await later();
    await only.updateComplete;
    expect([isOpen(only), opened(only)]).to.deep.equal([true, '#other']);
    expect(location.hash).to.equal(hashOf(only, 1));
    partOf(only, 'close').click();
    await waitUntil(() => location.hash === '');
    expect(isOpen(only)).to.equal(false);
  });

  it('closes where it is where the history is full', async () => {
    const only = await shown();
    const length = Object.getOwnPropertyDescriptor(History.prototype, 'length')!;
    Object.defineProperty(history, 'length', {get: () => 50, configurable: true});
    await openIn(only, 0);
    history.pushState(history.state, '');
    partOf(only, 'close').click();
    await later();
    Object.defineProperty(history, 'length', length);
    Reflect.deleteProperty(history, 'length');
    expect(isOpen(only)).to.equal(false);
    expect(location.hash).to.equal('');
  });
});
