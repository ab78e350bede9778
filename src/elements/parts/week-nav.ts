import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';

/** What can go from week to week. */
interface Weeks {
  previous(): void;
  today(): void;
  next(): void;
}

/** The three buttons that lead from week to week. */
export function weekNav(messages: Messages, weeks: Weeks): TemplateResult {
  return html`
    <nav class="row" part="navigation" aria-label=${messages.weekNavigation}>
      ${arrow('previous', messages.previousWeek, weeks)}
      <button
        part="today"
        @click=${() => {
          weeks.today();
        }}
      >
        ${messages.thisWeek}
      </button>
      ${arrow('next', messages.nextWeek, weeks)}
    </nav>
  `;
}

function arrow(to: 'previous' | 'next', label: string, weeks: Weeks): TemplateResult {
  return html`
    <button
      class="arrow ${to}"
      part=${to}
      aria-label=${label}
      @click=${() => {
        weeks[to]();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5l7 7-7 7"></path></svg>
    </button>
  `;
}
