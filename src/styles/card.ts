import {css, type CSSResult} from 'lit';

/** A card on the page or in a dialog, and the dialog: a sheet at the bottom of a phone's window. */
export const cardStyles: CSSResult = css`
  :host(chat-card) .frame,
  .card {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  :host(chat-card) .frame {
    block-size: 100%;
    padding: var(--_card-padding);
    border: 1px solid var(--_border);
  }
  [part='name'][id] {
    font-size: var(--_title-size);
    font-weight: 650;
    line-height: 1.25;
  }
  :is(.card, .frame) > .topic {
    font-size: 1.0625em;
  }
  .when {
    padding-inline-start: 9px;
    border-inline-start: 3px solid var(--_border);
  }
  .when.live {
    border-color: var(--_live);
  }
  .when.next {
    border-color: var(--_next);
  }
  .when time {
    font-weight: var(--_weight);
  }
  .actions > :is(.join, [part='open-calendar']) {
    flex: 1 1 8em;
  }
  .card > .main {
    position: sticky;
    z-index: 1;
    inset-block-start: 3em;
    padding-block: 0.25em;
    background: var(--_dialog-background);
  }
  .close.close {
    border-color: transparent;
  }
  .icon.icon {
    inline-size: min(2.75em, 44px);
    padding: 0;
  }
  .actions [aria-pressed='true'] svg {
    fill: currentColor;
  }
  [part='open-calendar'] svg {
    inline-size: 0.9em;
    rotate: 90deg;
  }
  [part='open-calendar'][aria-expanded='true'] svg {
    rotate: -90deg;
  }
  [role='status']:empty {
    display: none;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(8em) minmax(0, 1fr);
    gap: 0.5em 1em;
    align-items: baseline;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .facts a {
    padding-block: 0.2em;
  }
  .small .small {
    font-size: inherit;
  }
  dialog {
    inline-size: min(34em, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    margin: auto;
    padding: 0;
    overflow: auto;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_dialog-background);
    color: var(--_dialog-text);
    text-align: start;
  }
  dialog::backdrop {
    background: var(--_backdrop);
  }
  .card {
    grid-template-columns: minmax(0, 1fr) auto;
    padding: var(--_card-padding);
  }
  .card > * {
    grid-column: 1 / -1;
  }
  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5em;
    grid-area: 1 / 2;
    background: var(--_dialog-background);
  }
  .close + [part='name'] {
    position: sticky;
    inset-block-start: 0;
    grid-area: 1 / 1;
    padding-block: 0.5em;
    background: var(--_dialog-background);
  }
  .handle {
    display: none;
  }
  /* By the window's width: the sheet is the window's, whatever the element has. */
  @media (max-width: 36em) {
    dialog {
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: 92dvh;
      margin: auto 0 0;
      border-width: 0;
      border-radius: 1rem 1rem 0 0;
    }
    .handle {
      display: grid;
      block-size: 1.5rem;
      place-content: center;
      touch-action: none;
      cursor: grab;
    }
    .handle::before {
      content: '';
      inline-size: 2.25rem;
      block-size: 4px;
      border-radius: 2px;
      background: var(--_border);
    }
    .handle + .card {
      padding-block-start: 0;
    }
  }
  @container (max-width: 20em) {
    :host(chat-card) .facts {
      display: block;
    }
    :host(chat-card) dt {
      margin-block-start: 0.5em;
    }
  }
`;
