import {html, type TemplateResult} from 'lit';
import {isZoneName, zoneMeant} from '../../core/zone-name.js';
import {UTC, zoneOf} from '../../core/zone.js';
import type {OpenMenuContext} from '../menu-context.js';

/** More than so many are not to be read, but to be searched. */
const MOST = 60;

/** Of a long list's zones so many stand before the others. */
const MOST_HOSTS = 5;

/** What a zone is called takes a formatter, which is slow: so many are asked for at once. */
const SLICE = 20;

/** The time zones: the reader's, the list's and the chats' first, then all, to be searched. */
export function zoneMenu(context: OpenMenuContext): TemplateResult {
  const {feed, messages, formats, now, choices, viewerZone, memory, update, leave} = context;
  const own = viewerZone.name;
  const hosts = feed.chats.flatMap(({schedule}) => schedule.map(({timeZone}) => timeZone));
  const first = [
    ...new Set([own, feed.timeZone ?? own, ...[...new Set(hosts)].slice(0, MOST_HOSTS)]),
  ];
  /** Why a zone stands before the others. */
  const reasonOf = (name: string): string =>
    name === own
      ? messages.yourZone
      : name === feed.timeZone
        ? messages.feedZone
        : first.includes(name)
          ? messages.hostZone
          : '';
  const found = zonesFound(first, context);
  const choose = (name: string): void => {
    // In words, also where it is the reader's own: the page may ask for another.
    choices.set('zone', name === own ? 'viewer' : name);
  };
  /** Arrow keys look at one zone after the other; a click, or Enter, is the choice. */
  const settle = (name: string, event: Event): void => {
    choose(name);
    leave(event);
  };
  return html`
    <div class="menu" part="menu">
      <label>
        <span class="small muted">${messages.searchZone}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${memory.typed}
          @input=${(event: Event) => {
            memory.typed = (event.target as HTMLInputElement).value;
            update();
          }}
        />
      </label>
      <div class="choices" role="radiogroup" aria-label=${messages.changeZone}>
        ${found.map(name => {
          const zone = zoneOf(name);
          // The hour there is that of UTC so much later: one formatter for all.
          const time = zone && formats.in(UTC).time(now + zone.offset(now));
          return html`<label
            @click=${(event: MouseEvent) => {
              if (event.detail > 0) settle(name, event);
            }}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter') settle(name, event);
            }}
          >
            <input
              type="radio"
              name="zone"
              .checked=${name === formats.zone.name}
              @change=${() => {
                choose(name);
              }}
            />
            <span>${spoken(name)}</span>
            <span class="small muted">
              ${[reasonOf(name), labelOf(name, context), time].filter(Boolean).join(' · ')}
            </span>
          </label>`;
        })}
      </div>
      ${found.length === 0 ? html`<p role="status">${messages.noZone}</p>` : ''}
      ${hourChoice(context)}
    </div>
  `;
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

/** The zones to be shown: by their own names, by what else people say, and by what they are called. */
function zonesFound(first: readonly string[], context: OpenMenuContext): string[] {
  const {memory, update} = context;
  const words = memory.typed.toLowerCase().split(/\s+/).filter(Boolean);
  const names = [...new Set([...first, ...allZones()])];
  if (words.length === 0) return names.slice(0, first.length + MOST);
  const holds = (text: string): boolean => words.every(word => text.toLowerCase().includes(word));
  const meant = zoneMeant(memory.typed).filter(name => zoneOf(name));
  const named = names.filter(name => holds(spoken(name)));
  const labelled = names.filter(name => holds(memory.labels.get(name) ?? ''));
  // What the others are called is asked for little by little, as long as somebody searches.
  if (named.length === 0) askLabels(names, context, update);
  return [...new Set([...named, ...meant, ...labelled])].slice(0, MOST);
}

function askLabels(names: readonly string[], context: OpenMenuContext, update: () => void): void {
  const {memory} = context;
  const {typed} = memory;
  const unknown = names.filter(name => !memory.labels.has(name)).slice(0, SLICE);
  if (unknown.length === 0) return;
  setTimeout(() => {
    if (memory.typed !== typed) return;
    for (const name of unknown) labelOf(name, context);
    update();
  });
}

/** "Japan Time". */
function labelOf(name: string, {memory, formats, now}: OpenMenuContext): string {
  const zone = zoneOf(name);
  const label = memory.labels.get(name) ?? (zone ? formats.in(zone).zoneName(now) : name);
  memory.labels.set(name, label);
  return label;
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}

/** Names that people know, where engines list older ones or none. */
const WELL_KNOWN = [
  'UTC',
  'Africa/Asmara',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Kanton',
];

/** As the engine lists them; an older one has no list, and the pinned ones remain. */
function allZones(): string[] {
  const listed = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  const known = WELL_KNOWN.filter(name => zoneOf(name));
  return [...new Set([...listed.filter(isZoneName), ...known])].sort();
}
