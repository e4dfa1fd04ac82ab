// One contract, two stores: a folder and a bucket behave alike, whatever befalls them.
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { sha256 } from "../../../src/base/digest.ts";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { BucketStore } from "../../../src/executor/store/bucket-store.ts";
import { clearStore } from "../../../src/executor/store/clear-store.ts";
import { FolderStore } from "../../../src/executor/store/folder-store.ts";
import type { ClearableStore } from "../../../src/executor/store/store.ts";
import { storedName } from "../../../src/executor/store/stored-name.ts";
import { verifiedBlobs } from "../../../src/executor/store/verified-blobs.ts";
import { BucketServer } from "./bucket-server.ts";

interface Opened {
  readonly store: ClearableStore;
  /** As another program opens it. */
  again(): ClearableStore;
  /** Where the bytes of a thing lie. */
  file(name: string): string;
}

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

const stores: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    "a folder",
    async () => {
      const root = await mkdtemp(join(tmpdir(), "liangji-store-"));
      closing.push(() => rm(root, { recursive: true }));
      const again = () => new FolderStore(nodeWorld, root);
      return { store: again(), again, file: (name) => join(root, name) };
    },
  ],
  [
    "a bucket",
    async () => {
      const server = await BucketServer.start();
      closing.push(() => server.close());
      const again = () => new BucketStore(server.address);
      return { store: again(), again, file: (name) => server.file(name) };
    },
  ],
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const named = (text: string): string => storedName("results", sha256(text));
const day = 24 * 60 * 60;

async function listed(store: ClearableStore) {
  const found = [];
  for await (const one of store.list()) found.push(one);
  return found;
}

async function grownOld(file: string, days: number): Promise<void> {
  const then = Date.now() / 1000 - days * day;
  await utimes(file, then, then);
}

describe.each(stores)("%s", (_, open) => {
  test("gives back what was put there, and nothing for what was not", async () => {
    const { store, again } = await open();
    expect(await store.get(named("甲"))).toBeUndefined();
    expect(await store.has(named("甲"))).toBe(false);
    await store.put(named("甲"), bytes("得分90分"));
    expect(await store.has(named("甲"))).toBe(true);
    expect(new TextDecoder().decode(await again().get(named("甲")))).toBe("得分90分");
    expect(await store.get(named("乙"))).toBeUndefined();
  });

  test("keeps every byte: none at all, each there is, and forty million", async () => {
    const { store, again } = await open();
    const each = Uint8Array.from({ length: 1024 }, (_, index) => index % 256);
    const many = Buffer.alloc(40_000_000, each);
    for (const one of [new Uint8Array(), each, many]) {
      const name = storedName("blobs", sha256(one));
      await store.put(name, one);
      const back = await again().get(name);
      expect(back && sha256(back)).toBe(sha256(one));
    }
  });

  test("may be written by many at once", async () => {
    const { again } = await open();
    const large = Buffer.alloc(3_000_000, "甲乙丙");
    await Promise.all(Array.from({ length: 12 }, () => again().put(named("同"), large)));
    const back = await again().get(named("同"));
    expect(back && sha256(back)).toBe(sha256(large));
    expect((await listed(again())).map(({ name, size, leftover }) => ({ name, size, leftover }))).toEqual([
      { name: named("同"), size: large.length, leftover: false },
    ]);
  });

  const digest = sha256("");
  test.each([
    "",
    ".",
    "../x",
    "/etc/passwd",
    digest,
    `blobs/${digest}`,
    `blobs/../blobs/e3/${digest}`,
    `blobs/e3/../../${digest}`,
    `blobs/00/${digest}`,
    `blobs\\e3\\${digest}`,
    `blobs/e3/${digest}/`,
    `blobs/e3/${digest}\n`,
    `blobs/e3/${digest}\0`,
    `blobs/e3/${digest}.part`,
    `blobs/E3/${digest.toUpperCase()}`,
    `blobs/e3/${digest.slice(1)}`,
    `others/e3/${digest}`,
    `blobs/e3/${digest}?x=1`,
    `blobs/e%33/${digest}`,
  ])("takes “%s” for a bug, whatever it is asked to do", async (name) => {
    const { store } = await open();
    await expect(store.put(name, bytes("x"))).rejects.toThrow("not a name");
    await expect(store.get(name)).rejects.toThrow("not a name");
    await expect(store.has(name)).rejects.toThrow("not a name");
    await expect(store.remove(name)).rejects.toThrow("not a name");
    expect(await listed(store)).toEqual([]);
  });

  test("lists what it holds, with sizes; what others put there is not its own", async () => {
    const { store, file } = await open();
    await store.put(named("甲"), bytes("甲"));
    await store.put(storedName("blobs", digest), new Uint8Array());
    await writeFile(`${file(named("甲")).replace(/[^/]+$/, "")}笔记.txt`, "别人的");
    const found = await listed(store);
    expect(found.map(({ name, size }) => [name, size])).toEqual([
      [storedName("blobs", digest), 0],
      [named("甲"), 3],
    ]);
    expect(Math.max(...found.map(({ idle }) => idle))).toBeLessThan(60_000);
  });

  test("removes a thing, and one that is gone already", async () => {
    const { store } = await open();
    await store.put(named("甲"), bytes("甲"));
    await store.remove(named("甲"));
    await store.remove(named("甲"));
    expect(await store.get(named("甲"))).toBeUndefined();
  });

  test("makes room by what was not used for long, where reading and writing are using, and asking is not", async () => {
    const { store, again, file } = await open();
    for (const one of ["读", "写", "问", "忘", "近"]) {
      await store.put(named(one), bytes(one));
      await grownOld(file(named(one)), one === "近" ? 9 : 40);
    }
    const user = again();
    await user.get(named("读"));
    await user.put(named("写"), bytes("写"));
    await user.has(named("问"));
    expect(await clearStore(again(), 30)).toEqual({ removed: 2, freed: 6, kept: 3 });
    const left = await Promise.all(["读", "写", "问", "忘", "近"].map((one) => store.has(named(one))));
    expect(left).toEqual([true, true, false, false, true]);
    expect(await clearStore(again(), 30)).toEqual({ removed: 0, freed: 0, kept: 3 });
  });

  test("removes nothing of a build that is under way", async () => {
    const { again, store } = await open();
    await store.put(named("甲"), bytes("甲"));
    await expect(clearStore(again(), 1)).rejects.toThrow("at least 2");
    await expect(clearStore(again(), Number.NaN)).rejects.toThrow("at least 2");
    expect(await clearStore(again(), 2)).toEqual({ removed: 0, freed: 0, kept: 1 });
  });

  test("is not trusted: a blob that is not what its name says is not there, is told, and is healed by putting it again", async () => {
    const { store, file } = await open();
    const told: string[] = [];
    const blobs = verifiedBlobs(store, (name) => told.push(name));
    const right = bytes("得分90分");
    const digest = await blobs.put(right);
    expect(digest).toBe("f3fd85097141120f0dd86f6e4dff723422d640c52acdda5512745b056207afac");
    for (const wrong of [bytes("得分91分"), right.slice(1), new Uint8Array()]) {
      await writeFile(file(storedName("blobs", digest)), wrong);
      expect(await blobs.get(digest)).toBeUndefined();
    }
    expect(told).toEqual([digest, digest, digest]);
    await blobs.put(right);
    expect(new TextDecoder().decode(await blobs.get(digest))).toBe("得分90分");
    expect(await blobs.get(sha256("没有"))).toBeUndefined();
    expect(told).toHaveLength(3);
  });
});
