// What keeps a change of content/ from being written, and what becomes of a change that was left: nothing is lost, and everything is said.
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import type { RunningProgram, World } from "../../src/base/world.ts";
import { commitChanges } from "../../src/editing/commit-changes.ts";
import type { FileChange } from "../../src/editing/content-change.ts";
import { finishChanges } from "../../src/editing/finish-changes.ts";
import { MemoryWorld } from "../memory-world.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const two: readonly FileChange[] = [
  { path: "明川市/部门.yaml", before: bytes("旧"), after: bytes("新") },
  { path: "明川市/2024/项目.yaml", before: undefined, after: bytes("- 编号: p\n") },
];
const before = { "content/明川市/部门.yaml": "旧" };
const after = { "content/明川市/部门.yaml": "新", "content/明川市/2024/项目.yaml": "- 编号: p\n" };

/** Without the folder of changes. */
const files = (world: MemoryWorld): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...world.files.keys()].filter((path) => !path.includes("/.改动/")).map((path) => [path, world.text(path)]),
  );

const codes = async (world: World, changes = two): Promise<readonly string[]> => {
  const { value, diagnostics } = await commitChanges(world, "content", changes);
  expect(value).toBe(diagnostics.length === 0);
  expect(diagnostics.every(({ severity }) => severity === "error")).toBe(true);
  return diagnostics.map(({ code }) => code);
};

/** A program that ended right after its change was ready. */
async function leftReady(circumstances: ConstructorParameters<typeof MemoryWorld>[1] = {}): Promise<MemoryWorld> {
  const first = new MemoryWorld(before, { self: { machine: "测试", process: 9 } });
  const stopped = new Proxy(first, {
    get(world, name: keyof MemoryWorld) {
      if (name === "replace") return () => Promise.reject(new Error("killed"));
      const member = world[name];
      return typeof member === "function" ? member.bind(world) : member;
    },
  });
  await expect(commitChanges(stopped, "content", two)).rejects.toThrow("killed");
  return new MemoryWorld(Object.fromEntries(first.files), circumstances);
}

describe("a change", () => {
  it("is written as a whole and leaves nothing behind", async () => {
    const world = new MemoryWorld(before);
    expect(await codes(world)).toEqual([]);
    expect(Object.fromEntries([...world.files.keys()].map((path) => [path, world.text(path)]))).toEqual(after);
  });

  it("of nothing writes nothing", async () => {
    const world = new MemoryWorld(before);
    world.failOn("content/.改动/锁");
    expect(await codes(world, [])).toEqual([]);
  });

  it("is not written when a file has changed since it was read, is new there, or is gone", async () => {
    const edited = { "content/明川市/部门.yaml": "别人刚改的" };
    const made = { ...before, "content/明川市/2024/项目.yaml": "别人刚建的" };
    for (const there of [edited, made, {}]) {
      const world = new MemoryWorld(there);
      expect(await codes(world)).toEqual(["editing/changed-meanwhile"]);
      expect(files(world)).toEqual(there);
    }
  });

  it("is not written when a file is changed while the change is put together", async () => {
    const world = new MemoryWorld(before);
    const write = world.writeBytes.bind(world);
    world.writeBytes = async (path, data) => {
      if (path.endsWith("清单.json")) world.files.set("content/明川市/部门.yaml", bytes("这时改的"));
      await write(path, data);
    };
    expect(await codes(world)).toEqual(["editing/changed-meanwhile"]);
    expect(files(world)).toEqual({ "content/明川市/部门.yaml": "这时改的" });
  });

  it("is not written where a file or folder is read only", async () => {
    for (const readOnly of ["content/明川市/部门.yaml", "content/明川市/2024"]) {
      const world = new MemoryWorld(before, { readOnly: [readOnly] });
      expect(await codes(world)).toEqual(["editing/read-only"]);
      expect(files(world)).toEqual(before);
    }
  });

  it("is not written over links, or where a name differs in case alone", async () => {
    const linked = new MemoryWorld(before, { links: ["content/明川市/部门.yaml"] });
    expect(await codes(linked)).toEqual(["editing/in-the-way"]);
    const region = { "content/MingChuan/部门.yaml": "旧" };
    const world = new MemoryWorld(region);
    const other = [{ path: "mingchuan/项目.yaml", before: undefined, after: bytes("x") }];
    expect(await codes(world, other)).toEqual(["editing/other-case"]);
    expect(files(world)).toEqual(region);
  });

  it("is not written when the disk is full or says no, and says why", async () => {
    for (const [path, code, reason] of [
      ["content/.改动/准备/0002", "ENOSPC", "磁盘空间不足"],
      ["content/.改动/准备", "EACCES", "没有写入权限"],
    ] as const) {
      const world = new MemoryWorld(before);
      world.failOn(path, code);
      const { value, diagnostics } = await commitChanges(world, "content", two);
      expect(value).toBe(false);
      expect(diagnostics.map((one) => one.message).join()).toContain(reason);
      expect(files(world)).toEqual(before);
    }
  });

  it("is carried on by the next command when a file was held by another program", async () => {
    const busy = new MemoryWorld(before);
    let isBusy = true;
    busy.replace = async (from, to) => {
      if (isBusy && to.endsWith("项目.yaml")) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
      await MemoryWorld.prototype.replace.call(busy, from, to);
    };
    expect(await codes(busy)).toEqual(["editing/half-written"]);
    isBusy = false;
    expect(await finishChanges(busy, "content")).toEqual([]);
    expect(files(busy)).toEqual(after);
  });

  it("never leaves content/", async () => {
    for (const path of ["../x.yaml", "a/../../x.yaml", "a\\x.yaml", "", "a//b.yaml"]) {
      const change = [{ path, before: undefined, after: bytes("x") }];
      await expect(commitChanges(new MemoryWorld(before), "content", change), path).rejects.toThrow("no path below");
    }
  });
});

describe("two programs", () => {
  const other: RunningProgram = { machine: "测试", process: 9 };
  /** Named after the machine and the process. */
  const lockOf = ({ machine, process }: RunningProgram): string =>
    `content/.改动/锁/${sha256(machine).slice(0, 8)}-${process}.txt`;
  const worldWith = (program: RunningProgram, running: readonly number[]): MemoryWorld =>
    new MemoryWorld({ ...before, [lockOf(program)]: `${program.machine}\n` }, { running });

  it("do not change content/ at the same time", async () => {
    const world = worldWith(other, [9]);
    expect(await codes(world)).toEqual(["editing/being-changed"]);
    expect(files(world)).toEqual(before);
    expect([...world.files.keys()].filter((path) => path.includes("/锁/"))).toEqual([lockOf(other)]);
  });

  it("do not wait for one that has ended, even in the middle of its lock", async () => {
    for (const written of ["测试\n", ""]) {
      const world = new MemoryWorld({ ...before, [lockOf(other)]: written });
      expect(await codes(world)).toEqual([]);
      expect(files(world)).toEqual(after);
    }
  });

  it("on two machines cannot see each other: a person has to say", async () => {
    const { diagnostics } = await commitChanges(worldWith({ machine: "科长的电脑", process: 9 }, []), "content", two);
    expect(diagnostics[0]?.message).toContain("科长的电脑");
    expect(diagnostics[0]?.hint).toContain("content/.改动/锁");
  });

  it("that begin at once do not both begin", async () => {
    const world = new MemoryWorld(before);
    const results = await Promise.all([commitChanges(world, "content", two), commitChanges(world, "content", two)]);
    expect(results.map(({ value }) => value).sort()).toEqual([false, true]);
    expect(files(world)).toEqual(after);
  });
});

describe("a change that was left", () => {
  it("is made by whoever comes next", async () => {
    const world = await leftReady();
    expect(files(world)).toEqual(before);
    expect(await finishChanges(world, "content")).toEqual([]);
    expect(files(world)).toEqual(after);
    expect([...world.files.keys()].filter((path) => path.includes("/.改动/") && !path.includes("/锁/"))).toEqual([]);
  });

  it("is made before the next change is", async () => {
    const world = await leftReady();
    const next = [{ path: "明川市/部门.yaml", before: bytes("新"), after: bytes("更新") }];
    expect(await codes(world, next)).toEqual([]);
    expect(files(world)).toEqual({ ...after, "content/明川市/部门.yaml": "更新" });
  });

  it("does not write over what a person has changed since: it is put aside, and that is said", async () => {
    const world = await leftReady();
    world.files.set("content/明川市/部门.yaml", bytes("断电以后手工改的"));
    const found = await finishChanges(world, "content");
    expect(found.map(({ code, place }) => [code, place.file])).toEqual([
      ["editing/changed-since", "content/明川市/部门.yaml"],
    ]);
    expect(files(world)).toEqual({ ...after, "content/明川市/部门.yaml": "断电以后手工改的" });
    expect(world.text("content/.改动/未写入/明川市/部门.yaml")).toBe("新");
    expect(await finishChanges(world, "content")).toEqual([]);
  });

  it("is left alone while the program that makes it still runs", async () => {
    const world = await leftReady({ running: [9] });
    await world.writeBytes(`content/.改动/锁/${sha256("测试").slice(0, 8)}-9.txt`, bytes("测试\n"));
    const found = await finishChanges(world, "content");
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["editing/being-written", "warning"]]);
    expect(files(world)).toEqual(before);
  });

  it("is told of where nothing may be written", async () => {
    const world = await leftReady();
    world.writeBytes = () => Promise.reject(Object.assign(new Error("EROFS"), { code: "EROFS" }));
    const found = await finishChanges(world, "content");
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["editing/half-written", "error"]]);
    expect(files(world)).toEqual(before);
  });

  it("before it was ready is thrown away; where that cannot be, nothing is said", async () => {
    const scraps = { ...before, "content/.改动/准备/0001": "新" };
    const world = new MemoryWorld(scraps);
    expect(await finishChanges(world, "content")).toEqual([]);
    expect(Object.keys(Object.fromEntries(world.files))).toEqual(Object.keys(before));
    const readOnly = new MemoryWorld(scraps);
    readOnly.writeBytes = () => Promise.reject(Object.assign(new Error("EROFS"), { code: "EROFS" }));
    expect(await finishChanges(readOnly, "content")).toEqual([]);
  });
});

it("where nothing was left, three questions are all it costs", async () => {
  const world = new MemoryWorld(before);
  const asked: string[] = [];
  const listening = new Proxy(world, {
    get(_, name: string) {
      return (path: string): Promise<boolean> => {
        asked.push(`${name} ${path}`);
        return Promise.resolve(false);
      };
    },
  });
  expect(await finishChanges(listening, "content")).toEqual([]);
  expect(asked).toEqual(["exists content/.改动/就绪", "exists content/.改动/准备", "exists content/.改动/完成"]);
});
