import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {ControlsRecord} from '../../view/controls.js';
import type {MenuController} from '../controllers/menu.js';
import type {FindContext} from './find-panel.js';
import {icon} from './icons.js';

/** The buttons beside the title: they keep their places, and the focus. */
export function tools(
  record: ControlsRecord,
  context: FindContext,
): TemplateResult | typeof nothing {
  const {shown, isMineOnly, canBeMine, isFinding} = record;
  const {messages, choices, panel} = context;
  const canFind = shown.has('search') || shown.has('filter');
  if (!canFind && !shown.has('favourites')) return nothing;
  const find = html`<button
    class="tool ${isFinding ? 'chosen' : ''}"
    part="find"
    aria-expanded=${panel.isOpen}
    @click=${panel.toggle}
  >
    ${icon('search')} <span>${messages.find}</span>
  </button>`;
  const mine = html`<button
    class="tool"
    part="favourites"
    aria-pressed=${isMineOnly}
    ?disabled=${!canBeMine}
    @click=${() => {
      choices.set('mine', isMineOnly ? '' : '1');
    }}
  >
    ${icon('star')} <span>${messages.mine}</span>
  </button>`;
  return html`<div class="tools" part="controls">
    ${canFind ? find : nothing} ${shown.has('favourites') ? mine : nothing}
  </div>`;
}

/** In which zone the times are; a button where another may be chosen. */
export function zoneLine(
  {zone, zoneName}: {readonly zone: string; readonly zoneName: string},
  canChange: boolean,
  messages: Messages,
  menu: MenuController,
): TemplateResult {
  return html`
    <p class="zone small muted" part="zone">
      ${
        canChange
          ? html`<button
              class="quiet tool"
              part="change-zone"
              aria-label=${`${zone}. ${messages.changeZone}`}
              aria-expanded=${menu.isOpen('zone')}
              @click=${() => {
                menu.toggle('zone');
              }}
            >
              ${icon('clock')} <span>${zoneName}</span>
            </button>`
          : html`<span class="unseen">${zone}</span><span aria-hidden="true">${zoneName}</span>`
      }
    </p>
  `;
}
