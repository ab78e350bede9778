import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../view/card-facts.js';
import {sentence} from './text-line.js';

/** What is known of a chat: each beside what it is. */
export function factList(facts: readonly Fact[]): TemplateResult | typeof nothing {
  return facts.length === 0
    ? nothing
    : html`<dl class="facts">
        ${facts.map(
          ({kind, term, words, links}) => html`
            <dt class="small muted">${term}</dt>
            <dd class=${kind} part=${kind} dir="auto">
              ${sentence(words)} ${links.map(link => factLink(kind, link))}
            </dd>
          `,
        )}
      </dl>`;
}

function factLink(kind: Fact['kind'], {text, url, lang}: Fact['links'][number]): TemplateResult {
  const part = kind === 'description' ? 'more' : nothing;
  return html`<a href=${url} part=${part} lang=${lang ?? nothing} dir="auto">${text}</a> `;
}
