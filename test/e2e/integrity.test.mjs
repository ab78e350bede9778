// The hashes that pages write beside the scripts are true.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const dist = new URL('../../dist/', import.meta.url);
const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
const WRONG = `sha384-${createHash('sha384').update('another').digest('base64')}`;

const pageWith = (script, integrity) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" /><title>A post</title>
    ${script.replace('>', ` integrity="${integrity}" crossorigin="anonymous">`)}
  </head>
  <body><chat-calendar src="/feed.json"></chat-calendar></body>
</html>`;

const MODULE = '<script type="module" src="/dist/chat-calendar.min.js"></script>';
const CLASSIC = '<script defer src="/dist/chat-calendar.iife.min.js"></script>';
const GERMAN = `<script defer src="/dist/locales/de.iife.min.js" integrity="${hashes['locales/de.iife.min.js']}" crossorigin="anonymous"></script>`;

describe('integrity.json', () => {
  let browser, site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({
      pages: {
        '/feed.json': '{"chats": []}',
        '/module': pageWith(MODULE, hashes['chat-calendar.min.js']),
        '/classic': pageWith(CLASSIC, hashes['chat-calendar.iife.min.js']) + GERMAN,
        '/wrong': pageWith(MODULE, WRONG),
      },
    });
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  test('names each script and language that the package has, and no other file', () => {
    const files = readdirSync(dist, {recursive: true}).filter(name => name.endsWith('.min.js'));
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
  });

  for (const [name, hash] of Object.entries(hashes)) {
    test(`is true of ${name}`, () => {
      const bytes = readFileSync(new URL(name, dist));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    });
  }

  for (const path of ['/module', '/classic']) {
    test(`is taken by browsers: ${path}`, async () => {
      const {page, errors, close} = await browser.open(site.origin + path);
      await page.getByText('In dieser Liste').waitFor();
      assert.deepEqual(errors, []);
      await close();
    });
  }

  test('is what they check: with the hash of another file the script does not run', async () => {
    const {page, errors, close} = await browser.open(`${site.origin}/wrong`);
    assert.match(errors.join(), /integrity/);
    assert.equal(await page.evaluate(() => customElements.get('chat-calendar')), undefined);
    await close();
  });
});
