import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {ControlsRecord, Subject} from '../../view/controls.js';
import type {FindPanelController} from '../controllers/find-panel.js';
import type {Choices} from '../page/choices.js';

/** What the panel needs besides what it shows. */
export interface FindContext {
  readonly messages: Messages;
  readonly choices: Pick<Choices, 'set' | 'clear'>;
  readonly panel: FindPanelController;
}

/** Where readers say what they look for: in words, by subject, by platform. */
export function findPanel(record: ControlsRecord, context: FindContext): TemplateResult {
  const {shown} = record;
  return html`
    <div class="panel" part="panel">
      ${shown.has('search') ? searchField(record, context) : nothing}
      ${shown.has('filter') ? [subjects(record, context), platforms(record, context)] : nothing}
    </div>
  `;
}

/** "3 of 62 · Clear"; it stays when the panel is closed, and is read out when it changes. */
export function foundLine(
  {found}: ControlsRecord,
  {messages, choices}: FindContext,
): TemplateResult {
  return html`
    <div class="found">
      <span role="status">${found}</span>
      ${
        found === ''
          ? nothing
          : html`<button
              class="quiet"
              part="clear"
              @click=${() => {
                choices.clear();
              }}
            >
              ${messages.clear}
            </button>`
      }
    </div>
  `;
}

function searchField({search}: ControlsRecord, {messages, choices}: FindContext): TemplateResult {
  return html`
    <label>
      <span class="unseen">${messages.search}</span>
      <input
        type="search"
        part="search"
        placeholder=${messages.searchHint}
        .value=${search}
        @input=${(event: Event) => {
          choices.set('search', (event.target as HTMLInputElement).value);
        }}
      />
    </label>
  `;
}

function subjects(
  {subjects: first, moreSubjects}: ControlsRecord,
  context: FindContext,
): TemplateResult | typeof nothing {
  const {messages, panel} = context;
  if (first.length + moreSubjects.length < 2) return nothing;
  return html`
    <div role="group" aria-labelledby="subject">
      <span id="subject" class="small muted">${messages.keyword}</span>
      <div class="chips">
        ${first.map(chip(context))} ${panel.showsAll ? moreSubjects.map(chip(context)) : nothing}
        ${
          moreSubjects.length > 0
            ? html`<button
                class="quiet"
                part="more-subjects"
                aria-expanded=${panel.showsAll}
                @click=${panel.toggleAll}
              >
                ${messages.moreSubjects}
              </button>`
            : nothing
        }
      </div>
    </div>
  `;
}

/** A subject, and how many sessions it has; pressed once more it is taken back. */
function chip({choices}: FindContext): (subject: Subject) => TemplateResult {
  return ({value, text, count, isChosen, lang}) =>
    html`<button
      class="chip"
      part="filter-keyword"
      aria-pressed=${isChosen}
      @click=${() => {
        choices.set('subject', isChosen ? '' : value);
      }}
    >
      <bdi lang=${lang ?? nothing}>${text}</bdi> <span class="small muted">${count}</span>
    </button>`;
}

function platforms(
  {platforms: options}: ControlsRecord,
  {messages, choices}: FindContext,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`
    <label>
      <span class="small muted">${messages.platform}</span>
      <select
        part="filter-platform"
        @change=${(event: Event) => {
          choices.set('platformShown', (event.target as HTMLSelectElement).value);
        }}
      >
        ${options.map(
          ({value, text, isChosen}) =>
            html`<option value=${value} .selected=${isChosen}>${text}</option>`,
        )}
      </select>
    </label>
  `;
}
