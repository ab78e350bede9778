import {expect} from 'chai';
import {Kept} from '../../src/view/kept.js';

describe('what is kept of an object', () => {
  /** Says how often it was found, too. */
  const counting = (most?: number) => {
    const kept = new Kept<object, string | undefined>(most);
    let times = 0;
    return (owner: object, key: string): number => {
      kept.get(owner, key, () => {
        times++;
        return key === 'none' ? undefined : key;
      });
      return times;
    };
  };

  it('is found once for a key', () => {
    const [ask, owner] = [counting(), {}];
    expect([ask(owner, 'a'), ask(owner, 'a')]).to.deep.equal([1, 1]);
  });

  it('is found once, too, where there is nothing', () => {
    const [ask, owner] = [counting(), {}];
    expect([ask(owner, 'none'), ask(owner, 'none')]).to.deep.equal([1, 1]);
  });

  it('is the last alone, where no more are asked for', () => {
    const [ask, owner] = [counting(), {}];
    expect([ask(owner, 'a'), ask(owner, 'b'), ask(owner, 'a')]).to.deep.equal([1, 2, 3]);
  });

  it('is of two keys where two are asked for, and what was not asked for longest goes', () => {
    const [ask, owner] = [counting(2), {}];
    const times = ['a', 'b', 'a', 'c', 'a', 'b'].map(key => ask(owner, key));
    expect(times).to.deep.equal([1, 2, 2, 3, 3, 4]);
  });

  it('is each object its own', () => {
    const ask = counting();
    expect([ask({}, 'a'), ask({}, 'a')]).to.deep.equal([1, 2]);
  });
});
