import {MS_PER_DAY} from './civil.js';

/**
 * How much the core looks through and gives at once, whatever it is asked for. What a feed may hold is
 * limited when it is parsed (`feed/parse/limits.ts`).
 */

/** A window is looked through in stretches of this length: ten years, in milliseconds. */
export const LONGEST_STRETCH: number = 3660 * MS_PER_DAY;

/** A series of every day of a hundred years is no timetable any more. Milliseconds. */
export const LONGEST_WINDOW: number = 10 * LONGEST_STRETCH;

/** Sessions that are given at once: half a second's work, and some 50 MB. */
export const MOST_SESSIONS = 250_000;
