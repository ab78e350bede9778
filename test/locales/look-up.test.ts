import {expect} from '@open-wc/testing';
import {lookUp} from '../../src/locales/look-up.js';

/** What ships, or may one day: the first that is looked for is taken. */
const FILES = [
  ...['de', 'en', 'en-US', 'es', 'es-419', 'fr', 'fr-CA', 'he', 'hi', 'id', 'nb', 'nn', 'pt'],
  ...['pt-BR', 'ro', 'sr', 'sr-Latn', 'zh-Hans', 'zh-Hant'],
];

describe('the file for a tag', () => {
  for (const [tag, file] of [
    ['de-AT', 'de'],
    ['de-Latn-CH', 'de'],
    ['en-US', 'en-US'],
    ['en-AU', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nb-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['iw', 'he'],
    ['in', 'id'],
    ['mo', 'ro'],
    ['pt', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['pt-Latn-BR', 'pt-BR'],
    ['es-MX', 'es-419'],
    ['es-US', 'es-419'],
    ['es-ES', 'es'],
    ['es-GQ', 'es'],
    ['es', 'es'],
    ['fr-CA', 'fr-CA'],
    ['fr-BE', 'fr'],
    ['sr', 'sr'],
    ['sr-Cyrl-BA', 'sr'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['hi-Latn', undefined],
    ['HI', 'hi'],
    ['tlh', undefined],
    ['', undefined],
    ['not a tag', undefined],
    ['__proto__', undefined],
  ] as const) {
    it(`"${tag}" is ${file ?? 'none'}`, () => {
      expect(lookUp(tag).find(each => FILES.includes(each))).to.equal(file);
    });
  }
});
