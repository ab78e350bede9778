import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import {icon} from './icons.js';

/** What can go from week to week. */
export interface Weeks {
  previous(): void;
  today(): void;
  next(): void;
  /** Settles when the days asked for are on screen. */
  readonly updateComplete: Promise<boolean>;
}

/** The buttons that lead from week to week; the one to today is there when that is elsewhere. */
export function weekNav(messages: Messages, weeks: Weeks, isPresent: boolean): TemplateResult {
  return html`
    <div class="nav" part="navigation">
      <button
        class="previous tool"
        part="previous"
        aria-label=${messages.previousWeek}
        @click=${() => {
          weeks.previous();
        }}
      >
        ${icon('chevron')}
      </button>
      <button
        class="today"
        part="today"
        ?hidden=${isPresent}
        @click=${() => {
          weeks.today();
        }}
      >
        ${messages.today}
      </button>
      <button
        class="next tool"
        part="next"
        aria-label=${messages.nextWeek}
        @click=${() => {
          weeks.next();
        }}
      >
        ${icon('chevron')}
      </button>
    </div>
  `;
}
