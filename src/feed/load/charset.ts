/** What a text is, and what is wrong with the way in which it is encoded, if anything is. */
export interface DecodedText {
  readonly text: string;
  /** What is there, for the author: `charset=latin1`, `bytes that are no utf-8`. */
  readonly fault: string | undefined;
}

/** Byte order marks, as they begin a file. */
const MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
] as const;

const CHARSET = /charset\s*=\s*"?([^\s;"]+)/i;

/**
 * Reads bytes as a byte order mark says, else as the header does, else as UTF-8, which alone is right
 * for JSON (RFC 8259 section 8.1). What cannot be read becomes U+FFFD.
 *
 * @param contentType - the value of the header
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): DecodedText {
  const said = CHARSET.exec(contentType ?? '')?.[1];
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const declared = said === undefined ? undefined : encodingOf(said);
  const encoding = marked ?? declared ?? 'utf-8';
  const isWrong = said !== undefined && declared !== encoding;
  const wrong = isWrong ? `charset=${said}` : encoding === 'utf-8' ? undefined : encoding;
  try {
    return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes), fault: wrong};
  } catch {
    const fault = `bytes that are no ${encoding}`;
    return {text: new TextDecoder(encoding).decode(bytes), fault};
  }
}

/** What the engine calls it; undefined where it knows no such encoding. */
function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
