// A folder that several programs write to: what is killed, cut off, replaced under a reader or refused by the disk.
import { spawn } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answering } from "../../../src/base/answering.ts";
import { sha256 } from "../../../src/base/digest.ts";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { clearStore } from "../../../src/executor/store/clear-store.ts";
import { FolderStore } from "../../../src/executor/store/folder-store.ts";
import { StoreTrouble } from "../../../src/executor/store/store-trouble.ts";
import { storedName } from "../../../src/executor/store/stored-name.ts";
import { MemoryWorld } from "../../memory-world.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const name = storedName("results", sha256("甲"));
const hour = 60 * 60 * 1000;

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "liangji-folder-"));
});
afterAll(() => rm(root, { recursive: true }));

describe("writers that are killed", () => {
  const program = fileURLToPath(new URL("./slow-writer.ts", import.meta.url));

  async function killed(salt: string): Promise<readonly string[]> {
    const writer = spawn(process.execPath, [program, root, salt]);
    let told = "";
    writer.stdout.on("data", (text: Buffer) => {
      told += text.toString();
    });
    const ended = new Promise((end) => writer.on("close", end));
    // When something is there, and something else is half there.
    for (let half = false; !half; ) {
      await new Promise((later) => setTimeout(later, 5));
      half =
        told !== "" && (await readdir(join(root, "blobs"), { recursive: true })).some((path) => path.endsWith(".part"));
    }
    writer.kill("SIGKILL");
    await ended;
    return told.split("\n").filter((line) => line.length === 64);
  }

  test("leave what is whole, and halves that harm nobody and go when they are a day old", async () => {
    const told = (await Promise.all([killed("甲"), killed("乙"), killed("丙")])).flat();
    expect(told.length).toBeGreaterThan(2);
    const store = new FolderStore(nodeWorld, root);
    for (const digest of told) {
      const back = await store.get(storedName("blobs", digest));
      expect(back && sha256(back)).toBe(digest);
    }
    const halves: string[] = [];
    for await (const one of store.list()) {
      if (one.leftover) halves.push(one.name);
      // Whole, even where the writer was killed before it could say so.
      else expect(sha256(await readFile(join(root, one.name)))).toBe(one.name.slice(-64));
    }
    expect(halves.length).toBeGreaterThan(0);
    // It may be a writer at work.
    expect(await clearStore(store, 30)).toMatchObject({ removed: 0 });
    const then = Date.now() / 1000 - 25 * 60 * 60;
    for (const half of halves) await utimes(join(root, half), then, then);
    expect(await clearStore(store, 30)).toMatchObject({ removed: halves.length });
    expect((await readdir(root, { recursive: true })).filter((path) => path.endsWith(".part"))).toEqual([]);
    expect(await store.has(storedName("blobs", told[0] ?? ""))).toBe(true);
  });
});

describe("the disk", () => {
  test("shows what is written under its name when all of it is there, and never before", async () => {
    const world = new MemoryWorld();
    const seen: string[] = [];
    const watched = answering(world, {
      async writeBytes(path: string, content: Uint8Array) {
        seen.push(path);
        await world.writeBytes(path, content);
      },
    });
    const store = new FolderStore(watched, "库");
    await store.put(name, bytes("甲"));
    await store.put(name, bytes("甲"));
    expect(seen).toHaveLength(2);
    expect(new Set(seen).size).toBe(2);
    for (const path of seen) expect(path).toMatch(new RegExp(`^库/${name}\\.[0-9a-f-]{36}-\\d+\\.part$`));
    expect([...world.files.keys()]).toEqual([`库/${name}`]);
  });

  test("that is full leaves nothing behind, and says what to do", async () => {
    const world = new MemoryWorld();
    const full = answering(world, {
      async writeBytes(path: string, content: Uint8Array) {
        await world.writeBytes(path, content.slice(0, 1));
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      },
    });
    const store = new FolderStore(full, "库");
    const put = store.put(name, bytes("甲"));
    await expect(put).rejects.toBeInstanceOf(StoreTrouble);
    await expect(put).rejects.toThrow(/^存放处 库 用不了：磁盘空间不足（.*）。请检查/);
    expect(world.files.size).toBe(0);
    expect(await store.get(name)).toBeUndefined();
  });

  test("that cannot be asked is not the same as a thing that is not there", async () => {
    const world = new MemoryWorld();
    world.failOn(`库/${name}`, "EIO");
    const store = new FolderStore(world, "库");
    for (const asked of [store.get(name), store.has(name)]) await expect(asked).rejects.toThrow("读写磁盘出错");
  });

  test("may refuse to replace what is being read, if it is the same", async () => {
    const world = new MemoryWorld({ [`库/${name}`]: "甲" });
    const held = answering(world, {
      async replace() {
        throw Object.assign(new Error("EPERM: operation not permitted"), { code: "EPERM" });
      },
    });
    const store = new FolderStore(held, "库");
    await store.put(name, bytes("甲"));
    expect([...world.files.keys()]).toEqual([`库/${name}`]);
    await expect(store.put(name, bytes("乙"))).rejects.toThrow("没有写入权限");
  });

  test("of a share that replaces a file under its reader is read again", async () => {
    const world = new MemoryWorld({ [`库/${name}`]: "甲" });
    let stale = 2;
    const shared = answering(world, {
      async readBytes(path: string) {
        stale -= 1;
        if (stale >= 0) throw Object.assign(new Error("ESTALE: stale file handle"), { code: "ESTALE" });
        return world.readBytes(path);
      },
    });
    expect(await new FolderStore(shared, "库").get(name)).toEqual(bytes("甲"));
  });

  test("a bug stays a bug", async () => {
    const world = answering(new MemoryWorld(), {
      readBytes: async () => {
        throw new TypeError("x is not a function");
      },
    });
    await expect(new FolderStore(world, "库").get(name)).rejects.toBeInstanceOf(TypeError);
  });
});

describe("how long a thing was not used", () => {
  test("is told by the clock of the share alone, whatever this machine believes", async () => {
    const world = new MemoryWorld();
    const store = new FolderStore(world, "库");
    world.time = 1000 * 24 * hour;
    await store.put(name, bytes("甲"));
    world.time += 50 * hour;
    const idle = [];
    for await (const one of store.list()) idle.push(one.idle);
    expect(idle).toEqual([50 * hour]);
    // A clock set back makes things younger, never older.
    world.time -= 500 * hour;
    expect(await clearStore(store, 2)).toEqual({ removed: 0, freed: 0, kept: 1 });
  });

  test("is written down at most once a day", async () => {
    const world = new MemoryWorld();
    world.time = 1000 * 24 * hour;
    await new FolderStore(world, "库").put(name, bytes("甲"));
    const written = world.time;
    world.time += 23 * hour;
    await new FolderStore(world, "库").get(name);
    expect(await world.lastWritten(`库/${name}`)).toBe(written);
    world.time += 2 * hour;
    await new FolderStore(world, "库").get(name);
    expect(await world.lastWritten(`库/${name}`)).toBe(world.time);
  });

  test("cannot be written down where one may only read; what was asked for comes all the same", async () => {
    const world = new MemoryWorld({ [`库/${name}`]: "甲" });
    world.time = 1000 * 24 * hour;
    world.failOn("库/clock", "EROFS");
    expect(await new FolderStore(world, "库").get(name)).toEqual(bytes("甲"));
  });
});

test("reads and rewrites side by side never meet a half", async () => {
  const large = Buffer.alloc(8_000_000, "甲乙丙丁");
  const own = storedName("blobs", sha256(large));
  await new FolderStore(nodeWorld, root).put(own, large);
  const writing = Array.from({ length: 8 }, () => new FolderStore(nodeWorld, root).put(own, large));
  const reading = Array.from({ length: 16 }, async () => {
    const back = await new FolderStore(nodeWorld, root).get(own);
    expect(back && sha256(back)).toBe(sha256(large));
  });
  await Promise.all([...writing, ...reading]);
});

test.skipIf(process.platform === "win32")(
  "what others may do with a file stays as it is when it is written anew",
  async () => {
    const store = new FolderStore(nodeWorld, root);
    await store.put(name, bytes("甲"));
    await chmod(join(root, name), 0o664);
    await store.put(name, bytes("甲"));
    expect((await stat(join(root, name))).mode & 0o777).toBe(0o664);
  },
);
