// The size budgets of the two scripts: what a page pays, in bytes after brotli.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const BUDGETS = {
  'dist/chat-calendar.min.js': 20_000,
  'dist/chat-calendar.iife.min.js': 26_000,
};

// Of Luxon only IANAZone may be in there. Its DateTime would add 17 kB, and a wall time that it
// reads is settled by today's offset; these names come with it and with nothing else.
const DATE_TIME = /fromISO|Invalid DateTime/;

let failed = 0;
for (const [file, budget] of Object.entries(BUDGETS)) {
  const code = readFileSync(new URL(`../../${file}`, import.meta.url));
  const gzip = gzipSync(code, {level: 9}).length;
  const brotli = brotliCompressSync(code).length; // Node's default quality is the highest, 11
  const isOver = brotli > budget;
  const hasDateTime = DATE_TIME.test(code.toString());
  console.log(
    `${isOver ? 'OVER' : 'ok  '} ${file}: ${code.length} raw, ${gzip} gzip, ${brotli} brotli (budget ${budget})`,
  );
  if (hasDateTime) console.log(`     ${file} holds Luxon's DateTime`);
  if (isOver || hasDateTime) failed++;
}
console.log(`${Object.keys(BUDGETS).length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
