import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Seven columns, packed: what starts at one hour does not line up. A band lies across its days, in
 * the room that each of them leaves under its heading. `&` stands for the stage that has them.
 */
const COLUMNS = `
  & .days {
    display: grid;
    grid-template-columns: var(--_columns);
    font-size: var(--_column-text-size);
    line-height: 1.36;
  }
  & .day.day {
    display: block;
    margin: 0;
    border-block-end: 0;
    padding-block-end: 0.75rem;
  }
  & .day + .day {
    border-inline-start: 1px solid var(--_border);
  }
  & .day > :is(h1, h2, h3, h4, h5, h6) {
    position: sticky;
    border-block-end: 1px solid var(--_border);
    margin-block-end: calc(var(--_lanes) * var(--_lane-size));
    padding-inline: 12px 4px;
  }
  & .today > :is(h1, h2, h3, h4, h5, h6) {
    border-block-end: 2px solid var(--_today);
  }
  & .day + .day > :is(h1, h2, h3, h4, h5, h6) {
    margin-inline-start: -1px;
  }
  & .date {
    display: block;
    font-size: 0.9em;
  }
  & .own {
    display: inline;
  }
  & .run {
    display: none;
  }
  & .none {
    padding: 9px 12px;
  }
  & .bands {
    position: relative;
  }
  & .band.band {
    position: absolute;
    z-index: 1;
    inset-block-start: calc((var(--_lane) - var(--_lanes)) * var(--_lane-size) + 0.35em);
    inset-inline-start: 2px;
    inline-size: calc(var(--_days) * 100% + var(--_days) * 1px - 5px);
    min-block-size: 0;
    block-size: calc(var(--_lane-size) - 0.45em);
    margin: 0;
    white-space: nowrap;
  }
  & .band .name {
    flex: none;
    max-inline-size: 100%;
  }
  & .band .about {
    display: block;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  & .until {
    display: none;
  }
  & .band .about + button.star {
    margin-inline-start: auto;
  }
  & .fold.more {
    margin-block-start: calc(var(--_lane-size) * -1);
  }
  & .folded.more {
    position: relative;
  }
  & .session:not(.band),
  & .moved-away {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    align-items: baseline;
    padding-block: 9px;
    padding-inline-end: 6px;
    box-shadow: none;
  }
  & .session > time,
  & .moved-away > .hour {
    font-size: 0.9333em;
  }
  & .top {
    display: contents;
  }
  & .dotted .top::before {
    position: static;
    align-self: center;
    margin: 0;
  }
  /* A state that leaves the star no room goes to a line of its own, never the star. */
  & .session:not(.band) > button.star {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
  }
  & .session:not(.band) .badge:last-child {
    margin-inline-end: 24px;
  }
  & .top > .name,
  & .session:not(.band) > :is(.about, .where, .shift, .overlap, .join) {
    order: 2;
    flex-basis: 100%;
  }
  & .name [part~='link'] {
    min-block-size: 0;
  }
  & .session > .join.join {
    flex-basis: auto;
    margin-inline-start: 0;
    margin-block-start: 0.35em;
  }
  & .fold.fold {
    padding-inline-start: 12px;
  }
  @media (hover: hover) {
    & .session:not(:hover, :focus-within) > button.star[aria-pressed='false'] {
      opacity: 0;
    }
  }
`;

function columns(stage: string): CSSResult {
  return unsafeCSS(COLUMNS.replaceAll('&', stage));
}

const inRoom = columns('.stage.auto');
const asked = columns('.stage.week');
const onPaper = columns('.stage.stage');

/** Columns where there is room, where the page asks for them, and on paper. */
export const columnStyles: CSSResult = css`
  @container (min-width: 64em) {
    ${inRoom}
    .names-row {
      display: none;
    }
  }
  ${asked}
  @container (max-width: 63.999em) {
    .stage.week :is(.days, .names-row) {
      display: grid;
      grid-template-columns: repeat(7, minmax(var(--_column-size), 1fr));
      overflow-x: auto;
    }
    .stage.week .day > :is(h1, h2, h3, h4, h5, h6) {
      block-size: 0;
      padding-block: 0;
      overflow: hidden;
      border: 0;
    }
    .names-row {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      background: var(--_page);
      font-size: var(--_column-text-size);
      font-weight: 600;
      scrollbar-width: none;
    }
    .stage.week .names-row {
      overflow: hidden;
    }
    .names-row > div {
      padding: 0.25rem 4px 0.25rem 12px;
      border-block-end: 1px solid var(--_border);
    }
    .names-row > .today {
      border-block-end: 2px solid var(--_today);
    }
  }
  @media print {
    ${onPaper}
    .stage .names-row {
      display: none;
    }
  }
`;
