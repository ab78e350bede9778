// What a feed of 100 chats costs a page with nothing else: the longest task, and how much jumps.
// `npm run bench` in the project's root; it needs the built scripts.
import {serve, startBrowser} from '../e2e/support.mjs';
import {makeFeed} from './feed.mjs';

const RUNS = 9;
const SIZES = [100, 400];

const page = size => `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8" />
  <title>${size} chats</title>
  <script type="module" src="/dist/chat-calendar.min.js"></script>
  <chat-calendar src="/${size}.json" date="2026-11-25"></chat-calendar>
</html>`;

const pages = Object.fromEntries(
  SIZES.flatMap(size => [
    [`/${size}.html`, page(size)],
    [`/${size}.json`, JSON.stringify(makeFeed({size, age: [1, 15]}))],
  ]),
);
const site = await serve({pages});
const browser = await startBrowser();
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

for (const size of SIZES) {
  for (const width of [360, 1280]) {
    const found = [];
    for (let run = 0; run < RUNS; run++) found.push(await visit(size, width));
    console.log({
      chats: size,
      width,
      sessions: found[0].sessions,
      'longest task over 50 ms, median': Math.round(median(found.map(({longest}) => longest))),
      'tasks over 50 ms, median': median(found.map(({long}) => long)),
      'layout shift, largest': Math.max(...found.map(({shift}) => shift)),
    });
  }
}
await Promise.all([browser.close(), site.close()]);

async function visit(size, width) {
  const {page, close} = await browser.open('about:blank', {viewport: {width, height: 800}});
  await page.addInitScript(() => {
    globalThis.shift = 0;
    globalThis.long = [];
    new PerformanceObserver(list => {
      for (const {value} of list.getEntries()) globalThis.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
    new PerformanceObserver(list => {
      for (const {duration} of list.getEntries()) globalThis.long.push(duration);
    }).observe({type: 'longtask', buffered: true});
  });
  await page.goto(`${site.origin}/${size}.html`);
  await page.locator('[part~="session"]').first().waitFor({state: 'attached'});
  await page.waitForTimeout(300);
  const result = await page.evaluate(() => ({
    shift: globalThis.shift,
    long: globalThis.long.length,
    longest: Math.max(0, ...globalThis.long),
    sessions: document.querySelector('chat-calendar').shadowRoot.querySelectorAll('.session')
      .length,
  }));
  await close();
  return result;
}
