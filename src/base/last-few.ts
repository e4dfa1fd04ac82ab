// The last few things somebody asked for, kept open: who asks once asks again soon, and the rest is let go.

export class LastFew<Key, Value> {
  readonly #most: number;
  readonly #kept = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was made for the key, or is made now. */
  of(key: Key, make: () => Value): Value {
    const value = this.#kept.has(key) ? (this.#kept.get(key) as Value) : make();
    this.#kept.delete(key);
    this.#kept.set(key, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return value;
  }

  forget(key: Key): void {
    this.#kept.delete(key);
  }
}
