import {html, nothing, type TemplateResult} from 'lit';
import type {TimetableDay} from '../../core/timetable.js';
import {badge} from './badge.js';
import {sessionItem, type SessionContext} from './session.js';
import {ASIDE, textLine} from './text-line.js';

/**
 * One day of the week and what is on.
 *
 * @param rows - the row of each session in a week of columns
 */
export function daySection(
  day: TimetableDay,
  rows: readonly number[],
  context: SessionContext,
): TemplateResult {
  const {date, sessions, start, end} = day;
  const {formats, messages, now} = context;
  const isToday = start <= now && now < end;
  const states = `day ${isToday ? 'today' : ''} ${end <= now ? 'gone' : ''} ${sessions.length ? '' : 'empty'}`;
  const mark = html`<p class="now" part="now">${messages.now(formats.time(now))}</p>`;
  const upcoming = sessions.findIndex(session => !session.allDay && session.start > now);
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
          ? html`<ul role="list">
              ${sessions.map((session, index) =>
                sessionItem(
                  session,
                  {date, row: rows[index], mark: isToday && index === upcoming ? mark : nothing},
                  context,
                ),
              )}
            </ul>`
          : textLine(messages.emptyDay, '', ASIDE)
      }
      ${isToday && upcoming < 0 ? mark : nothing}
    </section>
  `;
}
