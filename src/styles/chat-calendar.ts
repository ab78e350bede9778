import {css, type CSSResult} from 'lit';

/** The title, the buttons beside it and the panel to search in. */
export const calendarStyles: CSSResult = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-areas:
      'title tools'
      'panel panel'
      'found found'
      'range nav'
      'zone nav';
    gap: 0.25rem 0.75em;
    align-items: center;
    margin-block-end: 0.75rem;
  }
  [part='heading'] {
    grid-area: title;
    font-size: var(--_title-size);
    font-weight: 650;
    line-height: 1.25;
  }
  [part='heading']:not(:has(+ .tools button)) {
    grid-column: 1 / -1;
  }
  .tools {
    grid-area: tools;
    display: flex;
    gap: 0.25em;
  }
  .panel {
    grid-area: panel;
    display: grid;
    gap: 0.75rem;
    padding-block: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_border);
  }
  .found {
    grid-area: found;
  }
  .on-paper {
    display: none;
  }
  .found:has(button) {
    padding-block: 0.5rem;
  }
  [part='range'] {
    grid-area: range;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .nav {
    grid-area: nav;
    display: flex;
    align-items: center;
  }
  .zone {
    grid-area: zone;
  }
  .tool.tool {
    gap: 0.4em;
    min-inline-size: min(2.75em, 44px);
    min-block-size: 2.5em;
    padding: 0.25em 0.5em;
    border: 0;
    border-radius: 0;
    background: none;
    text-decoration: none;
  }
  .zone .tool.tool {
    min-block-size: 24px;
    padding: 0;
    text-align: start;
  }
  .tool.chosen,
  .tool[aria-expanded='true'],
  .tool[aria-pressed='true'] {
    box-shadow: inset 0 -2px currentColor;
  }
  .tool[aria-pressed='true'] .star {
    fill: currentColor;
  }
  .tool:disabled {
    color: var(--_muted);
    cursor: default;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .chip {
    min-block-size: 2.25em;
    padding: 0.1em 0.8em;
    border-radius: 2em;
  }
  .chip[aria-pressed='true'],
  .chip[aria-pressed='true'] .muted {
    border-color: currentColor;
    background: currentColor;
  }
  .chip[aria-pressed='true'] :is(bdi, .muted) {
    color: var(--_page);
    background: none;
  }
  .panel label {
    max-inline-size: 30em;
  }
  .zone svg {
    inline-size: 1em;
    block-size: 1em;
  }
  [dir='ltr'] .previous svg,
  [dir='rtl'] :is(.next, .on, .fold) svg {
    scale: -1 1;
  }
  .notice {
    margin-block-end: var(--_gap);
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .nothing ~ .stage {
    display: none;
  }
  .after {
    outline: none;
  }
  /* On phones the buttons' words are for those who hear them. */
  .tools span,
  .skip:not(:focus),
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 35.999em) {
    [part='heading'] {
      font-size: min(var(--_title-size), 1.25em);
    }
  }
  @container (min-width: 36em) {
    .head {
      grid-template-columns: auto auto 1fr auto auto;
      grid-template-areas:
        'title title title tools zone'
        'panel panel panel panel panel'
        'found found found found found'
        'range nav . . .';
    }
    [part='heading']:not(:has(+ .tools button)) {
      grid-column: title;
    }
    .tools span {
      all: unset;
    }
    .zone {
      font-size: inherit;
    }
    .zone .tool.tool {
      min-block-size: 2.5em;
    }
    .zone svg {
      inline-size: 1.25em;
      block-size: 1.25em;
    }
    .tools,
    .zone {
      color: var(--_muted);
    }
  }
`;
