// The size budgets: what a page pays for a script, or for the core alone, in bytes after brotli.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import * as core from 'chat-calendar/core';

const SCRIPT_BUDGET = 76_400;
const CORE_BUDGET = 19_300;
const LANGUAGE_BUDGET = 2500;

// Of Luxon only IANAZone may be in there. Its DateTime would add 17 kB, and a wall time that it
// reads is settled by today's offset; these names come with it and with nothing else.
const DATE_TIME = /fromISO|Invalid DateTime/;

describe('sizes after brotli', () => {
  for (const name of ['chat-calendar.min.js', 'chat-calendar.iife.min.js']) {
    test(`${name} has at most ${SCRIPT_BUDGET} bytes`, context => {
      weigh(context, readFileSync(new URL(`../../dist/${name}`, import.meta.url)), SCRIPT_BUDGET);
    });
  }

  const locales = new URL('../../dist/locales/', import.meta.url);
  for (const name of readdirSync(locales).filter(file => /^[\w-]+\.min\.js$/.test(file))) {
    test(`locales/${name} has at most ${LANGUAGE_BUDGET} bytes`, context => {
      weigh(context, readFileSync(new URL(name, locales)), LANGUAGE_BUDGET);
    });
  }

  test(`the core in a bundle has at most ${CORE_BUDGET} bytes`, async context => {
    weigh(context, Buffer.from(await bundledCore()), CORE_BUDGET);
  });
});

function weigh(context, code, budget) {
  const {length} = brotliCompressSync(code); // Node's default quality is the highest, 11
  context.diagnostic(`${length} of ${budget} bytes`);
  assert.ok(length <= budget, `${length} bytes`);
  assert.doesNotMatch(code.toString(), DATE_TIME);
}

/** All that the core exports but the export to iCalendar, with what it takes of Luxon. */
async function bundledCore() {
  const names = Object.keys(core).filter(name => name !== 'toICalendar');
  const entry = 'the core';
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? `export {${names}} from './dist/core.js';` : null),
      },
      nodeResolve(),
    ],
  });
  const {output} = await bundle.generate({format: 'es', plugins: [terser({module: true})]});
  return output[0].code;
}
