import {expect} from '@open-wc/testing';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {en} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';

const LOCALES: Readonly<Record<string, Messages>> = {en, de, ar};

/** Texts of which a language has nothing of its own to say. */
const SAME_EVERYWHERE = [
  ...['direction', 'hostTime', 'dayAndHours', 'clockShiftDuring', 'dayOfMonth', 'nthDay'],
];

/** Every text of a language by its key; those with something in them are given numbers, or words. */
function textsOf(messages: object, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'function') {
      const say = value as (...values: (number | string)[]) => string;
      const given = key === 'nthDay' ? 'word' : 2;
      return [[prefix + key, say(...Array.from({length: say.length}, () => given))]];
    }
    if (typeof value === 'object' && value !== null) return textsOf(value, `${prefix}${key}.`);
    return [[prefix + key, value as string]];
  });
}

const keysOf = (messages: Messages): string[] => textsOf(messages).map(([key]) => key);

describe('the languages', () => {
  for (const [name, messages] of Object.entries(LOCALES)) {
    it(`${name} has every text that English has, and no other`, () => {
      expect(keysOf(messages).sort()).to.deep.equal(keysOf(en).sort());
    });

    it(`${name} has no empty text, nor a hole in one`, () => {
      for (const [key, text] of textsOf(messages)) {
        expect(text, key).to.match(/[\p{L}\p{N}]/u);
        expect(text, key).not.to.match(/undefined|NaN|\[object|\s\s|^\s|\s$/);
      }
    });

    it(`${name} leaves nothing out of a text that it is given`, () => {
      for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
        if (typeof value !== 'function') continue;
        const say = value as (...values: string[]) => string;
        const isAboutNumbers = /^(daily|weekly|monthly|yearly|ordinal$|clockShift$)/.test(key);
        const words = Array.from({length: say.length}, (_, index) => `word${index}`);
        if (isAboutNumbers) continue;
        for (const word of words) expect(say(...words), key).to.contain(word);
      }
    });

    it(`${name} has words for the first to the fifth and the last of a month`, () => {
      const phrases = [1, 2, 3, 4, 5, -1].map(nth => messages.ordinal(nth));
      expect(new Set(phrases)).to.have.property('size', 6);
      for (const phrase of phrases) expect(phrase).to.match(/\p{L}/u);
    });
  }

  it('no text is left in English by mistake', () => {
    const english = new Map(textsOf(en));
    for (const messages of [de, ar]) {
      const same = textsOf(messages).filter(([key, text]) => english.get(key) === text);
      expect(same.map(([key]) => key).filter(key => !SAME_EVERYWHERE.includes(key))).to.deep.equal(
        [],
      );
    }
  });

  it('Arabic keeps each name together, so that a hashtag keeps its sign', () => {
    expect(ar.nextChat('#otalk', 'X')).to.contain('\u2068#otalk\u2069');
  });
});
