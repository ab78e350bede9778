import {html, type TemplateResult} from 'lit';

/** A word in a frame that says a state. */
export function badge(text: string, kind = ''): TemplateResult {
  return html`<span class="badge ${kind}" part="badge">${text}</span>`;
}
