import {MS_PER_DAY} from '../../core/civil.js';
import {slotNumber} from '../../core/identity.js';
import {sessionsBetween} from '../../core/sessions.js';
import type {ChatFeed, Session, Slot} from '../../core/types.js';

/** The session that an address points at. */
export interface SessionLink {
  readonly chat: string;
  /** The session's `recurrenceId`. */
  readonly session: string;
  readonly slot: number;
  /** The list's address; the first that has the chat where it is absent. */
  readonly list?: string;
}

/** A session is looked for so far from its own start, and from where its overrides move it. */
const FARTHEST = 7 * MS_PER_DAY;

export function isSame(a: SessionLink | undefined, b: SessionLink | undefined): boolean {
  if (!a || !b) return a === b;
  const isOneList = (a.list ?? b.list) === (b.list ?? a.list);
  return isOneList && a.chat === b.chat && a.session === b.session && a.slot === b.slot;
}

/** The session of a feed that an address points at. */
export function findLinked({chats, ...feed}: ChatFeed, link: SessionLink): Session | undefined {
  const chat = chats.find(
    ({id, list}) => id === link.chat && (link.list ?? list?.url ?? '') === (list?.url ?? ''),
  );
  const slot = chat?.schedule[link.slot];
  if (!chat || !slot) return undefined;
  for (const about of placesOf(link.session, slot)) {
    const near = sessionsBetween({...feed, chats: [chat]}, about - FARTHEST, about + FARTHEST);
    const found = near.find(
      each => each.recurrenceId === link.session && slotNumber(each) === link.slot,
    );
    if (found) return found;
  }
  return undefined;
}

/** Where a session may be, as epoch milliseconds: by its rule, or wherever an override moves it to. */
function placesOf(recurrenceId: string, {recurrenceOverrides = {}}: Slot): number[] {
  const own = dayOf(recurrenceId);
  // An override may name it by the hour that people saw on the day on which clocks changed.
  const moves = Object.entries(recurrenceOverrides).flatMap(([key, {start}]) =>
    start !== undefined && Math.abs(dayOf(key) - own) <= MS_PER_DAY ? dayOf(start) : [],
  );
  return Number.isNaN(own) ? [] : [own, ...moves];
}

function dayOf(text: string): number {
  return Date.parse(text.slice(0, 10));
}
