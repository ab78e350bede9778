import {expect} from 'chai';
import {isLanguageTag} from '../../src/core/language-tag.js';

describe('a language tag', () => {
  for (const [tag, isTag, why] of [
    ['en', true, 'a language'],
    ['de-AT', true, 'a language of a country'],
    ['zh-Hant-TW', true, 'a language in a script'],
    ['PT-br', true, 'a tag in any case'],
    ['xx', true, 'a language that may yet come'],
    ['en_GB', false, 'an underscore'],
    ['english', true, 'a word of up to eight letters'],
    ['englishes', false, 'a longer word'],
    ['en-', false, 'a tag that is cut off'],
    [' en', false, 'a space'],
    ['', false, 'nothing'],
  ] as const) {
    it(`is ${isTag ? '' : 'not '}${why}: "${tag}"`, () => {
      expect(isLanguageTag(tag)).to.equal(isTag);
    });
  }
});
