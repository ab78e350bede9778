import {html, nothing, type TemplateResult} from 'lit';
import type {LinkRecord} from '../../view/card-session.js';
import {sentence} from './text-line.js';

/** Links by their titles. */
export function linkList(links: readonly LinkRecord[]): TemplateResult | typeof nothing {
  return links.length === 0
    ? nothing
    : html`<ul class="row small" role="list" part="links">
        ${links.map(link => html`<li>${sentence([link])}</li>`)}
      </ul>`;
}
