import {css, type CSSResult} from 'lit';

export const cardStyles: CSSResult = css`
  .frame {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 1em 1.15em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .session {
    display: grid;
    gap: 0.2em;
    justify-items: start;
    inline-size: 100%;
    padding-block: 0.6em;
    border-block: 1px solid var(--_border);
  }
  .date {
    font-weight: 650;
  }
  .times {
    font-variant-numeric: tabular-nums;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
