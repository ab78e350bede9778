// What axe cannot see: what a screen reader is told, read from Chromium's accessibility tree.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {serve, startBrowser} from './support.mjs';

const TUESDAY = new Date('2011-11-01T19:30Z');

const page = `<!doctype html>
<html lang="en-GB">
  <title>This week's chats</title>
  <script type="module" src="/dist/chat-calendar.min.js"></script>
  <chat-calendar src="/demo/feeds/autumn-2011.json"></chat-calendar>
  <chat-card src="/demo/feeds/autumn-2011.json" chat="lrnchat"></chat-card>
</html>`;

describe('the accessibility tree', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({pages: {'/page.html': page}});
  });
  after(() => Promise.all([browser, site].map(it => it?.close())));

  async function open(options) {
    const opened = await browser.open(`${site.origin}/page.html`, {
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      now: TUESDAY,
      ...options,
    });
    await opened.page.locator('chat-calendar [part~="day"]').first().waitFor();
    await opened.page.locator('chat-card [part~="session"]').waitFor();
    return opened;
  }

  /** The lines of a tree, without indents. */
  const linesOf = async locator =>
    (await locator.ariaSnapshot()).split('\n').map(line => line.trim().replace(/^- /, ''));

  test('begins with the title, the week, and what leads from week to week', async () => {
    const {page, close} = await open();
    const [heading, ...rest] = await linesOf(page.locator('chat-calendar'));
    assert.equal(heading, 'heading "Social care and health chats, autumn 2011" [level=2]');
    assert.ok(rest.some(line => /^paragraph: 1\s?–\s?7 Nov$/.test(line)));
    const buttons = rest.filter(line => line.startsWith('button')).slice(0, 5);
    assert.deepEqual(
      buttons.map(line => /"(.*?)"/.exec(line)[1]),
      [
        ...['Find', 'Mine', 'All times are in United Kingdom Time. Change time zone'],
        ...['Previous week', 'Next week'],
      ],
    );
    await close();
  });

  for (const width of [360, 1280]) {
    test(`is a list under the heading of each day, at ${width} px`, async () => {
      const {page, close} = await open({viewport: {width, height: 800}});
      const lines = await linesOf(page.locator('chat-calendar'));
      const thursday = lines.findIndex(line => line.startsWith('heading "Thursday 3 Nov"'));
      assert.match(lines[thursday], /\[level=3\]/);
      const after = lines.slice(thursday + 1);
      assert.ok(after.findIndex(line => line === 'list:') < after.findIndex(isHeading));
      await close();
    });
  }

  test('names each session with its date, both hours and its state', async () => {
    const {page, close} = await open();
    const names = await page
      .locator('chat-calendar')
      .getByRole('listitem')
      .getByRole('link')
      .evaluateAll(links => links.map(link => link.ariaLabel));
    for (const name of [
      '#lgovsm, Tuesday 1 November 2011, 20:00 UK time, Next',
      '#lrnchat, Thursday 3 November 2011, 15:30 your time · 11:30 New York time',
    ]) {
      assert.ok(names.map(said => said.replace('day, ', 'day ')).includes(name), names.join('\n'));
    }
    await close();
  });

  test('has a name for the dialog, and one heading in it', async () => {
    const {page, close} = await open();
    await page
      .getByRole('link', {name: /#lrnchat/})
      .first()
      .click();
    const dialog = page.getByRole('dialog', {name: '#lrnchat'});
    await dialog.getByText('Every Thursday at 11:30').waitFor();
    assert.deepEqual((await linesOf(dialog)).filter(isHeading), ['heading "#lrnchat" [level=2]']);
    for (const name of ['Close', 'Favourite', 'Add to calendar', 'More']) {
      assert.equal(await dialog.getByRole('button', {name}).count(), 1, name);
    }
    await close();
  });

  test('says what changes: the week, what a search finds, that something is copied', async () => {
    const {page, close} = await open({permissions: ['clipboard-read', 'clipboard-write']});
    const calendar = page.locator('chat-calendar');
    const politely = await calendar.locator('[aria-live="polite"]').textContent();
    await calendar.getByRole('button', {name: 'Next week'}).click();
    await page.waitForFunction(
      before =>
        document.querySelector('chat-calendar').shadowRoot.querySelector('[aria-live="polite"]')
          .textContent !== before,
      politely,
    );
    await calendar.getByRole('button', {name: 'Find'}).click();
    await calendar.getByRole('searchbox', {name: 'Search'}).fill('lgovsm');
    await calendar
      .getByRole('status')
      .filter({hasText: /^1 of \d+$/})
      .waitFor();

    const card = page.locator('chat-card');
    await card.getByRole('button', {name: 'More'}).click();
    await card.getByRole('button', {name: 'Copy hashtag'}).click();
    await card.getByRole('status').filter({hasText: 'Copied: #lrnchat'}).waitFor();
    await close();
  });

  test('has no target under 24 px', async () => {
    const {page, close} = await open();
    await page.locator('chat-card').getByRole('button', {name: 'Add to calendar'}).click();
    await page.locator('chat-card [part="menu"]').waitFor();
    const small = await page.evaluate(() =>
      ['chat-calendar', 'chat-card'].flatMap(tag =>
        [...document.querySelector(tag).shadowRoot.querySelectorAll('a, button, input, select')]
          // What leads to a session is its whole row.
          .filter(target => target.checkVisibility() && !target.matches('.skip, .days .name'))
          .map(target => [target.textContent.trim(), target.getBoundingClientRect()])
          .filter(([, {width, height}]) => width < 24 || height < 24)
          .map(([text, {width, height}]) => `${text}: ${width} × ${height}`),
      ),
    );
    assert.deepEqual(small, []);
    await close();
  });

  for (const [what, options, css] of [
    ['400 % zoom', {viewport: {width: 320, height: 256}}, ''],
    ['text of twice the size', {viewport: {width: 360, height: 740}}, 'html { font-size: 200% }'],
    [
      "WCAG's spacing of text",
      {viewport: {width: 360, height: 740}},
      '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
    ],
  ]) {
    test(`nothing is lost to the side with ${what}`, async () => {
      const {page, close} = await open(options);
      if (css) await page.addStyleTag({content: css});
      await page
        .getByRole('link', {name: /#lrnchat/})
        .first()
        .click();
      await page.getByRole('dialog').getByText('Every Thursday at 11:30').waitFor();
      const beyond = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('chat-calendar');
        const dialog = shadowRoot.querySelector('dialog');
        return {
          page: document.documentElement.scrollWidth - innerWidth,
          dialog: dialog.scrollWidth - dialog.clientWidth,
        };
      });
      assert.ok(beyond.page <= 0, `the page is ${beyond.page}px too wide`);
      assert.ok(beyond.dialog <= 0, `the dialog is ${beyond.dialog}px too wide`);
      await close();
    });
  }
});

function isHeading(line) {
  return line.startsWith('heading');
}
