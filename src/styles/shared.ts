import {css, type CSSResult} from 'lit';

/** What both elements look alike in. */
export const shared: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--_font);
    line-height: var(--_line-height);
    color: var(--_text);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  .frame {
    padding: var(--_padding);
    background: var(--_background);
    border-radius: var(--_radius);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small-size);
  }
  .heading {
    font-size: var(--_title-size);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .text {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .badge {
    display: inline-block;
    padding: 0.05em 0.5em;
    border: 1px solid;
    border-radius: 99em;
    font-size: var(--_small-size);
    font-weight: 600;
    color: var(--_accent);
  }
  .badge.live {
    color: var(--_live);
  }
  .badge.live::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: currentColor;
  }
  .badge.cancelled {
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.5em;
    min-block-size: 2.5em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    font: inherit;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  a.button:hover {
    background: var(--_surface);
    border-color: currentColor;
  }
  button[disabled] {
    color: var(--_muted);
    cursor: default;
  }
  a.join {
    border-color: var(--_accent);
    font-weight: 600;
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap);
    min-block-size: 4em;
  }
  .spinner {
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid var(--_border);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 1s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
`;
