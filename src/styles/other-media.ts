import {css, type CSSResult} from 'lit';

/** The days on paper, and in colours that the reader's system forces on the page. */
export const otherMediaStyles: CSSResult = css`
  /* A wall chart: text so small that a busy week fits one sheet, on its broad side. */
  @media print {
    .tools,
    .found,
    .strip,
    .skip,
    .zone,
    [part='range'],
    [data-paper] > span,
    .stage.stage .folded .moved-away,
    .session .join,
    .topic ~ .title,
    .topic ~ .where > .title,
    .session .badge:is(.live, .next) {
      display: none;
    }
    .on-paper {
      display: block;
      font-size: 8pt;
    }
    /* "Today" says nothing on another day. */
    [data-paper]::after {
      content: attr(data-paper);
    }
    .stage.stage .date {
      display: inline;
      font-size: 1em;
    }
    .days a {
      color: inherit;
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      margin: 0;
    }
    .frame.frame .session > button.star[aria-pressed='true'] {
      display: inline;
      min-block-size: 0;
      opacity: 1;
    }
    .folded[hidden] {
      display: block;
      content-visibility: visible;
    }
    .head [part='heading'],
    .head [part='range'] {
      font-size: 1em;
    }
    .stage.stage :is(.small, .badge, .note) {
      font-size: 0.9em;
    }
    .stage.stage .days {
      grid-template-columns: repeat(7, minmax(0, 1fr));
      overflow: visible;
      font-size: 7.2pt;
      line-height: 1.15;
    }
    .day > :is(h1, h2, h3, h4, h5, h6) {
      position: static;
      padding-block: 0;
    }
    .stage.stage :is(.session:not(.band), .moved-away) {
      break-inside: avoid;
      padding-block: 1.25pt;
    }
    .stage.stage .top > .name {
      order: 0;
      flex-basis: auto;
    }
    .stage.stage .dotted .top::before {
      display: none;
    }
    .session,
    .session .about,
    .session.past {
      border-color: transparent;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .session,
    .now {
      border-color: Canvas;
    }
    .session:is(.live, .next),
    .now {
      border-inline-start-color: Highlight;
    }
    .band {
      outline: 1px solid;
    }
    .chip[aria-pressed='true'],
    .tool[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
