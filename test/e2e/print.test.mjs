import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

/** A page that holds nothing but a calendar. */
const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Chats</title>
<style>body { margin: 0; font-family: sans-serif }</style>
<script type="module" src="/dist/chat-calendar.min.js"></script>
<chat-calendar src="/demo/feeds/international.json" time-zone="Europe/London"></chat-calendar>`;

const NOW = new Date('2026-11-25T20:20:00Z');

describe('a busy week on paper', () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({pages: {'/print': PAGE}});
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** The page, once all of its sessions are there, and one chat is a favourite. */
  async function open() {
    const opened = await browser.open(`${server.origin}/print`, {
      now: NOW,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    const rows = opened.page.locator('chat-calendar [part~="session"]');
    await opened.page.waitForFunction(
      () =>
        document.querySelector('chat-calendar')?.shadowRoot?.querySelectorAll('[part~="session"]')
          .length >= 62,
    );
    await rows.filter({hasText: '#litchat'}).first().locator('[part="star"]').click();
    return {...opened, rows};
  }

  test('has one page in A4 and in Letter, on their broad side', async () => {
    const {page, close} = await open();
    for (const format of ['A4', 'Letter']) {
      const margin = {top: '10mm', right: '10mm', bottom: '10mm', left: '10mm'};
      const pdf = await page.pdf({format, landscape: true, margin});
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g);
      assert.equal(pages?.length, 1, format);
    }
    await close();
  });

  test('says its days, the year, the zone and when it was printed, and not what is on now', async () => {
    const {page, close} = await open();
    await page.emulateMedia({media: 'print'});
    const text = await page.locator('chat-calendar [part="frame"]').innerText();
    assert.match(text, /25 November\s?–\s?1 December 2026 · All times are in United Kingdom Time/);
    assert.match(text, /Printed on Wednesday,? 25 November 2026/);
    const today = page.locator('chat-calendar [part~="today"][part~="day"] time').first();
    const name = await today.evaluate(time => getComputedStyle(time, '::after').content);
    assert.equal(name, '"Wednesday 25 Nov"');
    assert.doesNotMatch(text, /Today|Tomorrow|On now|Join|earlier today/);
    assert.match(text, /#VineChat/); // is over
    await close();
  });

  test('keeps what is a favourite, and no other button', async () => {
    const {page, rows, close} = await open();
    await page.emulateMedia({media: 'print'});
    const buttons = await page.locator('chat-calendar button').all();
    const seen = [];
    for (const button of buttons) {
      if (await button.isVisible()) seen.push(await button.getAttribute('part'));
    }
    const favourites = await rows.filter({hasText: '#litchat'}).count();
    assert.deepEqual([...new Set(seen)], ['star']);
    assert.equal(seen.length, favourites);
    await close();
  });
});
