// Things that come one by one and are sent a few at a time: what a message costs is shared by those that go in it.

export interface GatheringOptions<Item> {
  readonly most: number;
  /** Milliseconds after which, when no other has come, those that wait are sent. */
  readonly quiet: number;
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
    const { most, quiet, alike, ends } = this.#options;
    const [first] = this.#items;
    if (first !== undefined && !alike(first, item)) this.#send();
    this.#items.push(item);
    clearTimeout(this.#timer);
    if (this.#items.length >= most || ends(item)) this.#send();
    else this.#timer = setTimeout(() => this.#send(), quiet);
  }

  /** What waits is not sent, nor what is still added. */
  stop(): void {
    this.#stopped = true;
    this.#items = [];
    clearTimeout(this.#timer);
  }

  #send(): void {
    clearTimeout(this.#timer);
    const [first, ...rest] = this.#items;
    this.#items = [];
    if (first !== undefined) this.#options.send([first, ...rest]);
  }
}
