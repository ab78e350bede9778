import {unsafeCSS, type CSSResult} from 'lit';

/** How many rows a week of columns may have; in a fuller one the rest stands below, unaligned. */
export const ROWS = 96;

/** `.r0` is the first row. */
export const rows: CSSResult = unsafeCSS(
  Array.from({length: ROWS}, (_, row) => `.r${row}{grid-row:${row + 1}}`).join(''),
);
