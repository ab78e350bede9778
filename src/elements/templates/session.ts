import {html, nothing, type TemplateResult} from 'lit';
import type {Session} from '../../core/types.js';
import type {SessionOnDay} from '../../view/day-record.js';
import {joined} from '../../view/words.js';
import {badge} from './badge.js';
import {sessionTime} from './session-time.js';
import {ASIDE, sentence, textLine} from './text-line.js';

/** Opens a session, unless the reader wants it in another tab. */
export type Open = (session: Session, event: MouseEvent) => void;

/** Where a session stands on its day. */
export interface SessionPlace {
  /** Where days stand side by side. */
  readonly row: number | undefined;
  /** Stands before it when it is the first that is still to come today. */
  readonly mark: TemplateResult | typeof nothing;
}

/** A session on one of its days. */
export function sessionItem(
  record: SessionOnDay,
  {row, mark}: SessionPlace,
  open: Open,
): TemplateResult {
  const {dayOfSpan, isFromBefore, isToAfter, isSameHour, hostHour, platforms} = record;
  const said = [...record.states, isFromBefore ? 'from' : '', isToAfter ? 'to' : ''].join(' ');
  const {color} = record.session.chat;
  const where = joined([isSameHour ? [] : hostHour, platforms ? [{text: platforms}] : []]);
  return html`
    <li
      class="session ${said} r${row ?? ''}"
      part="session ${said}"
      .style=${color ? `--_line:${color}` : ''}
    >
      ${mark}
      <p class="when">
        ${sessionTime(record.dateTime, record.hour)}
        ${dayOfSpan === undefined ? nothing : html`<span class=${ASIDE}>${dayOfSpan}</span>`}
        ${record.badges.map(({state, text}) => badge(text, state))}
      </p>
      <div class="what">
        <p class="name" part="name" dir="auto">${nameLink(record, open)}</p>
        ${textLine(record.title, 'title')} ${textLine(record.hashtagNotice, '', ASIDE)}
        ${textLine(record.topic, 'topic')} ${textLine(record.topicNotice, '', ASIDE)}
        ${textLine(record.shift, 'shift', 'small')} ${textLine(record.note, 'note', 'small')}
        ${textLine(record.turns, '', ASIDE)} ${textLine(record.location, 'location', ASIDE)}
        ${textLine(where.length > 0 ? where : undefined, 'where', ASIDE)}
        ${textLine(record.clashes, 'overlap', 'small')}
      </div>
    </li>
  `;
}

/** The name opens the session: a link to where it is found, or a button where that is nowhere. */
function nameLink({session, name, label, href}: SessionOnDay, open: Open): TemplateResult {
  const click = (event: MouseEvent): void => {
    open(session, event);
  };
  const shown = sentence([name]);
  return href === undefined
    ? html`<button class="quiet" part="link" aria-label=${label} @click=${click}>${shown}</button>`
    : html`<a href=${href} part="link" aria-label=${label} @click=${click}>${shown}</a>`;
}
