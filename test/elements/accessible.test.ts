import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define.js';
import {expectAccessible} from '../support/accessible.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {resetEmulation, setMedia} from '../support/emulate.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {fakeFetch, NEVER, nextTask, restoreFetch} from '../support/fake-fetch.js';

/** A week with a session in each state there is. */
const BUSY = {
  ...documentOf(
    {
      ...TUESDAYS,
      url: 'https://example.org/tuesdays',
      platforms: ['x', 'bluesky'],
      hosts: ['@host'],
      location: 'Leeds',
      alternatesWith: ['moved'],
      timeZone: 'Asia/Tokyo',
      recurrenceOverrides: {
        '2011-11-01T20:00': {topic: 'Open data', note: 'Bring tea'},
        '2011-11-05T20:00': {topic: 'One more'},
      },
    },
    {
      ...TUESDAYS,
      id: 'moved',
      hashtag: '#moved',
      recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-03T20:00'}},
    },
    {
      ...TUESDAYS,
      hashtag: '#cancelled',
      recurrenceOverrides: {'2011-11-01T20:00': {status: 'cancelled', note: 'A holiday'}},
    },
    {hashtag: '#live', url: 'https://example.org/', start: '2011-11-02T11:30'},
    {title: 'A conference', kind: 'event', start: '2011-11-01', duration: 'P3D'},
  ),
  locale: 'en',
};

const STATES: Readonly<Record<string, (tag: Tag) => TemplateResult>> = {
  'nothing to show': tag => element(tag, {}),
  loading: tag => element(tag, {src: '/never.json'}),
  failed: tag => element(tag, {src: '/missing.json'}),
  'without chats': tag => element(tag, {feed: documentOf()}),
  'after the last chat': tag =>
    element(tag, {feed: documentOf({title: 'Once', start: '2011-01-01'})}),
  'with chats of all kinds': tag => element(tag, {feed: BUSY}),
};

type Tag = 'chat-calendar' | 'chat-card';

function element(tag: Tag, {src = '', feed}: {src?: string; feed?: object}): TemplateResult {
  return tag === 'chat-calendar'
    ? html`<chat-calendar src=${src} .feed=${feed} time-zone="UTC"><p>Chats</p></chat-calendar>`
    : html`<chat-card src=${src} .feed=${feed} time-zone="UTC"><p>Chats</p></chat-card>`;
}

for (const tag of ['chat-calendar', 'chat-card'] as const) {
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      describe(`${tag} has no fault that axe can see, lang="${lang}", ${scheme}`, () => {
        beforeEach(nextTask);
        beforeEach(async () => {
          setNow('2011-11-02T12:00');
          fakeFetch({'/never.json': NEVER});
          await setMedia({'prefers-color-scheme': scheme});
        });
        afterEach(restoreClock);
        afterEach(restoreFetch);
        afterEach(resetEmulation);

        for (const [state, template] of Object.entries(STATES)) {
          it(state, async () => {
            const page = await fixture<HTMLElement>(html`
              <main lang=${lang} dir=${dir}>
                <h1>Chats</h1>
                <h2>This week</h2>
                ${template(tag)}
              </main>
            `);
            // As a page that says which schemes it has: Chromium then follows the reader's wish.
            page.style.colorScheme = scheme;
            page.style.background = 'canvas';
            page.style.color = 'canvastext';
            await nextTask(); // `updateComplete` would wait for the feed that never comes
            await expectAccessible(page);
          });
        }
      });
    }
  }
}

describe('chat-calendar in columns and as a list', () => {
  beforeEach(() => setNow('2011-11-02T12:00'));
  afterEach(restoreClock);

  for (const [view, width] of [
    ['week', '70rem'],
    ['week', '20rem'],
    ['list', '20rem'],
  ] as const) {
    it(`has no fault that axe can see: ${view}, ${width} wide`, async () => {
      const page = await fixture<HTMLElement>(html`
        <main lang="en">
          <h1>Chats</h1>
          <chat-calendar .feed=${BUSY} time-zone="UTC" view=${view}></chat-calendar>
        </main>
      `);
      page.style.width = width;
      await page.querySelector('chat-calendar')?.updateComplete;
      await expectAccessible(page);
    });
  }
});
