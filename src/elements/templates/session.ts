import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import {saying} from '../../view/bidi.js';
import type {BandRecord, SessionOnDay} from '../../view/day-record.js';
import type {SessionRecord} from '../../view/session-record.js';
import {badge} from './badge.js';
import {ASIDE, sentence, textLine} from './text-line.js';

/** A session with an hour: at most three lines, and one for what is unusual about its hour. */
export function sessionRow(record: SessionOnDay, messages: Messages): TemplateResult {
  const said = wordsOf(record);
  return html`
    <li
      class="session ${said} ${record.session.chat.color ? 'dotted' : ''}"
      part="session ${said}"
      .record=${record}
      .style=${dot(record)}
    >
      <time part="time" dir="auto" datetime=${record.dateTime} .textContent=${record.hour}></time>
      <div class="top">${nameLink(record)}${badges(record)}</div>
      ${about(record)} ${asideLine(record)} ${unusual(record)}
      <button
        class="star"
        part="star"
        aria-pressed=${record.isFavourite}
        aria-label=${favouriteLabel(record, messages)}
      ></button>
    </li>
  `;
}

/** A session of a day or longer: one line across its days. */
export function bandRow(record: BandRecord, messages: Messages): TemplateResult {
  const {lane, days, until, isFromBefore} = record;
  const said = wordsOf(record);
  const from = isFromBefore ? 'from' : '';
  return html`
    <li
      class="session band ${said} ${from} ${record.session.chat.color ? 'dotted' : ''}"
      part="session ${said} ${from}"
      .record=${record}
      .style=${`${dot(record)};--_lane:${lane};--_days:${days}`}
    >
      <time
        class="unseen"
        part="time"
        datetime=${record.dateTime}
        .textContent=${record.hour}
      ></time>
      ${nameLink(record)}${badges(record)} ${about(record)}
      ${until === undefined ? nothing : html`<span class="until ${ASIDE}">${until}</span>`}
      <button
        class="star"
        part="star"
        aria-pressed=${record.isFavourite}
        aria-label=${favouriteLabel(record, messages)}
      ></button>
    </li>
  `;
}

function wordsOf({states}: SessionRecord): string {
  return states.join(' ');
}

/** Where the chat has a colour of its own. */
function dot({session}: SessionRecord): string {
  const {color} = session.chat;
  return color ? `--_dot:${color}` : '';
}

function badges({badges: words}: SessionRecord): unknown {
  const [first, ...others] = words.map(({state, text}) => badge(text, state));
  return others.length > 0 ? [first, ...others] : (first ?? nothing);
}

/** What few rows have: in one place, as an empty place is a node, too. */
function unusual(record: SessionRecord): unknown {
  const {shift, clashes, join} = record;
  if (shift === undefined && !clashes && !join) return nothing;
  return [
    textLine(shift, 'shift', 'small'),
    textLine(clashes, 'overlap', 'small'),
    joinLink(record),
  ];
}

function about({about: said}: SessionRecord): TemplateResult | typeof nothing {
  return said
    ? html`<p
        class="about ${said.kind}"
        part=${said.kind}
        lang=${said.lang ?? nothing}
        dir="auto"
        .textContent=${said.text}
      ></p>`
    : nothing;
}

/** "Title · host's hour": where they do not fit on one line, the dot goes. */
function asideLine({aside}: SessionRecord): TemplateResult | typeof nothing {
  const [first, second, ...others] = aside;
  if (!first) return nothing;
  const isMixed = aside.some(({words}) => words);
  if (!second && !isMixed) {
    return html`<p
      class="where ${first.kind} ${ASIDE}"
      part="where"
      lang=${first.lang ?? nothing}
      dir="auto"
      .textContent=${first.text}
    ></p>`;
  }
  // Each piece has its own direction; where it stands is the page's.
  if (!second || others.length > 0 || isMixed) {
    return html`<p class="where ${ASIDE}" part="where">
      ${aside.map(
        ({kind, text, lang, words}) =>
          html`<span class="then ${kind}" lang=${lang ?? nothing} dir="auto"
            >${words ? sentence(words) : text}</span
          >`,
      )}
    </p>`;
  }
  return html`<p class="where ${ASIDE}" part="where">
    <span
      class="then ${first.kind}"
      lang=${first.lang ?? nothing}
      dir="auto"
      .textContent=${first.text}
    ></span
    ><span
      class="then ${second.kind}"
      lang=${second.lang ?? nothing}
      dir="auto"
      .textContent=${second.text}
    ></span>
  </p>`;
}

/** The name opens the session: a link to where it is found, or a button where that is nowhere. */
export function nameLink({name: {text, lang}, label, href}: SessionRecord): TemplateResult {
  const name = breakable(text);
  // The label is in the page's language.
  const parts = lang === undefined ? name : html`<span lang=${lang}>${name}</span>`;
  if (href === undefined) {
    return html`<button class="name quiet" part="name link" dir="auto" aria-label=${label}>
      ${parts}
    </button>`;
  }
  return typeof parts === 'string'
    ? html`<a
        class="name"
        href=${href}
        part="name link"
        dir="auto"
        aria-label=${label}
        .textContent=${parts}
      ></a>`
    : html`<a class="name" href=${href} part="name link" dir="auto" aria-label=${label}
        >${parts}</a
      >`;
}

/** Shorter names fit into the narrowest column. */
const FITS = 12;

/** A long hashtag may go on in the next line at a capital or after an underscore. */
function breakable(text: string): string | (string | TemplateResult)[] {
  if (text.length <= FITS || text.includes(' ')) return text;
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=_)/u);
  return parts.length < 2
    ? text
    : parts.flatMap((part, index) => (index > 0 ? [html`<wbr />`, part] : part));
}

/** The way in, while it is on. */
export function joinLink({join}: SessionRecord): TemplateResult | typeof nothing {
  return join
    ? html`<a class="button join" part="join" href=${join.href} aria-label=${join.label}
        >${join.text}</a
      >`
    : nothing;
}

function favouriteLabel({name}: SessionRecord, {favourite}: Messages): string {
  return saying(name.text, each => `${favourite}, ${each}`);
}
