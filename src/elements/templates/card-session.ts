import {html, nothing, type TemplateResult} from 'lit';
import type {CardSession} from '../../view/card-session.js';
import {badge} from './badge.js';
import {linkList} from './link-list.js';
import {sessionTime} from './session-time.js';
import {ASIDE, sentence, textLine} from './text-line.js';

/** A session on its card: its state, its date, both hours, topic, note and links. */
export function sessionBlock(record: CardSession): TemplateResult {
  const {phase = '', session} = record;
  return html`
    <div class="session ${phase} ${session.status}" part="session ${session.status} ${phase}">
      <p class="row">
        ${record.badges.map(({state, text}) => badge(text, state))}
        <span class="small muted" part="countdown">${record.countdown}</span>
      </p>
      <p class="name">${sessionTime(record.dateTime, record.dates)}</p>
      ${session.allDay ? textLine(record.hour, 'times') : hours(record)}
      ${textLine(record.lasts, 'length', ASIDE)} ${textLine(record.location, 'location')}
      ${textLine(record.shiftExplained, 'shift', 'small')} ${textLine(record.topicLine, 'topic')}
      ${textLine(record.topicNotice, '', 'muted')} ${textLine(record.note, 'note')}
      ${linkList(record.links)}
    </div>
  `;
}

/** The reader's hour, large, then the host's. */
function hours({ownHour, hostHour}: CardSession): TemplateResult {
  const host = sentence(hostHour);
  return html`
    <p part="times" dir="auto">
      <span class="hour">${ownHour ?? host}</span>${ownHour === undefined ? nothing : [' · ', host]}
    </p>
  `;
}
