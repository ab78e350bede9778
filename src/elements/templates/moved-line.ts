import {html, type TemplateResult} from 'lit';
import type {MovedLine} from '../../view/moved-line.js';
import {sentence} from './text-line.js';

/** What is left at the old hour of a session: it leads to the new one. */
export function movedRow({name, hour, movedTo, href}: MovedLine): TemplateResult {
  return html`
    <li class="moved-away" part="moved-away">
      <s class="hour">${hour}</s>
      <p class="left small" dir="auto">
        <s dir="auto">${sentence([name])}</s>
        ${href === undefined ? movedTo : html`<a href=${href} part="moved-to">${movedTo}</a>`}
      </p>
    </li>
  `;
}
