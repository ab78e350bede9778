import {BoundedCache} from './bounded-cache.js';
import {MS_PER_DAY} from './civil.js';
import type {Zone} from './zone.js';

/** A time through which two zones differ by the same; of one that is long, a part. */
export interface Season {
  /** First and last millisecond. */
  readonly begin: number;
  readonly last: number;
  /** How far the reader's clocks are ahead of the host's, in milliseconds. */
  readonly ahead: number;
}

/** A difference that comes and goes between two probes is passed over. */
const STEP = 7 * MS_PER_DAY;

/** A difference between two zones that lasts longer than this is what people are used to. */
const LONGEST_SHIFT = 90 * MS_PER_DAY;

/** Changes are looked for in stretches of this length. */
const STRETCH = STEP / 2;

/** What is known of two zones. */
interface ZonePair {
  readonly seasons: Season[];
  /** By the beginning of a stretch, the changes in it. */
  readonly changes: BoundedCache<readonly number[], number>;
}

/** By the names of two zones: a week of chats asks for the same ones again and again. */
const pairs = new BoundedCache<ZonePair>(256);

/** Of two zones so much is kept: some years. */
const MOST_SEASONS = 16;
const MOST_STRETCHES = 512;

function pairOf(host: Zone, reader: Zone): ZonePair {
  return pairs.get(`${host.name} ${reader.name}`, () => ({
    seasons: [],
    changes: new BoundedCache<readonly number[], number>(MOST_STRETCHES),
  }));
}

/** The season that holds an instant. */
export function seasonAt(instant: number, host: Zone, reader: Zone): Season {
  const {seasons: known} = pairOf(host, reader);
  const found = known.find(({begin, last}) => begin <= instant && instant <= last);
  if (found) return found;
  const ahead = (at: number): number => aheadAt(at, host, reader);
  const season = {
    begin: reach(instant, -1, ahead),
    last: reach(instant, 1, ahead),
    ahead: ahead(instant),
  };
  known.push(season);
  if (known.length > MOST_SEASONS) known.shift();
  return season;
}

/** How far the reader's clocks are ahead of the host's at an instant, in milliseconds. */
export function aheadAt(instant: number, host: Zone, reader: Zone): number {
  return reader.offset(instant) - host.offset(instant);
}

/** Whether a season is what people are used to, and not an exception. */
export function isLongSeason({begin, last}: Season): boolean {
  return last - begin > LONGEST_SHIFT;
}

/** The difference of two zones in the last season before an instant that was long. */
export function usualBefore(instant: number, host: Zone, reader: Zone): number {
  const season = seasonAt(instant - 1, host, reader);
  return isLongSeason(season) ? season.ahead : usualBefore(season.begin, host, reader);
}

/** The zone whose clocks change at an instant at which a season begins. */
export function zoneChanging(instant: number, host: Zone, reader: Zone): Zone {
  return reader.offset(instant - 1) === reader.offset(instant) ? host : reader;
}

/** The instants in `from < t ≤ to` at which a season begins. */
export function changesBetween(from: number, to: number, host: Zone, reader: Zone): number[] {
  const {changes} = pairOf(host, reader);
  const found: number[] = [];
  for (let begin = Math.floor(from / STRETCH) * STRETCH; begin < to; begin += STRETCH) {
    found.push(...changes.get(begin, () => changesIn(begin, host, reader)));
  }
  return found.filter(change => change > from && change <= to);
}

/** Two zones that change in one night do so an hour or so apart. */
function changesIn(begin: number, host: Zone, reader: Zone): number[] {
  const end = begin + STRETCH;
  const ahead = (at: number): number => aheadAt(at, host, reader);
  const found: number[] = [];
  for (let at = begin; ahead(at) !== ahead(end);) {
    const before = ahead(at);
    at = lastSame(at, end, each => ahead(each) === before) + 1;
    found.push(at);
  }
  return found;
}

/**
 * The first (or last) millisecond around an instant up to which the difference of two zones stays as
 * it is then; farther away than the longest shift when it stays for so long.
 */
function reach(instant: number, direction: 1 | -1, ahead: (instant: number) => number): number {
  const isSame = (at: number): boolean => ahead(at) === ahead(instant);
  let same = instant;
  let probe = instant + direction * STEP;
  while (isSame(probe)) {
    same = probe;
    if (Math.abs(same - instant) > LONGEST_SHIFT) return same;
    probe += direction * STEP;
  }
  return lastSame(same, probe, isSame);
}

/** Of the milliseconds from one that is the same towards one that is not, the last that is. */
function lastSame(same: number, other: number, isSame: (at: number) => boolean): number {
  let [inside, outside] = [same, other];
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    if (isSame(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
