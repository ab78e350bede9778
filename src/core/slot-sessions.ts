import {
  dayOfWallTime,
  formatDate,
  formatDateTime,
  MS_PER_DAY,
  parseDate,
  parseDateTime,
} from './civil.js';
import {endOf, parseDuration, wholeDays, type Duration} from './duration.js';
import {LAST_DAY, Recurrence, type Limit} from './recurrence/recurrence.js';
import type {Chat, Override, RecurrenceRule, Session, SessionStatus, Slot} from './types.js';
import {toInstant, toWallTime, UTC, zoneOf, type Zone} from './zone.js';

/** Instants in `from ≤ t < to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A session lies in a window when some of it does; one without a length, when it starts there. */
export function overlaps({start, end}: Session, {from, to}: Window): boolean {
  return start < to && (end > from || (end === start && start >= from));
}

/**
 * A chat's slot with its texts read once: (rule − overridden) ∪ (overrides − excluded). Made from a
 * slot that `parseFeed` has checked.
 */
export class SlotSessions {
  readonly #chat: Chat;
  readonly #slot: Slot;
  /** Dates are kept as UTC, where a day's wall time is its instant. */
  readonly #zone: Zone;
  readonly #allDay: boolean;
  readonly #start: number;
  readonly #duration: Duration;
  readonly #recurrence: Recurrence | undefined;
  /** By wall time of the occurrence they change. */
  readonly #overrides: ReadonlyMap<number, Override>;
  readonly #changed: readonly Session[];

  constructor(chat: Chat, slot: Slot) {
    this.#chat = chat;
    this.#slot = slot;
    this.#allDay = !slot.start.includes('T');
    this.#zone = (this.#allDay ? undefined : zoneOf(slot.timeZone)) ?? UTC;
    this.#start = wallTimeOf(slot.start);
    this.#duration = durationOf(slot.duration);
    const rule = slot.recurrenceRule;
    this.#recurrence = rule && new Recurrence(rule, this.#start, this.#limitOf(rule));
    this.#overrides = new Map(
      Object.entries(slot.recurrenceOverrides ?? {}).map(([id, change]) => [wallTimeOf(id), change]),
    );
    this.#changed = [...this.#overrides]
      .filter(([, {excluded}]) => !excluded)
      .map(([id, change]) => this.#change(id, change));
  }

  /** The sessions of the window, in no order. */
  in(window: Window): Session[] {
    const sessions = this.#plainStarts(window)
      .filter((id) => !this.#overrides.has(id))
      .map((id) => this.#place(id, id, this.#duration, 'scheduled'));
    return [...sessions, ...this.#changed].filter((session) => overlaps(session, window));
  }

  /** The first session at or after an instant that is not cancelled. */
  next(after: number): Session | undefined {
    const last = this.#changed.reduce((end, {start}) => Math.max(end, start), -Infinity);
    const ruleEnd = this.#recurrence?.searchEnd(toWallTime(after, this.#zone)) ?? this.#start;
    const end = Math.max(last, ruleEnd + MS_PER_DAY) + 1;
    let from = after;
    for (let length = 64 * MS_PER_DAY; from < end; length *= 4) {
      const sessions = this.in({from, to: from + length})
        .filter(({start, status}) => start >= after && status !== 'cancelled')
        .sort((a, b) => a.start - b.start);
      if (sessions[0]) return sessions[0];
      from += length;
    }
    return undefined;
  }

  /** A start that its rule does not produce anchors the rule but is no session. */
  get startIsSession(): boolean {
    return this.#produces(this.#start);
  }

  /** Whether the rule (or, without one, the slot itself) gives this occurrence. */
  #produces(id: number): boolean {
    return this.#recurrence ? this.#recurrence.includes(id) : id === this.#start;
  }

  /** Wall times that may lie in the window, with a day to spare for the zone's offset. */
  #plainStarts({from, to}: Window): number[] {
    const {days, time} = this.#duration;
    const first = from - (days + 1) * MS_PER_DAY - time;
    const end = to + MS_PER_DAY;
    if (this.#recurrence) return this.#recurrence.between(first, end);
    return this.#start >= first && this.#start < end ? [this.#start] : [];
  }

  #change(id: number, override: Override): Session {
    const {start, duration, status, excluded: _, ...changes} = override;
    const wall = start === undefined ? id : wallTimeOf(start);
    const length = duration === undefined ? this.#duration : durationOf(duration);
    const state = status ?? (wall !== id ? 'moved' : this.#produces(id) ? 'scheduled' : 'added');
    return {...this.#place(id, wall, length, state), ...changes};
  }

  #place(id: number, wall: number, duration: Duration, status: SessionStatus): Session {
    const start = toInstant(wall, this.#zone);
    return {
      chat: this.#chat,
      slot: this.#slot,
      start,
      end: this.#allDay
        ? start + wholeDays(duration) * MS_PER_DAY
        : endOf(wall, start, duration, this.#zone),
      recurrenceId: this.#allDay ? formatDate(dayOfWallTime(id)) : formatDateTime(id),
      status,
      allDay: this.#allDay,
    };
  }

  /** UNTIL is inclusive and compared as an instant; a date allows all of that day. */
  #limitOf({until}: RecurrenceRule): Limit | undefined {
    if (until === undefined) return undefined;
    const zone = this.#zone;
    const instant = until.endsWith('Z')
      ? wallTimeOf(until.slice(0, -1))
      : until.includes('T')
        ? toInstant(wallTimeOf(until), zone)
        : toInstant(wallTimeOf(until) + MS_PER_DAY, zone) - 1;
    return {
      last: toWallTime(instant, zone) + MS_PER_DAY,
      allows: (wall) => toInstant(wall, zone) <= instant,
    };
  }
}

function wallTimeOf(text: string): number {
  const day = parseDate(text);
  return day === undefined ? (parseDateTime(text) ?? (LAST_DAY + 1) * MS_PER_DAY) : day * MS_PER_DAY;
}

function durationOf(text: string): Duration {
  return parseDuration(text) ?? {days: 0, time: 0};
}

/** The instant at which a session that was moved would have started. */
export function originalStart({slot, recurrenceId, allDay}: Session): number {
  return toInstant(wallTimeOf(recurrenceId), (allDay ? undefined : zoneOf(slot.timeZone)) ?? UTC);
}
