import {html, nothing, type TemplateResult} from 'lit';
import type {Text, Words} from '../../view/words.js';

/** How a line looks that is not what one came for. */
export const ASIDE = 'small muted';

/** What a line says: a text of ours, one of a feed, or a sentence with such in it. */
type Said = string | Text | Words;

/**
 * A paragraph that finds its own direction; nothing where there is no text.
 *
 * @param part - its part, which is its class too
 * @param look - further classes
 */
export function textLine(
  said: Said | undefined,
  part = '',
  look = '',
): TemplateResult | typeof nothing {
  if (said === undefined) return nothing;
  const isText = typeof said === 'object' && 'text' in said;
  const lang = isText ? said.lang : undefined;
  const shown = isText ? said.text : typeof said === 'string' ? said : sentence(said);
  return html`<p class="${part} ${look}" part=${part} lang=${lang ?? nothing} dir="auto">
    ${shown}
  </p>`;
}

/** A sentence whose pieces may be in other languages, or links. */
export function sentence(words: Words): (TemplateResult | string)[] | TemplateResult | string {
  const [first, ...others] = words.map(piece);
  // A list costs more nodes than what stands in it.
  return others.length > 0 ? [first ?? '', ...others] : (first ?? '');
}

function piece({text, lang, url}: Text): TemplateResult | string {
  if (url) return html`<a href=${url} lang=${lang ?? nothing} dir="auto">${text}</a>`;
  return lang ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}
