import {BoundedCache} from '../../core/bounded-cache.js';

/** What is known of so many addresses. */
const MOST_KNOWN = 100;

/** Whether a host answers although its feed cannot be read, by the feed's address. */
const refusals = new BoundedCache<Promise<boolean>>(MOST_KNOWN);

/**
 * Whether a feed of another site is there, but may not be read (CORS): to a script that looks like a
 * host that is down. To know, the same address is asked once more for its head alone, in a way that
 * needs no leave; once a page, so that a host in trouble is not asked twice as often.
 */
export function isRefused(url: string, signal: AbortSignal): Promise<boolean> {
  return refusals.get(url, () =>
    isElsewhere(url) ? answers(url, signal) : Promise.resolve(false),
  );
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(url, {method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal});
    return true;
  } catch {
    return false;
  }
}

function isElsewhere(url: string): boolean {
  try {
    return new URL(url, document.baseURI).origin !== location.origin;
  } catch {
    return false; // no address; or no page, as in Node
  }
}
