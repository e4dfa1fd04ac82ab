// Things that come one by one and are sent a few at a time: what a message costs is shared by those that go in it.

export interface GatheringOptions<Item> {
  readonly most: number;
  /** Milliseconds in which others may come. */
  readonly wait: number;
  /** Whether two may go together. */
  fit(one: Item, other: Item): boolean;
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
    const [first] = this.#items;
    if (first !== undefined && !this.#options.fit(first, item)) this.#send();
    this.#items.push(item);
    if (this.#items.length >= this.#options.most) this.#send();
    else this.#timer ??= setTimeout(() => this.#send(), this.#options.wait);
  }

  /** What waits is not sent, nor what is still added. */
  stop(): void {
    this.#stopped = true;
    this.#items = [];
    clearTimeout(this.#timer);
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [first, ...rest] = this.#items;
    this.#items = [];
    if (first !== undefined) this.#options.send([first, ...rest]);
  }
}
