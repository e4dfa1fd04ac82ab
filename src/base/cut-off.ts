// Work that many wait for and that may be cut off for all of them at once.

/** Not a race against one promise that outlives all work: that would keep every result as long as itself. */
export class CutOff {
  readonly #waiting = new Set<(cause: unknown) => void>();
  #cause: { readonly cause: unknown } | undefined;

  /** As the work ends, or refused with the cause of the cut. */
  until<Value>(work: Promise<Value>): Promise<Value> {
    return new Promise((settle, refuse) => {
      if (this.#cause) refuse(this.#cause.cause);
      else this.#waiting.add(refuse);
      work.then(settle, refuse).finally(() => this.#waiting.delete(refuse));
    });
  }

  cut(cause: unknown): void {
    this.#cause ??= { cause };
    for (const refuse of this.#waiting) refuse(cause);
    this.#waiting.clear();
  }
}
