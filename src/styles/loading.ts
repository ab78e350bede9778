import {css, type CSSResult} from 'lit';

/** What is seen of a feed that is on its way. */
export const loadingStyles: CSSResult = css`
  /* Where rows will be: an hour, a name, a topic. Most feeds are here before it is seen. */
  .bones {
    block-size: var(--_loading-size);
    overflow: clip;
    opacity: 0;
    animation: appear 0s 300ms forwards;
  }
  .bones i {
    display: block;
    block-size: 5em;
    border-block-end: 1px solid var(--_border);
    background:
      no-repeat linear-gradient(var(--_border) 0 0) 12px 0.9em / 3em 0.75em,
      no-repeat linear-gradient(var(--_border) 0 0) 5.5em 0.9em / min(50%, 9em) 0.75em,
      no-repeat linear-gradient(var(--_border) 0 0) 5.5em 2.4em / min(60%, 16em) 0.75em;
  }
  [dir='rtl'] .bones {
    scale: -1 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bones {
      animation:
        appear 0s 300ms forwards,
        pulse 2s 300ms ease-in-out infinite;
    }
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.5;
    }
  }
`;
