import {UTC, zoneOf, type Zone} from '../core/zone.js';
import type {HourCycle} from './formats.js';

/** The reader's own zone, as the browser tells it. */
function viewerZone(): Zone {
  return zoneOf(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
}

/** What the attribute `time-zone` asks for: `viewer`, `feed` or a name; anything else is `viewer`. */
export function chosenZone(wanted: string, feedZone: string | undefined): Zone {
  const name = wanted === 'feed' ? feedZone : wanted;
  return (name === undefined ? undefined : zoneOf(name)) ?? viewerZone();
}

/** What the attribute `hour-cycle` asks for; anything else is as the language has it. */
export function chosenHourCycle(wanted: string): HourCycle | undefined {
  return /^h(1[12]|2[34])$/.test(wanted) ? (wanted as HourCycle) : undefined;
}
