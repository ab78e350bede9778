import {html, type TemplateResult} from 'lit';
import type {TimetableDay} from '../../core/timetable.js';
import {badge} from './badge.js';
import {sessionItem, type SessionContext} from './session.js';
import {ASIDE, textLine} from './text-line.js';

/** One day of the week and what is on. */
export function daySection(day: TimetableDay, context: SessionContext): TemplateResult {
  const {date, sessions, start, end} = day;
  const {formats, messages, now} = context;
  const isToday = start <= now && now < end;
  const states = `day ${isToday ? 'today' : ''} ${sessions.length ? '' : 'empty'}`;
  return html`
    <section class=${states} part=${states}>
      <h3>
        <time datetime=${date}>
          ${formats.date(date, 'weekday')}
          <span class="date">${formats.date(date, 'shortDate')}</span>
        </time>
        ${isToday ? badge(messages.today) : ''}
      </h3>
      ${
        sessions.length
          ? html`<ul>
              ${sessions.map(session => sessionItem(session, date, context))}
            </ul>`
          : textLine(messages.emptyDay, '', ASIDE)
      }
    </section>
  `;
}
