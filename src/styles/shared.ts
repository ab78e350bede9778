import {css, type CSSResult} from 'lit';

/** What both elements look alike in. */
export const shared: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where a parent is as wide as what it holds. */
    contain-intrinsic-inline-size: min(40em, 80vw);
    min-inline-size: 0;
    max-inline-size: 100%;
    font-family: var(--_font);
    line-height: var(--_line-height);
    color: var(--_text);
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    font-variant-numeric: lining-nums tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  .frame {
    display: flow-root;
    padding: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_background);
    text-align: start;
  }
  /* Words of another direction keep to the side of the layout. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow-wrap: anywhere;
  }
  .row,
  .state,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
    align-items: center;
  }
  /* Below the page's own words, which are there already: nothing moves. */
  [part='error'] {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_border);
  }
  .loading {
    min-block-size: var(--_loading-size);
  }
  .small,
  .badge {
    font-size: var(--_small-size);
  }
  .muted {
    color: var(--_muted);
  }
  .heading,
  .name,
  .join {
    font-weight: var(--_weight);
  }
  .heading {
    font-size: var(--_title-size);
    line-height: 1.25;
  }
  .badge {
    color: var(--_muted);
    font-weight: 550;
  }
  .badge.next {
    color: var(--_next);
  }
  .cancelled time,
  .cancelled .name,
  .cancelled .title {
    text-decoration: line-through;
  }
  .shift {
    color: var(--_accent);
  }
  .badge.live {
    color: var(--_live);
  }
  a {
    color: var(--_link);
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  button,
  .button {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.25em 0.9em;
    border: var(--_border-width) solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_button-background);
    color: var(--_button-text);
    text-decoration: none;
    cursor: pointer;
  }
  .small button,
  .small .button {
    min-block-size: 2.4em;
    padding-inline: 0.7em;
  }
  button[aria-pressed='true'],
  button[aria-expanded='true'] {
    border-color: currentColor;
    background: var(--_surface);
  }
  .quiet.quiet {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
  }
  input:not([type='radio']),
  select {
    display: block;
    min-block-size: 2.75em;
    inline-size: 100%;
    padding: 0.25em 0.6em;
    border: var(--_border-width) solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_field-background);
    color: var(--_field-text);
  }
  .join {
    border-color: currentColor;
    background: var(--_join-background);
    color: var(--_join-text);
  }
  button[hidden] {
    display: none;
  }
  button:hover,
  .button:hover {
    background: var(--_surface);
  }
  .join.join:is(:hover, [aria-expanded='true']) {
    background: var(--_join-background);
  }
  @media print {
    .frame {
      break-inside: avoid;
    }
    .frame.frame button {
      display: none;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
