import {css, type CSSResult} from 'lit';

/** A card on the page or in a dialog, and the dialog. */
export const cardStyles: CSSResult = css`
  :host(chat-card) .frame,
  .card,
  .card .session,
  :host(chat-card) .session {
    display: grid;
    gap: 0.4em;
    align-content: start;
  }
  :host(chat-card) .frame {
    block-size: 100%;
    padding: var(--_card-padding);
    border: 1px solid var(--_border);
  }
  .card .session,
  :host(chat-card) .session {
    padding-block: 0.6em;
    border-block: 1px solid var(--_border);
  }
  div.session + div.session {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .card .topic {
    font-style: normal;
  }
  ul.row a,
  .hosts a {
    display: inline-grid;
    align-content: center;
    min-block-size: 24px;
  }
  .small .small {
    font-size: inherit;
  }
  .description {
    margin-block-start: 0.4em;
  }
  .hour {
    font-size: 1.3em;
    font-weight: var(--_weight);
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
    padding: var(--_card-padding);
  }
  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.75em;
    grid-area: 1 / 1;
    justify-self: end;
    background: var(--_dialog-background);
  }
  .close + .heading {
    grid-area: 1 / 1;
    place-self: center start;
    max-inline-size: calc(100% - 5em);
  }
`;
