import {html, type TemplateResult} from 'lit';

/** When a session starts, for readers and, as the zone shown has it, for machines. */
export function sessionTime(dateTime: string, text: string): TemplateResult {
  return html`<time part="time" dir="auto" datetime=${dateTime}>${text}</time>`;
}
