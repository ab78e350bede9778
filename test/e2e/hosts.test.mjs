// The guide for feed hosts: a page of the demo, whose figures are those of the simulation.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {allAtOnce, figures, rowOf, SCENARIOS, simulate} from '../bench/hosts.mjs';
import {axe, serve, startBrowser} from './support.mjs';

const results = Object.entries(SCENARIOS).map(([name, scenario]) => [
  name,
  figures(simulate(scenario)),
]);

describe('a day of a feed’s host', () => {
  const ours = results.filter(([name]) => !SCENARIOS[name].isNaive);

  test('never has a second with many times as many requests as the seconds around it', () => {
    for (const [name, {before: usual, during, after: again}] of ours) {
      // What comes by chance alone: a Poisson distribution's most in an hour, and forty edges.
      for (const {mean, peak} of [usual, during, again]) {
        assert.ok(peak <= mean + 6 * Math.sqrt(mean) + 15, `${name}: ${peak}, mean ${mean}`);
      }
    }
  });

  test('has no more requests while it is down, nor when it is back, than before', () => {
    for (const name of ['no-cache', 'max-age=300']) {
      const {before: usual, during, after: again} = Object.fromEntries(results)[name];
      assert.ok(during.mean < usual.mean && again.mean < usual.mean);
      assert.ok(again.peak <= usual.peak);
    }
  });

  test('has a hundredth of the requests behind a CDN that keeps the list for an hour', () => {
    const of = Object.fromEntries(results);
    const cached = of['CDN, max-age=300, s-maxage=3600'];
    assert.ok(cached.before.mean * 100 < of['no-cache'].before.mean);
  });

  test('parts those who came all at once', () => {
    const {mean, peak} = allAtOnce();
    assert.ok(peak < mean * 1.5, `${peak}, mean ${mean}`);
  });
});

describe('the guide for feed hosts', () => {
  let browser, site;
  before(async () => {
    browser = await startBrowser();
    site = await serve();
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  test('has the table that the simulation gives', async () => {
    const {page, close} = await browser.open(`${site.origin}/demo/feed-hosts.html`);
    const rows = await page
      .locator('tbody tr')
      .evaluateAll(found =>
        found.map(row =>
          [...row.cells].map(cell => cell.textContent.replaceAll(/\s+/g, ' ').trim()),
        ),
      );
    assert.deepEqual(
      rows,
      results.map(([name, result]) => [name, ...rowOf(result)]),
    );
    const {mean, peak} = allAtOnce();
    assert.equal(await page.locator('#all-mean').textContent(), String(Math.round(mean)));
    assert.equal(await page.locator('#all-peak').textContent(), String(peak));
    await close();
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`is accessible, fits on a phone and goes without errors, ${colorScheme}`, async () => {
      const url = `${site.origin}/demo/feed-hosts.html`;
      const viewport = {width: 360, height: 740};
      const {page, errors, close} = await browser.open(url, {colorScheme, viewport});
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(errors, []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
      await close();
    });
  }
});
