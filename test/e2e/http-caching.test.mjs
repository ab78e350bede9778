// What a feed's host is asked for, as HTTP says it: caches, conditions, and when to come again.
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import {startFaultServer} from '../tools/fault-server.mjs';
import {startBrowser} from './support.mjs';

const feed = name =>
  JSON.stringify({
    title: 'Chats',
    chats: [
      {
        ...{hashtag: `#${name}`, title: 'Every day', timeZone: 'UTC'},
        ...{start: '2011-11-01T12:00', recurrenceRule: 'FREQ=DAILY'},
      },
    ],
  });

const MINUTE = 60_000;

describe('a feed’s host', () => {
  /** What the host does next: a status other than 200, headers, and which list it has. */
  let host;
  let browser, site;
  const answer = (request, response) => {
    const {status = 200, headers = {}, name} = host;
    const etag = `"${name}"`;
    const isKnown = status === 200 && request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : status, {
      ...{'content-type': 'application/json', etag},
      ...headers,
    });
    response.end(isKnown || status !== 200 ? undefined : feed(name));
  };
  before(async () => {
    browser = await startBrowser();
    site = await startFaultServer({'/feed.json': answer});
  });
  beforeEach(() => {
    host = {name: 'one'};
    site.requests.length = 0;
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  const asked = () => site.requests.filter(({path}) => path === '/feed.json');
  /** By which list each request knew what it had: `-` where it knew nothing. */
  const conditions = () => asked().map(({headers}) => headers['if-none-match'] ?? '-');

  /** A page whose clock the test sets; the network is real. */
  async function open(refresh) {
    const opened = await browser.open('about:blank');
    const {page} = opened;
    await page.clock.install({time: new Date('2026-03-17T12:00Z')});
    const query = new URLSearchParams({src: '/feed.json', more: `refresh="${refresh}"`});
    await page.goto(`${site.origin}/page?${query}`);
    await page.clock.runFor(1000);
    await page.locator('chat-calendar [part~="session"]').last().waitFor();
    const settle = () =>
      page.evaluate(() => document.querySelector('chat-calendar').updateComplete);
    return {
      ...opened,
      reload: async () => {
        await page.evaluate(() => document.querySelector('chat-calendar').reload());
        await page.clock.runFor(1000);
        await settle();
      },
      /** So many minutes later, by the page's clock. */
      wait: async minutes => {
        // The network goes by a real clock: each answer is waited for, lest it comes too late.
        for (let step = 0; step < minutes * 12; step++) {
          await page.clock.runFor(MINUTE / 12);
          await settle();
        }
      },
    };
  }

  test('is asked whether what is known has changed, and sends nothing where it has not', async () => {
    const {page, reload, close} = await open(0);
    await reload();
    assert.deepEqual(conditions(), ['-', '"one"']);
    host.name = 'two';
    await reload();
    assert.deepEqual(conditions(), ['-', '"one"', '"one"']);
    await page.getByText('#two').last().waitFor();
    await close();
  });

  test('is not asked by `refresh` for what it lets caches keep', async () => {
    host.headers = {'cache-control': 'max-age=86400'};
    const {reload, wait, close} = await open(5);
    await wait(30);
    assert.equal(asked().length, 1);
    await reload(); // the reader wants to know
    assert.deepEqual(conditions(), ['-', '"one"']);
    await close();
  });

  test('is asked by `refresh` for what is old, without any trick to get past caches', async () => {
    host.headers = {'cache-control': 'max-age=0'};
    const {page, wait, close} = await open(5);
    host.name = 'two';
    await wait(11); // the first time it may take twice as long
    assert.deepEqual(conditions().slice(0, 2), ['-', '"one"']);
    await page.getByText('#two').last().waitFor();
    assert.ok(asked().every(({headers}) => headers['cache-control'] !== 'no-store'));
    assert.ok(site.requests.every(({path}) => !path.includes('?')));
    await close();
  });

  test('that is in trouble is asked less and less often', async () => {
    host.headers = {'cache-control': 'no-cache'};
    const {page, wait, close} = await open(1);
    host.status = 500;
    await wait(60);
    const count = asked().length;
    assert.ok(count >= 4 && count <= 8, `${count} requests in an hour`);
    assert.ok(await page.getByText('The list of chats is not available just now.').count());
    assert.ok(await page.getByText('#one').count());
    await close();
  });

  test('says when to come again, and nobody comes before', async () => {
    host.headers = {'cache-control': 'no-cache'};
    const {wait, close} = await open(1);
    host.status = 503;
    host.headers = {'retry-after': '1800'};
    await wait(3);
    assert.equal(asked().length, 2);
    await wait(25);
    assert.equal(asked().length, 2);
    delete host.status;
    await wait(5);
    assert.ok(asked().length >= 3);
    await close();
  });
});
