// What `npm install chat-calendar` brings: the tarball is packed and used from a project of its own.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createContext, runInContext} from 'node:vm';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));

// what is not code for an import statement
const NO_MODULES = ['chat-feed.schema.json', 'custom-elements.json', 'package.json'];

const CONSUMER = `
import {ChatCalendar} from 'chat-calendar';
import {parseFeed, sessionsBetween, type Session} from 'chat-calendar/core';
import 'chat-calendar/define';
import 'chat-calendar/define/chat-calendar';

const sessions: Session[] = sessionsBetween(parseFeed({chats: []}).feed, 0, 1);
const calendar: ChatCalendar = document.createElement('chat-calendar');
calendar.feed = parseFeed({chats: []}).feed;
console.log(sessions.length, calendar.timeZone);
`;

describe('the package', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'chat-calendar-')));
  const project = join(folder, 'project');
  let tarball;
  let paths;

  before(() => {
    const npmPack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [{filename, files}] = JSON.parse(run('npm', npmPack, root));
    tarball = join(folder, filename);
    paths = files.map(({path}) => path);
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], project);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  test('is well formed (publint)', () => {
    runTool('publint', ['run', tarball, '--strict'], root);
  });

  test('resolves with its types in every mode (attw)', () => {
    runTool(
      'attw',
      [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...NO_MODULES],
      root,
    );
  });

  test('holds what a page and an editor need, and no more', () => {
    for (const path of [
      'dist/chat-calendar.min.js',
      'dist/chat-calendar.iife.min.js',
      'dist/embed.html',
      'dist/embed.min.js',
      'dist/embed-host.min.js',
      'dist/chat-feed.schema.json',
      'custom-elements.json',
      'src/index.ts',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ]) {
      assert.ok(paths.includes(path), `${path} is missing`);
    }
    assert.deepEqual(
      paths.filter(path => /tsconfig|^(test|demo|\.)|\.test\./.test(path)),
      [],
    );
  });

  test('its classes, its core and its registration can be imported on a server', () => {
    for (const name of [
      'chat-calendar',
      'chat-calendar/core',
      'chat-calendar/html',
      'chat-calendar/define',
    ]) {
      assert.equal(inProject(`await import('${name}'); console.log('fine')`), 'fine', name);
    }
  });

  for (const condition of ['worker', 'workerd', 'edge-light']) {
    test(`can be bundled for, and imported in, what has no page: ${condition}`, async () => {
      const code = await bundle(
        `import 'chat-calendar/define';
        import 'chat-calendar/define/chat-card';
        import {ChatCalendar, parseFeed} from 'chat-calendar';
        export const {feed} = parseFeed({chats: [{title: 'Chat', start: '2026-07-07'}]});
        export const isClass = typeof ChatCalendar === 'function';`,
        {exportConditions: [condition]},
        {format: 'iife', name: 'bundled'},
      );
      const context = createContext({Event, EventTarget});
      runInContext(`${code}; globalThis.bundled = bundled`, context);
      assert.equal(context.bundled.feed.chats[0].title, 'Chat');
      assert.equal(context.bundled.isClass, true);
    });
  }

  test('has the same names everywhere; without a page, elements cannot be made', () => {
    const code = `
      const names = async file => Object.keys(await import(file)).sort().join();
      const folder = './node_modules/chat-calendar/dist/';
      const {ChatCard} = await import(folder + 'index.worker.js');
      let error;
      try { new ChatCard(); } catch (thrown) { error = thrown; }
      console.log(
        (await names(folder + 'index.js')) === (await names(folder + 'index.worker.js')),
        error?.message,
      );`;
    const file = join(project, 'names.mjs');
    writeFileSync(file, code);
    assert.equal(
      run(process.execPath, [file], project).trim(),
      'true chat-calendar: there are no elements without a page.',
    );
  });

  test('its core works in plain Node, without anything of the DOM', () => {
    const code = `
      import {parseFeed, sessionsBetween} from 'chat-calendar/core';
      const {feed} = parseFeed({
        timeZone: 'Europe/London',
        chats: [{title: 'Chat', start: '2026-07-07T20:00:00', recurrenceRule: 'FREQ=WEEKLY'}],
      });
      const [session] = sessionsBetween(feed, Date.UTC(2026, 6, 13), Date.UTC(2026, 6, 20));
      console.log(new Date(session.start).toISOString(), typeof HTMLElement);`;
    assert.equal(inProject(code), '2026-07-14T19:00:00.000Z undefined');
  });

  test('whoever exports nothing does not bundle the export', async () => {
    const exported = await bundle('export {toICalendar} from "chat-calendar/core"');
    const core = await bundle(
      'export {nextSession, sessionsBetween, timetable} from "chat-calendar/core"',
    );
    assert.match(exported, /BEGIN:VCALENDAR/);
    assert.doesNotMatch(core, /VCALENDAR|VTIMEZONE/);
  });

  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    test(`compiles in a strict project with the module resolution ${resolution}`, () => {
      writeFileSync(join(project, 'index.ts'), CONSUMER);
      runTool(
        'tsc',
        [
          ...['--strict', '--noEmit', '--target', 'es2022', '--types', ''],
          ...['--module', module, '--moduleResolution', resolution, 'index.ts'],
        ],
        project,
      );
    });
  }

  /** What a bundler lets a page load at once, with its default settings. */
  async function bundle(code, resolution = {}, outputOptions = {}) {
    const entry = join(project, 'entry.js');
    writeFileSync(entry, code);
    const build = await rollup({input: entry, plugins: [nodeResolve(resolution)]});
    const {output} = await build.generate(outputOptions);
    const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
    const atOnce = new Set([output[0].fileName]);
    for (const name of atOnce) chunks.get(name).imports.forEach(each => atOnce.add(each));
    return [...atOnce].map(name => chunks.get(name).code).join('\n');
  }

  /** Runs a module of the project that has installed the package. */
  function inProject(code) {
    return run(process.execPath, ['--input-type=module', '-e', code], project).trim();
  }
});

function runTool(tool, args, cwd) {
  return run(join(root, 'node_modules/.bin', tool), args, cwd);
}

function run(file, args, cwd) {
  try {
    return execFileSync(file, args, {cwd, encoding: 'utf8', stdio: 'pipe'});
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout}`, {cause: error}); // tsc writes its errors to stdout
  }
}
