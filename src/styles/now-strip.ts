import {css, type CSSResult} from 'lit';

/** What is on now, and what is next. */
export const nowStripStyles: CSSResult = css`
  .strip {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.75rem 1.5rem;
    align-items: start;
    margin-block-end: 1.25rem;
  }
  .now {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75em;
    padding-inline-start: 9px;
    border-inline-start: 3px solid var(--_next);
  }
  .now.live {
    border-color: var(--_live);
  }
  .now > * {
    grid-column: 1;
  }
  .now > :is([part='join'], [part='add']) {
    grid-area: 1 / 2 / span 3;
    align-self: center;
  }
  /* The hour stays in one line, whatever its button says. */
  .now.next > .small {
    grid-column: 1 / -1;
  }
  .now > [part='add'] {
    grid-row: 2 / span 2;
  }
  .now [part='join'] {
    border-color: transparent;
    background: var(--_join-background);
    color: var(--_join-text);
  }
  .now .name {
    display: inline-block;
    min-block-size: 24px;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .more {
    justify-self: start;
    align-self: center;
  }
`;
