import {expect, html} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {thisPage} from '../../src/elements/page/page.js';
import {TUESDAYS} from '../support/documents.js';
import {partsOf, showCalendar, showCard} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {fakeFetch, nextTask, restoreFetch} from '../support/fake-fetch.js';
import {forgetChoices} from '../support/reader.js';
import {watchStrangers} from '../support/strangers.js';

/** A feed, as text, that holds the chat `#good` as well. */
interface HostileFeed {
  readonly name: string;
  readonly text: () => string;
}

const GOOD = {...TUESDAYS, id: 'good', hashtag: '#good', title: 'The good one'};

const withGood = (chat: object, feed: object = {}): string =>
  JSON.stringify({
    ...{version: 1, timeZone: 'UTC', title: 'Chats'},
    ...feed,
    chats: [{...TUESDAYS, id: 'bad', hashtag: '#bad', ...chat}, GOOD],
  });

/** A value in the place of every text that a chat and its feed may have. */
function everywhere(value: string): string {
  const links = [{href: value, title: value, rel: value, type: value, phase: 'before'}];
  const texts = {
    ...{title: value, description: value, location: value, url: value, joinUrl: value},
    ...{hosts: [value, {name: value, url: value}], links},
  };
  return withGood(
    {
      ...texts,
      ...{hashtag: value, keywords: [value], color: value, locale: value, timeZoneLabel: value},
      platforms: ['x', value, {name: 'mastodon', server: value, url: value}],
      recurrenceOverrides: {'2011-11-01T20:00': {...texts, topic: value, note: value}},
    },
    {
      title: value,
      description: value,
      url: value,
      links: [{href: value, rel: 'alternate', type: 'text/calendar'}],
    },
  );
}

const FEEDS: readonly HostileFeed[] = [
  ...[
    'javascript:pwned()',
    '\u0001javascript:pwned()',
    'java\tscript:pwned()',
    'data:text/html,<script>pwned()</script>',
    'blob:https://evil.example/1',
    'vbscript:pwned()',
    '<img src=https://evil.example/x onerror=pwned()>',
    '<svg/onload=pwned()>',
    '<link rel=stylesheet href=https://evil.example/>',
    '"><script>pwned()</script>',
    "' onmouseover='pwned()",
    '${pwned()}',
    '<!--?lit$1$-->',
    '{{constructor.constructor("pwned()")()}}',
    'red;background:url(https://evil.example/)',
    'url(https://evil.example/)',
    'image-set("https://evil.example/" 1x)',
    'var(--x, url(https://evil.example/))',
    'https://paypal.com:443@evil.example/',
    'https://xn--pple-43d.com/',
    'https://www.аpple.com/',
    '//evil.example/',
    '\\\\evil.example\\share',
    'evil\u2069\u202e',
    "=cmd|'/C calc'!A0",
    '\u0000\u0008\u001b[31m',
    '\ud800',
    'a\u0300'.repeat(2000),
    '__proto__',
    'constructor',
  ].map(value => ({name: value.slice(0, 60), text: () => everywhere(value)})),
  {
    name: 'a prototype in JSON',
    text: () =>
      '{"version": 1, "timeZone": "UTC", "__proto__": {"title": "bad", "polluted": 1},' +
      '"constructor": {"prototype": {"polluted": 1}},' +
      `"chats": [{"__proto__": {"polluted": 1}, "id": "__proto__"}, ${JSON.stringify(GOOD)}]}`,
  },
  {
    name: 'ids of prototypes',
    text: () => withGood({id: '__proto__', alternatesWith: ['constructor', 'good']}),
  },
  {
    name: 'a deep place',
    text: () => withGood({hosts: JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) as unknown}),
  },
  {
    name: 'many keywords',
    text: () => withGood({keywords: Array.from({length: 20_000}, (_, index) => `k${index}`)}),
  },
  {name: 'many hosts', text: () => withGood({hosts: Array.from({length: 20_000}, () => 'a')})},
  {name: 'a long title', text: () => withGood({title: 'a'.repeat(500_000)})},
  {name: 'a long hashtag', text: () => withGood({hashtag: `#${'aB'.repeat(100_000)}`})},
  {
    name: 'wrong types',
    text: () => withGood({title: {toString: 1}, hosts: {length: 1e9}, start: [], keywords: 'a'}),
  },
];

describe("a stranger's feed", () => {
  const strangers = watchStrangers();
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    forgetChoices();
    strangers.begin();
  });
  afterEach(() => {
    strangers.end();
    restoreFetch();
    restoreClock();
    forgetChoices();
  });

  async function expectHarmless(calendar: ChatCalendar): Promise<void> {
    await nextTask();
    const names = partsOf(calendar, 'name').map(name => name.textContent.trim());
    expect(names, 'the good chat').to.include('#good');
    strangers.expectHarmless(calendar);
  }

  for (const [index, {name, text}] of FEEDS.entries()) {
    it(`does no harm: ${name}`, async () => {
      const src = `/hostile-${index}.json`;
      const server = fakeFetch({[src]: text()});
      const calendar = await showCalendar(
        html`<chat-calendar src=${src} time-zone="UTC"></chat-calendar>`,
      );
      await expectHarmless(calendar);
      const [row] = partsOf(calendar, 'session');
      row!.querySelector<HTMLElement>('[part~=link]')!.click();
      await calendar.updateComplete;
      for (const button of ['open-calendar', 'open-more']) {
        partsOf(calendar, button)[0]?.click();
        await calendar.updateComplete;
      }
      await expectHarmless(calendar);
      thisPage.openSession.drop();
      const card = await showCard(
        html`<chat-card src=${src} chat="good" time-zone="UTC"></chat-card>`,
      );
      expect(partsOf(card, 'name')[0]!.textContent).to.equal('#good');
      expect(server.requests.map(({url}) => url)).to.deep.equal([src]);
    });
  }
});
