// An open session on a phone: a sheet that a finger pulls down.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const page = `<!doctype html>
<html lang="en-GB">
  <meta name="viewport" content="width=device-width" />
  <title>A sheet</title>
  <script type="module" src="/dist/chat-calendar.min.js"></script>
  <chat-calendar src="/demo/feeds/autumn-2011.json" date="2011-10-31"></chat-calendar>
</html>`;

describe('the sheet of an open session', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({pages: {'/page.html': page}});
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  /** Pulls it by its handle, so many pixels down. */
  async function pull(opened, distance) {
    await opened.locator('.days [part~=link]').first().click();
    const dialog = opened.locator('dialog[open]');
    await dialog.waitFor();
    const {x, y, width} = await opened.locator('.handle').boundingBox();
    await opened.mouse.move(x + width / 2, y + 8);
    await opened.mouse.down();
    await opened.mouse.move(x + width / 2, y + 8 + distance, {steps: 4});
    await opened.mouse.up();
    await opened.waitForTimeout(200);
    return dialog;
  }

  test('goes away when it is pulled down far enough', async () => {
    const {page: opened, close} = await browser.open(`${site.origin}/page.html`, {
      viewport: {width: 360, height: 740},
    });
    const dialog = await pull(opened, 150);
    assert.equal(await dialog.count(), 0);
    assert.equal(new URL(opened.url()).hash, '');
    await close();
  });

  test('comes back when it is pulled a little', async () => {
    const {page: opened, close} = await browser.open(`${site.origin}/page.html`, {
      viewport: {width: 360, height: 740},
    });
    const dialog = await pull(opened, 30);
    assert.equal(await dialog.count(), 1);
    assert.equal(await dialog.evaluate(({style}) => style.translate), '');
    await close();
  });

  test('has no handle where it is a dialog', async () => {
    const {page: opened, close} = await browser.open(`${site.origin}/page.html`, {
      viewport: {width: 1024, height: 740},
    });
    await opened.locator('.days [part~=link]').first().click();
    await opened.locator('dialog[open]').waitFor();
    assert.equal(await opened.locator('.handle').isVisible(), false);
    await close();
  });
});
