// The demo: real pages under a strict policy, in both colour schemes, on a phone and by keyboard.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {axe, serve, startBrowser} from './support.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'";

const PAGES = ['index.html', 'gallery.html', 'ar.html'];
/** One of the gallery is never done. */
const ELEMENTS = ':is(chat-calendar, chat-card):not([src$="never.json"])';
/** A Tuesday evening on which New York has changed its clocks and London has not. */
const TUESDAY = new Date('2026-03-17T19:20Z');
const MISSING_FEED = 'no-such-list.json';

const OPEN_SESSION = '#chat=tonightlive&chat-session=2026-03-17T19:00:00';
const OPEN_CANCELLED = '#chat=offtonight&chat-session=2026-03-17T22:00:00';

describe('the demo', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({csp: STRICT});
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  async function open(name, options) {
    const opened = await browser.open(`${site.origin}/demo/${name}`, {
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      ...options,
    });
    await opened.page.waitForFunction(() => customElements.get('chat-card'));
    await opened.page.evaluate(
      elements =>
        Promise.all([...document.querySelectorAll(elements)].map(it => it.updateComplete)),
      ELEMENTS,
    );
    await opened.page.waitForFunction(() =>
      [...document.querySelectorAll('.source')].every(({parentElement}) =>
        parentElement.nextElementSibling?.matches('details'),
      ),
    );
    return opened;
  }

  for (const name of PAGES) {
    for (const colorScheme of ['light', 'dark']) {
      test(`${name} goes without errors and is accessible, ${colorScheme}`, async () => {
        const {page, errors, close} = await open(name, {colorScheme});
        assert.deepEqual(errors.filter(isUnexpected), []);
        assert.deepEqual(await axe(page), []);
        await close();
      });
    }

    test(`${name} fits on a phone`, async () => {
      const {page, close} = await open(name, {viewport: {width: 360, height: 740}});
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, `it is ${width}px wide`);
      await close();
    });

    test(`${name} leads to the other pages`, async () => {
      const {page, close} = await open(name);
      const links = await page
        .locator('.masthead a')
        .evaluateAll(found => found.map(link => link.getAttribute('href')));
      assert.deepEqual(new Set(links), new Set(PAGES));
      await close();
    });

    test(`${name} shows the markup that it uses, all of it`, async () => {
      const source = await readFile(new URL(`../../demo/${name}`, import.meta.url), 'utf8');
      const sheets = source.matchAll(/<link rel="stylesheet" href="(.*?)"/g);
      const styles = squeeze(
        (
          await Promise.all(
            [...sheets].map(([, href]) =>
              readFile(new URL(`../../demo/${href}`, import.meta.url), 'utf8'),
            ),
          )
        ).join('\n'),
      );
      const markup = squeeze(source);
      const {page, close} = await open(name);
      const snippets = await page
        .locator('pre code')
        .evaluateAll(found =>
          found.map(code => ({text: code.textContent, isCss: code.dataset.language === 'css'})),
        );
      for (const {text, isCss} of snippets) {
        for (const part of isCss ? [text] : text.split('\n\n')) {
          assert.ok((isCss ? styles : markup).includes(squeeze(part)), `not in use: ${part}`);
        }
      }
      const shown = squeeze(snippets.map(({text}) => text).join('\n'));
      const used = markup.match(/<(chat-(?:calendar|card))[ >].*?<\/\1>/g);
      assert.ok(used.length >= 5);
      for (const element of used) assert.ok(shown.includes(element), `not shown: ${element}`);
      await close();
    });
  }

  for (const language of ['en', 'ar']) {
    for (const look of [{colorScheme: 'light'}, {colorScheme: 'dark'}, {forcedColors: 'active'}]) {
      for (const [state, hash, opened = [], search] of [
        ['every state', '', ['change-zone', 'open-calendar', 'open-more']],
        ['two favourites at one hour', '#chat-favourite=tonightlive&chat-favourite=samehour'],
        ['nothing that matches', '', [], 'nobody'],
        ['a session open', OPEN_SESSION, ['open-calendar']],
        ['an open session that is cancelled', OPEN_CANCELLED, ['open-more']],
      ]) {
        const looks = Object.values(look).join();
        test(`the gallery is accessible in ${language}, ${looks}, with ${state}`, async () => {
          const query = language === 'en' ? '' : `?lang=${language}`;
          const name = `gallery.html${query}${hash}`;
          const {page, errors, close} = await open(name, {...look, now: TUESDAY});
          assert.equal(await page.locator('dialog[open]').count(), hash.includes('chat=') ? 1 : 0);
          if (search) {
            await page.locator('[part="find"]').first().click();
            await page.locator('[part="search"]').first().fill(search);
            await page.locator('[part="clear"]').first().waitFor();
          }
          for (const part of opened) {
            const host = hash ? page.locator('dialog[open]') : page;
            await host.locator(`[part="${part}"]`).first().click();
            await host.locator('[part="menu"]').first().waitFor();
            assert.deepEqual(await axe(page), [], part);
          }
          assert.deepEqual(errors.filter(isUnexpected), []);
          assert.deepEqual(await axe(page), []);
          await close();
        });
      }
    }
  }

  test('tells the hours of autumn 2011, and that #lrnchat is an hour early', async () => {
    const {page, close} = await open('index.html');
    const calendar = page.locator('chat-calendar').first();
    const lrnchat = calendar.locator('[part~="session"]', {hasText: '#lrnchat'});
    const time = lrnchat.locator('time');
    assert.equal(await time.getAttribute('datetime'), '2011-11-03T15:30:00+00:00');
    await calendar.locator('[part="next"]').click();
    await page.waitForFunction(
      element => element.shadowRoot.querySelector('[datetime="2011-11-10T16:30:00+00:00"]'),
      await calendar.elementHandle(),
    );
    await close();
  });

  test('shows the present week of the international list', async () => {
    const {page, close} = await open('index.html');
    const calendar = page.locator('chat-calendar[src*="international"]');
    assert.ok((await calendar.locator('[part~="session"]').count()) > 10);
    assert.equal(await calendar.locator('[part~="day"][part~="today"]').count(), 1);
    await close();
  });

  test('can be used by keyboard alone', async () => {
    const {page, close} = await open('index.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').getAttribute('href'), '#post');
    await page.keyboard.press('Enter'); // past the masthead
    assert.equal(await page.locator(':focus').getAttribute('id'), 'post');

    const calendar = page.locator('chat-calendar').first();
    const focusedPart = () =>
      calendar.evaluate(element => element.shadowRoot.activeElement?.getAttribute('part'));
    for (const part of ['find', 'change-zone', 'previous', 'today', 'next']) {
      await page.keyboard.press('Tab');
      assert.equal(await focusedPart(), part);
    }
    await page.keyboard.press('Enter');
    await calendar.locator('[part~="day"] time[datetime="2011-11-07"]').waitFor();
    assert.equal(await focusedPart(), 'next');

    // on through the whole page, each thing once, and every one of them can be seen
    const buttons = new Set();
    for (let tabs = 0; tabs < 500; tabs++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(focusedInPage);
      if (!focused) break;
      assert.ok(focused.isVisible, `out of sight: ${focused.name}`);
      if (focused.isCopy) buttons.add(focused.name);
    }
    assert.equal(buttons.size, await page.locator('pre').count());
    await close();
  });

  test('copies a snippet and says so', async () => {
    const {page, close} = await open('index.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const snippet = page.locator('.code').first();
    await snippet.getByRole('button').click();
    await snippet.getByRole('status').filter({hasText: 'Copied.'}).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await snippet.locator('code').textContent(),
    );
    await close();
  });

  test('selects a snippet that may not be copied, and says so', async () => {
    const {page, close} = await open('index.html');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    const snippet = page.locator('.code').first();
    await snippet.getByRole('button').click();
    await snippet.getByRole('status').filter({hasText: 'selected'}).waitFor();
    const selected = await page.evaluate(() => getSelection().toString());
    assert.equal(squeeze(selected), squeeze(await snippet.locator('code').textContent()));
    await close();
  });

  test('serves readers without scripts', async () => {
    const {page, close} = await browser.open(`${site.origin}/demo/index.html`, {
      javaScriptEnabled: false,
    });
    await page.getByText('3.30pm (an hour early): #lrnchat').first().waitFor();
    assert.equal(await page.locator('.copy:visible').count(), 0);
    await close();
  });

  test('shows what stands inside when the list is missing, and what is wrong in a list', async () => {
    const {page, close} = await open('gallery.html');
    const missing = page.locator(`chat-calendar[src$="${MISSING_FEED}"]`);
    await missing.locator('[part="retry"]').waitFor();
    assert.ok(await missing.getByText('#lgovsm, Tuesdays at 8pm').isVisible());
    assert.equal(await page.locator('#hurried [part~="session"]').count(), 2);
    const problems = await page.locator('.problems li').allTextContents();
    assert.deepEqual(
      problems.map(text => text.split(': found ')[0]),
      [
        'feeds/broken.json, #lgovsm (/chats/1/start)',
        'feeds/broken.json, #OTalk (/chats/2/url)',
        'feeds/broken.json, #OTalk (/chats/2/end)',
        'feeds/broken.json, #lrnchat (/chats/3/timeZone)',
      ],
    );
    await close();
  });

  test('speaks Arabic from right to left', async () => {
    const {page, close} = await open('ar.html');
    await page.getByRole('button', {name: 'الأسبوع التالي'}).first().waitFor();
    const frame = page.locator('chat-calendar [part="frame"]').first();
    assert.equal(await frame.getAttribute('dir'), 'rtl');
    await close();
  });
});

/** One list is missing on purpose; the browser says so by itself, without its name. */
function isUnexpected(message) {
  return !message.startsWith('Failed to load resource: the server responded with a status of 404');
}

/** Markup without the white space that a formatter may put in. */
function squeeze(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .trim();
}

/** What has the focus, also inside shadow trees; runs in the page. */
function focusedInPage() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const {top, bottom, width, height} = element.getBoundingClientRect();
  return {
    name: element.textContent.trim().replace(/\s+/g, ' '),
    isCopy: element.matches('.copy button'),
    isVisible: width > 0 && height > 0 && top < innerHeight && bottom > 0,
  };
}
