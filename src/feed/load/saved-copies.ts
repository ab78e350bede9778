const STORE = 'chat-calendar';
const SAVED_AT = 'x-saved-at';

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
    await store.put(url, new Response(text, {headers: {[SAVED_AT]: String(Date.now())}}));
  } catch {
    // No secure page, no room, a private window: there will be no copy.
  }
}

export async function savedCopy(url: string): Promise<SavedCopy | undefined> {
  try {
    const store = await caches.open(STORE);
    const found = await store.match(url);
    const savedAt = Number(found?.headers.get(SAVED_AT));
    return found && savedAt ? {text: await found.text(), savedAt} : undefined;
  } catch {
    return undefined;
  }
}
