import {MS_PER_DAY} from '../../core/civil.js';

/** Nobody is kept waiting for longer, whatever a server says. */
const LONGEST = MS_PER_DAY;

/**
 * When a server wants to be asked again (RFC 9110 section 10.2.3): after so many seconds, or at a
 * date, which is told by the server's own clock.
 *
 * @param now - epoch milliseconds
 * @returns epoch milliseconds; undefined where it says nothing, or nothing of use
 */
export function retryAt(headers: Headers, now: number): number | undefined {
  const said = headers.get('retry-after')?.trim() ?? '';
  const theirs = Date.parse(headers.get('date') ?? '') || now;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - theirs;
  return wait > 0 ? now + Math.min(wait, LONGEST) : undefined;
}
