// A frame on a page of another origin, as on a blog that strips scripts.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {axe, serve, startBrowser} from './support.mjs';

const CHATS = 30;
const FEED = {
  version: 1,
  title: 'Chats',
  locale: 'en-GB',
  timeZone: 'UTC',
  chats: Array.from({length: CHATS}, (_, index) => ({
    id: `chat${index}`,
    hashtag: `#chat${index}`,
    title: `Chat number ${index}`,
    platforms: ['x'],
    start: `2026-11-${String(20 + (index % 7)).padStart(2, '0')}T20:00`,
    recurrenceRule: 'FREQ=WEEKLY',
  })),
};
const NOW = '2026-11-25T20:20:00Z';

describe('the page in a frame', () => {
  let files;
  let blog;
  let browser;
  const pages = {};
  before(async () => {
    files = await serve({pages: {'/dist/chats.json': JSON.stringify(FEED)}});
    blog = await serve({pages});
    browser = await startBrowser();
  });
  after(() => Promise.all([files.close(), blog.close(), browser.close()]));

  const frameOf = (query, attributes = '') =>
    `<iframe title="Chats" src="${files.origin}/dist/embed.html?src=chats.json${query}" ${attributes}></iframe>`;
  const hostScript = () => `<script src="${files.origin}/dist/embed-host.min.js"></script>`;

  /** A post with a frame between two texts. */
  async function open(body, {fragment = '', ...options} = {}) {
    pages['/post'] = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Post</title>
      <style>iframe { display: block; inline-size: 100%; border: 0; }</style>
      <main><h1>Post</h1><div style="block-size: 900px"></div>${body}<p>after</p></main></html>`;
    const opened = await browser.open(`${blog.origin}/post${fragment}`, {
      now: NOW,
      viewport: {width: 800, height: 700},
      timezoneId: 'UTC',
      locale: 'en-GB',
      ...options,
    });
    const frame = opened.page.frameLocator('iframe[src]');
    await frame.locator('[part~=session]').first().waitFor();
    return {...opened, frame, part: name => frame.locator(`[part~="${name}"]`).first()};
  }

  /** The frame's height, once it stays. */
  async function heightOf(page) {
    const read = () => page.$eval('iframe', ({style}) => style.height);
    let last;
    for (let looks = 0; looks < 20; looks++) {
      const height = await read();
      if (height && height === last) return Number.parseFloat(height);
      last = height;
      await page.waitForTimeout(300);
    }
    return assert.fail(`the height does not stay: ${last}`);
  }

  test('is as tall as what it shows where the page around has the host script', async () => {
    const {page, frame, errors, close} = await open(frameOf('') + hostScript());
    const height = await heightOf(page);
    const content = await frame.locator('body').evaluate(body => body.scrollHeight);
    assert.ok(height > 1000, `${height}`);
    assert.ok(Math.abs(height - content) <= 1, `${height} for ${content}`);
    await frame.locator('[part~=find]').click();
    await frame.locator('[part~=search]').fill('number 3');
    assert.ok((await heightOf(page)) < height, 'lower with less to show');
    assert.deepEqual(errors, []);
    await close();
  });

  test('gives no other frame or sender a say', async () => {
    const {page, close} = await open(
      `<iframe title="Other" srcdoc="none" id="other"></iframe>${frameOf('')}${hostScript()}`,
    ).catch(error => assert.fail(error));
    await page.evaluate(() => {
      window.postMessage({'chat-calendar-embed': {height: 9}}, '*');
      document
        .querySelector('#other')
        .contentWindow.eval?.(
          "parent.postMessage({'chat-calendar-embed': {height: '9px; color: red'}}, '*')",
        );
    });
    await page.waitForTimeout(300);
    const heights = await page.$$eval('iframe', all => all.map(({style}) => style.cssText));
    assert.equal(heights[0], '');
    assert.match(heights[1], /^height: \d{3,}px;$/);
    await close();
  });

  test('links to the page around it, and opens what that page is asked for', async () => {
    const {page, part, close} = await open(frameOf('') + hostScript(), {
      fragment: '#chat=chat3&chat-session=2026-11-30T20:00:00',
    });
    await part('dialog').waitFor();
    assert.match(await part('dialog').textContent(), /#chat3/);
    await page.keyboard.press('Escape');
    const href = await part('link').getAttribute('href');
    assert.ok(href.startsWith(`${blog.origin}/post#chat=`), href);
    await close();
  });

  test('links to the page around it without the host script, where the browser or the address says which', async () => {
    const byReferrer = await open(frameOf('', 'referrerpolicy="no-referrer-when-downgrade"'));
    const first = await byReferrer.part('link').getAttribute('href');
    assert.ok(first.startsWith(`${blog.origin}/post#chat=`), first);
    await byReferrer.close();
    const byAddress = await open(frameOf('&page=https%3A%2F%2Fblog.example%2Fpost'));
    const second = await byAddress.part('link').getAttribute('href');
    assert.ok(second.startsWith('https://blog.example/post#chat='), second);
    await byAddress.close();
  });

  for (const width of [360, 1000]) {
    test(`opens a session in the part of it that is on screen, at ${width} px`, async () => {
      const {page, frame, close} = await open(frameOf('') + hostScript(), {
        viewport: {width, height: 700},
      });
      await heightOf(page);
      const link = frame.locator('[part~=link]').last();
      await page.evaluate(() => scrollTo(0, 900));
      await link.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await link.click();
      const dialog = frame.locator('[part=dialog]');
      await dialog.waitFor();
      const {y, height} = await dialog.boundingBox();
      assert.ok(y >= -1 && y + height <= 701, `${y} to ${y + height}`);
      assert.ok(height > 150);
      assert.ok(Math.abs((await page.evaluate(() => scrollY)) - before) < 5, 'nothing jumps');
      await close();
    });
  }

  test('leads out of the frame to join', async () => {
    const {context, frame, close} = await open(frameOf('') + hostScript());
    await context.route('https://x.com/**', route => route.fulfill({body: 'x'}));
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      frame.locator('[part~=join]').first().click(),
    ]);
    assert.match(opened.url(), /^https:\/\/x\.com\//);
    await close();
  });

  test('speaks the language and wears the colours of its address', async () => {
    const {frame, errors, close} = await open(frameOf('&lang=de&theme=dark&zone=Asia%2FTokyo'));
    await frame.locator('[part~=today]', {hasText: 'Heute'}).first().waitFor({state: 'attached'});
    const colour = await frame.locator('body').evaluate(body => getComputedStyle(body).colorScheme);
    assert.equal(colour, 'dark');
    const time = await frame.locator('[part~=session] time').first().getAttribute('datetime');
    assert.match(time, /\+09:00$/);
    assert.deepEqual(errors, []);
    await close();
  });

  test('is accessible, and works in a sandbox without its own origin', async () => {
    const {page, frame, errors, close} = await open(
      frameOf('', 'sandbox="allow-scripts allow-popups"') + hostScript(),
    );
    assert.ok((await heightOf(page)) > 1000);
    await frame.locator('[part~=next]').first().click();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(errors, []);
    await close();
  });
});
