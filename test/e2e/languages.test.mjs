// Every language in the states that a reader meets: it speaks, and fits into the narrowest phone.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const LANGUAGES = readdirSync(new URL('../../dist/locales/', import.meta.url))
  .filter(name => /^[\w-]+\.min\.js$/.test(name))
  .map(name => name.replace('.min.js', ''));

/** All that a row and a card can say, in one evening. */
const FEED = JSON.stringify({
  title: 'Chats',
  timeZone: 'America/New_York',
  timeZoneLabel: 'New York',
  chats: [
    {
      hashtag: '#live',
      title: 'A chat that is on',
      description: 'What it is about',
      hosts: ['@ann', '@bob'],
      platforms: ['x', 'bluesky', 'mastodon'],
      alternatesWith: ['next'],
      location: 'Leeds',
      lastConfirmed: '2026-10-01',
      url: 'https://example.org/',
      start: '2026-03-04T15:00',
      recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2',
    },
    {
      id: 'next',
      hashtag: '#next',
      start: '2026-03-11T16:00',
      recurrenceRule: 'FREQ=MONTHLY;BYDAY=2WE,4WE',
    },
    {
      hashtag: '#off',
      title: 'Off',
      start: '2026-03-05T15:00',
      recurrenceRule: 'FREQ=WEEKLY',
      recurrenceOverrides: {
        '2026-11-26T15:00': {status: 'cancelled', note: 'A holiday'},
        '2026-12-03T15:00': {start: '2026-12-01T15:00'},
      },
    },
    {hashtag: '#days', start: '2026-11-24', duration: 'P4D'},
    {hashtag: '#gone', start: '2026-11-25T09:00', recurrenceRule: 'FREQ=WEEKLY;COUNT=12'},
  ],
});

const pageIn = lang => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">
<script type="module" src="/dist/chat-calendar.min.js"></script>
<chat-calendar src="/feed.json" time-zone="Europe/London"
  controls="now zone search filter favourites"></chat-calendar>`;

/** What is wider than the window, and not meant to scroll. */
function tooWide() {
  const {shadowRoot} = document.querySelector('chat-calendar');
  return [...shadowRoot.querySelectorAll('*')]
    .filter(element => element.checkVisibility() && !element.closest('svg, .unseen, .skip, option'))
    .filter(element => {
      const {left, right} = element.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    })
    .map(element => `${element.className || element.localName}: ${element.textContent.trim()}`)
    .slice(0, 3);
}

describe('each language', () => {
  let browser, site;
  before(async () => {
    browser = await startBrowser();
    const pages = Object.fromEntries(LANGUAGES.map(lang => [`/${lang}`, pageIn(lang)]));
    site = await serve({
      pages: {
        ...pages,
        '/feed.json': FEED,
        '/page.css': {type: 'text/css', body: 'body { margin: 8px; font-family: sans-serif }'},
      },
    });
  });
  after(() => Promise.all([browser.close(), site.close()]));

  test('is one of more than fifty', () => {
    assert.ok(LANGUAGES.length >= 50, `${LANGUAGES.length}`);
  });

  for (const lang of LANGUAGES) {
    test(`${lang} fits into 320 px, in a calendar and on a card, and speaks throughout`, async () => {
      const {page, errors, warnings, close} = await browser.open(`${site.origin}/${lang}`, {
        now: new Date('2026-11-25T20:20:00Z'),
        viewport: {width: 320, height: 720},
        timezoneId: 'Europe/London',
      });
      await page.locator('chat-calendar [part~="live"]').first().waitFor();
      assert.deepEqual(await page.evaluate(tooWide), []);
      await page.locator('chat-calendar [part~="find"]').click();
      await page.locator('chat-calendar [part="panel"]').waitFor();
      assert.deepEqual(await page.evaluate(tooWide), []);
      await page.keyboard.press('Escape');
      await page.locator('chat-calendar .days [part~="live"] [part~="link"]').first().click();
      await page.locator('chat-calendar dialog [part="open-more"]').waitFor();
      await page.locator('chat-calendar dialog [part="open-calendar"]').click();
      assert.deepEqual(await page.evaluate(tooWide), []);
      const {locale, text, dir} = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('chat-calendar');
        const frame = shadowRoot.querySelector('[part="frame"]');
        return {locale: frame.lang, dir: frame.dir, text: shadowRoot.textContent};
      });
      assert.ok(locale.toLowerCase().startsWith(lang.toLowerCase()), locale);
      const {script} = new Intl.Locale(lang).maximize();
      assert.equal(dir, ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr');
      if (!lang.startsWith('en')) assert.doesNotMatch(text, /On now|Add to calendar|Cancelled/);
      assert.doesNotMatch(text, /undefined|NaN|\[object/);
      assert.deepEqual([errors, warnings], [[], []]);
      await close();
    });
  }
});
