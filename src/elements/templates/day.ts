import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locales/messages.js';
import type {DayRecord} from '../../view/day-record.js';
import {badge} from './badge.js';
import {sessionItem, type Open} from './session.js';
import {ASIDE, textLine} from './text-line.js';

/**
 * One day and what is on.
 *
 * @param rows - the row of each session where days stand side by side
 * @param nowText - says the present time
 */
export function daySection(
  {date, weekday, shortDate, isToday, isGone, sessions, upcoming}: DayRecord,
  rows: readonly number[],
  nowText: string,
  messages: Messages,
  open: Open,
): TemplateResult {
  const states = `day ${isToday ? 'today' : ''} ${isGone ? 'gone' : ''} ${sessions.length ? '' : 'empty'}`;
  const mark = html`<p class="now" part="now">${nowText}</p>`;
  return html`
    <section class=${states} part=${states}>
      <h3>
        <time datetime=${date}>${weekday} <span class="date">${shortDate}</span></time>
        ${isToday ? badge(messages.today) : ''}
      </h3>
      ${
        sessions.length
          ? html`<ul role="list">
              ${sessions.map((session, index) =>
                sessionItem(
                  session,
                  {row: rows[index], mark: session === upcoming ? mark : nothing},
                  open,
                ),
              )}
            </ul>`
          : textLine(messages.emptyDay, '', ASIDE)
      }
      ${isToday && !upcoming ? mark : nothing}
    </section>
  `;
}
