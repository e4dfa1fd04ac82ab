// Ordinary work goes in together; suspect work goes in alone, so that whoever ends over it is known to have ended over it.

export class Turnstile {
  #inside = 0;
  #alone: Promise<void> = Promise.resolve();
  #empty: (() => void) | undefined;

  async together<Value>(act: () => Promise<Value>): Promise<Value> {
    // Who came meanwhile to be alone goes first.
    for (let turn: Promise<void> | undefined; turn !== this.#alone; ) {
      turn = this.#alone;
      await turn;
    }
    this.#inside += 1;
    try {
      return await act();
    } finally {
      this.#inside -= 1;
      if (this.#inside === 0) this.#empty?.();
    }
  }

  async alone<Value>(act: () => Promise<Value>): Promise<Value> {
    const before = this.#alone;
    const done = Promise.withResolvers<void>();
    this.#alone = done.promise;
    await before;
    if (this.#inside > 0) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#empty = resolve;
      await promise;
      this.#empty = undefined;
    }
    try {
      return await act();
    } finally {
      done.resolve();
    }
  }
}
