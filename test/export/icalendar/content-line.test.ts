import {expect} from 'chai';
import {contentLines, textValue, uriValue} from '../../../src/export/icalendar/content-line.js';

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a TEXT value', () => {
  for (const [text, value, why] of [
    ['a, b; c', String.raw`a\, b\; c`, 'escapes commas and semicolons'],
    [String.raw`a\n`, String.raw`a\\n`, 'escapes backslashes'],
    ['a:"b"', 'a:"b"', 'leaves colons and quotes'],
    ['a\nb', String.raw`a\nb`, 'writes a line feed as \\n'],
    ['a\r\nb', String.raw`a\nb`, 'takes CRLF for one line break'],
    ['a\rb', String.raw`a\nb`, 'takes CR alone for one'],
    ['a\u000bb\fc', String.raw`a\nb\nc`, 'takes vertical tab and form feed for line breaks'],
    ['a\u0085b\u2028c\u2029d', String.raw`a\nb\nc\nd`, "takes Unicode's line breaks for such"],
    ['a\tb', 'a\tb', 'keeps tabs'],
    ['a\u0000b\u0007c\u007fd\u009be', 'abcde', 'drops control characters'],
  ] as const) {
    it(why, () => expect(textValue(text)).to.equal(value));
  }
});

describe('a URI value', () => {
  it('is not escaped', () => {
    const address = 'https://example.org/a,b;c?d=%5C';
    expect(uriValue(address)).to.equal(address);
  });

  it('has no white space and no control characters', () => {
    expect(uriValue('https://a.example/\r\nATTENDEE:x\u0000 y\u2028z')).to.equal(
      'https://a.example/ATTENDEE:xyz',
    );
  });
});

describe('content lines', () => {
  it('end with CRLF, also the last', () => {
    expect(contentLines(['A:1', 'B:2'])).to.equal('A:1\r\nB:2\r\n');
  });

  it('of 75 octets are not folded', () => {
    const line = `A:${'x'.repeat(73)}`;
    expect(contentLines([line])).to.equal(`${line}\r\n`);
  });

  it('of 76 octets are', () => {
    const line = `A:${'x'.repeat(74)}`;
    expect(contentLines([line])).to.equal(`${line.slice(0, 75)}\r\n ${line.slice(75)}\r\n`);
  });

  for (const character of ['a', 'ü', '図', '👩‍🚀', 'ä́']) {
    it(`of ${character} are at most 75 octets long, and whole again when unfolded`, () => {
      for (let start = 0; start < 5; start++) {
        const line = `A:${'-'.repeat(start)}${character.repeat(90)}`;
        const folded = contentLines([line]);
        const parts = folded.slice(0, -2).split('\r\n');
        expect(Math.max(...parts.map(octets))).to.be.within(71, 75);
        expect(parts.every(part => !/\p{Cs}/u.test(part))).to.equal(true);
        expect(folded.replaceAll('\r\n ', '')).to.equal(`${line}\r\n`);
      }
    });
  }

  it('have a replacement character for half a surrogate pair', () => {
    expect(contentLines(['A:\ud800b\udc00'])).to.equal('A:\ufffdb\ufffd\r\n');
  });
});
