import {MS_PER_DAY} from './civil.js';
import {endOf, lengthOf, wholeDays, type Duration} from './duration.js';
import type {Recurrence} from './recurrence/recurrence.js';
import {changesOf, durationOf, type Change} from './slot-changes.js';
import {
  localStart,
  occurrenceAt,
  originalStart,
  recurrenceOfSlot,
  wallTimeOf,
  zoneOfSlot,
} from './slot-rule.js';
import type {Chat, Override, Session, SessionStatus, Slot} from './types.js';
import {otherWallTime, toInstant, toWallTime, type Zone} from './zone.js';

/** The windows of a search for the next session: it may be near, and a window full of sessions. */
const FIRST_LOOK = 64 * MS_PER_DAY;
const LONGEST_LOOK = 4096 * MS_PER_DAY;

/** Instants in `from ≤ t < to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The sessions of a slot, its texts read once: (rule − overridden) ∪ (overrides − excluded), each
 * occurrence become an instant.
 */
export class SlotSessions {
  readonly #chat: Chat;
  readonly #slot: Slot;
  readonly #zone: Zone;
  readonly #duration: Duration;
  readonly #recurrence: Recurrence;
  readonly #overrides: ReadonlyMap<number, Override>;
  /** What is shown of the overrides. They become instants when they are asked for: that is slow. */
  readonly #changes: readonly Change[];
  readonly #occurrences = new Map<number, number | undefined>();

  /** @param slot - as `parseFeed` gives it */
  constructor(chat: Chat, slot: Slot) {
    this.#chat = chat;
    this.#slot = slot;
    this.#zone = zoneOfSlot(slot);
    this.#duration = durationOf(slot.duration);
    this.#recurrence = recurrenceOfSlot(slot);
    const overrides = Object.entries(slot.recurrenceOverrides ?? {});
    this.#overrides = new Map(overrides.map(([key, each]) => [wallTimeOf(key), each]));
    this.#changes = changesOf(this.#overrides, this.#duration);
  }

  /** The sessions that overlap a window, in no order. */
  in(window: Window): Session[] {
    return this.#around(window, lengthOf(this.#duration)).filter(session =>
      isInWindow(session, window),
    );
  }

  /** A window that holds all of its sessions; without an end where the rule has none. */
  span(): Window {
    const walls = [wallTimeOf(this.#slot.start), ...this.#changes.map(({wall}) => wall)];
    const ends = this.#changes.map(({wall, duration}) => wall + lengthOf(duration));
    const lastEnd = this.#recurrence.end() + lengthOf(this.#duration);
    return {
      from: walls.reduce((least, wall) => Math.min(least, wall), Infinity) - MS_PER_DAY,
      to: ends.reduce((most, end) => Math.max(most, end), lastEnd) + MS_PER_DAY,
    };
  }

  /** The sessions that start in a window, in no order. */
  startingIn(window: Window): Session[] {
    return this.#around(window, 0).filter(({start}) => window.from <= start && start < window.to);
  }

  /** The sessions that a window may hold, and others near it. */
  #around(window: Window, length: number): Session[] {
    // A day to spare on both sides for the zone's offset.
    const from = window.from - MS_PER_DAY;
    const to = window.to + MS_PER_DAY;
    const first = from - length;
    const ids = this.#recurrence.between(first, to);
    if (this.#overrides.size === 0) return this.#plain(ids);
    const elsewhere = this.#overridden(ids, first, to);
    const plain = this.#plain(ids.filter(id => !elsewhere.has(id)));
    const changed = this.#changes
      .filter(({wall, duration}) => wall < to && wall + lengthOf(duration) >= from)
      .flatMap(change => this.#changed(change) ?? []);
    return [...plain, ...changed];
  }

  /** Occurrences that are as the rule says. */
  #plain(ids: readonly number[]): Session[] {
    return ids.map(id => this.#session(id, id, this.#duration, 'scheduled'));
  }

  /** The sessions that would have started in a window, and were moved. */
  movedFrom({from, to}: Window): Session[] {
    return this.#changes
      .filter(({key}) => from - MS_PER_DAY <= key && key < to + MS_PER_DAY)
      .flatMap(change => this.#changed(change) ?? [])
      .filter(session => {
        const before = originalStart(session);
        return session.status === 'moved' && from <= before && before < to;
      });
  }

  /**
   * The first session at or after an instant that is not cancelled.
   *
   * @param before - later ones are not wanted
   */
  next(after: number, before?: number): Session | undefined {
    const walls = [wallTimeOf(this.#slot.start), ...this.#changes.map(({wall}) => wall)];
    const known = walls.filter(wall => wall < Infinity);
    const first = known.reduce((least, wall) => Math.min(least, wall), Infinity);
    const last = known.reduce((most, wall) => Math.max(most, wall), -Infinity);
    let from = Math.max(after, first - MS_PER_DAY);
    const wall = toWallTime(from, this.#zone);
    // The end is asked for each time: what was looked through may have shown that the rule is over.
    for (
      let length = FIRST_LOOK;
      from <=
      Math.min(before ?? Infinity, Math.max(last, this.#recurrence.searchEnd(wall)) + MS_PER_DAY);
      length = Math.min(length * 4, LONGEST_LOOK)
    ) {
      const [found] = this.startingIn({from, to: from + length})
        .filter(session => session.start >= after && session.status !== 'cancelled')
        .sort(byStart);
      if (found) return found;
      from += length;
    }
    return undefined;
  }

  /** The occurrences of a time that are not as the rule says. */
  #overridden(ids: readonly number[], from: number, to: number): Set<number> {
    const found = new Set<number>();
    for (const id of ids) if (this.#overrides.has(id)) found.add(id);
    for (const key of this.#overrides.keys()) {
      // Another name of an occurrence is at most a skipped day away from it.
      if (found.has(key) || key < from - MS_PER_DAY || key >= to + MS_PER_DAY) continue;
      const id = this.#occurrenceOf(key);
      if (id !== undefined) found.add(id);
    }
    return found;
  }

  /** The occurrence that a key is about, found out when it is asked for: that is slow as well. */
  #occurrenceOf(key: number): number | undefined {
    if (!this.#occurrences.has(key)) this.#occurrences.set(key, occurrenceAt(this.#slot, key));
    return this.#occurrences.get(key);
  }

  /** The session that an override gives; undefined where it is another one's to give, or nobody's. */
  #changed(change: Change): Session | undefined {
    const {key, wall: start, duration} = change;
    const occurrence = this.#occurrenceOf(key);
    const id = occurrence ?? key;
    // Where two keys are about one occurrence, its own holds.
    if (id !== key && this.#overrides.has(id)) return undefined;
    const isAdded = occurrence === undefined;
    if (isAdded && change.isIdle) return undefined;
    const wall = start === key ? id : start;
    const isMoved = wall !== id && wall !== otherWallTime(id, this.#zone);
    const status = isAdded ? 'added' : isMoved ? 'moved' : 'scheduled';
    return {...this.#session(id, wall, duration, change.status ?? status), ...change.changes};
  }

  #session(id: number, wall: number, duration: Duration, status: SessionStatus): Session {
    const start = toInstant(wall, this.#zone);
    const allDay = !this.#slot.start.includes('T');
    return {
      chat: this.#chat,
      slot: this.#slot,
      start,
      end: allDay
        ? start + wholeDays(duration) * MS_PER_DAY
        : endOf(wall, start, duration, this.#zone),
      recurrenceId: localStart(this.#slot, id),
      status,
      allDay,
    };
  }
}

/** A session lies in a window when some of it does; one without a length, when it starts there. */
export function isInWindow({start, end}: Session, {from, to}: Window): boolean {
  return start < to && (end > from || start >= from);
}

export function byStart(a: Session, b: Session): number {
  return a.start - b.start;
}
