// The tests that need no browser, once in each of three time zones: nothing may depend on where
// the machine stands. Files can be named: `npm run test:node -- test/core/zone.test.ts`.
import {run} from './run.mjs';

const ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'];
const FILES = [
  'test/core/**/*.test.ts',
  'test/export/**/*.test.ts',
  'test/feed/parse/**/*.test.ts',
  'test/node/**/*.test.ts',
];

const files = process.argv.length > 2 ? process.argv.slice(2) : FILES;
const quoted = files.map(file => `"${file}"`).join(' '); // mocha expands the patterns, not the shell
const sum = {passed: 0, failed: 0};
// All at once, as each keeps one core busy; each is shown when it is done.
await Promise.all(
  ZONES.map(async TZ => {
    let output = `In ${TZ}:\n`;
    const {passed, failed} = await run(
      `mocha --config .config/mocharc.json ${quoted}`,
      {TZ},
      text => (output += text),
    );
    console.log(output);
    sum.passed += passed;
    sum.failed += failed;
  }),
);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
