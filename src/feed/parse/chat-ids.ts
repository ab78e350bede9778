/**
 * The ids of the chats of a feed, each one once in its list. An id that is written belongs to the
 * first chat that states it, wherever that stands; one made of a name gives way, and stays the same
 * when chats are added after it.
 */
export class ChatIds {
  readonly #written = new Set<string>();
  readonly #taken = new Set<string>();

  /** Keeps an id for the chats that state it. */
  reserve(id: string, list: string): void {
    this.#written.add(keyOf(id, list));
  }

  /**
   * Gives a chat the id that it wants, or one like it.
   *
   * @param isWritten - the chat states it
   * @param number - of the chat in its feed, from 1
   */
  take(wanted: string, isWritten: boolean, number: number, list: string): string {
    let id = wanted;
    const isFree = (): boolean => {
      const key = keyOf(id, list);
      const isReserved = this.#written.has(key) && !(isWritten && id === wanted);
      return !isReserved && !this.#taken.has(key);
    };
    while (!isFree()) id += `-${number}`;
    this.#taken.add(keyOf(id, list));
    return id;
  }
}

function keyOf(id: string, list: string): string {
  return JSON.stringify([list, id]);
}
