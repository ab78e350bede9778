import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {ChoiceList, Control, ControlsRecord} from '../../view/controls.js';
import type {Choices} from '../page/choices.js';
import type {MenuController} from '../controllers/menu.js';

type Setter = Pick<Choices, 'set'>;

const FIELDS: readonly Control[] = ['search', 'filter', 'favourites'];

/** The fields by which readers choose what they see. Each keeps its place, and the focus. */
export function controlBar(
  record: ControlsRecord,
  messages: Messages,
  choices: Setter,
): TemplateResult | typeof nothing {
  const {shown, lists} = record;
  return FIELDS.some(name => shown.has(name))
    ? html`<div class="controls" part="controls">
        ${shown.has('search') ? searchField(record, messages, choices) : nothing}
        ${shown.has('filter') ? lists.map(list => selectField(list, choices)) : nothing}
        ${shown.has('favourites') ? favouritesButton(record, messages, choices) : nothing}
      </div>`
    : nothing;
}

function searchField(
  {search}: ControlsRecord,
  messages: Messages,
  choices: Setter,
): TemplateResult {
  return html`
    <label>
      <span class="small muted">${messages.search}</span>
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

function selectField({choice, label, options}: ChoiceList, choices: Setter): TemplateResult {
  return html`
    <label>
      <span class="small muted">${label}</span>
      <select
        part=${choice === 'subject' ? 'filter-keyword' : 'filter-platform'}
        @change=${(event: Event) => {
          choices.set(choice, (event.target as HTMLSelectElement).value);
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

function favouritesButton(
  {isMineOnly, canBeMine}: ControlsRecord,
  messages: Messages,
  choices: Setter,
): TemplateResult {
  return html`
    <button
      part="favourites"
      aria-pressed=${isMineOnly}
      ?disabled=${!canBeMine}
      @click=${() => {
        choices.set('mine', isMineOnly ? '' : '1');
      }}
    >
      <span aria-hidden="true">${isMineOnly ? '★' : '☆'}</span> ${messages.favouritesOnly}
    </button>
  `;
}

/** In which zone the times are; a button where another may be chosen. */
export function zoneLine(
  text: string,
  canChange: boolean,
  messages: Messages,
  menu: MenuController,
): TemplateResult {
  return html`
    <p class="row zone small muted" part="zone">
      ${text}
      ${
        canChange
          ? html`<button
              class="quiet"
              part="change-zone"
              aria-expanded=${menu.isOpen('zone')}
              @click=${() => {
                menu.toggle('zone');
              }}
            >
              ${messages.changeZone}
            </button>`
          : nothing
      }
    </p>
  `;
}
