import {css, type CSSResult} from 'lit';

/** The days on paper, and in colours that the reader's system forces on the page. */
export const otherMediaStyles: CSSResult = css`
  /* A wall chart: text so small that any sheet of paper is wide enough for columns. */
  @media print {
    .controls,
    .skip,
    .now,
    h3 .badge {
      display: none;
    }
    .scroller {
      overflow: visible;
    }
    .box {
      font-size: min(8pt, 1.5cqi);
      line-height: 1.2;
    }
    .name a {
      min-block-size: 0;
    }
    .days .session {
      break-inside: avoid;
      padding: 0.2em 0.4em;
      border: 1px solid var(--_border);
    }
    .days .from {
      border-inline-start: 0;
    }
    .days .to {
      border-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    .days .session {
      outline: 1px solid;
      outline-offset: -1px;
      border: 0;
    }
    .session.live,
    .session.next {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
