import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import {textLine} from './text-line.js';

/** So many rows are hinted at; what has no room is not shown. */
const BONES = Array.from({length: 12}, () => html`<i></i>`);

/**
 * While the feed is on its way: what stands inside the element stays where it was; an empty one shows
 * where rows will be, after a moment, as most feeds come sooner.
 */
export function loadingState(messages: Messages, isEmpty: boolean): TemplateResult {
  return html`
    <slot></slot>
    <p class="state muted ${isEmpty ? 'unseen' : ''}" part="loading" role="status">
      ${messages.loading}
    </p>
    ${isEmpty ? html`<div class="bones" aria-hidden="true">${BONES}</div>` : ''}
  `;
}

/** Whether nothing stands inside an element that could be seen. */
export function isEmptyInside(element: Element): boolean {
  return [...element.childNodes].every(node =>
    node instanceof Element
      ? node.matches('script, style, template, [slot]')
      : !(node instanceof Text) || node.data.trim() === '',
  );
}

/** Says beside a feed why it is not what is there now, and offers another try. */
export function failureNotice(
  lines: readonly string[],
  messages: Messages,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="row notice small" part="saved" role="status">
      ${lines.map(line => textLine(line))}
      <button part="retry" @click=${retry}>${messages.retry}</button>
    </div>
  `;
}

/** Says that a link, and not the reader, chose what is shown, and offers to undo all of it. */
export function linkNotice(messages: Messages, undo: () => void): TemplateResult {
  return html`
    <p class="row notice small" part="linked">
      ${messages.linkChose}
      <button part="undo" @click=${undo}>${messages.undo}</button>
    </p>
  `;
}

/** Says what went wrong and offers another try, below what stands inside the element. */
export function failedState(
  lines: readonly string[],
  messages: Messages,
  retry: () => void,
): TemplateResult {
  return html`
    <slot></slot>
    <div class="state" part="error" role="alert">
      ${lines.map(line => textLine(line))}
      <button part="retry" @click=${retry}>${messages.retry}</button>
    </div>
  `;
}
