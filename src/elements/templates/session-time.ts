import {html, type TemplateResult} from 'lit';
import {dateOf} from '../../core/timetable.js';
import {formatInstant} from '../../core/zone.js';
import type {Session} from '../../core/types.js';
import type {Formats} from '../../view/formats.js';

/** A session's start as the zone shown has it; for a whole day its date. */
export function sessionTime(session: Session, {zone}: Formats, text: string): TemplateResult {
  const {start, allDay} = session;
  const machineTime = allDay ? dateOf(session, zone) : formatInstant(start, zone);
  return html`<time part="time" dir="auto" datetime=${machineTime}>${text}</time>`;
}
