import {expect} from '@open-wc/testing';
import {inTurns} from '../../../src/feed/load/in-turns.js';

/** Steps that take so many milliseconds each. */
function* steps(count: number, each = 0): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + each;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('many small steps', () => {
  it('give their result', async () => {
    expect(await inTurns(steps(1000))).to.equal('done');
  });

  it('let the page do other things in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await inTurns(steps(30, 5));
    clearInterval(timer);
    expect(turns).to.be.at.least(3);
  });

  it('fail as they would at once', async () => {
    const failing = (function* (): Generator<undefined, string> {
      yield;
      throw new TypeError('wrong');
    })();
    const failure = await inTurns(failing).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });
});
