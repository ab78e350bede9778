/** Keeps what is slow to make: so many at most, and the oldest goes. */
export class BoundedCache<Value, Key = string> {
  readonly #made = new Map<Key, Value>();

  /** @param most - how many are kept */
  constructor(private readonly most: number) {}

  get size(): number {
    return this.#made.size;
  }

  /** What is kept under a key; it is made when it is not there. */
  get(key: Key, make: () => Value): Value {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.#made.size >= this.most) this.#forgetOldest();
    this.#made.set(key, value);
    return value;
  }

  /** A map keeps its order. */
  #forgetOldest(): void {
    for (const key of this.#made.keys()) {
      this.#made.delete(key);
      return;
    }
  }
}
