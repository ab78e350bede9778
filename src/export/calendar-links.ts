import {formatDateTime} from '../core/civil.js';
import {wellFormed} from './icalendar/content-line.js';
import {proseOf, summaryOf} from './event-text.js';
import {dateValue, utcValue} from './icalendar/time-values.js';
import type {Session} from '../core/types.js';

/** Servers and mail programs cut addresses that are longer than some 2,000 characters. */
const LONGEST_ADDRESS = 1900;
/** What name and place may take of it. */
const LONGEST_TITLE = 600;
const LONGEST_PLACE = 300;
/** A text is cut at a word, if there is one so near. */
const LONGEST_WORD = 40;

/**
 * Where Google's calendar offers to take a session.
 *
 * @param join - where the session is held
 * @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
export function googleLink(session: Session, join?: string): string {
  const {start, end, allDay} = session;
  const time = allDay ? dateValue : utcValue;
  const {title, place} = namesOf(session);
  return withDetails(session, join, details =>
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
 * Where Outlook offers to take a session.
 *
 * @param join - where the session is held
 * @see https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
export function outlookLink(session: Session, join?: string): string {
  const {start, end, allDay} = session;
  const time = (at: number): string =>
    allDay ? formatDateTime(at).slice(0, 10) : `${formatDateTime(at)}Z`;
  const {title, place} = namesOf(session);
  return withDetails(session, join, body =>
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
function namesOf(session: Session): {readonly title: string; readonly place: string} {
  const {chat, location = chat.location ?? ''} = session;
  return {
    title: cut(summaryOf(chat, session), LONGEST_TITLE),
    place: cut(location, LONGEST_PLACE),
  };
}

/** The address with as much of what is said of a session as has room, its links first of all. */
function withDetails(
  session: Session,
  join: string | undefined,
  addressWith: (details: string) => string,
): string {
  const {chat, url = chat.url} = session;
  let details = '';
  for (const link of new Set([join, url])) {
    const more = [details, link].filter(Boolean).join('\n');
    if (addressWith(more).length <= LONGEST_ADDRESS) details = more;
  }
  const gap = details && '\n\n';
  // A letter stands for the prose, because what is empty is left out.
  const room = LONGEST_ADDRESS - addressWith(`x${gap}${details}`).length + 1;
  const prose = cut(proseOf(chat, session), room);
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
