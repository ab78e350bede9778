// The strictest page there is: a policy, a sandbox, frozen prototypes, other copies beside ours.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [POLICY] = [...readme.matchAll(/^```\n(default-src[\s\S]*?)\n```$/gm)].map(([, it]) => it);

const FEED = JSON.stringify({
  version: 1,
  title: 'Chats',
  locale: 'en-GB',
  timeZone: 'UTC',
  chats: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map(name => ({
    id: name.toLowerCase(),
    hashtag: `#chat${name}`,
    keywords: [name],
    platforms: ['x', 'mastodon'],
    start: '2024-01-01T12:00',
    recurrenceRule: 'FREQ=DAILY',
  })),
});

const SCRIPTS = {
  module: path => `<script type="module" src="${path}chat-calendar.min.js"></script>`,
  classic: path => `<script defer src="${path}chat-calendar.iife.min.js"></script>`,
};

const pageWith = head => `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>A post</title>${head}</head>
  <body><main><h1>A post</h1><chat-calendar src="/feed.json">none</chat-calendar></main></body>
</html>`;

/** As hardened pages do it, before any other script. */
const FREEZE = `
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const {value} = Object.getOwnPropertyDescriptor(globalThis, name);
  if (typeof value === 'function' && value.prototype) Object.freeze(value.prototype);
}
for (const name of Object.getOwnPropertyNames(Intl)) Object.freeze(Intl[name]?.prototype);
`;

/** Somebody else's element of the same name. */
const OTHERS = `
customElements.define('chat-calendar', class extends HTMLElement {
  connectedCallback() { this.attachShadow({mode: 'open'}).append('of somebody else'); }
});
`;

/** Does all that a reader can, and leaves nothing open. */
async function useAll(root) {
  const part = name => root.locator(`chat-calendar [part~="${name}"]:visible`).first();
  const press = async name => part(name).click();
  await part('session').waitFor();
  await press('next');
  await press('today');
  await press('find');
  await part('search').fill('chatb');
  await part('clear').click();
  await press('change-zone');
  await root.locator('chat-calendar [part=menu] input[type=search]').fill('Tokyo');
  await root.locator('chat-calendar [part=menu] input[name=zone]').first().click();
  await press('star');
  await root.locator('chat-calendar .days [part~=link]').first().click();
  await root.locator('chat-calendar dialog[open]').waitFor();
  await root.locator('chat-calendar dialog [part=favourite]').click();
  await press('open-calendar');
  await root.locator('chat-calendar [part~=ics-series]').click();
  await press('share');
  await press('open-more');
  await press('close');
  await root.locator('chat-calendar dialog[open]').waitFor({state: 'detached'});
}

describe('under the policy of the README', () => {
  let browser, site;
  const pages = {'/feed.json': FEED, '/freeze.js': FREEZE, '/others.js': OTHERS};
  for (const [kind, script] of Object.entries(SCRIPTS)) {
    const ours = script('/dist/');
    pages[`/${kind}`] = pageWith(ours);
    pages[`/${kind}-frozen`] = pageWith(`<script src="/freeze.js"></script>${ours}`);
    pages[`/${kind}-others`] = pageWith(`<script src="/others.js"></script>${ours}`);
    pages[`/${kind}-twice`] = pageWith(ours + script('/older/'));
    const file = `chat-calendar${kind === 'module' ? '' : '.iife'}.min.js`;
    pages[`/older/${file}`] = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
    pages[`/${kind}-framed`] = `<!doctype html><title>Around</title>
      <iframe sandbox="allow-scripts" src="${'/'}${kind}" width="900" height="640"></iframe>`;
  }

  before(async () => {
    browser = await startBrowser();
    site = await serve({pages, csp: `${POLICY}; frame-src 'self'`});
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  for (const kind of Object.keys(SCRIPTS)) {
    for (const [what, path] of [
      ['alone on its page', ''],
      ['where prototypes are frozen', '-frozen'],
      ['twice, in two versions', '-twice'],
    ]) {
      test(`a ${kind} script works ${what}`, async () => {
        const {page, errors, warnings, close} = await browser.open(`${site.origin}/${kind}${path}`);
        await useAll(page);
        assert.deepEqual(errors, []);
        const told = warnings.filter(line => line.includes('registered already'));
        assert.equal(told.length, path === '-twice' ? 1 : 0);
        await close();
      });
    }

    test(`a ${kind} script works in a sandboxed frame, which has no origin and no store`, async () => {
      const {page, errors, close} = await browser.open(`${site.origin}/${kind}-framed`);
      const [, frame] = page.frames();
      assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
      await useAll(page.frameLocator('iframe'));
      // The browser says that a sandbox makes no file and copies nothing; readers get a text to copy.
      assert.deepEqual(
        errors.filter(error => !/download|Clipboard API/i.test(error)),
        [],
      );
      await close();
    });

    test(`a ${kind} script leaves an element of somebody else alone, and says so once`, async () => {
      const {page, errors, warnings, close} = await browser.open(`${site.origin}/${kind}-others`);
      await page.waitForFunction(() => customElements.get('chat-card'));
      assert.equal(
        await page.evaluate(() => document.querySelector('chat-calendar').shadowRoot.textContent),
        'of somebody else',
      );
      assert.deepEqual(errors, []);
      assert.equal(warnings.filter(line => line.includes('registered already')).length, 1);
      await close();
    });
  }

  test('nothing is reported against it', async () => {
    const {page, close} = await browser.open(`${site.origin}/module`);
    await page.evaluate(() => {
      globalThis.reports = [];
      document.addEventListener('securitypolicyviolation', event => {
        globalThis.reports.push(`${event.violatedDirective} ${event.sourceFile}`);
      });
    });
    await useAll(page);
    assert.deepEqual(await page.evaluate(() => globalThis.reports), []);
    await close();
  });
});
