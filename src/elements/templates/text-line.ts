import {html, nothing, type TemplateResult} from 'lit';

/** How a line looks that is not what one came for. */
export const ASIDE = 'small muted';

/**
 * A paragraph that finds its own direction; nothing where there is no text.
 *
 * @param part - its part, which is its class too
 * @param look - further classes
 * @param lang - BCP 47: the language of a text that comes from the feed
 */
export function textLine(
  text: TemplateResult | string | undefined,
  part = '',
  look = '',
  lang?: string,
): TemplateResult | typeof nothing {
  return text === undefined
    ? nothing
    : html`<p class="${part} ${look}" part=${part} lang=${lang ?? nothing} dir="auto">${text}</p>`;
}
