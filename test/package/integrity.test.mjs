import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));

describe('integrity.json', () => {
  test('names each script and each language, and nothing else', () => {
    const scripts = readdirSync(dist, {recursive: true})
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.min.js'));
    assert.ok(scripts.length >= 6);
    assert.deepEqual(Object.keys(hashes), scripts.sort());
  });

  for (const [name, hash] of Object.entries(hashes)) {
    test(`has the hash of ${name}`, () => {
      const digest = createHash('sha384')
        .update(readFileSync(new URL(name, dist)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`);
    });
  }
});
