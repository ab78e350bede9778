import {html, nothing, type TemplateResult} from 'lit';
import type {SpanRecord} from '../../view/span-record.js';
import {goToPresence} from '../calendar-focus.js';
import type {CalendarActions, CalendarLayout} from './calendar-layout.js';
import {daySection} from './day.js';
import {icon} from './icons.js';

/** The days, the way to those after them, and the button that leads to what is on now. */
export function dayStage(
  record: SpanRecord,
  layout: CalendarLayout,
  {weeks}: CalendarActions,
): TemplateResult {
  const {days, emptyRuns, emptyText, isPresent, nextRange} = record;
  const {messages, view} = layout;
  const columns = days.map(({isEmpty}) => (isEmpty ? '.62fr' : '1fr')).join(' ');
  return html`
    <div class="stage ${view}">
      <div class="days" part="days" .style=${`--_columns:${columns}`}>
        ${days.map(day => daySection(day, {...layout, emptyRuns, emptyText}))}
      </div>
      <button
        class="on"
        part="next-days"
        @click=${() => {
          weeks.next();
        }}
      >
        ${nextRange} ${icon('chevron')}
      </button>
      ${
        isPresent && layout.isNowOutOfSight
          ? html`<button class="jump" part="jump" @click=${goToPresence}>
              ${messages.jumpToNow}
            </button>`
          : nothing
      }
    </div>
  `;
}
