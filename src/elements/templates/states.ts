import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';

/** While the feed is on its way; what stands inside the element stays where it was. */
export function loadingState(messages: Messages): TemplateResult {
  return html`
    <slot></slot>
    <p class="state muted" part="loading" role="status">${messages.loading}</p>
  `;
}

/** Says that what is shown is a saved copy, how old it is, and offers another try. */
export function savedNotice(messages: Messages, ago: string, retry: () => void): TemplateResult {
  return html`
    <p class="row notice small" part="saved" role="status">
      ${messages.savedCopy(ago)}
      <button part="retry" @click=${retry}>${messages.retry}</button>
    </p>
  `;
}

/** Says what went wrong and offers another try, below what stands inside the element. */
export function failedState(messages: Messages, text: string, retry: () => void): TemplateResult {
  return html`
    <slot></slot>
    <div class="state" part="error" role="alert">
      <p>${text}</p>
      <button part="retry" @click=${retry}>${messages.retry}</button>
    </div>
  `;
}
