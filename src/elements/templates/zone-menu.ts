import {html, type TemplateResult} from 'lit';
import {
  stepsToLearn,
  zoneChoices,
  type ZoneChoice,
  type ZoneChoicesOptions,
} from '../../view/zone-choices.js';
import type {OpenMenuContext} from '../menu-context.js';

/** The time zones, to be searched, and how hours are written. */
export function zoneMenu(context: OpenMenuContext): TemplateResult {
  const {messages, memory} = context;
  const found = zoneChoices(optionsOf(context));
  return html`
    <div class="menu" part="menu">
      <label>
        <span class="small muted">${messages.searchZone}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${memory.typed}
          @input=${(event: Event) => {
            search((event.target as HTMLInputElement).value, context);
          }}
          @keydown=${(event: KeyboardEvent) => {
            takeFirst(event, found, context);
          }}
        />
      </label>
      <div class="choices" role="radiogroup" aria-label=${messages.changeZone}>
        ${found.map(choice => zoneRadio(choice, context))}
      </div>
      <p class=${found.length > 0 ? 'unseen' : ''} role="status">
        ${found.length > 0 ? '' : messages.noZone}
      </p>
      ${hourChoice(context)}
    </div>
  `;
}

function optionsOf({
  feed,
  messages,
  formats,
  now,
  ownZone,
  memory,
}: OpenMenuContext): ZoneChoicesOptions {
  const {typed, labels} = memory;
  const viewpoint = {messages, formats};
  return {feed, viewpoint, now, ownZone, languages: navigator.languages, typed, labels};
}

function search(typed: string, context: OpenMenuContext): void {
  const {memory, update, learn} = context;
  memory.typed = typed;
  update();
  const options = optionsOf(context);
  // What zones are called takes formatters, which are slow.
  if (zoneChoices(options).length === 0) learn(stepsToLearn(options));
}

/** Enter takes the first that was found; an arrow leads to the list, which has its own. */
function takeFirst(
  event: KeyboardEvent,
  [first]: readonly ZoneChoice[],
  {choices, leave, memory}: OpenMenuContext,
): void {
  if (!first || event.isComposing) return;
  if (event.key === 'Enter' && memory.typed.trim() !== '') {
    choose(first, choices);
    leave(event);
  }
  if (event.key === 'ArrowDown') {
    const menu = (event.target as Element).closest('.menu');
    menu?.querySelector<HTMLElement>('[name=zone]')?.focus();
    event.preventDefault();
  }
}

/** In words, also where it is the reader's own: the page may ask for another. */
function choose({name, isOwn}: ZoneChoice, choices: OpenMenuContext['choices']): void {
  choices.set('zone', isOwn ? 'viewer' : name);
}

/** Arrow keys look at one zone after the other; a click, or Enter, is the choice. */
function zoneRadio(choice: ZoneChoice, {choices, leave}: OpenMenuContext): TemplateResult {
  const {text, about, isChosen} = choice;
  const settle = (event: Event): void => {
    choose(choice, choices);
    leave(event);
  };
  return html`<label
    @click=${(event: MouseEvent) => {
      if (event.detail > 0) settle(event);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter') settle(event);
    }}
  >
    <input
      type="radio"
      name="zone"
      .checked=${isChosen}
      @change=${() => {
        choose(choice, choices);
      }}
    />
    <span>${text}</span>
    <span class="small muted">${about}</span>
  </label>`;
}

/** How hours are written; the reader's choice goes before the page's and the language's. */
function hourChoice({messages, formats, choices, now}: OpenMenuContext): TemplateResult {
  const chosen = choices.get('hours');
  const options = [
    ['', messages.hoursOfPage],
    ['h23', messages.hours24],
    ['h12', messages.hours12],
  ] as const;
  return html`
    <fieldset part="hours">
      <legend class="small muted">${messages.hours}</legend>
      <div class="row">
        ${options.map(
          ([hours, text]) => html`
            <label class="row">
              <input
                type="radio"
                name="hours"
                .checked=${chosen === hours}
                @change=${() => {
                  choices.set('hours', hours);
                }}
              />
              ${text}
            </label>
          `,
        )}
        <span class="small muted">${messages.now(formats.time(now))}</span>
      </div>
    </fieldset>
  `;
}
