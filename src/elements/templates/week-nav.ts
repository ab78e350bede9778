import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';

/** What can go from week to week. */
export interface Weeks {
  previous(): void;
  today(): void;
  next(): void;
}

/** The three buttons that lead from week to week. */
export function weekNav(messages: Messages, weeks: Weeks): TemplateResult {
  const arrow = html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M9 5l7 7-7 7"></path>
  </svg>`;
  const button = (
    to: keyof Weeks,
    label: string,
    face: TemplateResult | string = arrow,
  ): TemplateResult => html`
    <button
      class=${to}
      part=${to}
      aria-label=${label}
      @click=${() => {
        weeks[to]();
      }}
    >
      ${face}
    </button>
  `;
  return html`
    <div class="row nav" part="navigation">
      ${button('previous', messages.previousWeek)}
      ${button('today', messages.today, messages.today)} ${button('next', messages.nextWeek)}
    </div>
  `;
}
