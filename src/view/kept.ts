/**
 * Keeps, for each object, what was found for it last, and for what: a minute that passes or a letter
 * that is typed asks for the same again. It goes with the object.
 */
export class Kept<Owner extends object, Value> {
  readonly #found = new WeakMap<Owner, Map<string, Value>>();

  /** @param most - so many are kept of each; what was not asked for longest goes */
  constructor(private readonly most = 1) {}

  /** @param key - tells all that the value depends on, besides the object */
  get(owner: Owner, key: string, find: () => Value): Value {
    const found = this.#found.get(owner) ?? new Map<string, Value>();
    this.#found.set(owner, found);
    const known = found.get(key);
    if (known !== undefined || found.has(key)) {
      // A map is in the order in which things came: this was asked for last.
      if (this.most > 1) {
        found.delete(key);
        found.set(key, known as Value);
      }
      return known as Value;
    }
    const value = find();
    if (found.size >= this.most) found.delete(found.keys().next().value ?? '');
    found.set(key, value);
    return value;
  }
}
