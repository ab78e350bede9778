// What a list of chats costs a page, beside a page that does the same by hand, without a library
// (hand-written/). Both fetch a list, show the week of 16 November 2026 in the browser's zone, and
// go to the next week on a click. First visits, nothing cached, in turns. `npm run bench` runs it;
// ROUNDS=3 is quicker, SIZES=100 one size alone, CPU=4 a slower processor, NETWORK=slow a slow network,
// where the element also stands on a page that preloads its feed.
import {readFileSync, readdirSync} from 'node:fs';
import {serve, startBrowser} from '../e2e/support.mjs';
import {makeFeed} from './list-generator.mjs';
import {otherCalendars} from './others/pages.mjs';
import {toChatFeed} from './to-chat-feed.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 10);
const SIZES = (process.env.SIZES ?? '12,100,1000').split(',').map(Number);
const CPU = Number(process.env.CPU ?? 1);
/** Bytes a second and milliseconds: 1.6 Mbit/s. */
const SLOW = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000};
const IS_SLOW = process.env.NETWORK === 'slow';
const SEED = 2026;
const NOW = '2026-11-18T12:00:00Z';

const handWritten = Object.fromEntries(
  readdirSync(new URL('hand-written/', import.meta.url)).map(name => [
    `/hand-written/${name}`,
    readFileSync(new URL(`hand-written/${name}`, import.meta.url), 'utf8'),
  ]),
);
const html = handWritten['/hand-written/index.html'];
/** The same page with the element in the place of the hand-written scripts. */
const ours = size =>
  html
    .replace(
      /<script[^]*<\/script>/,
      '<script type="module" src="/dist/chat-calendar.min.js"></script>',
    )
    .replace('./blog.css', '/hand-written/blog.css')
    .replace(
      '<div id="calendar"></div>',
      `<chat-calendar src="/ours/${size}.json" date="2026-11-16" first-day="1"></chat-calendar>`,
    );

const pages = {...handWritten};
for (const size of SIZES) {
  const list = makeFeed(size, SEED);
  pages[`/lists/${size}.json`] = JSON.stringify(list);
  pages[`/ours/${size}.json`] = JSON.stringify(toChatFeed(list));
  pages[`/ours/${size}.html`] = ours(size);
  pages[`/preloaded/${size}.html`] = ours(size).replace(
    '</head>',
    `<link rel="preload" as="fetch" crossorigin href="/ours/${size}.json" /></head>`,
  );
}

/** What the others are compared with. */
const BASE = 'hand-written';

const ENTRIES = {
  [BASE]: {
    address: size => `/hand-written/index.html?feed=/lists/${size}.json&now=${NOW}`,
    session: '.diy-session',
    next: '.next',
  },
  'chat-calendar': {
    address: size => `/ours/${size}.html`,
    session: '[part~=session]',
    next: '[part=next]',
  },
};

if (IS_SLOW) {
  ENTRIES['chat-calendar, preloaded'] = {
    ...ENTRIES['chat-calendar'],
    address: size => `/preloaded/${size}.html`,
  };
}

const others = await otherCalendars(
  html.replace(/<script[^]*<\/script>/, '').replace('./blog.css', '/hand-written/blog.css'),
);
Object.assign(pages, others?.pages);
Object.assign(ENTRIES, others?.entries);

const site = await serve({pages, gzip: true});
const browser = await startBrowser();
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

for (const size of SIZES) {
  const names = Object.keys(ENTRIES);
  const visits = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    names.reverse();
    for (const name of names) visits[name].push(await visit(ENTRIES[name], size));
  }
  const middle = name =>
    Object.fromEntries(
      Object.keys(visits[name][0]).map(key => [
        key,
        Math.round(median(visits[name].map(each => each[key]))),
      ]),
    );
  const rows = Object.fromEntries(names.toSorted().map(name => [name, middle(name)]));
  const ratios = names
    .filter(name => name !== BASE)
    .map(name => [
      `${name}: ratio`,
      Object.fromEntries(
        Object.entries(rows[name]).map(([key, value]) => [
          key,
          Number((value / rows[BASE][key]).toFixed(2)),
        ]),
      ),
    ]);
  console.log(`${size} chats, medians of ${ROUNDS} visits (ms) at ${CPU} x CPU:`);
  console.table({...rows, ...Object.fromEntries(ratios)});
}
await Promise.all([browser.close(), site.close()]);

async function visit({address, session, next}, size) {
  const {page, context, close} = await browser.open('about:blank', {
    viewport: {width: 1280, height: 800},
    timezoneId: 'Europe/London',
    locale: 'en-GB',
  });
  page.setDefaultTimeout(60_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: CPU});
  if (IS_SLOW) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
  }
  await page.addInitScript(watch, session);
  await page.goto(site.origin + address(size));
  await page.waitForFunction(() => globalThis.painted.isQuiet());
  const {first, at: whole} = await page.evaluate(() => globalThis.painted);
  const {elements, sessions, blocked} = await page.evaluate(count, session);
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  await page.evaluate(() => globalThis.painted.begin());
  const began = await page.evaluate(
    ([selector]) => {
      const found =
        document.querySelector(selector) ??
        document.querySelector('chat-calendar').shadowRoot.querySelector(selector);
      const start = performance.now();
      // Schedule-X listens to the button's release alone.
      for (const type of ['mousedown', 'mouseup', 'click']) {
        found.dispatchEvent(new MouseEvent(type, {bubbles: true}));
      }
      return start;
    },
    [next],
  );
  await page.waitForFunction(() => globalThis.painted.isQuiet());
  const week = await page.evaluate(() => globalThis.painted.at);
  await close();
  return {
    'first screen': first,
    painted: whole,
    'next week': week - began,
    blocked,
    elements,
    sessions,
    'heap in kB': usedSize / 1000,
  };
}

/** Elements inside what shows the chats, and milliseconds of tasks over 50 ms. */
function count(session) {
  const root =
    document.querySelector('chat-calendar')?.shadowRoot ?? document.getElementById('calendar');
  return {
    elements: root.querySelectorAll('*').length,
    sessions: root.querySelectorAll(session).length,
    blocked: globalThis.painted.blocked,
  };
}

/**
 * Notes when the first and the last session came into the document, shadow trees too, and was painted. It looks
 * once a frame; what has not changed for half a second is done.
 */
function watch(selector) {
  const painted = {
    at: 0,
    first: 0,
    blocked: 0,
    seen: undefined,
    begin() {
      painted.at = 0;
      painted.seen = undefined;
    },
    isQuiet: () => painted.at > 0 && performance.now() - painted.at > 500,
  };
  globalThis.painted = painted;
  new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) painted.blocked += duration;
  }).observe({type: 'longtask', buffered: true});
  const look = () => {
    const root = document.querySelector('chat-calendar')?.shadowRoot ?? document;
    const found = root.querySelectorAll(selector);
    const last = found[found.length - 1];
    if (last && last !== painted.seen) {
      painted.seen = last;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          painted.at = performance.now();
          painted.first ||= painted.at;
        }),
      );
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
