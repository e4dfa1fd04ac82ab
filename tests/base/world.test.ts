// One contract, two worlds: the real disk and the one tests use behave alike.
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { MemoryWorld } from "../memory-world.ts";

const made: string[] = [];
const worlds: readonly (readonly [string, () => Promise<readonly [World, string]>])[] = [
  [
    "the disk",
    async () => {
      const root = await mkdtemp(join(tmpdir(), "liangji-world-"));
      made.push(root);
      return [nodeWorld, root];
    },
  ],
  ["memory", async () => [new MemoryWorld(), "root"]],
];
afterAll(async () => {
  for (const root of made) await rm(root, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (world: World, path: string) => new TextDecoder().decode(await world.readBytes(path));

describe.each(worlds)("%s", (_, open) => {
  test("gives back what was written, making folders on the way", async () => {
    const [world, root] = await open();
    await world.writeBytes(`${root}/甲/乙/丙.yaml`, bytes("名称: 甲\n"));
    expect(await text(world, `${root}/甲/乙/丙.yaml`)).toBe("名称: 甲\n");
    expect(await world.exists(`${root}/甲/乙/丙.yaml`)).toBe(true);
    expect(await world.exists(`${root}/甲/乙`)).toBe(true);
    expect(await world.exists(`${root}/甲/丁`)).toBe(false);
  });

  test("lists files below a folder by path in code unit order, with their sizes", async () => {
    const [world, root] = await open();
    for (const path of ["b.yaml", "乙/a.md", "a/z.yaml", "a.yaml", "甲.yaml", "B.yaml", "a/10.yaml", "a/9.yaml"]) {
      await world.writeBytes(`${root}/${path}`, bytes(path));
    }
    const files = await world.listFiles(root);
    expect(files.map((file) => file.path)).toEqual([
      "B.yaml",
      "a.yaml",
      "a/10.yaml",
      "a/9.yaml",
      "a/z.yaml",
      "b.yaml",
      "乙/a.md",
      "甲.yaml",
    ]);
    expect(files.find((file) => file.path === "乙/a.md")).toEqual({ path: "乙/a.md", kind: "file", size: 8 });
  });

  test("gives a file a second name, which is left when the first is gone, and takes no name that is taken", async () => {
    const [world, root] = await open();
    await world.writeBytes(`${root}/甲.docx`, bytes("甲"));
    await world.writeBytes(`${root}/乙.docx`, bytes("乙"));
    await world.link(`${root}/甲.docx`, `${root}/新/甲.docx`);
    await expect(world.link(`${root}/甲.docx`, `${root}/乙.docx`)).rejects.toThrow();
    await expect(world.link(`${root}/没有.docx`, `${root}/新/没有.docx`)).rejects.toThrow();
    await world.remove(`${root}/甲.docx`);
    expect([await text(world, `${root}/新/甲.docx`), await text(world, `${root}/乙.docx`)]).toEqual(["甲", "乙"]);
  });

  test("reckons the digest of everything below some folders", async () => {
    const [world, root] = await open();
    await world.writeBytes(`${root}/甲/乙.docx`, bytes("abc"));
    await world.writeBytes(`${root}/空.txt`, bytes(""));
    const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(await world.digests(root, `${root}/没有`, `${root}/甲`)).toEqual([
      new Map([
        ["甲/乙.docx", abc],
        ["空.txt", nothing],
      ]),
      new Map(),
      new Map([["乙.docx", abc]]),
    ]);
  });

  test("a missing folder has no files, a missing file cannot be read", async () => {
    const [world, root] = await open();
    expect(await world.listFiles(`${root}/没有`)).toEqual([]);
    await expect(world.readBytes(`${root}/没有.yaml`)).rejects.toThrow("ENOENT");
  });

  test("moves and removes folders whole", async () => {
    const [world, root] = await open();
    await world.writeBytes(`${root}/旧/甲.yaml`, bytes("甲"));
    await world.writeBytes(`${root}/旧/下/乙.yaml`, bytes("乙"));
    await world.move(`${root}/旧`, `${root}/新`);
    expect((await world.listFiles(root)).map((file) => file.path)).toEqual(["新/下/乙.yaml", "新/甲.yaml"]);
    await world.remove(`${root}/新`);
    expect(await world.listFiles(root)).toEqual([]);
    await world.remove(`${root}/新`);
  });
});

test.each(worlds)("%s knows when a file was last written, for comparing with others", async (_, open) => {
  const [world, root] = await open();
  expect(await world.lastWritten(`${root}/甲`)).toBeUndefined();
  await world.writeBytes(`${root}/甲`, bytes("甲"));
  const first = await world.lastWritten(`${root}/甲`);
  await world.writeBytes(`${root}/乙`, bytes("乙"));
  expect(await world.lastWritten(`${root}/乙`)).toBeGreaterThanOrEqual(first ?? Number.NaN);
  await world.replace(`${root}/甲`, `${root}/丙/丁`);
  expect(await world.lastWritten(`${root}/丙/丁`)).toBe(first);
});

test("the disk is listed while files come and go", async () => {
  const [world, root] = (await worlds[0]?.[1]()) ?? [];
  if (!world || !root) throw new Error("no disk");
  await world.writeBytes(`${root}/甲`, bytes("甲"));
  const coming = async (name: string): Promise<void> => {
    for (let index = 0; index < 300; index += 1) {
      await world.writeBytes(`${root}/${name}${index}`, bytes(name));
      await world.remove(`${root}/${name}${index}`);
    }
  };
  let gone = false;
  const going = Promise.all(["乙", "丙", "丁"].map(coming)).then(() => {
    gone = true;
  });
  while (!gone) expect((await world.listFiles(root)).map(({ path }) => path)).toContain("甲");
  await going;
});

test("the disk shows links as links and does not go into them", async () => {
  const [world, root] = (await worlds[0]?.[1]()) ?? [];
  if (!world || !root) throw new Error("no disk");
  await world.writeBytes(`${root}/真/甲.yaml`, bytes("甲"));
  await symlink(`${root}/真`, `${root}/到文件夹`);
  await symlink(`${root}/真/甲.yaml`, `${root}/到文件.yaml`);
  await symlink(root, `${root}/真/到上级`);
  expect((await world.listFiles(root)).map((file) => [file.path, file.kind])).toEqual([
    ["到文件.yaml", "link"],
    ["到文件夹", "link"],
    ["真/到上级", "link"],
    ["真/甲.yaml", "file"],
  ]);
});

test("memory fails where it is told to, and keeps what it had", async () => {
  const world = new MemoryWorld({ "a.txt": "甲", "b.txt": "乙" }, { environment: { TZ: "UTC" } });
  world.failOn("a.txt", "ENOSPC");
  await expect(world.readBytes("a.txt")).rejects.toThrow("ENOSPC");
  await expect(world.writeBytes("a.txt", bytes("丙"))).rejects.toThrow("ENOSPC");
  await expect(world.move("b.txt", "a.txt")).rejects.toThrow("ENOSPC");
  expect([world.text("a.txt"), world.text("b.txt"), world.text("c.txt")]).toEqual(["甲", "乙", undefined]);
  expect(world.environment("TZ")).toBe("UTC");
});
