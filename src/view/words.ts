import {isolated} from './bidi.js';

/** A text that comes from a feed: it has a language of its own. */
export interface Text {
  readonly text: string;
  /** BCP 47; undefined where it is that of the texts around it. */
  readonly lang?: string | undefined;
  /** Where it leads. */
  readonly url?: string | undefined;
}

/** What is said, in pieces: joined, they are the sentence. */
export type Words = readonly Text[];

/** Stands on both sides of a piece's number. No text has it: an engine's words, nor ours. */
const MARK = '\0';

/**
 * A sentence with texts in it that are in another language, or are links. The sentence is the
 * page's, with its own order of words; the pieces take their places in it, and turn nothing else.
 *
 * @param say - makes the sentence of what stands for the pieces, in their order
 */
export function sentence(
  pieces: readonly Text[],
  say: (places: readonly string[]) => string,
): Words {
  const parts = say(pieces.map((_, index) => `${MARK}${index}${MARK}`)).split(MARK);
  return parts
    .map((text, index) => {
      const piece = index % 2 ? pieces[Number(text)] : undefined;
      return piece ? {...piece, text: isolated(piece.text)} : {text};
    })
    .filter(({text}) => text !== '');
}

/** What is said, without the languages and the links of its pieces. */
export function plainText(words: Words): string {
  return words.map(({text}) => text).join('');
}
