import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {ChatFeed, Session} from '../../../src/core/types.js';
import {sessionsBetween} from '../../../src/core/sessions.js';
import type {ChatCalendar} from '../../../src/elements/chat-calendar.js';
import {OpenSession} from '../../../src/elements/page/open-session.js';
import {PageLink} from '../../../src/elements/page/page-link.js';
import {ShownFeeds} from '../../../src/elements/page/shown-feeds.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {partOf, textOf} from '../../support/elements.js';
import {moveTo, restoreClock, setNow} from '../../support/fake-clock.js';
import {feedOf} from '../../support/feed-of.js';
import {clearAddress, forgetChoices} from '../../support/reader.js';
import {utc} from '../../support/times.js';

const FEED = documentOf(TUESDAYS);
const LINK = '#chat=tuesdays&chat-session=2011-11-01T20:00:00';

const calendar = (feed: object = FEED): TemplateResult =>
  html`<chat-calendar .feed=${feed} time-zone="UTC" date="2011-11-01"></chat-calendar>`;

/** The calendars of a page, once they are as they stay. */
async function show(page: TemplateResult): Promise<[HTMLElement, ...ChatCalendar[]]> {
  const root = await fixture<HTMLElement>(page);
  const calendars = [...root.querySelectorAll('chat-calendar')];
  await settle(...calendars);
  return [root, ...calendars];
}

async function settle(...calendars: ChatCalendar[]): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await nextFrame();
  for (const each of calendars) await each.updateComplete;
}

const isOpen = (element: ChatCalendar | undefined): boolean =>
  element?.renderRoot.querySelector('dialog')?.open ?? false;

/** Whether a click reaches what stands on the page, and no modal dialog. */
const isPageFree = (): boolean => {
  const button = document.createElement('button');
  document.body.prepend(button);
  button.focus();
  const isFree = document.activeElement === button;
  button.remove();
  return isFree;
};

describe('the session that a link opens', () => {
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    forgetChoices();
    history.replaceState(null, '', LINK);
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  const hidden: readonly (readonly [string, (inside: TemplateResult) => TemplateResult])[] = [
    [
      'a closed <details>',
      inside =>
        html`<details>
          <summary>Old</summary>
          ${inside}
        </details>`,
    ],
    ['display: none', inside => html`<div style="display: none">${inside}</div>`],
    ['[hidden]', inside => html`<div hidden>${inside}</div>`],
    ['visibility: hidden', inside => html`<div style="visibility: hidden">${inside}</div>`],
    ['content-visibility', inside => html`<div style="content-visibility: hidden">${inside}</div>`],
    [
      'an unseen parent without a box',
      inside => html`<div hidden><p style="display: contents">${inside}</p></div>`,
    ],
  ];

  for (const [where, within] of hidden) {
    it(`is shown by the calendar that can be seen, not by the first in ${where}`, async () => {
      const [, first, second] = await show(html`<div>${within(calendar())}${calendar()}</div>`);
      await waitUntil(() => isOpen(second));
      expect(isOpen(first)).to.equal(false);
    });

    it(`holds no page where its only calendar is in ${where}`, async () => {
      const [, only] = await show(html`<div>${within(calendar())}</div>`);
      expect(isOpen(only)).to.equal(false);
      expect(isPageFree()).to.equal(true);
    });
  }

  it('is shown by a calendar that has no box of its own', async () => {
    const [, only] = await show(
      html`<div><chat-calendar .feed=${FEED} style="display: contents"></chat-calendar></div>`,
    );
    await waitUntil(() => isOpen(only));
  });

  it('is shown as soon as its calendar comes into sight', async () => {
    const [root, only] = await show(
      html`<div>
        <details>
          <summary>Chats</summary>
          ${calendar()}
        </details>
      </div>`,
    );
    expect(isOpen(only)).to.equal(false);
    root.querySelector('details')!.open = true;
    await waitUntil(() => isOpen(only));
  });

  it('closes for good when its calendar is hidden while it is open', async () => {
    const [root, only] = await show(
      html`<div>
        <details open>
          <summary>Chats</summary>
          ${calendar()}
        </details>
      </div>`,
    );
    await waitUntil(() => isOpen(only));
    root.querySelector('details')!.open = false;
    await waitUntil(() => !isOpen(only));
    expect(isPageFree()).to.equal(true);
    expect(location.hash).to.equal('');
    root.querySelector('details')!.open = true;
    await settle(only!);
    expect(isOpen(only)).to.equal(false);
  });

  it('once closed in one calendar does not open in another at the next minute', async () => {
    const [, first, second] = await show(html`<div>${calendar()}${calendar()}</div>`);
    await waitUntil(() => isOpen(first));
    expect(isOpen(second)).to.equal(false);
    partOf(first!, 'close').click();
    await waitUntil(() => !isOpen(first) && location.hash === '');
    moveTo('2011-11-01T12:01');
    await settle(first!, second!);
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, false]);
  });

  for (const own of ['#tab-2', '#/route', '#search=shoes', '#a=1&b']) {
    it(`opens and closes, and the page's own address stays: ${own}`, async () => {
      history.replaceState(null, '', own);
      const {length} = history;
      const [, first, second] = await show(html`<div>${calendar()}${calendar()}</div>`);
      expect(isOpen(first) || isOpen(second)).to.equal(false);
      partOf(first!, 'link').click();
      await waitUntil(() => isOpen(first));
      expect(location.hash).to.equal(own);
      partOf(first!, 'close').click();
      await waitUntil(() => !isOpen(first));
      moveTo('2011-11-01T12:01');
      await settle(first!, second!);
      expect([isOpen(first), isOpen(second)]).to.deep.equal([false, false]);
      expect(location.hash).to.equal(own);
      expect(history.length).to.equal(length);
    });
  }

  it("opens from beside the page's own, and stays closed once it is closed", async () => {
    history.replaceState(null, '', `#tab=2&${LINK.slice(1)}`);
    const [root, first] = await show(html`<div>${calendar()}</div>`);
    await waitUntil(() => isOpen(first));
    partOf(first!, 'close').click();
    await waitUntil(() => !isOpen(first));
    const later = document.createElement('chat-calendar');
    later.feed = FEED;
    root.append(later);
    await settle(first!, later);
    expect([isOpen(first), isOpen(later)]).to.deep.equal([false, false]);
    expect(location.hash).to.equal(`#tab=2&${LINK.slice(1)}`);
  });

  it('leaves the page where it has gone on meanwhile', async () => {
    clearAddress();
    const [, first] = await show(html`<div>${calendar()}</div>`);
    partOf(first!, 'link').click();
    await waitUntil(() => isOpen(first));
    history.pushState(null, '', '#/elsewhere');
    partOf(first!, 'close').click();
    await aTimeout(50);
    expect(location.hash).to.equal('#/elsewhere');
  });

  describe('of one chat with two slots', () => {
    const SLOTS = documentOf({
      ...{id: 'two', hashtag: '#two', title: 'Two hemispheres'},
      schedule: [
        {start: '2011-11-01T20:00', timeZone: 'Europe/London', recurrenceRule: 'FREQ=WEEKLY'},
        {start: '2011-11-01T20:00', timeZone: 'Australia/Sydney', recurrenceRule: 'FREQ=WEEKLY'},
      ],
    });
    const links = (element: ChatCalendar): HTMLAnchorElement[] => [
      ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.days a[part~=link]'),
    ];
    const opened = (element: ChatCalendar): string =>
      textOf(element.renderRoot.querySelector('dialog [part~=session]'));

    beforeEach(clearAddress);

    it('has an address and a name of its own', async () => {
      const [, only] = await show(html`<div lang="en-GB">${calendar(SLOTS)}</div>`);
      const [sydney, london] = links(only!);
      expect(sydney!.hash).to.equal('#chat=two&chat-session=2011-11-01T20:00:00&chat-slot=1');
      expect(london!.hash).to.equal('#chat=two&chat-session=2011-11-01T20:00:00');
      expect(sydney!.ariaLabel).not.to.equal(london!.ariaLabel);
    });

    for (const [index, hour] of [
      [0, /0?9:00.*20:00 .*(Sydney|Australia)/],
      [1, /20:00/],
    ] as const) {
      it(`is the one that is clicked, number ${index}`, async () => {
        const [, only] = await show(html`<div lang="en-GB">${calendar(SLOTS)}</div>`);
        const link = links(only!)[index]!;
        const {hash} = link;
        link.click();
        await waitUntil(() => isOpen(only));
        await only!.updateComplete;
        expect(opened(only!)).to.match(hour);
        expect(location.hash).to.equal(hash);
      });

      it(`is the one that the address points at, number ${index}`, async () => {
        const slot = index === 0 ? '&chat-slot=1' : '';
        history.replaceState(null, '', `#chat=two&chat-session=2011-11-01T20:00:00${slot}`);
        const [, only] = await show(html`<div lang="en-GB">${calendar(SLOTS)}</div>`);
        await waitUntil(() => isOpen(only));
        await only!.updateComplete;
        expect(opened(only!)).to.match(hour);
      });
    }

    for (const [slot, isNext] of [
      ['', false],
      ['&chat-slot=1', true],
    ] as const) {
      it(`is ${isNext ? '' : 'not '}next on its card where Sydney's comes first: ${slot}`, async () => {
        setNow('2011-11-01T08:00');
        history.replaceState(null, '', `#chat=two&chat-session=2011-11-01T20:00:00${slot}`);
        const [, only] = await show(html`<div lang="en-GB">${calendar(SLOTS)}</div>`);
        await waitUntil(() => isOpen(only));
        await only!.updateComplete;
        const session = only!.renderRoot.querySelector('dialog [part~="session"]')!;
        expect([...session.part].includes('next')).to.equal(isNext);
      });
    }
  });

  it('may be one that is moved by years', async () => {
    clearAddress();
    history.replaceState(null, '', LINK);
    const moved = {'2011-11-01T20:00': {start: '2015-06-05T20:00'}};
    const [, only] = await show(
      html`<div lang="en-GB">
        ${calendar(documentOf({...TUESDAYS, recurrenceOverrides: moved}))}
      </div>`,
    );
    await waitUntil(() => isOpen(only));
    await only!.updateComplete;
    expect(textOf(only!.renderRoot.querySelector('dialog'))).to.contain('June 2015');
  });
});

describe('the open session of two lists', () => {
  const listOf = (url: string): ChatFeed => {
    const feed = feedOf({...TUESDAYS, id: '1'});
    return {...feed, chats: feed.chats.map(chat => ({...chat, list: {url}}))};
  };
  const [first, second] = [
    listOf('https://a.example/'),
    listOf('https://b.example/chats'),
  ] as const;
  const both: ChatFeed = {...first, chats: [...first.chats, ...second.chats]};
  const sessionOf = (feed: ChatFeed): Session =>
    sessionsBetween(feed, utc('2011-11-01T00:00'), utc('2011-11-02T00:00'))[0]!;

  class StillLink extends PageLink {
    override follow(): void {
      // nothing leads elsewhere
    }
  }
  const pageOf = (...feeds: ChatFeed[]): OpenSession => {
    const shown = new ShownFeeds();
    for (const feed of feeds) shown.set(feed, feed);
    return new OpenSession(new StillLink(), shown);
  };

  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('has the list in its address where two lists have its id', () => {
    pageOf(both).open(sessionOf(second), {});
    expect(location.hash).to.equal(
      '#chat=1&chat-session=2011-11-01T20:00:00&chat-list=https://b.example/chats',
    );
    const later = pageOf(both);
    later.look();
    expect(later.holdIn(both, {})?.chat.list?.url).to.equal('https://b.example/chats');
    expect(later.holdIn(first, {})).to.equal(undefined);
  });

  it('has it also where they are in two elements', () => {
    pageOf(first, second).open(sessionOf(first), {});
    expect(location.hash).to.contain('&chat-list=https://a.example/');
    const later = pageOf(first, second);
    later.look();
    expect(later.holdIn(second, {})).to.equal(undefined);
    expect(later.holdIn(first, {})?.chat).to.equal(first.chats[0]);
  });

  it('is of the first list that has the chat where the address names none', () => {
    history.replaceState(null, '', '#chat=1&chat-session=2011-11-01T20:00:00');
    const page = pageOf(both);
    page.look();
    expect(page.holdIn(both, {})?.chat).to.equal(first.chats[0]);
  });
});
