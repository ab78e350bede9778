import {html, nothing, type TemplateResult} from 'lit';

/** Where a line of text stands in the design, and whose words it is. */
interface Line {
  /** Its part, which is its class too. */
  readonly part?: string | undefined;
  readonly muted?: boolean;
  readonly small?: boolean;
  /** BCP 47: the language of a text that comes from the feed. */
  readonly lang?: string | undefined;
}

/** A paragraph; nothing where there is no text. Text of a feed finds its own direction. */
export function textLine(
  text: TemplateResult | string | undefined,
  {part, muted, small, lang}: Line = {},
): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  const classes = ['text', part, muted && 'muted', small && 'small'].filter(Boolean).join(' ');
  return html`<p class=${classes} part=${part ?? nothing} lang=${lang ?? nothing} dir="auto">
    ${text}
  </p>`;
}
