// The street, walked again after every save: one walk at a time, the last state of the disk wins, and nothing ends it but being closed.
import type { World } from "../base/world.ts";
import { type Folders, walkStreet } from "../pipeline.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import { type Picture, takePicture } from "./picture.ts";
import { WalkMemory } from "./walk-memory.ts";

/** A save is several events within so many milliseconds, and an unpacking or a change of branch many more. */
const pause = 80;
const longest = 1000;

/** What those who look are told. */
export interface Onlooker {
  /** A walk begins. */
  walking(): void;
  walked(picture: Picture): void;
  /** The program itself failed; the picture is the one before. */
  failed(trouble: string): void;
}

export class Preview {
  readonly #world: World;
  readonly #folders: Folders;
  readonly #clock: () => number;
  readonly #onlookers: readonly Onlooker[];
  readonly #walks: OneAtATime;
  #memory = new WalkMemory();
  #saved = new Set<string>();
  #picture: Picture | undefined;
  #trouble: string | undefined;

  constructor(world: World, folders: Folders, clock: () => number, onlookers: readonly Onlooker[]) {
    this.#world = world;
    this.#folders = folders;
    this.#clock = clock;
    this.#onlookers = onlookers;
    const [work, failed] = [() => this.#walk(), (cause: unknown) => this.#fail(cause)];
    this.#walks = new OneAtATime({ pause, longest, work, failed });
  }

  /** Undefined until the first walk has ended. */
  get picture(): Picture | undefined {
    return this.#picture;
  }

  /** What went wrong with the program in the last walk. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Something was saved. */
  saved(path: string | undefined): void {
    if (path !== undefined) this.#saved.add(path.replaceAll("\\", "/"));
    this.#walks.ask();
  }

  close(): Promise<void> {
    return this.#walks.close();
  }

  async #walk(): Promise<void> {
    for (const one of this.#onlookers) one.walking();
    const saved = [...this.#saved].sort();
    this.#saved = new Set();
    const begin = this.#clock();
    const memory = this.#memory;
    const { value: street, diagnostics: found } = await walkStreet(this.#world, this.#folders, memory, memory.readings);
    memory.endRound(street);
    const picture = takePicture({ street, found, saved, took: this.#clock() - begin }, this.#picture);
    this.#picture = picture;
    this.#trouble = undefined;
    for (const one of this.#onlookers) one.walked(picture);
  }

  #fail(cause: unknown): void {
    // What is remembered may be half of something.
    this.#memory = new WalkMemory();
    this.#trouble = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    for (const one of this.#onlookers) one.failed(this.#trouble);
  }
}
