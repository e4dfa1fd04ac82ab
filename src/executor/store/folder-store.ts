// A store in a folder, of this machine or on a network share (NFS, SMB): written beside its name, then renamed, so that nobody sees a half.
import { randomUUID } from "node:crypto";
import { diskReason } from "../../base/disk-reason.ts";
import type { World } from "../../base/world.ts";
import { type ClearableStore, oneDay, type Stored } from "./store.ts";
import { StoreTrouble } from "./store-trouble.ts";
import { checkedName, isStoredName, kinds, shelves } from "./stored-name.ts";

/** Cloned machines share names and process numbers; two that wrote into the same half would spoil it. */
const mark = randomUUID();
const half = /^((?:blobs|results)\/[0-9a-f]{2}\/[0-9a-f]{64})\.[0-9a-f-]{36}-\d+\.part$/;

/** On NFS, of a file that another machine has just replaced. */
const staleReads = 5;

export class FolderStore implements ClearableStore {
  readonly #world: World;
  readonly #root: string;
  #halves = 0;
  #opened: Promise<number | undefined> | undefined;

  constructor(world: World, root: string) {
    this.#world = world;
    this.#root = root;
  }

  async get(name: string): Promise<Uint8Array | undefined> {
    const path = this.#path(name);
    const bytes = await this.#asking(() => this.#read(path));
    if (bytes) await this.#keep(name, bytes);
    return bytes;
  }

  async has(name: string): Promise<boolean> {
    const path = this.#path(name);
    return (await this.#asking(() => this.#world.lastWritten(path))) !== undefined;
  }

  /** No flush: after a power cut a file may be empty, and its digest says so. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    const path = this.#path(name);
    this.#halves += 1;
    const beside = `${path}.${mark}-${this.#halves}.part`;
    await this.#asking(async () => {
      try {
        await this.#world.writeBytes(beside, bytes);
        await this.#world.replace(beside, path);
      } catch (cause) {
        await this.#world.remove(beside).catch(() => undefined);
        // Windows and SMB replace nothing that somebody is reading just now; nor is there a need to.
        if (!(await this.#holds(path, bytes))) throw cause;
      }
    });
  }

  async *list(): AsyncGenerator<Stored> {
    let now: number | undefined;
    for (const shelf of kinds.flatMap((kind) => shelves.map((two) => `${kind}/${two}`))) {
      for (const { path, kind, size } of await this.#asking(() => this.#world.listFiles(`${this.#root}/${shelf}`))) {
        const name = `${shelf}/${path}`;
        const leftover = half.test(name);
        // What others put there is theirs.
        if (kind !== "file" || !(leftover || isStoredName(name))) continue;
        // Asked only where there is a store: a folder that is none stays as it is.
        now ??= await this.#asking(() => this.#now());
        const written = await this.#asking(() => this.#world.lastWritten(`${this.#root}/${name}`));
        if (written !== undefined) yield { name, size, idle: Math.max(0, now - written), leftover };
      }
    }
  }

  async remove(name: string): Promise<void> {
    const path = half.test(name) ? `${this.#root}/${name}` : this.#path(name);
    await this.#asking(() => this.#world.remove(path));
  }

  #path(name: string): string {
    return `${this.#root}/${checkedName(name)}`;
  }

  async #read(path: string): Promise<Uint8Array | undefined> {
    for (let left = staleReads; ; left -= 1) {
      try {
        return await this.#world.readBytes(path);
      } catch (cause) {
        const code = (cause as NodeJS.ErrnoException).code;
        if (code === "ENOENT") return undefined;
        if (code !== "ESTALE" || left === 0) throw cause;
      }
    }
  }

  async #holds(path: string, bytes: Uint8Array): Promise<boolean> {
    const there = await this.#read(path).catch(() => undefined);
    return there !== undefined && Buffer.compare(there, bytes) === 0;
  }

  /** Shares seldom note when a file was read; so what has long been there is written anew when it is used. */
  async #keep(name: string, bytes: Uint8Array): Promise<void> {
    try {
      this.#opened ??= this.#now().catch(() => undefined);
      const [opened, written] = [await this.#opened, await this.#world.lastWritten(this.#path(name))];
      if (opened !== undefined && written !== undefined && opened - written > oneDay) await this.put(name, bytes);
    } catch {
      // Who may only read, or has no room, has got what was asked for all the same.
    }
  }

  /** What the disk itself, or the server of the share, says of a file written this moment: machines may disagree, it does not. */
  async #now(): Promise<number> {
    const clock = `${this.#root}/clock`;
    await this.#world.writeBytes(clock, Buffer.from("对时用，可以删除。\n"));
    const now = await this.#world.lastWritten(clock);
    if (now === undefined) throw Object.assign(new Error(`ENOENT: ${clock}`), { code: "ENOENT" });
    return now;
  }

  async #asking<Value>(act: () => Promise<Value>): Promise<Value> {
    try {
      return await act();
    } catch (cause) {
      const reason = diskReason(cause);
      if (reason === undefined) throw cause;
      throw new StoreTrouble(`存放处 ${this.#root} 用不了：${reason}。请检查网络共享是否还挂载着、有没有空间和权限。`);
    }
  }
}
