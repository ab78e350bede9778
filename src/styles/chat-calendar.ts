import {css, type CSSResult} from 'lit';

/** A list by day; columns where the element, not the window, is wide enough or is told so. */
export const calendarStyles: CSSResult = css`
  header {
    justify-content: space-between;
    margin-block-end: var(--_gap);
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
  .notice + div {
    display: none;
  }
  .days {
    display: grid;
    gap: var(--_gap);
  }
  .week .days {
    grid-template-columns: repeat(7, minmax(8em, 1fr));
    overflow-x: auto;
  }
  @container (min-width: 64em) {
    .auto .days {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
  }
  .day {
    container: day / inline-size;
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_border);
  }
  .day.today {
    border-color: var(--_accent);
  }
  .date {
    font-weight: 400;
  }
  .session {
    display: grid;
    gap: 0.1em 0.75em;
    margin-block-start: 0.5em;
  }
  .notice,
  .session {
    padding: 0.5em 0.6em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .name a {
    display: inline-block;
    min-block-size: 24px;
  }
  .topic {
    font-style: italic;
  }
  .present .past {
    color: var(--_muted);
  }
  .present .past .muted {
    color: inherit;
  }
  .cancelled time,
  .cancelled .name,
  .cancelled a,
  .cancelled .title {
    text-decoration: line-through;
  }
  .session.live {
    box-shadow: inset 0 0 0 2px var(--_live);
  }
  .session.next {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .zone {
    margin-block-start: var(--_gap);
  }

  @container day (min-width: 17em) {
    h3,
    h3 + p {
      display: inline-block;
      margin-inline-end: 0.75em;
    }
    .session {
      grid-template-columns: 5em 1fr;
    }
    .when {
      align-content: start;
    }
  }
  @container day (max-width: 17em) {
    .date {
      display: block;
    }
  }
`;
