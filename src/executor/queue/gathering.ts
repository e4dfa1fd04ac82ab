// Things that come one by one and are sent a few at a time: what a message costs is shared by those that go in it.

export interface GatheringOptions<Item> {
  readonly most: number;
  /** Milliseconds; when after as many again no other has come, and both times none was to come, those that wait are sent. */
  readonly quiet: number;
  /** Whether others may still come while so many wait: how fast what was sent is done must not tell what goes together. */
  more(waiting: number): boolean;
  /** Whether two may go together. */
  alike(one: Item, other: Item): boolean;
  /** Whether none goes after it. */
  ends(item: Item): boolean;
  send(items: readonly [Item, ...Item[]]): void;
}

export class Gathering<Item> {
  readonly #options: GatheringOptions<Item>;
  #items: Item[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: GatheringOptions<Item>) {
    this.#options = options;
  }

  add(item: Item): void {
    if (this.#stopped) return;
    const { most, alike, ends } = this.#options;
    const [first] = this.#items;
    if (first !== undefined && !alike(first, item)) this.#send();
    this.#items.push(item);
    if (this.#items.length >= most || ends(item)) this.#send();
    else this.#wait();
  }

  /** What waits is not sent, nor what is still added. */
  stop(): void {
    this.#stopped = true;
    this.#items = [];
    clearTimeout(this.#timer);
  }

  #wait(wasCalm = false): void {
    const { quiet, more } = this.#options;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A timer that is late goes off before what has come meanwhile is seen: so one look is not enough.
      const isCalm = !more(this.#items.length);
      if (wasCalm && isCalm) this.#send();
      else this.#wait(isCalm);
    }, quiet);
  }

  #send(): void {
    clearTimeout(this.#timer);
    const [first, ...rest] = this.#items;
    this.#items = [];
    if (first !== undefined) this.#options.send([first, ...rest]);
  }
}
