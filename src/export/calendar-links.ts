import {formatDateTime} from '../core/civil.js';
import {lengthOf, parseDuration} from '../core/duration.js';
import {occurrenceOf} from '../core/slot-rule.js';
import {wellFormed} from './icalendar/content-line.js';
import {proseOf, summaryOf} from './event-text.js';
import {slotEvents} from './icalendar/slot-events.js';
import {dateValue, localValue, utcValue} from './icalendar/time-values.js';
import type {Chat, Session, SessionChanges} from '../core/types.js';

/** Servers and mail programs cut addresses that are longer than some 2,000 characters. */
const LONGEST_ADDRESS = 1900;
/** What name and place may take of it. */
const LONGEST_TITLE = 600;
const LONGEST_PLACE = 300;
/** A text is cut at a word, if there is one so near. */
const LONGEST_WORD = 40;

/**
 * Where Google's calendar offers to take one session.
 *
 * @param join - where the session is held
 * @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
export function googleLink(session: Session, join?: string): string {
  const {chat, start, end, allDay} = session;
  const time = allDay ? dateValue : utcValue;
  const {title, place} = namesOf(chat, session);
  return withDetails(chat, session, join, details =>
    address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${time(start)}/${time(end)}`,
      details,
      location: place,
      trp: 'false', // as in our files, it takes up no time in the eyes of others
    }),
  );
}

/**
 * Where Google's calendar offers to take all sessions of a series, on the clock of its own zone. An
 * address can tell the rule alone.
 *
 * @param session - any session of the series
 * @param join - where the sessions are held
 * @returns undefined where the rule is not the whole truth about this session and those after it:
 *   some are added, cancelled, moved or left out, or there is no rule that says them all
 */
export function googleSeriesLink(session: Session, join?: string): string | undefined {
  const {chat, slot, recurrenceId} = session;
  const hasOthers = Object.entries(slot.recurrenceOverrides ?? {}).some(
    ([key, {start, duration, status, excluded}]) =>
      key >= recurrenceId &&
      (Boolean(start ?? duration ?? status ?? excluded) || occurrenceOf(slot, key) === undefined),
  );
  const [series] = slotEvents(chat, slot, chat.id);
  const [rule = ''] = series?.recurrence ?? [];
  const isWhole = !hasOthers && chat.schedule.length === 1 && rule.startsWith('RRULE:');
  if (!series || !isWhole) return undefined;
  const time = slot.start.includes('T') ? localValue : dateValue;
  const duration = parseDuration(series.duration);
  const dates = [series.start, series.start + (duration ? lengthOf(duration) : 0)];
  const {title, place} = namesOf(chat, {});
  return withDetails(chat, {}, join, details =>
    address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: dates.map(time).join('/'),
      ctz: slot.timeZone,
      recur: rule,
      details,
      location: place,
      trp: 'false',
    }),
  );
}

/**
 * Where Outlook offers to take a session.
 *
 * @param join - where the session is held
 * @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
export function outlookLink(session: Session, join?: string): string {
  const {chat, start, end, allDay} = session;
  const time = (at: number): string =>
    allDay ? formatDateTime(at).slice(0, 10) : `${formatDateTime(at)}Z`;
  const {title, place} = namesOf(chat, session);
  return withDetails(chat, session, join, body =>
    address('https://outlook.live.com/calendar/0/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: time(start),
      enddt: time(end),
      body,
      location: place,
      allday: String(allDay),
    }),
  );
}

/** As in our files, but no longer than there is room for. */
function namesOf(
  chat: Chat,
  changes: SessionChanges,
): {readonly title: string; readonly place: string} {
  const {location = chat.location ?? ''} = changes;
  return {
    title: cut(summaryOf(chat, changes), LONGEST_TITLE),
    place: cut(location, LONGEST_PLACE),
  };
}

/** The address with as much of what is said of a session as has room, its links first of all. */
function withDetails(
  chat: Chat,
  changes: SessionChanges,
  join: string | undefined,
  addressWith: (details: string) => string,
): string {
  const {url = chat.url} = changes;
  let details = '';
  for (const link of new Set([join, url])) {
    const more = [details, link].filter(Boolean).join('\n');
    if (addressWith(more).length <= LONGEST_ADDRESS) details = more;
  }
  const gap = details && '\n\n';
  // A letter stands for the prose, because what is empty is left out.
  const room = LONGEST_ADDRESS - addressWith(`x${gap}${details}`).length + 1;
  const prose = cut(proseOf(chat, changes), room);
  return addressWith(prose ? `${prose}${gap}${details}` : details);
}

/** Outlook shows the `+` that forms write for a space. */
function address(page: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}=${encoded(value)}`] : [],
  );
  return `${page}?${query.join('&')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

/** The beginning of a text that takes no more than so many characters of an address. */
function cut(text: string, room: number): string {
  if (encoded(text).length <= room) return text;
  let left = room - encoded('…').length;
  let start = '';
  for (const letter of lettersOf(text)) {
    left -= encoded(letter).length;
    if (left < 0) break;
    start += letter;
  }
  const words = start.replace(/\s+\S*$/u, '');
  const isNear = start.length - words.length <= LONGEST_WORD;
  const kept = (isNear ? words : start).trimEnd();
  return kept && `${kept}…`;
}

/** A letter and its accents, or one sign of several joined, with its variation or colour. */
const LETTER = /(?:\p{RI}{2}|\P{M})?(?:[\p{M}\p{EMod}]|\u200d\P{M})*/gsu;

/** What readers take for one letter; engines that cannot tell have it nearly so. */
function* lettersOf(text: string): Generator<string> {
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text);
    for (const {segment} of segments) yield segment;
  } else {
    for (const [letter] of text.matchAll(LETTER)) yield letter;
  }
}
