import {MS_PER_HOUR, MS_PER_MINUTE} from '../../core/civil.js';

/** A feed is never asked for more often. */
const SHORTEST = MS_PER_MINUTE;
/** After failures it is asked for at least so often, unless that is not wanted anyway. */
const LONGEST_PAUSE = MS_PER_HOUR;
/** A pause is longer by up to this part of it, at random. */
const JITTER = 0.1;
/** So is the first: readers who came together, by a link that all got at once, part at once. */
const FIRST_JITTER = 1;

/** How the newest requests for a feed went. */
export interface Asked {
  /** When the newest one was answered, or given up: epoch milliseconds. */
  readonly at: number;
  /** How many there have been. */
  readonly count: number;
  /** How many have failed since the last good answer. */
  readonly failures: number;
  /** When the server wants to be asked again: epoch milliseconds. */
  readonly retryAt?: number | undefined;
}

/**
 * When a feed is to be asked for again. A pause is never shorter than what is wanted. After each
 * failure it is twice as long, up to an hour, and anywhere between once and twice that: so a host in
 * trouble is asked less than one that is well, and never by all at once when it is back.
 *
 * @param pause - wanted between two requests, in milliseconds
 * @param random - from 0 to less than 1
 * @returns epoch milliseconds
 */
export function nextRequest(
  {at, count, failures, retryAt = 0}: Asked,
  pause: number,
  random: number,
): number {
  const usual = Math.max(pause, SHORTEST);
  if (failures === 0) return at + usual * (1 + (count > 1 ? JITTER : FIRST_JITTER) * random);
  const longer = Math.min(usual * 2 ** (failures - 1), Math.max(usual, LONGEST_PAUSE));
  return Math.max(at + longer * (1 + random), retryAt + usual * random);
}
