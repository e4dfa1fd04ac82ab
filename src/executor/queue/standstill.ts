// How long nothing has gone on, and why: said every so often, and one day too long.

/** Milliseconds. */
export const sayEvery = 15_000;
/** As long as it takes to put a server back; what is made by then stays made. */
export const giveUpAfter = 10 * 60_000;

export class Standstill {
  readonly #clock: () => number;
  readonly #say: (text: string) => void;
  #since: number | undefined;
  #said = Number.NEGATIVE_INFINITY;

  constructor(clock: () => number, say: (text: string) => void) {
    this.#clock = clock;
    this.#say = say;
  }

  /** Asked every second or so: `reason` why nothing goes on, if so. True when that has been so for too long. */
  isTooLong(reason: string | undefined): boolean {
    const now = this.#clock();
    if (reason === undefined) {
      this.#since = undefined;
      return false;
    }
    this.#since ??= now;
    if (now - Math.max(this.#said, this.#since) >= (this.#said < this.#since ? 2_000 : sayEvery)) {
      this.#said = now;
      const minutes = Math.ceil((giveUpAfter - (now - this.#since)) / 60_000);
      this.#say(`${reason}（最多再等${minutes}分钟）`);
    }
    return now - this.#since >= giveUpAfter;
  }
}
