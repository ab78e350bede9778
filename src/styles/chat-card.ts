import {css, type CSSResult} from 'lit';

export const cardStyles: CSSResult = css`
  .frame,
  .session {
    display: grid;
    gap: 0.4em;
    align-content: start;
  }
  .frame {
    block-size: 100%;
    padding: var(--_card-padding);
    border: 1px solid var(--_border);
  }
  .session {
    padding-block: 0.6em;
    border-block: 1px solid var(--_border);
  }
`;
