import {wantFeed, wantInstant} from '../core/arguments.js';
import {formatDate, MS_PER_DAY} from '../core/civil.js';
import {joinLinks} from '../core/join-url.js';
import {sessionsBetween} from '../core/sessions.js';
import {originalStart, zoneOfSlot} from '../core/slot-rule.js';
import type {Chat, ChatFeed, Session, SessionChanges} from '../core/types.js';
import {formatInstant} from '../core/zone.js';
import {summaryOf} from './event-text.js';
import type {SchemaDocument, SchemaEvent} from './schema-org.js';
import {schemaSchedule} from './schema-schedule.js';

export interface StructuredDataOptions {
  /** Epoch milliseconds: sessions that are over by then are not told of. */
  readonly now: number;
  /** Sessions are told of so many days ahead; 28 where it is absent. */
  readonly days?: number;
}

const DAYS_AHEAD = 28;
const STATUSES: Readonly<Record<Session['status'], string>> = {
  scheduled: 'EventScheduled',
  added: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
};

/**
 * A feed in the words of schema.org: each chat a series with its schedules, and its next sessions
 * with the offset that the chat's own zone has then.
 *
 * @throws TypeError when it is no feed, or `now` no number
 */
export function structuredData(
  feed: ChatFeed,
  {now, days = DAYS_AHEAD}: StructuredDataOptions,
): SchemaDocument {
  wantFeed(feed);
  wantInstant(now, 'now');
  const sessions = new Map<Chat, Session[]>();
  for (const session of sessionsBetween(feed, now, now + days * MS_PER_DAY)) {
    const others = sessions.get(session.chat);
    if (others) others.push(session);
    else sessions.set(session.chat, [session]);
  }
  return {
    '@context': 'https://schema.org',
    '@graph': feed.chats.flatMap(chat => eventsOf(chat, sessions.get(chat) ?? [], feed)),
  };
}

function eventsOf(chat: Chat, sessions: readonly Session[], feed: ChatFeed): SchemaEvent[] {
  const events = sessions.map(session => eventOf(session, feed));
  const isSeries = chat.schedule.some(({recurrenceRule}) => recurrenceRule);
  if (!isSeries) return events;
  const schedules = chat.schedule.flatMap(slot => schemaSchedule(slot) ?? []);
  const series: SchemaEvent = {
    '@type': 'EventSeries',
    ...factsOf(chat, {}, feed),
    ...(schedules.length > 0 && {eventSchedule: schedules}),
    ...(events.length > 0 && {subEvent: events}),
  };
  return [series];
}

function eventOf(session: Session, feed: ChatFeed): SchemaEvent {
  const {chat, slot, start, end, allDay, status} = session;
  const zone = zoneOfSlot(slot);
  const at = (instant: number): string =>
    allDay ? formatDate(instant / MS_PER_DAY) : formatInstant(instant, zone);
  return {
    '@type': 'Event',
    ...factsOf(chat, session, feed),
    startDate: at(start),
    endDate: at(allDay ? end - MS_PER_DAY : end), // a date is included
    eventStatus: `https://schema.org/${STATUSES[status]}`,
    ...(status === 'moved' && {previousStartDate: at(originalStart(session))}),
  };
}

/** What series and sessions are told of alike. */
function factsOf(chat: Chat, changes: SessionChanges, feed: ChatFeed): Omit<SchemaEvent, '@type'> {
  const {hosts = chat.hosts, url = chat.url} = changes;
  const description = [changes.note, changes.description ?? chat.description]
    .filter(Boolean)
    .join('\n\n');
  const inLanguage = chat.locale ?? feed.locale;
  return {
    name: summaryOf(chat, changes),
    ...(description && {description}),
    ...(url !== undefined && {url}),
    ...(inLanguage !== undefined && {inLanguage}),
    ...(chat.keywords && {keywords: chat.keywords}),
    ...(hosts && {
      organizer: hosts.map(host => ({
        '@type': 'Organization' as const,
        name: host.name,
        ...(host.url !== undefined && {url: host.url}),
      })),
    }),
    ...whereOf(chat, changes),
  };
}

function whereOf(
  chat: Chat,
  changes: SessionChanges,
): Pick<SchemaEvent, 'location' | 'eventAttendanceMode'> {
  const {location = chat.location} = changes;
  const [join] = joinLinks(chat, changes);
  if (!join && location === undefined) return {};
  const mode = location === undefined ? 'Online' : join ? 'Mixed' : 'Offline';
  return {
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: [
      ...(location === undefined
        ? []
        : [{'@type': 'Place' as const, name: location, address: location}]),
      ...(join ? [{'@type': 'VirtualLocation' as const, url: join.href}] : []),
    ],
  };
}
