import {css, type CSSResult} from 'lit';

/** What lasts a day or longer. In a list a band stands once, on the first of its days. */
export const bandStyles: CSSResult = css`
  .band.band {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
    margin-block-start: 0.375rem;
    padding-block: 0.25em;
    padding-inline: 9px;
    border-radius: var(--_radius);
    background: var(--_band);
    box-shadow: none;
  }
  .band.from {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .band.dotted::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_dot) 82%, currentColor);
  }
  .band .about {
    display: none;
  }
  .until {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .band button.star {
    align-self: center;
  }
  .band :not(.until) + button.star {
    margin-inline-start: auto;
  }
  @container (max-width: 20em) {
    .band.band {
      flex-wrap: wrap;
    }
    .band .name {
      flex: 1 1 6em;
    }
    .band .until {
      order: 1;
      flex-basis: 100%;
      margin: 0;
    }
  }
`;
