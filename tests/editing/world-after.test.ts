// The disk as it will be: changed, new and removed files, and nothing written.
import { describe, expect, it } from "vitest";
import { worldAfter } from "../../src/editing/world-after.ts";
import { MemoryWorld } from "../memory-world.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const disk = () =>
  new MemoryWorld({ "content/甲/地区.yaml": "旧", "content/甲/部门.yaml": "部门", "content/乙.yaml": "乙" });
const change = [
  { path: "甲/地区.yaml", before: bytes("旧"), after: bytes("新的") },
  { path: "甲/2024/项目.yaml", before: undefined, after: bytes("项目") },
  { path: "乙.yaml", before: bytes("乙"), after: undefined },
];

describe("the disk after a change", () => {
  it("lists what will stand there, by path", async () => {
    const found = await worldAfter(disk(), "content", change).listFiles("content");
    expect(found.map(({ path, size }) => [path, size])).toEqual([
      ["甲/2024/项目.yaml", 6],
      ["甲/地区.yaml", 6],
      ["甲/部门.yaml", 6],
    ]);
  });

  it("reads the new text, leaves the others, and misses what was taken away", async () => {
    const after = worldAfter(disk(), "content", change);
    expect(new TextDecoder().decode(await after.readBytes("content/甲/地区.yaml"))).toBe("新的");
    expect(new TextDecoder().decode(await after.readBytes("content/甲/部门.yaml"))).toBe("部门");
    await expect(after.readBytes("content/乙.yaml")).rejects.toMatchObject({ code: "ENOENT" });
    expect(await after.exists("content/乙.yaml")).toBe(false);
    expect(await after.exists("content/甲/2024")).toBe(true);
  });

  it("writes nothing", async () => {
    const world = disk();
    await worldAfter(world, "content", change).listFiles("content");
    expect(new TextDecoder().decode(await world.readBytes("content/甲/地区.yaml"))).toBe("旧");
  });
});
