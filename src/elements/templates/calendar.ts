import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {ControlsRecord} from '../../view/controls.js';
import type {SpanRecord} from '../../view/span-record.js';
import {ROWS} from '../../styles/rows.js';
import {goToPresence, skipDays} from '../calendar-focus.js';
import type {Choices} from '../page/choices.js';
import type {MenuController} from '../controllers/menu.js';
import {controlBar, zoneLine} from './controls.js';
import {daySection} from './day.js';
import {emptySpan} from './empty-span.js';
import type {Open} from './session.js';
import {weekNav, type Weeks} from './week-nav.js';

/** How a calendar is laid out. */
export interface CalendarLayout {
  readonly view: 'auto' | 'week' | 'list';
  /** Whether a list shows the days of the present week that have passed. */
  readonly showsEarlier: boolean;
  /** Whether what is on now is on the page, but cannot be seen. */
  readonly isNowOutOfSight: boolean;
}

/** What one can do in a calendar. */
export interface CalendarActions {
  readonly weeks: Weeks;
  readonly choices: Pick<Choices, 'set' | 'clear'>;
  readonly go: (date: string) => void;
  readonly open: Open;
  readonly toggleEarlier: () => void;
}

/** The title, the buttons, the controls and the days. */
export function calendar(
  record: SpanRecord,
  controls: ControlsRecord,
  layout: CalendarLayout,
  actions: CalendarActions,
  messages: Messages,
  menu: MenuController,
  zoneMenu: TemplateResult | undefined,
): TemplateResult {
  const {heading} = record;
  const {choices} = actions;
  return html`
    <div class="head" part="header">
      <h2 class="heading" part="heading" lang=${heading.lang ?? nothing} dir="auto">
        ${heading.text}
      </h2>
      <p part="range" aria-live="polite">${record.range}</p>
      ${weekNav(messages, actions.weeks)}
      ${zoneLine(record.zone, controls.shown.has('zone'), messages, menu)}
    </div>
    ${zoneMenu} ${controlBar(controls, messages, choices)}
    <p class="unseen" role="status">${record.found}</p>
    ${record.empty ? emptySpan(record.empty, messages, actions.go, choices) : nothing}
    <a class="skip" href="#after" @click=${skipDays}>${messages.skip}</a>
    ${stage(record, layout, actions, messages)}
    <div
      class="after"
      tabindex="-1"
      @blur=${({target}: Event) => {
        (target as HTMLElement).tabIndex = -1;
      }}
    ></div>
  `;
}

/** The days, and the button that leads to what is on now. */
function stage(
  record: SpanRecord,
  {view, showsEarlier, isNowOutOfSight}: CalendarLayout,
  {open, toggleEarlier}: CalendarActions,
  messages: Messages,
): TemplateResult {
  const {days, isPresent, hasPassed, nowText} = record;
  const isAligned = record.rows.flat().every(row => row < ROWS);
  const isFolded = hasPassed && !showsEarlier;
  return html`
    <div class="stage">
      <div
        class=${['scroller', view, isPresent ? 'present' : '', isFolded ? 'folded' : ''].join(' ')}
      >
        <div class="box">
          ${
            hasPassed
              ? html`<button
                  class="earlier quiet"
                  part="earlier"
                  aria-expanded=${showsEarlier}
                  @click=${toggleEarlier}
                >
                  ${messages.earlier}
                </button>`
              : nothing
          }
          <div class="days ${isAligned ? '' : 'unaligned'}" part="days">
            ${days.map((day, index) =>
              daySection(day, isAligned ? (record.rows[index] ?? []) : [], nowText, messages, open),
            )}
          </div>
        </div>
      </div>
      ${
        isPresent && isNowOutOfSight
          ? html`<button class="jump" part="jump" @click=${goToPresence}>
              ${messages.jumpToNow}
            </button>`
          : nothing
      }
    </div>
  `;
}
