import {expect} from 'chai';
import {fold} from '../../src/view/fold.js';

describe('a text to be searched', () => {
  for (const [text, folded] of [
    ['Łódź', 'lodz'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['São Paulo', 'sao paulo'],
    ['İstanbul', 'istanbul'],
    ['Kırşehir', 'kirsehir'],
    ['Tromsø', 'tromso'],
    ['Đà Nẵng', 'da nang'],
    ['Œuvre', 'oeuvre'],
    ['ＦＵＬＬ', 'full'],
  ] as const) {
    it(`is "${folded}" for "${text}"`, () => expect(fold(text)).to.equal(folded));
  }

  it('finds each way to write a letter with a mark', () => {
    expect(fold('\u00e9')).to.equal(fold('e\u0301'));
  });
});
