// `npm test`: every check there is, one after the other (two at a time only slow each other down).
// It goes on after a failure, and its last line is the sum: "N passed, N failed".
import {root, run} from './run.mjs';

const STEPS = [
  {name: 'Types', command: 'npm run --silent types'},
  {name: 'Lint, architecture, unused code, format', command: 'npm run --silent lint'},
  {name: 'Tests in Node, in three time zones', command: 'npm run --silent test:node'},
  {name: 'Tests in browsers', command: 'npm run --silent test:browser'},
  {
    name: 'Tests in Chromium, in Lord Howe',
    command: 'npm run --silent test:browser',
    env: {BROWSERS: 'chromium', TEST_TZ: 'Australia/Lord_Howe', COVERAGE: 'off'},
  },
  {name: 'Build', command: 'npm run --silent build', isBuild: true},
  {name: 'Size', command: 'npm run --silent size', needsBuild: true},
  {name: 'Pages in Chromium', command: 'npm run --silent test:e2e', needsBuild: true},
  {name: 'The package', command: 'npm run --silent test:package', needsBuild: true},
];

process.chdir(root);
const sum = {passed: 0, failed: 0};
const lines = [];
let hasBuild = true;
for (const step of STEPS) {
  console.log(`\n=== ${step.name}`);
  const began = performance.now();
  const {passed, failed} =
    step.needsBuild && !hasBuild ? {passed: 0, failed: 1} : await run(step.command, step.env);
  if (step.isBuild) hasBuild = failed === 0;
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  lines.push(
    `${failed ? 'FAILED' : 'ok    '} ${seconds.padStart(6)} s  ${step.name}: ${passed} passed, ${failed} failed`,
  );
  console.log(lines.at(-1));
}

console.log(`\n=== Summary\n${lines.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
