// A world in memory for tests: files in a map, the same every time, and failing where a test asks it to.
import { sha256 } from "../src/base/digest.ts";
import { byText } from "../src/base/order.ts";
import type { FoundFile, RunningProgram, World } from "../src/base/world.ts";

export type MemoryFile = string | Uint8Array;

interface Circumstances {
  readonly environment?: Readonly<Record<string, string>>;
  /** Paths that are links, which nobody may follow. */
  readonly links?: readonly string[];
  /** Sizes to claim for files too large to hold in a test. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Files and folders that may be read only. */
  readonly readOnly?: readonly string[];
  readonly self?: RunningProgram;
  /** The processes that run besides. */
  readonly running?: readonly number[];
}

export class MemoryWorld implements World {
  readonly files = new Map<string, Uint8Array>();
  /** What the clock of its disk shows, in milliseconds; a test turns it. */
  time = 0;
  readonly #written = new Map<string, number>();
  readonly #circumstances: Circumstances;
  readonly #failing = new Map<string, Error>();

  constructor(files: Readonly<Record<string, MemoryFile>> = {}, circumstances: Circumstances = {}) {
    for (const [path, content] of Object.entries(files)) this.files.set(path, bytesOf(content));
    this.#circumstances = circumstances;
  }

  /** From now on, listing, reading, writing, moving or removing this path (or moving to it) fails. */
  failOn(path: string, code = "EIO"): void {
    this.#failing.set(path, Object.assign(new Error(`${code}: ${path}`), { code }));
  }

  /** A file as text; undefined when it is not there. */
  text(path: string): string | undefined {
    const bytes = this.files.get(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  async listFiles(folder: string): Promise<readonly FoundFile[]> {
    this.#mayFail(folder);
    const { links = [], sizes = {} } = this.#circumstances;
    const found: FoundFile[] = [];
    for (const [path, bytes] of this.files) {
      if (!path.startsWith(`${folder}/`)) continue;
      const below = path.slice(folder.length + 1);
      if (links.includes(path)) found.push({ path: below, kind: "link", size: 0 });
      else found.push({ path: below, kind: "file", size: sizes[path] ?? bytes.length });
    }
    return found.sort(byText((file) => file.path));
  }

  async foldersIn(folder: string): Promise<readonly string[]> {
    this.#mayFail(folder);
    const below = [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`));
    const names = below.flatMap((path) =>
      path
        .slice(folder.length + 1)
        .split("/")
        .slice(0, -1)
        .slice(0, 1),
    );
    return [...new Set(names)].sort();
  }

  async exists(path: string): Promise<boolean> {
    return this.#below(path).length > 0;
  }

  async readBytes(path: string): Promise<Uint8Array> {
    this.#mayFail(path);
    const bytes = this.files.get(path);
    if (!bytes) throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
    return bytes;
  }

  async digests(...folders: readonly string[]): Promise<readonly ReadonlyMap<string, string>[]> {
    const { links = [] } = this.#circumstances;
    return folders.map((folder) => {
      const below = [...this.files].filter(([path]) => path.startsWith(`${folder}/`));
      return new Map(
        below.map(([path, bytes]) => [path.slice(folder.length + 1), links.includes(path) ? "" : sha256(bytes)]),
      );
    });
  }

  async writeBytes(path: string, bytes: Uint8Array): Promise<void> {
    this.#mayFail(path);
    this.files.set(path, bytes.slice());
    this.#written.set(path, this.time);
  }

  async writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    this.#mayFail(path);
    const all: Uint8Array[] = [];
    for await (const piece of pieces) all.push(piece.slice());
    this.files.set(path, new Uint8Array(Buffer.concat(all)));
    this.#written.set(path, this.time);
  }

  async link(from: string, to: string): Promise<void> {
    this.#mayFail(to);
    if (this.files.has(to)) throw Object.assign(new Error(`EEXIST: ${to}`), { code: "EEXIST" });
    this.files.set(to, await this.readBytes(from));
  }

  async move(from: string, to: string): Promise<void> {
    this.#mayFail(from);
    this.#mayFail(to);
    const moved = this.#below(from);
    if (moved.length === 0) throw Object.assign(new Error(`ENOENT: ${from}`), { code: "ENOENT" });
    if (this.#below(to).length > 0) throw Object.assign(new Error(`EEXIST: ${to}`), { code: "EEXIST" });
    for (const [path, bytes] of moved) {
      this.files.delete(path);
      this.files.set(to + path.slice(from.length), bytes);
      this.#written.set(to + path.slice(from.length), this.#written.get(path) ?? 0);
    }
  }

  async replace(from: string, to: string): Promise<void> {
    this.#mayFail(from);
    this.#mayFail(to);
    this.files.set(to, await this.readBytes(from));
    this.#written.set(to, this.#written.get(from) ?? 0);
    this.files.delete(from);
  }

  /** Of files written here; those it was given are from time 0. */
  async lastWritten(path: string): Promise<number | undefined> {
    this.#mayFail(path);
    return this.files.has(path) ? (this.#written.get(path) ?? 0) : undefined;
  }

  async flush(path: string): Promise<void> {
    this.#mayFail(path);
  }

  async mayWrite(path: string): Promise<boolean> {
    const { readOnly = [] } = this.#circumstances;
    return !readOnly.some((one) => path === one || path.startsWith(`${one}/`));
  }

  async remove(path: string): Promise<void> {
    this.#mayFail(path);
    for (const [one] of this.#below(path)) this.files.delete(one);
  }

  environment(name: string): string | undefined {
    return this.#circumstances.environment?.[name];
  }

  get self(): RunningProgram {
    return this.#circumstances.self ?? { machine: "测试", process: 1 };
  }

  isRunning({ machine, process }: RunningProgram): boolean | undefined {
    if (machine !== this.self.machine) return undefined;
    return process === this.self.process || (this.#circumstances.running ?? []).includes(process);
  }

  #below(path: string): readonly (readonly [string, Uint8Array])[] {
    return [...this.files].filter(([one]) => one === path || one.startsWith(`${path}/`));
  }

  #mayFail(path: string): void {
    const failure = this.#failing.get(path);
    if (failure) throw failure;
  }
}

const bytesOf = (content: MemoryFile): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
