// A feed arrives on a page with nothing else: what was there stays where it is.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const chats = Array.from({length: 100}, (_, index) => ({
  hashtag: `#chat${index}`,
  title: `Chat number ${index}`,
  start: `2026-01-${String(5 + (index % 7)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:00`,
  timeZone: index % 2 ? 'Europe/London' : 'America/New_York',
  recurrenceRule: 'FREQ=WEEKLY',
}));

const page = `<!doctype html>
<html lang="en-GB">
  <title>A hundred chats</title>
  <link rel="stylesheet" href="/page.css" />
  <script type="module" src="/dist/chat-calendar.min.js"></script>
  <chat-calendar src="/chats.json">
    <p>A hundred chats, on their way.</p>
  </chat-calendar>
</html>`;

/** What the README says of it. */
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const [css] = readme.match(/(?<=```css\n)chat-calendar:not\(:defined\)[^`]*/);

describe('a feed of 100 chats', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({
      pages: {'/chats.json': JSON.stringify({chats}), '/page.html': page, '/page.css': css},
    });
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  for (const width of [360, 768, 1280]) {
    test(`moves nothing when it arrives, at ${width} px`, async () => {
      const {page, close} = await browser.open('about:blank', {viewport: {width, height: 800}});
      await page.addInitScript(() => {
        globalThis.shifts = [];
        new PerformanceObserver(list => {
          for (const {value} of list.getEntries()) globalThis.shifts.push(value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      await page.route('**/chats.json', async route => {
        await new Promise(resolve => setTimeout(resolve, 300)); // as a network would
        await route.continue();
      });
      await page.goto(`${site.origin}/page.html`);
      await page.getByText('A hundred chats, on their way.').waitFor();
      await page.locator('[part~="session"]').first().waitFor({state: 'attached'});
      await page.waitForTimeout(300); // for what might come late
      const sessions = await page.locator('[part~="session"]').count();
      assert.ok(sessions >= 100, `only ${sessions} sessions`);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      await close();
    });
  }
});
