import {css, type CSSResult} from 'lit';

/** The head, the controls and a list by day. It is the width of `.box`, not the window's, that counts. */
export const calendarStyles: CSSResult = css`
  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: center;
    margin-block-end: var(--_gap);
  }
  .heading,
  .zone {
    grid-column: 1 / -1;
  }
  .nav button {
    padding-inline: 0.75em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    margin-block-end: var(--_gap);
  }
  .controls label {
    flex: 1 1 9em;
    max-inline-size: 18em;
  }
  svg {
    inline-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  [dir='ltr'] .previous svg,
  [dir='rtl'] .next svg {
    scale: -1 1;
  }
  .nothing ~ .stage {
    display: none;
  }
  .days {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }
  @media screen {
    .folded .gone:not(:focus-within) {
      display: none;
    }
  }
  .earlier {
    margin-block-end: var(--_gap);
  }
  .day {
    min-inline-size: 0;
  }
  .day h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .day .badge {
    align-self: center;
  }
  .date {
    font-weight: 400;
  }
  .now {
    grid-column: 1 / -1;
  }
  .day > .now {
    margin-block-start: 0.5em;
  }
  .when {
    align-content: start;
  }
  .days .session {
    display: grid;
    grid-template-columns: 6.25em minmax(0, 1fr);
    gap: 0.1em 0.75em;
    margin-block-start: var(--_session-gap);
    border-inline-start: 3px solid var(--_line);
  }
  .notice,
  .days .session {
    padding: var(--_session-padding);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice {
    margin-block-end: var(--_gap);
  }
  .name a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-decoration: underline 1px var(--_link);
    text-underline-offset: 0.2em;
  }
  .name a:hover {
    text-decoration-thickness: 2px;
  }
  .cancelled .name a {
    text-decoration: line-through;
  }
  .topic {
    font-style: italic;
  }
  .overlap {
    color: var(--_accent);
  }
  .present .past {
    color: var(--_muted);
  }
  .present .past .muted {
    color: inherit;
  }
  .days .live {
    border-color: var(--_live);
  }
  .days .next {
    border-color: var(--_next);
  }
  .favourite .name::after {
    content: ' ★';
    color: var(--_accent);
  }
  .now {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_live);
    font-size: var(--_small-size);
    font-weight: var(--_weight);
  }
  .now::after {
    content: '';
    flex: 1;
    border-block-start: 2px solid;
  }
  .jump {
    position: sticky;
    inset-block-end: 0.75em;
    justify-self: center;
    display: grid;
    margin: var(--_gap) auto 0;
    background: var(--_dialog-background);
    color: var(--_dialog-text);
    box-shadow: 0 0.25em 1em var(--_backdrop);
  }
  .after {
    outline: none;
  }
  .skip:not(:focus),
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scroller {
    overflow-x: auto;
  }
  .box {
    container-type: inline-size;
  }
  .week .box {
    min-inline-size: 64em;
  }
  .list .box {
    max-inline-size: 60em;
  }
  @container (max-width: 17em) {
    .days .session {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 40em) {
    .heading {
      grid-column: 1;
    }
    .nav {
      grid-area: 1 / 2 / span 2;
    }
  }
`;
