// A feed arrives on a page with nothing else: what was there stays where it is.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const feedOf = size => ({
  chats: Array.from({length: size}, (_, index) => ({
    hashtag: `#chat${index}`,
    title: `Chat number ${index}`,
    start: `2026-01-${String(5 + (index % 7)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:00`,
    timeZone: index % 2 ? 'Europe/London' : 'America/New_York',
    recurrenceRule: 'FREQ=WEEKLY',
  })),
});

const pageOf = (size, style = '') => `<!doctype html>
<html lang="en-GB">
  <title>Many chats</title>
  <link rel="stylesheet" href="/${style ? 'none' : 'page'}.css" />
  <script type="module" src="/dist/chat-calendar.min.js"></script>
  <p>What stands above.</p>
  <chat-calendar src="/${size}.json" ${style}>
    <p>Many chats, on their way.</p>
  </chat-calendar>
  <p>What stands below.</p>
</html>`;

/** What the README says of it: in the page's sheet, and in the tag. */
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const [css] = readme.match(/(?<=```css\n)chat-calendar \{[^`]*/);
const [style] = readme.match(/(?<=<chat-calendar src="chats.json" )style="[^"]*"/);

const SIZES = [12, 100, 1000];

describe('a feed that arrives', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({
      pages: {
        '/page.css': css,
        '/none.css': '',
        ...Object.fromEntries(
          SIZES.flatMap(size => [
            [`/${size}.json`, JSON.stringify(feedOf(size))],
            [`/${size}.html`, pageOf(size)],
            [`/${size}-in-the-tag.html`, pageOf(size, style)],
          ]),
        ),
      },
    });
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  for (const width of [360, 768, 1280]) {
    for (const size of SIZES) {
      for (const where of ['', '-in-the-tag']) {
        test(`with ${size} chats moves nothing at ${width} px${where.replaceAll('-', ' ')}`, async () => {
          const {page, close} = await browser.open('about:blank', {viewport: {width, height: 800}});
          await page.addInitScript(() => {
            globalThis.shifts = [];
            new PerformanceObserver(list => {
              for (const {value} of list.getEntries()) globalThis.shifts.push(value);
            }).observe({type: 'layout-shift', buffered: true});
          });
          await page.route('**/*.json', async route => {
            await new Promise(resolve => setTimeout(resolve, 300)); // as a network would
            await route.continue();
          });
          await page.goto(`${site.origin}/${size}${where}.html`);
          await page.getByText('Many chats, on their way.').waitFor();
          await page.locator('[part~="session"]').first().waitFor({state: 'attached'});
          await page.evaluate(() => document.querySelector('chat-calendar').updateComplete);
          await page.waitForTimeout(300); // for what might come late
          const sessions = await page.locator('[part~="session"]').count();
          assert.ok(sessions >= size, `only ${sessions} sessions`);
          assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
          await close();
        });
      }
    }
  }
});
