// The lines of source files that findings point at, each file read once.
import type { World } from "../base/world.ts";

export class SourceLines {
  readonly #world: World;
  readonly #files = new Map<string, readonly string[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Undefined when the file or the line is not there. */
  async line(file: string, number: number): Promise<string | undefined> {
    let lines = this.#files.get(file);
    if (!lines) {
      lines = await this.#read(file);
      this.#files.set(file, lines);
    }
    return lines[number - 1];
  }

  async #read(file: string): Promise<readonly string[]> {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await this.#world.readBytes(file));
      return text.split(/\r\n?|\n/);
    } catch {
      // Gone, or in an encoding in which the line would be unreadable.
      return [];
    }
  }
}
