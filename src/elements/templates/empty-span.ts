import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {EmptySpan} from '../../view/empty-span.js';
import type {Choices} from '../page/choices.js';
import {sentence} from './text-line.js';

/** Its place is always there: what then comes into it is read out. */
export function emptySpan(
  empty: EmptySpan | undefined,
  messages: Messages,
  go: (date: string) => void,
  choices: Pick<Choices, 'clear'>,
): TemplateResult {
  return html`
    <div class=${empty ? 'notice nothing row' : ''} part=${empty ? 'empty' : nothing} role="status">
      ${empty ? whyEmpty(empty, messages, go, choices) : nothing}
    </div>
  `;
}

/** Days without chats say what comes next, or that nothing is as the reader wants it. */
function whyEmpty(
  {text, next, isFiltered}: EmptySpan,
  messages: Messages,
  go: (date: string) => void,
  choices: Pick<Choices, 'clear'>,
): TemplateResult {
  return html`
    <p>${text}</p>
    ${
      next
        ? html`<button
            part="go"
            @click=${() => {
              go(next.date);
            }}
          >
            ${sentence(next.words)}
          </button>`
        : nothing
    }
    ${
      isFiltered
        ? html`<button
            part="clear"
            @click=${() => {
              choices.clear();
            }}
          >
            ${messages.clear}
          </button>`
        : nothing
    }
  `;
}
