// The README is true: its samples are run, its tables are held against the sources.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseFeed} from 'chat-calendar/core';
import {serve, startBrowser} from './support.mjs';

const root = new URL('../../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');

/** The samples of a language, in order. */
const samples = language =>
  [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);

/** The rows below a table's first heading cell: their first cells, without code marks. */
const firstCells = (heading, from = readme) => {
  const rows = from
    .slice(from.indexOf(`| ${heading} `))
    .split('\n\n')[0]
    .split('\n')
    .slice(2);
  return rows.map(row => row.split('|').map(cell => cell.trim().replaceAll('`', '')));
};

const [feedSample] = samples('json');
const [policy] = samples('');

describe('the samples of the README', () => {
  let browser, site;
  const pages = Object.fromEntries(samples('html').map((html, index) => [`/${index}.html`, html]));

  before(async () => {
    browser = await startBrowser();
    site = await serve({
      pages: {...pages, ...copiedFiles(), '/chats.json': feedSample},
      csp: policy.trim(),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const path of Object.keys(pages)) {
    test(`page ${path} shows its chats under the policy of the README`, async () => {
      const {page, errors, close} = await browser.open(site.origin + path, {locale: 'en-GB'});
      await page
        .locator('[part~=frame] [part~=heading], [part~=frame] [part~=name]')
        .first()
        .waitFor();
      // The inline feed is data, which no policy forbids; the rest is the one script. The room that
      // is reserved in the tag is left to the page's style sheet.
      assert.deepEqual(
        errors.filter(error => !/inline style violates/.test(error)),
        [],
      );
      await close();
    });
  }

  test('the styles restyle the calendar', async () => {
    const {page, close} = await browser.open(`${site.origin}/0.html`);
    await page.locator('[part~=heading]').waitFor();
    const font = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('chat-calendar')).fontFamily);
    const before = await font();
    await page.evaluate(css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, samples('css').join('\n'));
    assert.notEqual(await font(), before);
    assert.match(await font(), /Georgia/);
    await close();
  });

  test('the feed is one without problems', () => {
    const {feed, problems} = parseFeed(JSON.parse(feedSample));
    assert.deepEqual(problems, []);
    assert.equal(feed.chats.length, JSON.parse(feedSample).chats.length);
  });

  test('the modules run, and print what is written behind them', () => {
    // inside the package, so that it can import itself by name
    const folder = fileURLToPath(new URL('coverage/readme/', root));
    mkdirSync(folder, {recursive: true});
    writeFileSync(`${folder}chats.json`, feedSample);
    for (const code of samples('js')) {
      writeFileSync(`${folder}sample.mjs`, code);
      const printed = execFileSync(process.execPath, ['sample.mjs'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const said = [...code.matchAll(/^\/\/> (.*)$/gm)].map(([, line]) => line);
      const lines = printed
        .split('\n')
        .map(line => line.trimEnd())
        .filter(Boolean);
      assert.deepEqual(lines, said);
    }
    rmSync(folder, {recursive: true});
  });

  test('the commands are scripts of the package, and `npm start` serves the demo', async () => {
    const {scripts} = JSON.parse(read('package.json'));
    assert.ok(scripts.start && scripts.test);
    const port = 8700 + (process.pid % 200);
    const server = spawn('npm', ['start'], {
      cwd: root,
      env: {...process.env, PORT: String(port)},
      stdio: 'ignore',
      detached: true,
    });
    try {
      assert.match(await answer(`http://localhost:${port}/`), /<chat-calendar/);
    } finally {
      process.kill(-server.pid);
    }
  });
});

test('the tests that SECURITY.md names are there', () => {
  const named = [...read('SECURITY.md').matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path);
  assert.ok(named.length > 10);
  for (const path of named) assert.ok(read(path).includes('describe('), path);
});

describe('the tables of the README', () => {
  const manifest = JSON.parse(read('custom-elements.json'));
  const classes = manifest.modules.flatMap(module => module.declarations ?? []);
  const element = name => classes.find(declaration => declaration.name === name);
  const attributes = name => element(name).attributes.map(attribute => attribute.name);

  test('name every attribute of the elements, and no other', () => {
    const listed = readme
      .split('\n| attribute')
      .slice(1)
      .flatMap(rest => {
        return firstCells('attribute', `\n| attribute${rest}`).map(([, name]) => name);
      });
    const real = new Set([...attributes('ChatCalendar'), ...attributes('ChatCard')]);
    assert.deepEqual(new Set(listed), real);
  });

  test('name every event, and no other', () => {
    const real = ['ChatCalendar', 'ChatCard'].flatMap(name => element(name).events);
    const listed = firstCells('event').map(([, name]) => name);
    assert.deepEqual(new Set(listed), new Set(real.map(event => event.name)));
  });

  test('name every variable with its default, and no other', () => {
    const declared = [...read('src/styles/tokens.ts').matchAll(/var\((--chat-[\w-]+), (.*)\);/g)];
    const listed = firstCells('variable');
    assert.deepEqual(
      listed.map(([, name]) => name),
      declared.map(([, name]) => name),
    );
    for (const [index, [, , value]] of listed.entries()) {
      const real = declared[index][2];
      if (/^[\d.]/.test(value)) assert.equal(value, real);
    }
  });

  test('the manifest names the same variables', () => {
    const named = element('ChatCalendar').cssProperties.map(({name}) => name);
    assert.deepEqual(
      named,
      firstCells('variable').map(([, name]) => name),
    );
  });

  test('name every way in to the package', () => {
    const ways = Object.keys(JSON.parse(read('package.json')).exports);
    const listed = firstCells('import').map(cells => cells.join(' '));
    for (const way of ways.filter(name => name !== './package.json')) {
      const name = way.replace(/^\./, 'chat-calendar').replace(/\/\*$/, '');
      assert.ok(
        listed.some(row => row.includes(name)),
        name,
      );
    }
  });

  test('name every function of the core', async () => {
    const core = await import('chat-calendar/core');
    const functions = Object.keys(core).filter(name => /^[a-z]/.test(name));
    const listed = firstCells('function').map(([, name]) => name.replace(/\(.*/, ''));
    assert.deepEqual(new Set(listed), new Set(functions));
  });
});

/** What the README asks to be copied beside a page, by path. */
function copiedFiles() {
  const scripts = readdirSync(new URL('dist/', root), {recursive: true})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.min.js'));
  return Object.fromEntries(scripts.map(path => [`/${path}`, read(`dist/${path}`)]));
}

/** What a server says that is just starting. */
async function answer(url) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}
