// Browsers that are older than some of what the script can make use of: each is taken away.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const FEED = JSON.stringify({
  title: 'Chats',
  timeZone: 'Europe/London',
  chats: [
    {
      hashtag: '#daily',
      title: 'Every day',
      platforms: ['x'],
      start: '2024-01-01T12:00',
      recurrenceRule: 'FREQ=DAILY',
    },
  ],
});

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A post</title>
  <script type="module" src="/dist/chat-calendar.min.js"></script></head>
  <body><chat-calendar src="/feed.json">fallback</chat-calendar></body>
</html>`;

/** What takes each of them away, as the page begins. */
const YOUNG = {
  'AbortSignal.any': () => delete AbortSignal.any,
  'AbortSignal.timeout': () => delete AbortSignal.timeout,
  getWeekInfo: () => {
    delete Intl.Locale.prototype.getWeekInfo;
    delete Intl.Locale.prototype.weekInfo;
  },
  supportedValuesOf: () => delete Intl.supportedValuesOf,
  checkVisibility: () => delete Element.prototype.checkVisibility,
  closedby: () => {
    const {showModal} = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function () {
      this.removeAttribute('closedby');
      showModal.call(this);
    };
  },
  'Cache Storage': () => delete globalThis.caches,
  structuredClone: () => delete globalThis.structuredClone,
  IntersectionObserver: () => delete globalThis.IntersectionObserver,
  requestIdleCallback: () => delete globalThis.requestIdleCallback,
};

describe('a browser without', () => {
  let browser, site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({pages: {'/feed.json': FEED, '/page.html': PAGE}});
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  async function use(...removals) {
    const {page, context, errors, close} = await browser.open('about:blank');
    for (const removal of removals) await context.addInitScript(removal);
    await page.goto(`${site.origin}/page.html`);
    const session = page.locator('chat-calendar [part~="session"]').last();
    await session.waitFor();
    // Once with the copy of the visit before, or without one.
    await page.reload();
    await session.locator('[part~="link"]').click();
    const dialog = page.locator('chat-calendar dialog');
    await dialog.getByText('Every day').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'hidden'});
    await page.locator('[part="change-zone"]').click();
    await page.getByRole('searchbox').last().fill('Kathmandu');
    await page.getByText('Kathmandu').first().waitFor();
    assert.deepEqual(errors, []);
    await close();
  }

  for (const [name, removal] of Object.entries(YOUNG)) {
    test(`${name} shows the days, opens a session, and changes the zone`, () => use(removal));
  }

  test('all of them does, too', () => use(...Object.values(YOUNG)));
});
