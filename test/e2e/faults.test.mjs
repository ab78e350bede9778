// All that can go wrong between a feed's host and a reader, in a real browser with the built script.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {startFaultServer} from '../tools/fault-server.mjs';
import {BESIDE, FAULTS} from './faults.mjs';
import {startBrowser} from './support.mjs';

const pathOf = index => `/fault-${index}.json`;

describe(`${FAULTS.length} faults`, () => {
  let browser, context, page, site, elsewhere;
  const said = [];
  before(async () => {
    const given = FAULTS.map(({give}, index) => [pathOf(index), give]);
    const answers = {...BESIDE, ...Object.fromEntries(given)};
    [site, elsewhere] = await Promise.all([startFaultServer(answers), startFaultServer(answers)]);
    browser = await startBrowser();
    ({page, context} = await browser.open('about:blank'));
    page.on('console', message => said.push(message.text()));
  });
  after(() => Promise.all([browser, site, elsewhere].map(it => it?.close())));

  async function look({src, attributes = '', isElsewhere, isOffline}, index) {
    const feed = src ?? `${isElsewhere ? elsewhere.origin : ''}${pathOf(index)}`;
    said.length = 0;
    const query = new URLSearchParams({src: isOffline ? '' : feed, more: attributes});
    await page.goto(`${site.origin}/page?${query}`);
    await page.waitForFunction(() => customElements.get('chat-calendar'));
    if (isOffline) {
      await context.setOffline(true);
      await page.evaluate(value => (document.querySelector('chat-calendar').src = value), feed);
    }
    const seen = await page.evaluate(async () => {
      const calendar = document.querySelector('chat-calendar');
      await calendar.updateComplete;
      const parts = [...calendar.shadowRoot.querySelectorAll('[part="error"], .days')];
      const text = parts.map(part => part.textContent).join(' ');
      const {codes, problems} = window;
      return {text: text.replaceAll(/\s+/g, ' ').trim(), codes, problems};
    });
    if (isOffline) await context.setOffline(false);
    return {...seen, ours: said.filter(text => text.startsWith('chat-calendar:'))};
  }

  for (const [index, fault] of FAULTS.entries()) {
    const {name, code, sees, told, reads} = fault;
    test(`${name}: ${code ?? 'is shown'}`, async () => {
      const {text, codes, problems, ours} = await look(fault, index);
      assert.deepEqual(codes, code ? [code] : []);
      if (code) assert.equal(text, sees);
      else assert.ok(text.includes(sees), text);
      if (reads) assert.ok(text.includes(reads), text);
      if (told) assert.match(ours.join('\n'), told);
      else assert.deepEqual(ours, []);
      if (told && !code) assert.equal(problems.length, 1);
    });
  }

  test('another site that refuses is asked once more, for the head alone, and once a page', async () => {
    const index = FAULTS.findIndex(({name}) => name === 'another site that does not');
    elsewhere.requests.length = 0;
    await look(FAULTS[index], index);
    await page.evaluate(async () => {
      const calendar = document.querySelector('chat-calendar');
      calendar.reload();
      await calendar.updateComplete;
      calendar.reload();
      await calendar.updateComplete;
    });
    assert.deepEqual(
      elsewhere.requests.map(({method}) => method),
      ['GET', 'HEAD', 'GET', 'GET'],
    );
    assert.deepEqual(await page.evaluate('codes'), Array(3).fill('cross-origin'));
  });

  test('the copy of an earlier visit stands in for each that is not meant', async () => {
    const index = FAULTS.findIndex(({name}) => name === '503');
    const src = pathOf(index);
    await page.goto(`${site.origin}/page?src=`);
    await page.evaluate(
      async ([url, text]) => {
        const store = await caches.open('chat-calendar');
        const headers = {'x-saved-at': String(Date.now() - 3_600_000), 'x-length': '9'};
        await store.put(url, new Response(text, {headers}));
      },
      [src, await (await fetch(`${site.origin}/good`)).text()],
    );
    await page.goto(`${site.origin}/page?${new URLSearchParams({src})}`);
    await page.getByText('This is a copy, saved 1 hour ago.').waitFor();
    assert.deepEqual(await page.evaluate('codes'), ['unavailable']);
    assert.ok(await page.getByText('#good').count());
  });
});
