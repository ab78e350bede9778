import {html, nothing, type TemplateResult} from 'lit';

/** A text that comes from a feed, within a sentence of the page's own language. */
export interface Piece {
  readonly text: string;
  /** BCP 47; absent where it is the language around it. */
  readonly lang?: string | undefined;
  /** Where it leads. */
  readonly url?: string | undefined;
}

/** Stands on both sides of a piece's number. No text has it: an engine's words, nor ours. */
const MARK = '\0';

/**
 * A sentence with texts in it that are spoken in another language, or are links. The sentence is the
 * page's, with its own order of words; the pieces take their places in it.
 *
 * @param say - makes the sentence of what stands for the pieces, in their order
 */
export function sentence(
  pieces: readonly Piece[],
  say: (places: readonly string[]) => string,
): TemplateResult {
  const parts = say(pieces.map((_, index) => `${MARK}${index}${MARK}`)).split(MARK);
  return html`${parts.map((text, index) => {
    const piece = index % 2 ? pieces[Number(text)] : undefined;
    return piece ? pieceOf(piece) : text;
  })}`;
}

function pieceOf({text, lang, url}: Piece): TemplateResult | string {
  if (url) return html`<a href=${url} lang=${lang ?? nothing} dir="auto">${text}</a>`;
  return lang ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}
