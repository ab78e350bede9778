import {expect} from 'chai';
import {en} from '../../src/locales/en.js';
import {failureLines, type Failure} from '../../src/view/failure-lines.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {utc} from '../support/times.js';

const NOW = utc('2011-11-01T12:00');

const lines = (failures: readonly Failure[], messages = en): string[] =>
  failureLines(failures, viewpoint({locale: 'en', timeZone: 'UTC', messages}), NOW);
const failed = (name = '', savedAt?: number): Failure => ({
  ...{error: {code: 'gone'}, name},
  ...(savedAt !== undefined && {savedAt}),
});

describe('what a reader is told of lists that cannot be had', () => {
  it('is why, and how old what is shown is', () => {
    expect(lines([failed(), failed('', utc('2011-11-01T10:00'))])).to.deep.equal([
      'The list of chats is not where it should be.',
      'The list of chats is not where it should be. This is a copy, saved 2 hours ago.',
    ]);
  });

  it('is never an age of a time to come', () => {
    expect(lines([failed('', utc('2011-11-01T12:05'))])[0]).to.match(/saved this minute\.$/);
  });

  it('names each of several, in its own direction', () => {
    expect(lines([failed('محادثات'), failed('Health')])).to.deep.equal([
      '\u2068محادثات\u2069: The list of chats is not where it should be.',
      '\u2068Health\u2069: The list of chats is not where it should be.',
    ]);
  });

  it('names a few of many', () => {
    const many = Array.from({length: 30}, (_, index) => failed(`List ${index}`));
    expect(lines(many)).to.have.length(5);
    expect(lines(many).at(-1)).to.equal('and 26 more');
  });

  it('is a sentence also where a page has worded only some', () => {
    const loadFailed = {unreachable: 'Sorry!'} as typeof en.loadFailed;
    expect(lines([failed()], {...en, loadFailed})).to.deep.equal(['Sorry!']);
  });
});
