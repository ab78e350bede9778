import {FeedError} from '../errors.js';
import {decodeText, type DecodedText} from './charset.js';
import {isRefused} from './cross-origin.js';
import {failure, statusFailure} from './failures.js';

/** What is asked of a request. */
export interface RequestOptions {
  /** Gives the request up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** As `fetch` has it; `no-cache` asks the server whether its copy is newer. */
  readonly cache?: RequestCache;
  /** Milliseconds that the whole answer may take, headers and body; 10 seconds, at most an hour. */
  readonly timeoutMs?: number;
  /** The body is cut off there, and refused; 5 MB. */
  readonly maxBytes?: number;
}

export interface Answer extends DecodedText {
  /** Where it came from in the end, if not from where it was asked for; else empty. */
  readonly redirectedTo: string;
  /** Whether it came over the network: a service worker keeps its own copies. */
  readonly isFromNetwork: boolean;
}

const TIMEOUT_MS = 10_000;
const LONGEST_TIMEOUT_MS = 3_600_000;
const MAX_BYTES = 5_000_000;

/**
 * Asks for a text.
 *
 * @throws FeedError with a code for each way in which there can be none
 */
export async function request(url: string, options: RequestOptions): Promise<Answer> {
  const {signal, cache = 'default'} = options;
  const timeoutMs = Math.min(wanted(options.timeoutMs, TIMEOUT_MS), LONGEST_TIMEOUT_MS);
  const maxBytes = wanted(options.maxBytes, MAX_BYTES);
  // `AbortSignal.any` and `timeout` are younger than some browsers in use.
  const giving = new AbortController();
  const giveUp = (): void => {
    giving.abort(signal?.reason);
  };
  const timer = setTimeout(() => {
    giving.abort();
  }, timeoutMs);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  try {
    const response = await ask(url, {cache, signal: giving.signal});
    if (!response.ok) throw statusFailure(url, response);
    const bytes = await bytesOf(response, url, maxBytes);
    return {
      ...decodeText(bytes, response.headers.get('content-type')),
      redirectedTo: response.redirected ? response.url : '',
      isFromNetwork: response.url !== '',
    };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    const isLate = giving.signal.aborted;
    giving.abort(); // nobody reads the rest of what is refused
    const text = `not all of it came within ${timeoutMs / 1000} seconds (timeout).`;
    throw isLate ? failure('timeout', url, text, cause) : cause;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/** A number that makes sense, or else the usual one. */
function wanted(value: number | undefined, usual: number): number {
  return value !== undefined && value > 0 ? value : usual;
}

async function ask(url: string, init: RequestInit & {signal: AbortSignal}): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal.aborted) throw cause;
    if (isOffline()) throw failure('offline', url, 'this browser is offline.', cause);
    if (!(await isRefused(url, init.signal))) {
      const text = `no answer. The host may be down or its name wrong, or a policy (connect-src) forbids it.`;
      throw failure('unreachable', url, text, cause);
    }
    const header = 'Access-Control-Allow-Origin';
    const text =
      `the host answers, but lets no other site read it: the header "${header}: ${location.origin}", ` +
      `or with * for all sites, is missing. In nginx: add_header ${header} "*" always;`;
    throw failure('cross-origin', url, text, cause);
  }
}

function isOffline(): boolean {
  return (globalThis.navigator as Navigator | undefined)?.onLine === false; // Node 20 has none
}

/** The body as far as the limit, beyond which it is refused: it may be endless. */
async function bytesOf(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  let size = 0;
  try {
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      parts.push(part.value);
      size += part.value.length;
      if (size <= maxBytes) continue;
      throw failure('too-large', url, `it has more than ${maxBytes} bytes (max-bytes).`);
    }
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    const why = 'a lost connection, a wrong Content-Length or a broken compression';
    throw failure('cut-off', url, `it broke off after ${size} bytes: ${why}.`, cause);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
