import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {EmptySpan} from '../../view/empty-span.js';
import type {Choices} from '../page/choices.js';
import {sentence} from './text-line.js';

/** Days without chats say what comes next, or that nothing is as the reader wants it. */
export function emptySpan(
  {text, next, isFiltered}: EmptySpan,
  messages: Messages,
  go: (date: string) => void,
  choices: Pick<Choices, 'clear'>,
): TemplateResult {
  return html`
    <div class="notice nothing row" part="empty">
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
    </div>
  `;
}
