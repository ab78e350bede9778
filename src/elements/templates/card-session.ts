import {html, nothing, type TemplateResult} from 'lit';
import {formatDate, MS_PER_DAY, MS_PER_MINUTE} from '../../core/civil.js';
import {isSameSession} from '../../core/identity.js';
import {isLive, isOnAllDay, isOver, upcomingSession} from '../../core/now.js';
import {dateOf} from '../../core/timetable.js';
import type {Link, Session} from '../../core/types.js';
import {toWallTime} from '../../core/zone.js';
import type {Messages} from '../../locales/messages.js';
import type {CardContext} from '../card-context.js';
import type {Formats} from '../../view/formats.js';
import {badge} from './badge.js';
import {isSameHour} from '../../view/both-times.js';
import {foreignLanguage, spokenHostTime, topicNotice, zoneLabel} from './chat-texts.js';
import {originally} from './session.js';
import {sentence} from './sentence.js';
import {sessionTime} from './session-time.js';
import {ASIDE, textLine} from './text-line.js';
import {linkList} from './link-list.js';
import {shiftExplained} from '../../view/shift-explained.js';

/** A session on its card: its state, its date, both hours, topic, note and links. */
export function sessionBlock(session: Session, context: CardContext): TemplateResult {
  const {messages, formats, now, feed} = context;
  const {allDay, start, end, status, chat} = session;
  const lang = foreignLanguage(chat, feed, formats);
  const wall = toWallTime(now, formats.zone);
  const isPast = isOver(session, now, formats.zone);
  const upcoming = upcomingSession(chat, now, formats.zone);
  const isNext = upcoming !== undefined && isSameSession(upcoming, session);
  const state =
    isLive(session, now) || isOnAllDay(session, wall)
      ? 'live'
      : isPast
        ? 'past'
        : isNext
          ? 'next'
          : '';
  const countdown = allDay
    ? ''
    : state === 'live'
      ? messages.endsAt(formats.time(end))
      : formats.relative(now, start);
  const {added, cancelled, movedFrom} = messages;
  const words = {
    scheduled: '',
    added,
    cancelled,
    moved: movedFrom(originally(session, formats)),
  };
  return html`
    <div class="session ${state} ${status}" part="session ${status} ${state}">
      <p class="row">
        ${state === 'live' || state === 'next' ? badge(messages[state], state) : nothing}
        ${words[status] ? badge(words[status], status) : nothing}
        <span class="small muted" part="countdown">${countdown}</span>
      </p>
      <p class="name">${sessionTime(session, formats, datesOf(session, formats))}</p>
      ${allDay ? textLine(messages.allDay, 'times') : times(session, context)}
      ${textLine(session.location ?? chat.location, 'location', '', lang)}
      ${textLine(shiftLine(session, lang, context), 'shift', 'small')}
      ${textLine(topicLine(session.topic, lang, messages), 'topic')}
      ${textLine(topicNotice(session, isPast, messages), '', 'muted')}
      ${textLine(session.note, 'note', '', lang)}
      ${linkList(linksOf(session, isPast ? 'after' : state === 'live' ? 'during' : 'before'), lang)}
    </div>
  `;
}

/** How a clock change moves the hour, and why. */
function shiftLine(
  session: Session,
  lang: string | undefined,
  {messages, formats}: CardContext,
): TemplateResult | undefined {
  const {slot, start} = session;
  const isTold = shiftExplained(session, messages, formats) !== undefined;
  return isTold
    ? sentence(
        [zoneLabel(slot, start, lang, formats)],
        ([place]) => shiftExplained(session, messages, formats, place) ?? '',
      )
    : undefined;
}

/** "Topic: Open data". */
function topicLine(
  topic: string | undefined,
  lang: string | undefined,
  messages: Messages,
): TemplateResult | undefined {
  return topic
    ? sentence([{text: topic, lang}], ([place = '']) => messages.topic(place))
    : undefined;
}

/** "Tuesday 1 November 2011", or the first and the last of several days. */
function datesOf(session: Session, formats: Formats): string {
  const first = dateOf(session, formats.zone);
  const last = formatDate(session.end / MS_PER_DAY - 1);
  return session.allDay && first < last
    ? formats.range(first, last)
    : formats.date(first, 'fullDate');
}

/** The reader's hour, large, then the host's, and how long it takes. */
function times(session: Session, {feed, messages, formats}: CardContext): TemplateResult {
  const {start, end} = session;
  const host = spokenHostTime(session, feed, messages, formats);
  const length = messages.lasts(formats.length((end - start) / MS_PER_MINUTE));
  const hour = (text: TemplateResult | string): TemplateResult =>
    html`<span class="hour">${text}</span>`;
  return html`
    <p part="times" dir="auto">
      ${
        isSameHour(session, formats)
          ? hour(host)
          : html`${hour(messages.yourTime(formats.time(start)))} · ${host}`
      }
    </p>
    ${end > start ? textLine(length, 'length', ASIDE) : nothing}
  `;
}

/** The links that matter in a phase of a session, its own and its chat's. */
function linksOf({chat, links = []}: Session, phase: NonNullable<Link['phase']>): Link[] {
  const known = new Set<string>();
  return [...links, ...(chat.links ?? [])].filter(
    ({href, phase: when = phase}) => when === phase && !known.has(href) && known.add(href),
  );
}
