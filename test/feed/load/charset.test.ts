import {expect} from '@open-wc/testing';
import {decodeText} from '../../../src/feed/load/charset.js';

const WORD = 'Café';
const UTF_8 = [...new TextEncoder().encode(WORD)];
const LATIN_1 = [0x43, 0x61, 0x66, 0xe9];
const utf16 = (isBig: boolean): number[] =>
  Array.from(WORD, letter => letter.charCodeAt(0)).flatMap(unit => (isBig ? [0, unit] : [unit, 0]));

describe('the encoding of a feed', () => {
  for (const [bytes, contentType, fault, why] of [
    [UTF_8, 'application/json', undefined, 'is UTF-8, where nothing is said'],
    [UTF_8, null, undefined, 'is UTF-8, without a header too'],
    [UTF_8, 'application/json; charset=utf-8', undefined, 'is as the header says'],
    [UTF_8, 'application/json; charset="UTF8"', undefined, 'may be in quotes, by another name'],
    [[0xef, 0xbb, 0xbf, ...UTF_8], null, undefined, 'may be marked'],
    [[0xff, 0xfe, ...utf16(false)], null, 'utf-16le', 'is as it is marked'],
    [[0xfe, 0xff, ...utf16(true)], null, 'utf-16be', 'is as it is marked'],
    [utf16(false), 'application/json; charset=utf-16le', 'utf-16le', 'is as the header says'],
    [LATIN_1, 'text/plain; charset=iso-8859-1', 'windows-1252', 'is as the header says'],
    [
      [0xef, 0xbb, 0xbf, ...UTF_8],
      'text/plain; charset=iso-8859-1',
      'charset=iso-8859-1',
      'is as it is marked, whatever the header says',
    ],
    [UTF_8, 'text/plain; charset=klingon', 'charset=klingon', 'is UTF-8 where nobody knows it'],
  ] as const) {
    it(`${why}: ${contentType}, ${bytes.slice(0, 4).join(' ')}`, () => {
      expect(decodeText(new Uint8Array(bytes), contentType)).to.deep.equal({text: WORD, fault});
    });
  }

  it('is told where bytes are none of it; the rest can be read', () => {
    expect(decodeText(new Uint8Array(LATIN_1), null)).to.deep.equal({
      text: 'Caf\ufffd',
      fault: 'bytes that are no utf-8',
    });
  });
});
