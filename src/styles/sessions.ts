import {css, type CSSResult} from 'lit';

/** The rows: 12 px at their start are room for the edge of what is on, so that nothing ever moves. */
export const sessionStyles: CSSResult = css`
  .session,
  .moved-away {
    position: relative;
    display: grid;
    grid-template-columns: minmax(var(--_hour-size), max-content) minmax(0, 1fr) auto;
    padding-block: var(--_session-padding);
    padding-inline-start: 9px;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }
  /* What is out of sight is as high as most rows are, until it has been seen. */
  .many > .session {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }
  .to-come {
    block-size: calc(var(--_rows) * 5em);
  }
  .moved-away {
    cursor: auto;
    color: var(--_muted);
  }
  ul + ul > :first-child,
  li + :is(.session, .moved-away) {
    box-shadow: inset 0 1px var(--_border);
  }
  .session:hover {
    background: var(--_surface);
  }
  .session:hover [part~='link'],
  .now [part~='link']:hover {
    text-decoration: underline;
  }
  .session:has([part~='link']:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .days .session [part~='link']:focus-visible {
    outline: none;
  }
  .session > time {
    white-space: nowrap;
  }
  .session > time,
  .moved-away > .hour {
    grid-row: 1 / span 9;
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .session > :not(time, .star) {
    grid-column: 2 / -1;
  }
  .session > .top {
    grid-column: 2;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .dotted .top::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(9px + var(--_hour-size) - 0.75em);
    margin-block-start: 0.45em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_dot) 82%, currentColor);
  }
  .name {
    min-block-size: 0;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  /* The dot before a piece is outside of what is shown where the piece begins a line. */
  .session .where {
    overflow: clip;
  }
  .where:has(.then) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
  }
  .then {
    position: relative;
  }
  /* On the side that the layout has; the piece may have another direction. */
  .then + .then::before {
    content: '·' / '';
    position: absolute;
    left: -0.55em;
  }
  [dir='rtl'] .where > .then + .then::before {
    left: auto;
    right: -0.55em;
  }
  button.name {
    justify-content: start;
  }
  .folded .past,
  .cancelled .about {
    color: var(--_muted);
  }
  /* Muted once is enough to be read. */
  .folded .past .muted,
  .folded .past.cancelled .about,
  .moved-away .muted {
    color: inherit;
  }
  .live {
    border-color: var(--_live);
  }
  .next {
    border-color: var(--_next);
  }
  .cancelled :is(time, .name) {
    text-decoration: line-through;
  }
  .shift {
    color: var(--_accent);
  }
  .about.note {
    font-size: var(--_small-size);
  }
  /* Under the star, beside the lines that it leaves no room to, whatever its word is. */
  .session > .join.join {
    grid-area: 2 / 3 / span 8;
    align-self: end;
    margin-inline-start: 0.75em;
    min-block-size: 2.25em;
    padding-inline: 0.7em;
    border-color: var(--_control);
    background: none;
    color: inherit;
    font-size: var(--_small-size);
  }
  .session.live > :is(.about, .where, .shift, .overlap) {
    grid-column: 2;
  }
  .session.live > .about:has(+ .where) {
    grid-column: 2 / -1;
  }
  .session > .about + .where ~ .join.join {
    grid-row: 3 / span 8;
  }
  button.star {
    grid-area: 1 / 3;
    align-self: start;
    justify-self: end;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_control);
    line-height: 1;
  }
  button.star::before {
    content: '☆' / '';
    font-size: 1.25em;
  }
  button.star[aria-pressed='true'] {
    color: inherit;
  }
  button.star[aria-pressed='true']::before {
    content: '★' / '';
  }
`;
