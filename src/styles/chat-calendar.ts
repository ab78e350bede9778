import {css, type CSSResult} from 'lit';

/** A list by day; columns where the element, not the window, is wide enough or is told so. */
export const calendarStyles: CSSResult = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_gap);
    margin-block-end: var(--_gap);
  }
  nav {
    display: flex;
    gap: 0.35em;
  }
  nav svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='ltr'] .previous svg,
  [dir='rtl'] .next svg {
    scale: -1 1;
  }
  nav .arrow {
    padding-inline: 0.3em;
  }
  .zone {
    margin-block-start: var(--_gap);
  }
  .notice {
    margin-block-end: var(--_gap);
    padding: 0.6em 0.9em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .days {
    display: grid;
    column-gap: var(--_gap);
  }
  .week .days {
    grid-template-columns: repeat(7, minmax(8em, 1fr));
    overflow-x: auto;
  }
  @container (min-width: 58em) {
    .auto .days {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
  }

  .day {
    container: day / inline-size;
    padding-block: 0.6em;
    border-block-start: 2px solid var(--_border);
  }
  .day h3 {
    font-weight: 650;
    line-height: 1.25;
  }
  .today {
    border-block-start-color: var(--_accent);
  }
  .today h3 {
    color: var(--_accent);
  }
  .weekday,
  .date {
    display: block;
  }
  .date {
    font-size: var(--_small-size);
    font-weight: 400;
  }

  .session {
    display: grid;
    gap: 0.1em 0.75em;
    margin-block-start: 0.6em;
    padding: 0.5em 0.6em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }
  .what {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    justify-items: start;
    align-content: start;
  }
  .name {
    font-weight: 650;
  }
  .name a {
    display: inline-block;
    min-block-size: 24px;
  }
  .topic {
    font-style: italic;
  }
  .past {
    background: none;
    color: var(--_muted);
  }
  .cancelled .when time,
  .cancelled .name,
  .cancelled .title {
    text-decoration: line-through;
  }
  .session.live {
    box-shadow: inset 0 0 0 2px var(--_live);
  }
  .session.next {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  @container day (min-width: 24em) {
    h3 {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: baseline;
    }
    .date {
      font-size: inherit;
    }
    .empty {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
    }
    .session {
      grid-template-columns: 5.5em 1fr;
    }
    .when {
      flex-direction: column;
    }
  }
`;
