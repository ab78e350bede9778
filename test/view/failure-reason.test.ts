import {expect} from 'chai';
import {reasonFor} from '../../src/view/failure-reason.js';

describe('the reason that a reader is told', () => {
  for (const [code, reason] of [
    ['offline', 'offline'],
    ['timeout', 'slow'],
    ['request-timeout', 'slow'],
    ['not-found', 'missing'],
    ['sign-in', 'closed'],
    ['too-many-requests', 'busy'],
    ['not-json', 'unreadable'],
    ['unsupported-version', 'newer'],
    ['a code of a later version', 'unreadable'],
  ] as const) {
    it(`for "${code}" is ${reason}`, () => {
      expect(reasonFor(code)).to.equal(reason);
    });
  }
});
