import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Messages} from '../../locales/messages.js';
import type {BandRecord, DayLine, DayRecord} from '../../view/day-record.js';
import type {EmptyRun} from '../../view/empty-runs.js';
import type {SpanRecord} from '../../view/span-record.js';
import type {FoldsController} from '../controllers/folds.js';
import {heading} from './heading.js';
import {icon} from './icons.js';
import {movedRow} from './moved-line.js';
import {bandRow, sessionRow} from './session.js';

/** So many lanes of bands are shown; more are folded. */
const LANES = 3;

/** Rows that are drawn, and looked at, together. */
const PIECE = 16;

/** In a longer list, rows that are out of sight are not laid out. */
const MANY = 40;

/** How the days are laid out. */
export interface DayLayout {
  readonly messages: Messages;
  readonly folds: FoldsController;
  /** The level of a day's heading: 1 to 6. */
  readonly level: number;
}

/** What a day's section takes from the days around it. */
export type DaySectionLayout = DayLayout & Pick<SpanRecord, 'emptyRuns' | 'emptyText'>;

/** One day and what is on. */
export function daySection(day: DayRecord, layout: DaySectionLayout): TemplateResult {
  const {date, isToday, isGone, isEmpty, lines, untold} = day;
  const words = [isToday && 'today', isGone && 'gone', isEmpty && 'empty'].filter(Boolean);
  const said = `day ${words.join(' ')}`;
  const {bands, lanes} = bandsOf(day, layout);
  const run = layout.emptyRuns.get(day);
  const isMerged = layout.emptyRuns.has(day) && !run;
  return html`
    <section class="${said} ${isMerged ? 'merged' : ''}" part=${said} .style=${`--_lanes:${lanes}`}>
      ${heading(layout.level, {text: dayName(day, run, date)})} ${bands} ${earlierFold(day, layout)}
      ${
        lines.length > 0
          ? html`<ul role="list" class=${lines.length + untold > MANY ? 'many' : ''}>
                ${rowsOf(lines, layout.messages)}
              </ul>
              ${untold > 0 ? roomFor(untold) : nothing}`
          : nothing
      }
      ${isEmpty ? html`<p class="small muted none">${layout.emptyText}</p>` : nothing}
    </section>
  `;
}

/** In a list the first of several empty days speaks for all; in columns each for itself. */
function dayName(
  {name, nameAside, nameOnPaper}: DayRecord,
  run: EmptyRun | undefined,
  date: string,
): TemplateResult {
  const text = html`${name} <span class="date">${nameAside}</span>`;
  const own =
    nameOnPaper === undefined
      ? html`<time datetime=${date}>${text}</time>`
      : html`<time datetime=${date} data-paper=${nameOnPaper}><span>${text}</span></time>`;
  return run
    ? html`<span class="own">${own}</span
        ><span class="run">${run.name} <span class="date">${run.nameAside}</span></span>`
    : own;
}

/** What begins on this day and lasts long, and how many lanes that takes on it. */
function bandsOf(
  {bands, lanes}: DayRecord,
  layout: DayLayout,
): {bands: TemplateResult | typeof nothing; lanes: number} {
  const {folds, messages} = layout;
  const isOpen = folds.isOpen('bands');
  const folded = bands.filter(({lane}) => lane >= LANES);
  const rows = (list: readonly BandRecord[]): TemplateResult[] =>
    list.map(band => bandRow(band, messages));
  const shownLanes = isOpen ? lanes : Math.min(lanes, LANES);
  return {
    // One more for the button that unfolds the rest.
    lanes: shownLanes + Number(lanes > LANES),
    bands:
      bands.length === 0
        ? nothing
        : html`
            <ul class="bands" role="list">
              ${rows(bands.filter(({lane}) => lane < LANES))}
            </ul>
            ${
              folded.length > 0
                ? fold('more', 'bands', messages.moreAllDay(folded.length), rows(folded), layout)
                : nothing
            }
          `,
  };
}

function earlierFold(
  {date, earlier, earlierText}: DayRecord,
  layout: DayLayout,
): TemplateResult | typeof nothing {
  return earlierText === undefined
    ? nothing
    : fold('earlier', date, earlierText, rowsOf(earlier, layout.messages), layout);
}

/** A button, and rows that it shows. They are always there: find in page opens them, paper has them. */
function fold(
  kind: string,
  key: string,
  text: string,
  rows: readonly unknown[],
  {folds}: DayLayout,
): TemplateResult {
  const isOpen = folds.isOpen(key);
  return html`
    <button
      class="fold ${kind} quiet"
      part="earlier"
      aria-expanded=${isOpen}
      @click=${() => {
        folds.toggle(key);
      }}
    >
      ${icon('chevron')} ${text}
    </button>
    <ul
      class="folded ${kind}"
      role="list"
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${() => {
        folds.open(key);
      }}
    >
      ${rows}
    </ul>
  `;
}

/** In pieces, each of which is looked at again only where a record in it has changed. */
function rowsOf(lines: readonly DayLine[], messages: Messages): unknown[] {
  const pieces: unknown[] = [];
  for (let at = 0; at < lines.length; at += PIECE) {
    const piece = lines.slice(at, at + PIECE);
    pieces.push(
      guard([messages, ...piece], () =>
        piece.map(line => ('movedTo' in line ? movedRow(line) : sessionRow(line, messages))),
      ),
    );
  }
  return pieces;
}

/**
 * Holds the place of rows that are still to be drawn, so that nothing moves when they come. It is no
 * part of the list: engines look at all rows anew when one comes before another element.
 */
function roomFor(rows: number): TemplateResult {
  return html`<div class="to-come" .style=${`--_rows:${rows}`}></div>`;
}
