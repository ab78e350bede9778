import {expect, html} from '@open-wc/testing';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {buttonOf, partsOf, press, sessionOf, showCalendar, showCard} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {fakeFetch, restoreFetch} from '../support/fake-fetch.js';

/** What some browser has not, or a page may keep from us; what loading needs is tested there. */
const MISSING: readonly (readonly [owner: object, name: string])[] = [
  ...[
    ...['IntersectionObserver', 'ResizeObserver', 'OffscreenCanvas', 'structuredClone'],
    ...['requestIdleCallback', 'caches', 'matchMedia', 'scheduler', 'Temporal'],
  ].map(name => [globalThis, name] as const),
  ...['checkVisibility', 'getHTML', 'setPointerCapture'].map(
    name => [Element.prototype, name] as const,
  ),
  ...['popover', 'showPopover', 'ariaHidden'].map(name => [HTMLElement.prototype, name] as const),
  [HTMLDialogElement.prototype, 'closedBy'],
  ...['getWeekInfo', 'weekInfo', 'getTextInfo', 'textInfo'].map(
    name => [Intl.Locale.prototype, name] as const,
  ),
  ...['supportedValuesOf', 'DurationFormat', 'Segmenter', 'DisplayNames'].map(
    name => [Intl, name] as const,
  ),
  ...['locks', 'share', 'canShare', 'clipboard', 'connection', 'userAgentData'].map(
    name => [Navigator.prototype, name] as const,
  ),
  [window, 'localStorage'],
  [window, 'navigation'],
  [Document.prototype, 'startViewTransition'],
  [ShadowRoot.prototype, 'getSelection'],
];

/** @returns a function that puts it back */
function takeAway(owner: object, name: string): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) return () => undefined;
  if (!Reflect.deleteProperty(owner, name)) {
    Object.defineProperty(owner, name, {value: undefined, configurable: true});
  }
  return () => {
    Object.defineProperty(owner, name, before);
  };
}

const FEED = documentOf(
  {...TUESDAYS, platforms: ['x', 'mastodon'], keywords: ['a']},
  ...Array.from({length: 9}, (_, index) => ({
    ...TUESDAYS,
    title: `Number ${index}`,
    hashtag: `#n${index}`,
    keywords: ['b'],
  })),
);

describe('a browser without', () => {
  let errors: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push(String('reason' in event ? event.reason : event.message));
  };
  beforeEach(() => {
    errors = [];
    setNow('2011-11-01T20:30');
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
  });
  afterEach(() => {
    restoreClock();
    restoreFetch();
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
  });

  for (const [owner, name] of MISSING) {
    it(`${name} shows the chats, and lets readers do all that they can`, async () => {
      const putBack = takeAway(owner, name);
      try {
        fakeFetch({'/chats.json': FEED});
        const calendar = await showCalendar(
          html`<chat-calendar src="/chats.json"></chat-calendar>`,
        );
        expect(partsOf(calendar, 'session').length).to.be.greaterThan(9);
        await press(calendar, 'next');
        await press(calendar, 'today');
        await press(calendar, 'find');
        await press(calendar, 'change-zone');
        await press(calendar, 'change-zone');
        sessionOf(calendar, '#tuesdays').querySelector<HTMLElement>('[part~=link]')!.click();
        await calendar.updateComplete;
        await press(calendar, 'favourite');
        await press(calendar, 'share');
        await press(calendar, 'open-more');
        await press(calendar, 'copy');
        buttonOf(calendar, 'close').click();
        await calendar.updateComplete;
        expect(calendar.renderRoot.querySelector('dialog')!.open).to.equal(false);
        const card = await showCard(
          html`<chat-card src="/chats.json" chat="#tuesdays"></chat-card>`,
        );
        expect(partsOf(card, 'name')).to.have.length(1);
        await press(card, 'favourite');
        calendar.remove();
        card.remove();
        await new Promise(resolve => setTimeout(resolve));
        expect(errors.filter(error => !error.includes('ResizeObserver loop'))).to.deep.equal([]);
      } finally {
        putBack();
        localStorage.clear();
      }
    });
  }
});
