import {css, type CSSResult} from 'lit';

/** The days in a list: one after the other, and from 36em on each beside its chats. */
export const dayStyles: CSSResult = css`
  .stage {
    position: relative;
  }
  .day {
    min-inline-size: 0;
    margin-block-end: 0.5rem;
  }
  .day > :is(h1, h2, h3, h4, h5, h6) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_border);
    background: var(--_page);
    font-weight: 600;
  }
  .today > :is(h1, h2, h3, h4, h5, h6) {
    border-block-end: 2px solid var(--_today);
  }
  .date {
    color: var(--_muted);
    font-weight: 400;
  }
  .own,
  .day.merged {
    display: none;
  }
  .empty {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    border-block-end: 1px solid var(--_border);
  }
  .empty > :is(h1, h2, h3, h4, h5, h6) {
    position: static;
    border: 0;
  }
  .fold.fold {
    display: flex;
    gap: 0.25em;
    justify-content: start;
    min-block-size: 2.25em;
    padding-inline-start: 9px;
    text-decoration: none;
    color: var(--_muted);
    font-size: var(--_small-size);
  }
  .fold svg {
    inline-size: 1em;
  }
  .fold[aria-expanded='true'] svg {
    rotate: 90deg;
  }
  .on {
    display: flex;
    inline-size: 100%;
    margin-block-start: 1.25rem;
  }
  .jump {
    position: sticky;
    inset-block-end: 0.75em;
    z-index: 2;
    display: flex;
    margin: -3em auto 0.25em;
    background: var(--_dialog-background);
    box-shadow: 0 0.25em 1em var(--_backdrop);
  }
  @container (min-width: 36em) {
    .on {
      inline-size: auto;
      margin-inline-start: auto;
    }
  }
  @container (min-width: 36em) and (max-width: 63.999em) {
    .stage:not(.week) .day {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      column-gap: 1em;
      margin: 0;
      padding-block: 0.25rem;
      border: 0;
      border-block-start: 1px solid var(--_border);
    }
    .stage:not(.week) .day.merged {
      display: none;
    }
    .stage:not(.week) .day > :is(h1, h2, h3, h4, h5, h6) {
      grid-row: 1 / span 9;
      align-self: start;
      padding-block-start: 0.6875rem;
      border: 0;
    }
    .stage:not(.week) .day > :not(h1, h2, h3, h4, h5, h6) {
      grid-column: 2;
    }
    .stage:not(.week) .date {
      display: block;
    }
    .stage:not(.week) .none {
      padding-block: 0.6875rem;
    }
    .stage:not(.week) .today {
      border-block-start: 2px solid var(--_today);
    }
  }
`;
