// Work that is asked for again and again and done one piece at a time: after a pause in the asking, and always once more for what was asked meanwhile.

export interface Pieces {
  /** Milliseconds of silence before a piece begins: a save is several events. */
  readonly pause: number;
  /** Whoever asks without end does not put it off for longer than this. */
  readonly longest: number;
  work(): Promise<void>;
  /** What `work` threw; the next piece is done all the same. */
  failed(cause: unknown): void;
}

export class OneAtATime {
  readonly #pieces: Pieces;
  #timer: NodeJS.Timeout | undefined;
  /** When the piece that waits must begin, whatever is asked. */
  #latest: NodeJS.Timeout | undefined;
  #wanted = false;
  #closed = false;
  #running: Promise<void> | undefined;

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
  }

  ask(): void {
    if (this.#closed) return;
    this.#wanted = true;
    if (this.#running) return;
    this.#wait();
  }

  /** Begins nothing more; resolves when what runs has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#clear();
    await this.#running;
  }

  #wait(): void {
    const begin = (): void => {
      this.#clear();
      this.#running = this.#run();
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(begin, this.#pieces.pause);
    this.#latest ??= setTimeout(begin, this.#pieces.longest);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#latest);
    this.#timer = undefined;
    this.#latest = undefined;
  }

  async #run(): Promise<void> {
    this.#wanted = false;
    try {
      await this.#pieces.work();
    } catch (cause) {
      this.#pieces.failed(cause);
    }
    this.#running = undefined;
    if (this.#wanted && !this.#closed) this.#wait();
  }
}
