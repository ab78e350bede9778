import {html, type TemplateResult} from 'lit';
import {zoneOf} from '../../core/zone.js';
import type {SpokenContext} from '../menu-context.js';

/** More than so many are not to be read, but to be searched. */
const MOST = 60;

/** Of a long list's zones so many stand before the others. */
const MOST_HOSTS = 5;

/** What is typed, by the menu's reader. */
const searches = new WeakMap<object, string>();

/** The time zones: the reader's, the list's and the chats' first, then all, to be searched. */
export function zoneMenu({
  feed,
  messages,
  formats,
  now,
  reader,
  update,
  leave,
}: SpokenContext): TemplateResult {
  const typed = searches.get(reader) ?? '';
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
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
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (name: string): boolean => {
    const text = `${name.replaceAll('_', ' ')} ${labelOf(name)}`.toLowerCase();
    return words.every(word => text.includes(word));
  };
  const labels = new Map<string, string>();
  function labelOf(name: string): string {
    const zone = zoneOf(name);
    const label = labels.get(name) ?? (zone ? formats.in(zone).zoneName(now) : name);
    labels.set(name, label);
    return label;
  }
  const rest = allZones().filter(name => !first.includes(name));
  const found = [...first, ...rest]
    .filter(matches)
    .slice(0, words.length > 0 ? MOST : first.length + MOST);
  const choose = (name: string): void => {
    reader.set('zone', name === own ? '' : name);
  };
  /** Arrow keys look at one zone after the other; a click, or Enter, is the choice. */
  const settle = (name: string, event: Event): void => {
    choose(name);
    searches.delete(reader);
    leave(event);
  };
  return html`
    <div
      class="menu"
      part="menu"
      @keydown=${({key}: KeyboardEvent) => {
        if (key === 'Escape') searches.delete(reader);
      }}
    >
      <label>
        <span class="small muted">${messages.searchZone}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${typed}
          @input=${(event: Event) => {
            searches.set(reader, (event.target as HTMLInputElement).value);
            update();
          }}
        />
      </label>
      <div class="choices" role="radiogroup" aria-label=${messages.changeZone}>
        ${found.map(name => {
          const zone = zoneOf(name);
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
            <span>${name.replaceAll('_', ' ')}</span>
            <span class="small muted">
              ${[reasonOf(name), labelOf(name), zone && formats.in(zone).time(now)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </label>`;
        })}
      </div>
      ${found.length === 0 ? html`<p role="status">${messages.noZone}</p>` : ''}
    </div>
  `;
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
  return [...new Set([...listed, ...known])].sort();
}
