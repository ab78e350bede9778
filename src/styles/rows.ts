import {unsafeCSS, type CSSResult} from 'lit';

/** How many rows a week of columns may have; in a fuller one each day keeps its own. */
export const ROWS = 300;

/** `.r0` is the first row. */
export const rows: CSSResult = unsafeCSS(
  Array.from({length: ROWS}, (_, row) => `.r${row}{grid-row:${row + 1}}`).join(''),
);
