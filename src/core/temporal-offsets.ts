/** The engine's own `Temporal`, as far as it is asked here; TypeScript takes it for always there. */
interface EngineTemporal {
  readonly Instant: {
    fromEpochMilliseconds(instant: number): {toZonedDateTimeISO(timeZone: string): ZonedDateTime};
  };
}

interface ZonedDateTime {
  readonly epochMilliseconds: number;
  readonly offsetNanoseconds: number;
  getTimeZoneTransition(direction: 'next' | 'previous'): ZonedDateTime | null;
}

/** A time through which a zone's clocks are not changed: from its begin until before its end. */
interface Stretch {
  readonly begin: number;
  readonly end: number;
  /** Milliseconds. */
  readonly offset: number;
}

const NS_PER_MS = 1_000_000;

/** The last millisecond that a `Date` can be, and `Temporal` too. */
const END_OF_TIME = 8.64e15;

/** Of a zone so much is remembered: some twenty years. */
const MOST_STRETCHES = 48;

/**
 * How far a zone's clocks are from UTC, in milliseconds, as the engine's own `Temporal` says: a cold
 * page asks it thirty times as fast as `Intl`, and once for all the time between two changes.
 *
 * @param timeZone - what the engine may have a zone for
 * @returns undefined where there is no `Temporal`, or it knows no such zone
 */
export function temporalOffsets(timeZone: string): ((instant: number) => number) | undefined {
  const {Temporal} = globalThis as {Temporal?: EngineTemporal};
  if (!Temporal) return undefined;
  const at = (instant: number): ZonedDateTime =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const stretchAt = (instant: number): Stretch => {
    const moment = at(instant);
    // The change before, or at this very millisecond.
    const before = at(instant + 1).getTimeZoneTransition('previous');
    const after = moment.getTimeZoneTransition('next');
    return {
      begin: before?.epochMilliseconds ?? -Infinity,
      end: after?.epochMilliseconds ?? Infinity,
      offset: moment.offsetNanoseconds / NS_PER_MS,
    };
  };
  const known: Stretch[] = [];
  try {
    known.push(stretchAt(0));
  } catch {
    return undefined; // no such zone, or a page's own `Temporal` that cannot do this
  }
  return instant => {
    // As a `Date` says that is none.
    if (!(Math.abs(instant) < END_OF_TIME)) return NaN;
    let stretch = known.find(({begin, end}) => begin <= instant && instant < end);
    if (!stretch) {
      stretch = stretchAt(Math.floor(instant));
      if (known.length >= MOST_STRETCHES) known.shift();
      known.push(stretch);
    }
    return stretch.offset;
  };
}
