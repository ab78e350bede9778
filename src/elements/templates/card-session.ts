import {html, nothing, type TemplateResult} from 'lit';
import type {CardSession} from '../../view/card-session.js';
import {badge} from './badge.js';
import {sentence, textLine} from './text-line.js';

/** A session on its card: topic, when it is for the reader and for the host, state, note, links. */
export function sessionBlock(record: CardSession): TemplateResult {
  const {phase = '', session} = record;
  return html`
    ${textLine(record.topic, 'topic')}
    <div class="when ${phase} ${session.status}" part="session ${session.status} ${phase}">
      <p class="row" part="times">
        <time part="time" dir="auto" datetime=${record.dateTime}>${record.when}</time>
        ${record.badges.map(({state, text}) => badge(text, state))}
      </p>
      ${hostLine(record)} ${textLine(record.shiftExplained, 'shift', 'small')}
    </div>
    ${textLine(record.topicNotice, '', 'muted small')} ${textLine(record.note, 'note')}
  `;
}

/** The host's hour where it is another, and how long it is until then. */
function hostLine({hostHour, isSameHour, countdown}: CardSession): TemplateResult | typeof nothing {
  const host = isSameHour || hostHour.length === 0 ? undefined : sentence(hostHour);
  if (host === undefined && countdown === undefined) return nothing;
  return html`<p class="small muted">
    ${host === undefined ? nothing : html`<span part="host-time" dir="auto">${host}</span>`}
    ${host !== undefined && countdown !== undefined ? '·' : nothing}
    ${countdown === undefined ? nothing : html`<span part="countdown">${countdown}</span>`}
  </p>`;
}
