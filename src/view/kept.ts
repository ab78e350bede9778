/**
 * Keeps, for each object, the last that was found for it, and for what: a minute that passes or a
 * letter that is typed asks for the same again. It goes with the object.
 */
export class Kept<Owner extends object, Value> {
  readonly #last = new WeakMap<Owner, {readonly key: string; readonly value: Value}>();

  /** @param key - tells all that the value depends on, besides the object */
  get(owner: Owner, key: string, find: () => Value): Value {
    const last = this.#last.get(owner);
    if (last?.key === key) return last.value;
    const value = find();
    this.#last.set(owner, {key, value});
    return value;
  }
}
