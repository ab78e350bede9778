/** Keeps what is slow to make: so many at most, and the one that was not asked for longest goes. */
export class BoundedCache<Value> {
  readonly #made = new Map<string, Value>();

  /** @param most - how many are kept */
  constructor(private readonly most: number) {}

  get size(): number {
    return this.#made.size;
  }

  /** What is kept under a key; it is made when it is not there. */
  get(key: string, make: () => Value): Value {
    const known = this.#made.get(key);
    // A map keeps its order: what is asked for moves to the end.
    if (known !== undefined) this.#made.delete(key);
    const value = known ?? make();
    this.#made.set(key, value);
    if (this.#made.size > this.most) this.#forgetOldest();
    return value;
  }

  #forgetOldest(): void {
    for (const key of this.#made.keys()) {
      this.#made.delete(key);
      return;
    }
  }
}
