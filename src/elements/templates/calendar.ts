import {html, nothing, type TemplateResult} from 'lit';
import type {ControlsRecord} from '../../view/controls.js';
import type {SpanRecord} from '../../view/span-record.js';
import {goToPresence, skipDays} from '../calendar-focus.js';
import type {MenuController} from '../controllers/menu.js';
import {tools, zoneLine} from './controls.js';
import type {CalendarActions, CalendarLayout} from './calendar-layout.js';
import {dayStage} from './day-stage.js';
import {emptySpan} from './empty-span.js';
import {findPanel, foundLine} from './find-panel.js';
import {heading} from './heading.js';
import {nowBlock} from './now-strip.js';
import {weekNav} from './week-nav.js';

/** The title, the buttons, what is on now, and the days. */
export function calendar(
  record: SpanRecord,
  controls: ControlsRecord,
  layout: CalendarLayout,
  actions: CalendarActions,
  menu: MenuController,
  zoneMenu: TemplateResult | undefined,
): TemplateResult {
  const {messages} = layout;
  const {now} = record;
  return html`
    ${head(record, controls, layout, actions, menu)} ${zoneMenu}
    ${
      now && controls.shown.has('now')
        ? nowBlock(now, messages, {...actions, goToNow: goToPresence})
        : nothing
    }
    <a class="skip" href="#after" @click=${skipDays}>${messages.skip}</a>
    ${emptySpan(record.empty, messages, actions.go, actions.choices)}
    ${dayStage(record, layout, actions)}
    <div
      class="after"
      tabindex="-1"
      @blur=${({target}: Event) => {
        (target as HTMLElement).tabIndex = -1;
      }}
    ></div>
  `;
}

function head(
  record: SpanRecord,
  controls: ControlsRecord,
  {messages, level}: CalendarLayout,
  {weeks, choices, panel}: CalendarActions,
  menu: MenuController,
): TemplateResult {
  const {text, lang} = record.heading;
  const find = {messages, choices, panel};
  return html`
    <div class="head" part="header">
      ${heading(level - 1, {text, lang, part: 'heading'})} ${tools(controls, find)}
      ${panel.isOpen ? findPanel(controls, find) : nothing} ${foundLine(controls, find)}
      <p part="range" aria-live="polite">${record.shortRange}</p>
      <p class="on-paper">${record.paper.head}</p>
      ${zoneLine(record, controls.shown.has('zone'), messages, menu)}
      ${weekNav(messages, weeks, record.isPresent)}
    </div>
  `;
}
