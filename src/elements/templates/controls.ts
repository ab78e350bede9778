import {html, nothing, type TemplateResult} from 'lit';
import type {ChatFeed} from '../../core/types.js';
import type {Messages} from '../../locales/messages.js';
import type {Choices} from '../choices.js';
import type {MenuController} from '../controllers/menu.js';
import {hasFavourites, isFiltering, keywordsOf, platformsOf, type Filter} from '../filter.js';
import {platformName} from '../../view/platform-name.js';

/** What a page's author may let readers choose. */
const CONTROLS = ['zone', 'search', 'filter', 'favourites'] as const;

export type Control = (typeof CONTROLS)[number];

/** A feed of so few chats needs no search. */
const FEW = 8;

/** The controls that the attribute names; without one, those of use for the feed. */
export function wantedControls(
  said: string | null | undefined,
  feed: ChatFeed,
  filter: Filter,
  choices: Choices,
): Control[] {
  if (typeof said === 'string') {
    const words = said.split(/\s+/);
    return CONTROLS.filter(name => words.includes(name));
  }
  if (feed.chats.length > FEW || isFiltering(filter)) return [...CONTROLS];
  return hasFavourites(feed, choices) ? ['zone', 'favourites'] : ['zone'];
}

/** The fields by which readers choose what they see. */
export function controlBar(
  controls: readonly Control[],
  feed: ChatFeed,
  messages: Messages,
  filter: Filter,
  choices: Choices,
): TemplateResult | typeof nothing {
  const canBeMine = hasFavourites(feed, choices);
  const select = (
    choice: 'subject' | 'platformShown',
    label: string,
    all: string,
    options: readonly (readonly [value: string, text: string])[],
  ): TemplateResult | typeof nothing =>
    options.length < 2
      ? nothing
      : html`
          <label>
            <span class="small muted">${label}</span>
            <select
              part=${choice === 'subject' ? 'filter-keyword' : 'filter-platform'}
              @change=${(event: Event) => {
                choices.set(choice, (event.target as HTMLSelectElement).value);
              }}
            >
              <option value="">${all}</option>
              ${options.map(
                ([value, text]) =>
                  html`<option value=${value} .selected=${filter[choice] === value}>
                    ${text}
                  </option>`,
              )}
            </select>
          </label>
        `;
  const fields = {
    zone: nothing,
    search: html`
      <label>
        <span class="small muted">${messages.search}</span>
        <input
          type="search"
          part="search"
          placeholder=${messages.searchHint}
          .value=${filter.search}
          @input=${(event: Event) => {
            choices.set('search', (event.target as HTMLInputElement).value);
          }}
        />
      </label>
    `,
    filter: html`
      ${select(
        'subject',
        messages.keyword,
        messages.allKeywords,
        keywordsOf(feed).map(keyword => [keyword, keyword]),
      )}
      ${select(
        'platformShown',
        messages.platform,
        messages.allPlatforms,
        platformsOf(feed).map(name => [name, platformName(name) ?? name]),
      )}
    `,
    favourites: html`
      <button
        part="favourites"
        aria-pressed=${Boolean(filter.mine)}
        ?disabled=${!canBeMine}
        @click=${() => {
          choices.set('mine', filter.mine ? '' : '1');
        }}
      >
        <span aria-hidden="true">${filter.mine ? '★' : '☆'}</span> ${messages.favouritesOnly}
      </button>
    `,
  };
  // Each keeps its place, and the focus, when others come and go.
  return controls.some(name => name !== 'zone')
    ? html`<div class="controls" part="controls">
        ${CONTROLS.map(name => (controls.includes(name) ? fields[name] : nothing))}
      </div>`
    : nothing;
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
