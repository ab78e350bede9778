import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {datesOf, partOf, partsOf, press, showCalendar, showCard} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {clearAddress, forgetChoices} from '../support/reader.js';

const FEED = documentOf(TUESDAYS);
const LINK = 'chat=tuesdays&chat-session=2011-11-01T20:00:00';
const page = (): string => location.href.split('#')[0]!;

const show = (date?: string, feed: object = FEED): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB">
      <chat-calendar .feed=${feed} time-zone="UTC" date=${date ?? ''}></chat-calendar>
    </div>
  `);

const linkOf = (calendar: ChatCalendar): HTMLAnchorElement =>
  partOf(calendar, 'link') as HTMLAnchorElement;

describe('the addresses of a page', () => {
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    forgetChoices();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  describe("a session's name", () => {
    it('leads to the page, not to its base', async () => {
      const base = document.createElement('base');
      base.href = 'https://elsewhere.example/';
      document.head.append(base);
      try {
        const link = linkOf(await show());
        expect(link.href).to.equal(`${page()}#${LINK}`);
        expect(link.getAttribute('href')).to.equal(link.href);
      } finally {
        base.remove();
      }
    });

    it("leads to the page without what is the page's own", async () => {
      history.replaceState(null, '', '#tab-2');
      expect(linkOf(await show()).href).to.equal(`${page()}#${LINK}`);
    });

    it("leads to the session's own page where the page keeps its route in the address", async () => {
      history.replaceState(null, '', '#/route');
      const url = 'https://example.org/tuesdays';
      expect(linkOf(await show('', documentOf({...TUESDAYS, url}))).href).to.equal(url);
    });

    it('is a button where there is nowhere to lead to, and opens the session', async () => {
      history.replaceState(null, '', '#/route');
      const calendar = await show();
      const link = partOf(calendar, 'link');
      expect(link.localName).to.equal('button');
      link.click();
      await waitUntil(() => calendar.renderRoot.querySelector('dialog')!.open);
      expect(location.hash).to.equal('#/route');
    });
  });

  describe('what is shared', () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    afterEach(() => {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    });

    const shared = async (chat: object = {}): Promise<string | undefined> => {
      const copied: string[] = [];
      const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
      const card = await showCard(
        html`<chat-card
          .feed=${documentOf({...TUESDAYS, ...chat})}
          time-zone="Asia/Tokyo"
        ></chat-card>`,
      );
      if (partsOf(card, 'share').length === 0) return undefined;
      partOf(card, 'share').click();
      await card.updateComplete;
      return copied[0];
    };

    for (const hash of ['', '#tab-2', '#search=shoes', '#chat-search=nurses']) {
      it(`is the session on this page, and nothing else that "${hash}" says`, async () => {
        if (hash) history.replaceState(null, '', hash);
        expect(await shared()).to.equal(`${page()}#${LINK}`);
      });
    }

    it('is what leads somewhere where the page keeps its route in the address', async () => {
      history.replaceState(null, '', '#/route');
      const url = 'https://example.org/tuesdays';
      expect(await shared({url, platforms: ['x']})).to.equal(url);
      expect(await shared({platforms: ['x']})).to.equal('https://x.com/hashtag/tuesdays?f=live');
      const own = {'2011-11-01T20:00': {url: 'https://example.org/this-one'}};
      expect(await shared({url, recurrenceOverrides: own})).to.equal(
        'https://example.org/this-one',
      );
    });

    it('is not offered where nothing leads anywhere', async () => {
      history.replaceState(null, '', '#/route');
      expect(await shared()).to.equal(undefined);
    });
  });

  describe('in a frame without an address of its own', () => {
    const script = new URL('/src/define.ts', location.href).href;
    const source = (feed: object): string => `<!doctype html><html lang="en-GB">
      <script type="module" src="${script}"></script>
      <chat-calendar time-zone="UTC" date="2011-11-01" first-day="1">
        <script type="application/json">${JSON.stringify(feed)}</script>
      </chat-calendar></html>`;

    const open = async (attributes: object): Promise<HTMLIFrameElement> => {
      const frame = Object.assign(document.createElement('iframe'), attributes);
      (await fixture(html`<div></div>`)).append(frame);
      return frame;
    };
    const linkIn = async (frame: HTMLIFrameElement): Promise<HTMLElement> => {
      const find = (): HTMLElement | null | undefined =>
        frame.contentDocument
          ?.querySelector('chat-calendar')
          ?.shadowRoot?.querySelector<HTMLElement>('[part~=link]');
      await waitUntil(() => find(), 'a session is shown', {timeout: 5000});
      return find()!;
    };
    const places = {
      'about:srcdoc': (feed: object) => open({srcdoc: source(feed)}),
      'blob:': (feed: object) =>
        open({src: URL.createObjectURL(new Blob([source(feed)], {type: 'text/html'}))}),
    };

    for (const [where, openIn] of Object.entries(places)) {
      it(`a name leads to where the session is told of: ${where}`, async () => {
        const url = 'https://example.org/tuesdays';
        const frame = await openIn(documentOf({...TUESDAYS, url}));
        expect(((await linkIn(frame)) as HTMLAnchorElement).href).to.equal(url);
      });

      it(`a name without such a place is a button, and opens the session: ${where}`, async () => {
        const frame = await openIn(FEED);
        const link = await linkIn(frame);
        expect(link.localName).to.equal('button');
        const {href} = frame.contentWindow!.location;
        link.click();
        const root = link.getRootNode() as ShadowRoot;
        await waitUntil(() => root.querySelector('dialog')?.open);
        expect(frame.contentWindow!.location.href).to.equal(href);
      });
    }
  });

  describe('the days that are shown', () => {
    it('are in the address once they are not the present ones', async () => {
      const calendar = await show();
      expect(location.hash).to.equal('');
      await press(calendar, 'next');
      expect(location.hash).to.equal('#chat-days=2011-11-08');
      await press(calendar, 'next');
      expect(location.hash).to.equal('#chat-days=2011-11-15');
      await press(calendar, 'today');
      expect(location.href).not.to.contain('#');
      await press(calendar, 'previous');
      expect(location.hash).to.equal('#chat-days=2011-10-25');
      await press(calendar, 'next');
      expect(location.href).not.to.contain('#');
    });

    it('are shown to whoever follows the link, also where the page gives a date', async () => {
      for (const date of ['', '2011-12-06']) {
        history.replaceState(null, '', '#chat-days=2011-11-14');
        const calendar = await show(date);
        expect(datesOf(calendar)[0]).to.equal('2011-11-14');
        expect(calendar.getAttribute('date')).to.equal(date);
        calendar.remove();
      }
    });

    it('are followed when the page leads to others', async () => {
      const calendar = await show();
      location.hash = '#chat-days=2012-01-02';
      await waitUntil(() => datesOf(calendar)[0] === '2012-01-02');
    });

    it('are those of the page again when the address no longer tells of others', async () => {
      const calendar = await show();
      location.hash = '#chat-days=2012-01-02';
      await waitUntil(() => datesOf(calendar)[0] === '2012-01-02');
      history.back();
      await waitUntil(() => datesOf(calendar)[0] === '2011-11-01');
      expect(calendar.date).to.equal('');
    });

    it('are in the address where they are the present ones, and the page asks for others', async () => {
      const calendar = await show('2011-12-06');
      await press(calendar, 'today');
      expect(location.hash).to.equal('#chat-days=2011-10-31');
      calendar.remove();
      const again = await show('2011-12-06');
      expect(datesOf(again)[0]).to.equal('2011-10-31');
    });

    for (const wrong of ['soon', '2011-02-30', '', '2011-11-14T00:00']) {
      it(`are the present ones for "${wrong}"`, async () => {
        history.replaceState(null, '', `#chat-days=${wrong}`);
        expect(datesOf(await show())[0]).to.equal('2011-11-01');
      });
    }

    it("are not written where the address is the page's own", async () => {
      history.replaceState(null, '', '#tab-2');
      const calendar = await show();
      await press(calendar, 'next');
      expect(location.hash).to.equal('#tab-2');
      expect(datesOf(calendar)[0]).to.equal('2011-11-08');
    });

    for (const [from, to] of [
      ['', '#contents'],
      ['#tab-1', '#tab-2'],
    ] as const) {
      it(`stay where the page leads from "${from}" to its own ${to}`, async () => {
        history.replaceState(null, '', from || location.pathname);
        const calendar = await show();
        await press(calendar, 'next');
        location.hash = to;
        await aTimeout(50);
        await calendar.updateComplete;
        expect(datesOf(calendar)[0]).to.equal('2011-11-08');
      });
    }

    it('stay, of a calendar with a date of its own, where another one’s session is closed', async () => {
      const pair = await fixture(html`
        <div lang="en-GB">
          <chat-calendar .feed=${FEED} time-zone="UTC" date="2011-12-06"></chat-calendar>
          <chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>
        </div>
      `);
      const [fixed] = pair.querySelectorAll('chat-calendar');
      await fixed!.updateComplete;
      await press(fixed!, 'next');
      history.pushState(null, '', '#chat=tuesdays');
      history.back();
      await aTimeout(100);
      await fixed!.updateComplete;
      expect(datesOf(fixed!)[0]).to.equal('2011-12-12');
    });

    it('are not those of a calendar that is given its date later', async () => {
      const pair = await fixture(html`
        <div lang="en-GB">
          <chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>
          <chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>
        </div>
      `);
      const [fixed] = pair.querySelectorAll('chat-calendar');
      fixed!.date = '2011-12-06';
      await fixed!.updateComplete;
      await press(fixed!, 'next');
      expect(location.hash).to.equal('');
    });

    it('are, of several calendars, those of the ones without a date of their own', async () => {
      const pair = (): Promise<Element> =>
        fixture(html`
          <div lang="en-GB">
            <chat-calendar .feed=${FEED} time-zone="UTC" date="2011-12-06"></chat-calendar>
            <chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>
          </div>
        `);
      const [fixed, free] = (await pair()).querySelectorAll('chat-calendar');
      await Promise.all([fixed!.updateComplete, free!.updateComplete]);
      await press(fixed!, 'next');
      expect(location.hash).to.equal('');
      await press(free!, 'next');
      expect(location.hash).to.equal('#chat-days=2011-11-08');
      fixed!.remove();
      free!.remove();
      const [later, present] = (await pair()).querySelectorAll('chat-calendar');
      await Promise.all([later!.updateComplete, present!.updateComplete]);
      expect(datesOf(later!)[0]).to.equal('2011-12-05');
      expect(datesOf(present!)[0]).to.equal('2011-11-08');
    });
  });

  it('stay clean where a search is typed and cleared', async () => {
    const calendar = await showCalendar(html`
      <chat-calendar .feed=${FEED} time-zone="UTC" controls="search"></chat-calendar>
    `);
    await press(calendar, 'find');
    for (const [hash, whileSearching] of [
      ['', '#chat-search=nurses'],
      ['#tab-2', '#tab-2'],
      ['#/route', '#/route'],
      ['#search=shoes', '#search=shoes'],
      ['#a=1&b', '#a=1&b'],
    ] as const) {
      clearAddress();
      if (hash) history.replaceState(null, '', hash);
      const field = partOf(calendar, 'search') as HTMLInputElement;
      field.value = 'nurses';
      field.dispatchEvent(new Event('input'));
      expect(location.hash).to.equal(whileSearching);
      field.value = '';
      field.dispatchEvent(new Event('input'));
      expect(location.hash).to.equal(hash);
    }
  });
});
