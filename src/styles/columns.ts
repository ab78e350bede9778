import {css, type CSSResult} from 'lit';

/**
 * Seven columns where there is room, or where the page asks for them. Each day takes the rows of the
 * week, so that what starts in the same hour stands at the same height.
 */
export const columnStyles: CSSResult = css`
  @container (min-width: 64em) {
    .days {
      grid-template-columns: repeat(7, minmax(var(--_column-size), 1fr));
      gap: 0 var(--_gap);
      font-size: var(--_column-text-size);
    }
    .day,
    .day > ul {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: 1 / span 302;
      align-content: start;
    }
    .day > ul {
      grid-row: 2 / span 301;
    }
    .unaligned .day > ul {
      grid-template-rows: none;
    }
    .folded .gone.gone {
      display: grid;
    }
    .day > p {
      align-self: start;
    }
    .day h3 {
      padding-block-end: 0.35em;
      border-block-end: 2px solid var(--_border);
    }
    .today h3 {
      border-color: var(--_today);
    }
    .date {
      display: block;
    }
    .days .session {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    /* A band is named once, and has no gaps. */
    .day:not(:first-child) .from .what {
      display: none;
    }
    .day:not(:first-child) .from {
      margin-inline-start: calc(var(--_gap) * -1);
      border-inline-start: 0;
    }
    .day:not(:last-child) .to .what {
      position: relative;
      inline-size: 200%;
    }
    .days .from {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }
    .days .to {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    .earlier,
    .empty p:not(.now) {
      display: none;
    }
  }
`;
