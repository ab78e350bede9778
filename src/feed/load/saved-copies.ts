import {MS_PER_DAY} from '../../core/civil.js';

const STORE = 'chat-calendar';
const SAVED_AT = 'x-saved-at';
const LENGTH = 'x-length';

/** Copies are kept for so long, and so many of them. */
const LONGEST_KEPT = 30 * MS_PER_DAY;
const MOST_COPIES = 20;
/**
 * Of addresses that differ in their query alone. Those that were saved lately may be lists of one
 * page, `?list=1` and `?list=2`; of the others most are old versions, `?v=1` and `?v=2`.
 */
const MOST_OF_ONE_PATH = 15;
const MOST_OLD_OF_ONE_PATH = 5;
const LATELY = MS_PER_DAY;
/** Characters of all copies together: those that were saved last have room first. */
const MOST_TEXT = 10_000_000;

/** A feed's text as it was when it last could be had. */
export interface SavedCopy {
  readonly text: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** Keeps a good feed for a time without a network; where a page may not, nothing is kept. */
export async function saveCopy(url: string, text: string): Promise<void> {
  try {
    const store = await caches.open(STORE);
    const headers = {[SAVED_AT]: String(Date.now()), [LENGTH]: String(text.length)};
    await store.put(url, new Response(text, {headers}));
    await forgetOld(store);
  } catch {
    // No secure page, no room, a private window: there will be no copy.
  }
}

export async function savedCopy(url: string): Promise<SavedCopy | undefined> {
  try {
    const store = await caches.open(STORE);
    const found = await store.match(url);
    const savedAt = savedAtOf(found);
    if (found && isFresh(savedAt)) return {text: await found.text(), savedAt};
    await store.delete(url);
  } catch {
    // There is no store, and so no copy.
  }
  return undefined;
}

/** Forgets a copy that is of no use. */
export async function dropCopy(url: string): Promise<void> {
  try {
    const store = await caches.open(STORE);
    await store.delete(url);
  } catch {
    // There is no store, and so no copy.
  }
}

/** Keeps the newest copies, and none that is too old. */
async function forgetOld(store: Cache): Promise<void> {
  const requests = await store.keys();
  const copies = await Promise.all(
    requests.map(async request => {
      const found = await store.match(request);
      return {
        request,
        savedAt: savedAtOf(found),
        length: Number(found?.headers.get(LENGTH)),
        path: request.url.replace(/[?#].*$/s, ''),
      };
    }),
  );
  copies.sort((a, b) => b.savedAt - a.savedAt);
  const kept: typeof copies = [];
  let room = MOST_TEXT;
  for (const copy of copies) {
    const ofPath = kept.filter(({path}) => path === copy.path).length;
    const isOld = Date.now() - copy.savedAt > LATELY;
    const most = isOld ? MOST_OLD_OF_ONE_PATH : MOST_OF_ONE_PATH;
    const isWanted = ofPath < most && kept.length < MOST_COPIES && copy.length <= room;
    if (isWanted && isFresh(copy.savedAt)) {
      kept.push(copy);
      room -= copy.length;
    } else await store.delete(copy.request);
  }
}

/** 0 where there is no copy, or no date on it. */
function savedAtOf(copy: Response | undefined): number {
  return Number(copy?.headers.get(SAVED_AT)) || 0;
}

/** A date of the future is none: the clock was wrong then, or is now. */
function isFresh(savedAt: number): boolean {
  return Math.abs(Date.now() - savedAt) <= LONGEST_KEPT;
}
