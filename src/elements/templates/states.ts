import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';

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

/** Says that what is shown is a saved copy, how old it is, and offers another try. */
export function savedNotice(messages: Messages, ago: string, retry: () => void): TemplateResult {
  return html`
    <p class="row notice small" part="saved" role="status">
      ${messages.savedCopy(ago)}
      <button part="retry" @click=${retry}>${messages.retry}</button>
    </p>
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
export function failedState(messages: Messages, text: string, retry: () => void): TemplateResult {
  return html`
    <slot></slot>
    <div class="state" part="error" role="alert">
      <p>${text}</p>
      <button part="retry" @click=${retry}>${messages.retry}</button>
    </div>
  `;
}
