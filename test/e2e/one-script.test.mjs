// The script is one file: wherever people put it, nothing is fetched later but feeds and languages.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const dist = name => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const MODULE = dist('chat-calendar.min.js');
const CLASSIC = dist('chat-calendar.iife.min.js');

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

const htmlWith = (scripts, lang = 'en') => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8" /><title>A post</title>${scripts}</head>
  <body><chat-calendar src="/feed.json">fallback</chat-calendar></body>
</html>`;
const moduleTag = src => `<script type="module" src="${src}"></script>`;
const classicTag = src => `<script defer src="${src}"></script>`;

/** Somebody else's code, which must never run. */
const TRAP = 'globalThis.isTrapped = true; export const de = {};';

const PAGES = {
  '/feed.json': FEED,
  '/alone.html': htmlWith(moduleTag('/alone/chat-calendar.min.js')),
  '/alone/chat-calendar.min.js': MODULE,
  '/alone-in-german.html': htmlWith(moduleTag('/alone/chat-calendar.min.js'), 'de'),
  '/version.html': htmlWith(moduleTag('/js/chat-calendar.min.js?ver=6.5'), 'de'),
  '/js/chat-calendar.min.js': MODULE,
  '/js/locales/de.min.js': dist('locales/de.min.js'),
  '/cdn-root.html': htmlWith(moduleTag('/npm/chat-calendar'), 'de'),
  '/npm/chat-calendar': {type: 'text/javascript', body: MODULE},
  '/npm/locales/de.min.js': TRAP,
  '/locales/de.min.js': TRAP,
  '/classic/chat-calendar.iife.min.js': CLASSIC,
  '/classic/locales/de.iife.min.js': dist('locales/de.iife.min.js'),
  '/german-after.html': htmlWith(
    classicTag('/classic/chat-calendar.iife.min.js') +
      classicTag('/classic/locales/de.iife.min.js'),
    'de',
  ),
  '/german-before.html': htmlWith(
    classicTag('/classic/locales/de.iife.min.js') +
      classicTag('/classic/chat-calendar.iife.min.js'),
    'de',
  ),
  '/german-forgotten.html': htmlWith(classicTag('/classic/chat-calendar.iife.min.js'), 'de'),
};

describe('the one script', () => {
  const pages = {...PAGES};
  let browser, site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({pages});
  });
  beforeEach(() => site.requests.splice(0));
  after(() => Promise.all([browser.close(), site.close()]));

  async function open(path) {
    const opened = await browser.open(site.origin + path);
    await opened.page.locator('chat-calendar [part~="day"]').first().waitFor();
    return opened;
  }

  /** Opens all that once came later: a session, its menus, the zones. */
  async function openAll(page) {
    await page.getByRole('button', {name: 'Change time zone'}).click();
    await page.locator('[part=menu] input[type=search]').waitFor();
    await page.keyboard.press('Escape'); // it lies over the days
    await page.locator('chat-calendar [part~="session"] [part~="link"]').last().click();
    await page.getByRole('dialog').getByRole('heading', {name: '#daily'}).waitFor();
    await page.getByRole('dialog').getByRole('button', {name: 'Add to calendar'}).click();
    await page.getByRole('dialog').getByText('Google Calendar', {exact: true}).waitFor();
    await page.getByRole('button', {name: 'More'}).click();
    await page.getByRole('button', {name: 'Copy hashtag'}).waitFor();
  }

  test('works alone in a folder, and asks for nothing but the feed', async () => {
    const {page, errors, close} = await open('/alone.html');
    await openAll(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(site.requests, ['/alone.html', '/alone/chat-calendar.min.js', '/feed.json']);
    await close();
  });

  test('works on after the reader has gone offline', async () => {
    const {page, context, errors, close} = await open('/alone.html');
    await context.setOffline(true);
    await openAll(page);
    assert.deepEqual(errors, []);
    assert.equal(site.requests.length, 3);
    await close();
  });

  test('works on while a new version is put over it', async () => {
    const {page, errors, close} = await open('/alone.html');
    pages['/alone/chat-calendar.min.js'] = 'throw new Error("another version")';
    await openAll(page);
    pages['/alone/chat-calendar.min.js'] = MODULE;
    assert.deepEqual(errors, []);
    assert.equal(site.requests.length, 3);
    await close();
  });

  test('is fetched and run once where its address has a query, and so is its language', async () => {
    const {page, errors, close} = await open('/version.html');
    await page.getByRole('button', {name: 'Nächste Woche'}).waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual(site.requests.sort(), [
      '/feed.json',
      '/js/chat-calendar.min.js?ver=6.5',
      '/js/locales/de.min.js?ver=6.5',
      '/version.html',
    ]);
    await close();
  });

  test("asks no other package for a language at a CDN's root address", async () => {
    const {page, warnings, errors, close} = await open('/cdn-root.html');
    await page.getByRole('button', {name: 'Next week'}).waitFor();
    assert.equal(await page.evaluate(() => globalThis.isTrapped), undefined);
    assert.deepEqual(site.requests.sort(), ['/cdn-root.html', '/feed.json', '/npm/chat-calendar']);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /Write the address of chat-calendar\.min\.js in full/);
    assert.deepEqual(errors, []);
    await close();
  });

  test('asks once for a language that is not there, and speaks English', async () => {
    const {page, warnings, close} = await open('/alone-in-german.html');
    await page.getByRole('button', {name: 'Next week'}).waitFor();
    await page.evaluate(() => {
      document.body.append(document.querySelector('chat-calendar').cloneNode());
      document.documentElement.lang = 'de-AT';
    });
    await page.locator('chat-calendar').nth(1).locator('[part~="day"]').first().waitFor();
    assert.equal(site.requests.filter(url => url.includes('locales')).length, 1);
    assert.equal(warnings.filter(text => text.includes('stay English')).length, 1);
    await close();
  });

  for (const place of ['before', 'after']) {
    test(`as a classic script speaks a language whose file stands ${place} it`, async () => {
      const {page, warnings, errors, close} = await open(`/german-${place}.html`);
      await page.getByRole('button', {name: 'Nächste Woche'}).waitFor();
      assert.deepEqual([...errors, ...warnings], []);
      assert.equal(site.requests.length, 4);
      await close();
    });
  }

  test('as a classic script says which file is missing for a language', async () => {
    const {page, warnings, close} = await open('/german-forgotten.html');
    await page.getByRole('button', {name: 'Next week'}).waitFor();
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /locales\/de\.iife\.min\.js/);
    assert.equal(site.requests.length, 3);
    await close();
  });

  test('lets a page word texts of its own, on screen at once', async () => {
    const {page, close} = await open('/alone.html');
    await page.evaluate(async script => {
      const {registerMessages} = await import(script);
      registerMessages('en', {nextWeek: 'Onwards'});
    }, '/alone/chat-calendar.min.js');
    await page.getByRole('button', {name: 'Onwards'}).waitFor();
    await close();
  });
});
