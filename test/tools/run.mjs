import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const PATH = [
  fileURLToPath(new URL('../../node_modules/.bin', import.meta.url)),
  process.env.PATH,
].join(delimiter);

/**
 * Runs a command line at the top of the project and counts the tests in its output. A command that
 * counts nothing is one check by itself.
 *
 * @param show - is given the output while it comes
 * @returns {Promise<{passed: number, failed: number}>}
 */
export function run(command, env = {}, show = text => process.stdout.write(text)) {
  return new Promise(resolve => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, PATH, ...env},
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
        show(text);
      });
    }
    child.once('close', code => resolve(countOf(stripVTControlCharacters(output), code !== 0)));
  });
}

/** What the test runners say of themselves: ours, mocha's and node's. */
const COUNTS = [
  {passed: /^(\d+) passed, \d+ failed$/gm, failed: /^\d+ passed, (\d+) failed$/gm},
  {passed: /^ +(\d+) passing/gm, failed: /^ +(\d+) failing/gm},
  {passed: /^\S+ pass (\d+)$/gm, failed: /^\S+ fail (\d+)$/gm},
];

function countOf(output, hasFailed) {
  const runner = COUNTS.find(({passed}) => output.search(passed) >= 0);
  if (!runner) return {passed: hasFailed ? 0 : 1, failed: hasFailed ? 1 : 0};
  const passed = lastNumber(output, runner.passed);
  const failed = lastNumber(output, runner.failed);
  // it failed by something other than a test: the coverage, a crash at the end
  return {passed, failed: failed || (hasFailed ? 1 : 0)};
}

const lastNumber = (output, pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
