import {expect} from 'chai';
import {jsonError} from '../../../src/feed/parse/json-error.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a text that is no JSON', () => {
  for (const [text, line, column, reason] of [
    ['{"chats": [],}', 1, 14, 'a comma with nothing between it and }'],
    ['{\n  "chats": [\n    1,\n  ]\n}', 4, 3, 'a comma with nothing between it and ]'],
    ['[1,,2]', 1, 4, 'a comma with nothing between it and ,'],
    ['{\r\n"a": 1\r\n"b": 2}', 3, 1, '"\\"" in the place of a comma'],
    ['[1 2]', 1, 4, '"2" in the place of a comma'],
    ['{"a" 1}', 1, 6, '"1" in the place of a colon'],
    ['{a: 1}', 1, 2, '"a" in the place of a name in double quotes'],
    ["{'a': 1}", 1, 2, '\': texts stand in straight double quotes, "'],
    ['{“a”: 1}', 1, 2, '“: texts stand in straight double quotes, "'],
    ['{"a": undefined}', 1, 7, '"undefined" in the place of a value'],
    ['{"a": 01}', 1, 7, '"01" in the place of a value'],
    ['// chats\n{}', 1, 1, 'a comment, which JSON has none of'],
    ['{"a": "b\nc"}', 1, 9, 'a line break or control character inside a text in quotes'],
    ['{"a": "\t"}', 1, 8, 'a line break or control character inside a text in quotes'],
    ['{"a": "C:\\x"}', 1, 10, 'a backslash that begins no escape: write \\\\ for it'],
    ['{"a": "b}', 1, 7, 'a text whose closing quotation mark is missing'],
    ['{"a": [1', 1, 9, 'it ends before the closing ]'],
    ['{"a": 1', 1, 8, 'it ends before the closing }'],
    ['', 1, 1, 'there is nothing'],
    [' \n ', 2, 2, 'there is nothing'],
    ['{} {}', 1, 4, '"{" after the end'],
    ['{"a": [1}', 1, 9, '"}" in the place of a comma'],
    ['{<br>"a": 1}', 1, 2, '"<br>" in the place of a name in double quotes'],
    ['{&quot;a&quot;: 1}', 1, 2, '"&quot;a&quot;" in the place of a name in double quotes'],
    ['\n<!doctype html>', 2, 1, 'this is a web page, no feed'],
  ] as const) {
    it(`is told by place and reason: ${JSON.stringify(text)}`, () => {
      expect(isJson(text)).to.equal(false);
      expect(jsonError(text)).to.include({line, column, reason});
    });
  }

  const GOOD = '{"a": [1, -0.5e+3, true, null, "b\\n\\u00e9", {}, []], "": {"c": [[], [{}]]}}';

  it('is found wherever one character is taken away, put in or changed, as JSON.parse does', () => {
    for (let at = 0; at <= GOOD.length; at++) {
      for (const sign of ['', ',', '"', ']', '}', '{', ':', '0', '-', '.', '\\', ' ', '\n', 'e']) {
        for (const size of [0, 1]) {
          const text = GOOD.slice(0, at) + sign + GOOD.slice(at + size);
          expect(jsonError(text) === undefined, text).to.equal(isJson(text));
        }
      }
    }
  });

  it('is found in a text of any depth and length', () => {
    expect(jsonError('['.repeat(300_000))?.column).to.equal(300_001);
    expect(jsonError('{"":'.repeat(100_000))).not.to.equal(undefined);
    expect(jsonError(`"${'a'.repeat(2_000_000)}`)?.column).to.equal(1);
    expect(jsonError(`"${'\\n'.repeat(500_000)}"`)).to.equal(undefined);
  });

  for (const [text, isCutOff] of [
    ['{"chats": [', true],
    ['{"chats": [{"title": "Tues', true],
    ['{"chats": [{"title": "Tuesdays"}', true],
    ['{"chats": [],}', false],
    ['', false],
  ] as const) {
    it(`${isCutOff ? 'comes only in part' : 'is wrong where it is'}: ${text}`, () => {
      expect(jsonError(text)?.isCutOff).to.equal(isCutOff);
    });
  }
});
