import {expect} from 'chai';
import {BoundedCache} from '../../src/core/bounded-cache.js';

describe('a bounded cache', () => {
  /** What was made, in order. */
  let made: string[];
  const ask = (cache: BoundedCache<string>, ...keys: string[]): void => {
    for (const key of keys) {
      cache.get(key, () => {
        made.push(key);
        return key;
      });
    }
  };

  beforeEach(() => (made = []));

  it('makes a thing once', () => {
    ask(new BoundedCache(2), 'a', 'b', 'a', 'b');
    expect(made).to.deep.equal(['a', 'b']);
  });

  it('forgets the oldest', () => {
    const cache = new BoundedCache<string>(2);
    ask(cache, 'a', 'b', 'a', 'c', 'b', 'a');
    expect(made).to.deep.equal(['a', 'b', 'c', 'a']);
  });

  it('never keeps more than it may', () => {
    const cache = new BoundedCache<string>(3);
    ask(cache, ...Array.from({length: 100}, (_, index) => String(index)));
    expect(cache.size).to.equal(3);
  });
});
