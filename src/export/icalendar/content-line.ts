/**
 * What keeps a text of a feed inside its property. Engines and readers break lines at more than
 * CRLF (Python's `splitlines` at U+0085, U+2028, U+2029), so each of these becomes an escaped one.
 */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Not allowed in a text (RFC 5545 §3.1, CONTROL), but for the tab; nor are those of Latin-1. */
const CONTROL = /(?!\t)\p{Cc}/gu;
/** Half a surrogate pair has no UTF-8. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** The most octets of a line, its CRLF aside. */
const LONGEST_LINE = 75;

/** A TEXT value (RFC 5545 §3.3.11). */
export function textValue(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(LINE_BREAK, '\\n')
    .replaceAll(CONTROL, '');
}

/** A URI value (RFC 5545 §3.3.13): nothing in it is escaped, so what could end it is left out. */
export function uriValue(address: string): string {
  return address.replaceAll(/[\s\p{Cc}]/gu, '');
}

/**
 * Content lines as they go over the wire: each ended by CRLF, and folded so that none is longer
 * than 75 octets of UTF-8. No code point is cut in two (RFC 5545 §3.1).
 *
 * @param lines - `NAME;PARAM=value:value`, without line breaks
 */
export function contentLines(lines: readonly string[]): string {
  return lines.map(line => `${fold(wellFormed(line))}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + length > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

export function wellFormed(text: string): string {
  return text.replaceAll(LONE_SURROGATE, '\uFFFD');
}

/** How long a code point is in UTF-8. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
}
