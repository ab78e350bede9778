import {css, type CSSResult} from 'lit';

export const cardStyles: CSSResult = css`
  .frame {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.15em;
    border: 1px solid var(--_border);
  }
  .session {
    padding-block: 0.6em;
    border-block: 1px solid var(--_border);
  }
  .day {
    font-weight: 650;
  }
`;
