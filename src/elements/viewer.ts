import {MS_PER_DAY, MS_PER_HOUR} from '../core/civil.js';
import {zoneMeant} from '../core/zone-name.js';
import {engineZone, UTC, zoneOf, type Zone} from '../core/zone.js';
import type {HourCycle} from '../view/formats.js';

/** The reader's own zone, as the browser tells it: that is slow, and asked for once a tick. */
export class ViewerZone {
  #asked: number | undefined;
  #zone: Zone = UTC;

  /** @param tick - when the clock last ticked: the reader may have travelled since */
  at(tick: number): Zone {
    if (tick !== this.#asked) {
      this.#asked = tick;
      this.#zone = zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone, tick);
    }
    return this.#zone;
  }
}

/** Some machines are set to an abbreviation: of it, a zone with the same clocks. */
function zoneNamed(name: string, now: number): Zone {
  const zone = zoneOf(name);
  const own = zone ?? engineZone(name);
  if (zone || !own) return zone ?? UTC;
  const isSame = ({offset}: Zone): boolean =>
    [now, now + 182 * MS_PER_DAY].every(at => offset(at) === own.offset(at));
  // The signs of these are the other way round.
  const hours = -own.offset(now) / MS_PER_HOUR;
  return (
    zoneMeant(name)
      .flatMap(each => zoneOf(each) ?? [])
      .find(isSame) ??
    zoneOf(`Etc/GMT${hours < 0 ? '' : '+'}${hours}`) ??
    UTC
  );
}

/** What the attribute `time-zone` asks for: `viewer`, `feed` or a name; anything else is `viewer`. */
export function chosenZone(wanted: string, feedZone: string | undefined, viewer: Zone): Zone {
  const name = wanted === 'feed' ? feedZone : wanted;
  return (name ? zoneOf(name) : undefined) ?? viewer;
}

/** What to tell a page's author whose `time-zone` is none; undefined where it is one. */
export function zoneAdvice(wanted: string | null | undefined): string | undefined {
  const isGood = !wanted || ['viewer', 'feed'].includes(wanted) || zoneOf(wanted);
  if (isGood) return undefined;
  const meant = zoneMeant(wanted);
  const hint =
    meant.length > 0
      ? `Did you mean ${meant.join(' or ')}?`
      : 'Write viewer, feed, or an IANA name such as Europe/London.';
  return `chat-calendar: time-zone="${wanted}" is no time zone, so times are in the reader's own. ${hint}`;
}

/** What the attribute `hour-cycle` asks for: `h12` or `h23`; anything else is as the language has it. */
export function chosenHourCycle(wanted: string): HourCycle | undefined {
  return wanted === 'h12' || wanted === 'h23' ? wanted : undefined;
}
