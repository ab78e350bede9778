import {html, type TemplateResult} from 'lit';
import type {FeedError} from '../../feed/errors.js';
import type {Messages} from '../../locales/messages.js';

/** While the feed is on its way; what stands inside the element is shown below. */
export function loadingState(messages: Messages): TemplateResult {
  return html`
    <p class="state muted" part="loading" role="status">${messages.loading}</p>
    <slot></slot>
  `;
}

/** Says what went wrong and offers another try; what stands inside the element is shown below. */
export function failedState(
  messages: Messages,
  error: FeedError,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="state" part="error" role="alert">
      <p>${messages.loadFailed[error.code]}</p>
      <button part="retry" @click=${retry}>${messages.retry}</button>
    </div>
    <slot></slot>
  `;
}
