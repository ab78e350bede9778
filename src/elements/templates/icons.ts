import {html, type TemplateResult} from 'lit';

/** Drawn with a pen of 2 on a field of 24. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  chevron: 'M9 5l7 7-7 7',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16.5 16.5 21 21',
  star: 'M12 3.5l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3 2',
  share: 'M12 15V4M8 7.5l4-4 4 4M6 11H4.5v9.5h15V11H18',
} as const;

/** A picture beside words, or on a button that has a name. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true">
    <path d=${PATHS[name]}></path>
  </svg>`;
}
