import {html, nothing, type TemplateResult} from 'lit';

/** What a heading says, and how it is known. */
export interface Heading {
  readonly text: unknown;
  readonly part?: string;
  readonly id?: string;
  /** BCP 47, where it is not the language around it. */
  readonly lang?: string | undefined;
}

/** A heading of the level that the page needs: 1 to 6. */
export function heading(level: number, {text, part, id, lang}: Heading): TemplateResult {
  const [name, language] = [part ?? nothing, lang ?? nothing];
  const key = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${name} id=${key} lang=${language} dir="auto">${text}</h1>`;
    case 2:
      return html`<h2 part=${name} id=${key} lang=${language} dir="auto">${text}</h2>`;
    case 3:
      return html`<h3 part=${name} id=${key} lang=${language} dir="auto">${text}</h3>`;
    case 4:
      return html`<h4 part=${name} id=${key} lang=${language} dir="auto">${text}</h4>`;
    case 5:
      return html`<h5 part=${name} id=${key} lang=${language} dir="auto">${text}</h5>`;
    default:
      return html`<h6 part=${name} id=${key} lang=${language} dir="auto">${text}</h6>`;
  }
}
