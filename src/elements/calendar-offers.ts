import type {Chat, ChatFeed, Session} from '../core/types.js';
import {googleLink, googleSeriesLink, outlookLink} from '../export/calendar-links.js';
import {calendarFileName} from '../export/file-name.js';
import {toICalendar} from '../export/icalendar/to-icalendar.js';
import {onlySession} from '../export/one-session.js';
import type {MenuContext} from './menu-context.js';

/** A way into a calendar: a link to where another takes it, or a file. */
export type CalendarOffer = LinkOffer | FileOffer;

interface LinkOffer {
  readonly part: string;
  readonly text: string;
  readonly href: string;
}

interface FileOffer {
  readonly part: string;
  readonly text: string;
  readonly fileName: string;
  /**
   * What is in it.
   *
   * @param pageUrl - where the page is: by that a feed that stands in it is known
   */
  readonly read: (pageUrl: string) => string;
}

/** All that is offered for a session. */
export interface CalendarOffers {
  /** What all sessions are called, "Every week"; undefined where there is only this one. */
  readonly everySession: string | undefined;
  /** Whether it is about the session that is shown, and none but it. */
  readonly isOnce: boolean;
  readonly offers: readonly CalendarOffer[];
}

/** How a session, or all of a chat's, come into the reader's own calendar. */
export function calendarOffers(session: Session, context: MenuContext): CalendarOffers {
  const {messages, memory} = context;
  const {schedule} = session.chat;
  const isSeries = schedule.some(({recurrenceRule}) => recurrenceRule !== undefined);
  const every = isEveryWeek(session.chat) ? messages.everyWeek : messages.everySession;
  const isOnce = !isSeries || memory.isOnce;
  return {
    everySession: isSeries ? every : undefined,
    isOnce,
    offers: [
      ...calendars(session, isOnce, context),
      ...favourites(context),
      ...subscription(context),
    ],
  };
}

function isEveryWeek({schedule}: Chat): boolean {
  return schedule.every(
    ({recurrenceRule: rule}) => rule?.frequency === 'weekly' && (rule.interval ?? 1) === 1,
  );
}

/** Outlook's address cannot tell a rule: there all sessions are a file. */
function calendars(session: Session, isOnce: boolean, context: MenuContext): CalendarOffer[] {
  const {feed, messages, join} = context;
  const {chat} = session;
  const fileName = calendarFileName(chat, isOnce ? session : undefined);
  const read = reader(
    () => (isOnce ? onlySession(feed, session) : {...feed, chats: [chat]}),
    context,
  );
  const google = isOnce ? googleLink(session, join) : googleSeriesLink(session, join);
  const outlook = {part: 'outlook', text: 'Outlook'};
  return [
    {part: 'apple', text: 'Apple Calendar', fileName, read},
    ...(google === undefined ? [] : [{part: 'google', text: 'Google Calendar', href: google}]),
    isOnce ? {...outlook, href: outlookLink(session, join)} : {...outlook, fileName, read},
    {part: isOnce ? 'ics-session' : 'ics-series', text: messages.file, fileName, read},
  ];
}

function favourites(context: MenuContext): CalendarOffer[] {
  const {feed, messages, choices} = context;
  const chats = choices.hasFavourites ? feed.chats.filter(chat => choices.isFavourite(chat)) : [];
  const read = reader(() => ({...feed, chats}), context);
  return chats.length < 2
    ? []
    : [{part: 'ics-favourites', text: messages.allFavourites, fileName: 'favourites.ics', read}];
}

/** Where the list says that a calendar can subscribe to it. */
function subscription({feed, messages}: MenuContext): CalendarOffer[] {
  const link = feed.links?.find(({rel, type}) => rel === 'alternate' && type === 'text/calendar');
  return link && /^https?:/.test(link.href)
    ? [
        {
          part: 'subscribe',
          text: messages.subscribe,
          href: link.href.replace(/^https?:/, 'webcal:'),
        },
      ]
    : [];
}

/** A calendar is written when it is asked for, not before. */
function reader(feed: () => ChatFeed, {now}: MenuContext): FileOffer['read'] {
  return url => toICalendar(feed(), {now, url});
}
