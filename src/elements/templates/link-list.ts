import {html, nothing, type TemplateResult} from 'lit';
import type {Link} from '../../core/types.js';

/**
 * Links by their titles.
 *
 * @param lang - BCP 47: the language of the titles
 */
export function linkList(
  links: readonly Link[],
  lang: string | undefined,
): TemplateResult | typeof nothing {
  return links.length === 0
    ? nothing
    : html`<ul class="row small" role="list" part="links">
        ${links.map(
          ({href, title = href}) =>
            html`<li><a href=${href} lang=${lang ?? nothing} dir="auto">${title}</a></li>`,
        )}
      </ul>`;
}
