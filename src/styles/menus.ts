import {css, type CSSResult} from 'lit';

/** What opens at a button. */
export const menuStyles: CSSResult = css`
  input[type='radio'] {
    accent-color: var(--_accent);
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .menu {
    display: grid;
    gap: 0.75em;
    max-inline-size: 40em;
    margin-block-end: var(--_gap);
    padding: 0.75em;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  /* Over the days, which stay where they are. */
  .zone-menu {
    position: relative;
    z-index: 3;
  }
  .zone-menu > .menu {
    position: absolute;
    inset-inline-end: 0;
    inline-size: min(100%, 30em);
    background: var(--_page);
    box-shadow: 0 0.5em 1.5em var(--_border);
  }
  fieldset {
    border: 0;
  }
  fieldset .row {
    min-block-size: 24px;
  }
  .scope {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.25em;
  }
  .scope button {
    border-color: transparent;
  }
  .scope [aria-pressed='true'] {
    border-color: var(--_control);
    font-weight: var(--_weight);
  }
  .entries > li {
    border-block-start: 1px solid var(--_border);
  }
  .entries > li:first-child {
    border: 0;
  }
  .entries :is(button, a) {
    inline-size: 100%;
    justify-content: start;
    border-color: transparent;
    border-radius: 0;
  }
  .choices {
    max-block-size: 20em;
    overflow: auto;
  }
  .choices label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choices label:has(:checked) {
    background: var(--_surface);
  }
  .choices .muted {
    margin-inline-start: auto;
  }
`;
