// The size budgets: what a page pays for a script, or for the core alone, in bytes after brotli.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import * as core from 'chat-calendar/core';

const BUDGETS = {
  'dist/chat-calendar.min.js': 36_500,
  'dist/chat-calendar.iife.min.js': 50_500,
};
/** All that comes when a reader opens something. */
const ON_DEMAND_BUDGET = 14_500;
const CORE_BUDGET = 14_000;

// Of Luxon only IANAZone may be in there. Its DateTime would add 17 kB, and a wall time that it
// reads is settled by today's offset; these names come with it and with nothing else.
const DATE_TIME = /fromISO|Invalid DateTime/;

let failed = 0;
for (const [file, budget] of Object.entries(BUDGETS)) {
  weigh(file, readFileSync(new URL(`../../${file}`, import.meta.url)), budget);
}
const onDemand = new URL('../../dist/on-demand/', import.meta.url);
weigh(
  'dist/on-demand',
  readdirSync(onDemand)
    .filter(name => name.endsWith('.js'))
    .map(name => readFileSync(new URL(name, onDemand))),
  ON_DEMAND_BUDGET,
);
weigh('chat-calendar/core in a bundle', Buffer.from(await bundledCore()), CORE_BUDGET);
console.log(`${Object.keys(BUDGETS).length + 2 - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** @param {Buffer | Buffer[]} code - of several files each is compressed by itself */
function weigh(name, code, budget) {
  const files = [code].flat();
  const sum = sizeOf => files.reduce((size, file) => size + sizeOf(file).length, 0);
  const gzip = sum(file => gzipSync(file, {level: 9}));
  const brotli = sum(file => brotliCompressSync(file)); // Node's default quality is the highest, 11
  const isOver = brotli > budget;
  const hasDateTime = files.some(file => DATE_TIME.test(file.toString()));
  console.log(
    `${isOver ? 'OVER' : 'ok  '} ${name}: ${sum(file => file)} raw, ${gzip} gzip, ${brotli} brotli (budget ${budget})`,
  );
  if (hasDateTime) console.log(`     ${name} holds Luxon's DateTime`);
  if (isOver || hasDateTime) failed++;
}

/** All that the core exports but the export to iCalendar, with what it takes of Luxon. */
async function bundledCore() {
  const names = Object.keys(core).filter(name => name !== 'toICalendar');
  const entry = 'the core';
  const bundle = await rollup({
    input: entry,
    treeshake: true,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? `export {${names}} from './dist/core.js';` : null),
      },
      nodeResolve(),
    ],
  });
  const minify = terser({module: true, compress: {passes: 3}});
  const {output} = await bundle.generate({format: 'es', plugins: [minify]});
  return output[0].code;
}
