import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import {dragAway} from '../drag-away.js';
import {icon} from './icons.js';

/**
 * The place of the session that is open; it is always there, so that focus finds its way back.
 *
 * @param content - what is open, if anything is
 * @param isGone - whether it is in the list no more
 */
export function sessionDialog(
  content: TemplateResult | undefined,
  isGone: boolean,
  messages: Messages,
  close: () => void,
): TemplateResult {
  return html`
    <dialog
      part="dialog"
      aria-labelledby="name"
      closedby="any"
      @close=${({target}: Event) => {
        // It is told late: by then the next session may be open.
        if (!(target as HTMLDialogElement).open) close();
      }}
    >
      ${
        content
          ? html`
              <div
                class="handle"
                @pointerdown=${(event: PointerEvent) => {
                  dragAway(event, close);
                }}
              ></div>
              <div class="card">
                <button
                  class="close icon"
                  part="close"
                  aria-label=${messages.close}
                  @click=${close}
                >
                  ${icon('close')}
                </button>
                ${isGone ? html`<p role="status">${messages.sessionGone}</p>` : nothing} ${content}
              </div>
            `
          : nothing
      }
    </dialog>
  `;
}
