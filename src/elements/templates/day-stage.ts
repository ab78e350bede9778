import {html, nothing, type TemplateResult} from 'lit';
import type {DayRecord} from '../../view/day-record.js';
import type {SpanRecord} from '../../view/span-record.js';
import {goOn, goToPresence} from '../calendar-focus.js';
import type {CalendarActions, CalendarLayout} from './calendar-layout.js';
import {daySection} from './day.js';
import {icon} from './icons.js';

/** The days, the way to those after them, and the button that leads to what is on now. */
export function dayStage(
  record: SpanRecord,
  layout: CalendarLayout,
  {weeks}: CalendarActions,
): TemplateResult {
  const {days, hourLetters, emptyRuns, emptyText, isPresent, nextRange} = record;
  const {messages, view} = layout;
  const columns = days.map(({isEmpty}) => (isEmpty ? '.62fr' : '1fr')).join(' ');
  return html`
    <div class="stage ${view}">
      ${view === 'week' ? dayNames(days) : nothing}
      <div
        class="days"
        part="days"
        .style=${`--_columns:${columns};--_hour-size:calc(1.9em + ${hourLetters} * 0.42em)`}
        @scroll=${followScroll}
      >
        ${days.map(day => daySection(day, {...layout, emptyRuns, emptyText}))}
      </div>
      <p class="on-paper">${record.paper.foot}</p>
      <button
        class="on"
        part="next-days"
        @click=${(event: Event) => {
          void goOn(event, weeks);
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

/**
 * The names of the days, for a week that scrolls sideways: a heading inside of what scrolls does not
 * stay in sight. Each day has its own heading, too, for those who hear it.
 */
function dayNames(days: readonly DayRecord[]): TemplateResult {
  return html`<div class="names-row" aria-hidden="true">
    ${days.map(
      ({name, nameAside, isToday}) =>
        html`<div class=${isToday ? 'today' : ''}>
          ${name} <span class="date">${nameAside}</span>
        </div>`,
    )}
  </div>`;
}

function followScroll({target}: Event): void {
  const days = target as Element;
  const names = days.previousElementSibling;
  if (names) names.scrollLeft = days.scrollLeft;
}
