// The tests in real browsers: Chromium (from npm, if need be) and, where they are installed,
// Firefox and WebKit. Environment:
//   BROWSERS   a comma list of chromium, firefox, webkit; a browser named here has to be there
//   TEST_TZ    the time zone that the browsers are started in
//   COVERAGE   "off" spares the measuring
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromeLauncher} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import {browserEnv, chromiumArgs, chromiumPath} from '../test/tools/chromium.mjs';
import {emulatePlugin} from '../test/tools/emulate-plugin.mjs';
import {webkitAvailable, webkitLauncher} from '../test/tools/webkit-launcher.mjs';

const FIREFOX = '/usr/bin/firefox-esr';
const {TEST_TZ} = process.env;
const zone = TEST_TZ ? {TZ: TEST_TZ} : {};

const BROWSERS = {
  chromium: {
    isThere: () => true,
    launcher: async () =>
      chromeLauncher({
        puppeteer,
        launchOptions: {
          executablePath: await chromiumPath(),
          args: chromiumArgs,
          env: browserEnv(zone),
        },
      }),
  },
  firefox: {
    isThere: () => existsSync(FIREFOX),
    launcher: () =>
      chromeLauncher({
        puppeteer,
        launchOptions: {browser: 'firefox', executablePath: FIREFOX, env: browserEnv(zone)},
      }),
  },
  webkit: {
    isThere: webkitAvailable,
    launcher: () => webkitLauncher({env: zone}),
  },
};

const browsers = wantedBrowsers();
const isWholeRun = !['--files', '--watch'].some(flag => process.argv.includes(flag));

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 1,
  concurrentBrowsers: 2,
  testsFinishTimeout: 120_000,
  browserStartTimeout: 60_000,
  testFramework: {config: {timeout: 10_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  browsers: await Promise.all(browsers.map(name => BROWSERS[name].launcher())),
  plugins: [
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
    a11ySnapshotPlugin(),
    emulatePlugin(),
  ],
  // Chromium measures; a part of the tests can never reach the whole's threshold
  coverage: browsers.includes('chromium') && isWholeRun && process.env.COVERAGE !== 'off',
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Each language is walked through in Node: test/node/locales.test.ts.
    exclude: ['**/node_modules/**', 'src/locales/??.ts', 'src/locales/??-*.ts'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: {statements: 95, branches: 90, functions: 95, lines: 95},
  },
};

function wantedBrowsers() {
  const named = process.env.BROWSERS?.split(',').filter(Boolean);
  if (!named?.length) return Object.keys(BROWSERS).filter(name => BROWSERS[name].isThere());
  for (const name of named) {
    if (!BROWSERS[name]?.isThere()) throw new Error(`BROWSERS names ${name}, which is not here`);
  }
  return named;
}
