// One script tag is all that a page needs, whatever policy it is under.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {axe, serve, startBrowser} from './support.mjs';

const OWN = fileURLToPath(new URL('../../own.js', import.meta.url));

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; require-trusted-types-for 'script'";

const TRUSTED = `${STRICT}; trusted-types lit-html`;

const FEED = JSON.stringify({
  version: 1,
  title: 'Chats',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  chats: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day, index) => ({
    id: `chat-${day.toLowerCase()}`,
    hashtag: `#chat${day}`,
    title: `The ${day} chat`,
    start: `2024-01-0${index + 1}T12:00:00`, // 1 January 2024 was a Monday
    recurrenceRule: `FREQ=WEEKLY;BYDAY=${day}`,
  })),
});

const SCRIPTS = {
  module: origin => `<script type="module" src="${origin}/dist/chat-calendar.min.js"></script>`,
  classic: origin => `<script defer src="${origin}/dist/chat-calendar.iife.min.js"></script>`,
};

const htmlWith = (script, lang = 'en') => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8" /><title>A post</title>${script}</head>
  <body>
    <main><h1>A post</h1><chat-calendar src="/feed.json">fallback</chat-calendar></main>
  </body>
</html>`;

/** A page with a copy of Lit of its own, before the script. */
const htmlWithLit = kind =>
  htmlWith(`<script type="module" src="/own-lit.js"></script>${SCRIPTS[kind]('')}`);

const pagesWith = scriptOrigin => ({
  '/feed.json': FEED,
  '/module': htmlWith(SCRIPTS.module(scriptOrigin)),
  '/classic': htmlWith(SCRIPTS.classic(scriptOrigin)),
  '/module-in-german': htmlWith(SCRIPTS.module(scriptOrigin), 'de'),
  '/classic-in-german': htmlWith(
    `${SCRIPTS.classic(scriptOrigin)}<script defer src="${scriptOrigin}/dist/locales/de.iife.min.js"></script>`,
    'de',
  ),
});

/** The script of a page that uses Lit itself. */
async function ownLit() {
  const code = `
    import {html, LitElement} from 'lit';
    customElements.define('own-element', class extends LitElement {
      render() { return html\`<p>Of the page</p>\`; }
    });
    document.querySelector('main').append(document.createElement('own-element'));`;
  const build = await rollup({
    input: 'own',
    plugins: [
      {
        name: 'own',
        resolveId: id => (id === 'own' ? OWN : null),
        load: id => (id === OWN ? code : null),
      },
      nodeResolve({browser: true}),
    ],
  });
  const {output} = await build.generate({});
  return output[0].code;
}

describe('one script tag', () => {
  const sites = {};
  let browser;
  let cdn;
  before(async () => {
    browser = await startBrowser();
    cdn = await serve();
    sites['without a policy'] = await serve({pages: pagesWith('')});
    sites['under a strict policy with trusted types'] = await serve({
      pages: pagesWith(''),
      csp: STRICT,
    });
    const twoLits = {
      ...pagesWith(''),
      '/own-lit.js': await ownLit(),
      '/module-beside-lit': htmlWithLit('module'),
      '/classic-beside-lit': htmlWithLit('classic'),
    };
    sites['that names one policy'] = await serve({pages: twoLits, csp: TRUSTED});
    sites['that allows duplicates'] = await serve({
      pages: twoLits,
      csp: `${TRUSTED} 'allow-duplicates'`,
    });
    sites['with the script from another origin'] = await serve({pages: pagesWith(cdn.origin)});
  });
  after(() => Promise.all([browser, cdn, ...Object.values(sites)].map(it => it?.close())));

  for (const kind of ['module', 'classic']) {
    for (const situation of [
      'without a policy',
      'under a strict policy with trusted types',
      'with the script from another origin',
    ]) {
      test(`shows the sessions as a ${kind} script ${situation}`, async () => {
        const {page, errors, close} = await browser.open(`${sites[situation].origin}/${kind}`);
        await page.locator('chat-calendar [part~="day"]').first().waitFor();
        assert.deepEqual(errors, []);
        await close();
      });
    }

    test(`shows the sessions as a ${kind} script under a policy that names lit-html`, async () => {
      const {origin} = sites['that names one policy'];
      const {page, errors, close} = await browser.open(`${origin}/${kind}`);
      await page.locator('chat-calendar [part~="day"]').first().waitFor();
      assert.deepEqual(errors, []);
      await close();
    });

    test(`shows them as a ${kind} script beside another Lit where duplicates are allowed`, async () => {
      const {origin} = sites['that allows duplicates'];
      const {page, errors, close} = await browser.open(`${origin}/${kind}-beside-lit`);
      await page.locator('chat-calendar [part~="day"]').first().waitFor();
      await page.locator('own-element', {hasText: 'Of the page'}).waitFor();
      assert.deepEqual(errors, []);
      await close();
    });

    test(`needs that as a ${kind} script: without it a second Lit is refused`, async () => {
      const {origin} = sites['that names one policy'];
      const {page, errors, close} = await browser.open(`${origin}/${kind}-beside-lit`);
      await page.locator('own-element', {hasText: 'Of the page'}).waitFor();
      await page.waitForFunction(() => document.readyState === 'complete');
      assert.match(errors.join(), /policy/i);
      assert.equal(await page.locator('chat-calendar [part~="session"]').count(), 0);
      await close();
    });

    test(`speaks the language of the page as a ${kind} script from another origin`, async () => {
      const {origin} = sites['with the script from another origin'];
      const {page, errors, close} = await browser.open(`${origin}/${kind}-in-german`);
      await page.getByRole('button', {name: 'Nächste Woche'}).waitFor();
      assert.deepEqual(errors, []);
      await close();
    });
  }

  test('makes nothing inaccessible', async () => {
    const {page, close} = await browser.open(`${sites['without a policy'].origin}/module`);
    await page.locator('chat-calendar [part~="day"]').first().waitFor();
    assert.deepEqual(await axe(page), []);
    await close();
  });
});
