import {parseDuration, type Duration} from './duration.js';
import {onlyCancels, wallTimeOf} from './slot-rule.js';
import type {Override, SessionChanges} from './types.js';

/** What an override says, with its texts read; all times are wall times. */
export interface Change {
  /** The occurrence that it names, which the rule may not give. */
  readonly key: number;
  /** When it is held. */
  readonly wall: number;
  readonly duration: Duration;
  readonly status: Override['status'];
  readonly changes: SessionChanges;
  /** Whether it says nothing of a session that the rule does not give. */
  readonly isIdle: boolean;
}

/**
 * What is shown of a slot's overrides.
 *
 * @param overrides - by the wall times that they name
 * @param usual - how long the slot's sessions are
 */
export function changesOf(overrides: ReadonlyMap<number, Override>, usual: Duration): Change[] {
  return [...overrides].flatMap(([key, override]) => {
    const {start, duration, excluded, status, ...changes} = override;
    const wall = start === undefined ? key : wallTimeOf(start);
    const length = duration === undefined ? usual : durationOf(duration);
    const isIdle = onlyCancels(override);
    return excluded ? [] : [{key, wall, duration: length, status, changes, isIdle}];
  });
}

/** A text that is no length, which `parseFeed` would refuse, is none. */
export function durationOf(text: string): Duration {
  return parseDuration(text) ?? {days: 0, time: 0};
}
