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

  it('forgets the one that was not asked for longest', () => {
    const cache = new BoundedCache<string>(2);
    ask(cache, 'a', 'b', 'a', 'c', 'a', 'b');
    expect(made).to.deep.equal(['a', 'b', 'c', 'b']);
  });

  it('never keeps more than it may', () => {
    const cache = new BoundedCache<string>(3);
    ask(cache, ...Array.from({length: 100}, (_, index) => String(index)));
    expect(cache.size).to.equal(3);
  });
});
