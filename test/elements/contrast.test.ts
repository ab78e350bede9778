import {expect} from '@open-wc/testing';
import {isDark, readableShare, readColour, type Colour} from '../../src/elements/contrast.js';

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [255, 255, 255, 1];

describe('a colour', () => {
  for (const [text, colour] of [
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['#ff0000', [255, 0, 0, 1]],
    ['color(srgb 0 0 1)', [0, 0, 255, 1]],
    ['oklch(1 0 0)', [255, 255, 255, 1]],
    ['transparent', [0, 0, 0, 0]],
  ] as const) {
    it(`is read as an engine writes it: ${text}`, () => {
      readColour(text).forEach((value, index) => {
        expect(value).to.be.closeTo(colour[index]!, index === 3 ? 0.01 : 1.5);
      });
    });
  }

  it('is dark or not', () => {
    expect(
      [BLACK, [34, 20, 53, 1], WHITE, [255, 225, 77, 1]].map(each => isDark(each as Colour)),
    ).to.deep.equal([true, true, false, false]);
  });
});

describe('the share of a colour that can be read', () => {
  it('is all of one that has contrast enough', () => {
    expect(readableShare([0, 0, 238, 1], BLACK, WHITE)).to.equal(100);
  });

  it('is less of one that has not, and none of one that has none', () => {
    // 2.8 to 1 beside white
    const share = readableShare([255, 90, 60, 1], BLACK, WHITE);
    expect(share).to.be.within(10, 90);
    expect(readableShare(WHITE, WHITE, WHITE)).to.equal(0);
  });

  it('goes towards the text on a dark page, too', () => {
    expect(readableShare([0, 0, 238, 1], WHITE, BLACK)).to.be.below(100);
  });
});
