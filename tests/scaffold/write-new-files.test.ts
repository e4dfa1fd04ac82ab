// Writing new files: what exists stays as it is, and a disk that refuses is told of with its reason.
import { expect, it } from "vitest";
import { writeNewFiles } from "../../src/scaffold/write-new-files.ts";
import { MemoryWorld } from "../memory-world.ts";

const files = ["甲", "乙", "丙"].map((name) => ({ path: `${name}.yaml`, text: "# 新\n" }));

it("writes what is not there, and leaves the rest", async () => {
  const world = new MemoryWorld({ "content/乙.yaml": "名称: 旧\n" });
  expect(await writeNewFiles(world, "content", files)).toEqual({ written: ["甲.yaml", "丙.yaml"], there: ["乙.yaml"] });
  expect(world.text("content/乙.yaml")).toBe("名称: 旧\n");
  expect(world.text("content/丙.yaml")).toBe("# 新\n");
});

it("does not write over a folder of that name", async () => {
  const world = new MemoryWorld({ "content/甲.yaml/内.md": "旧\n" });
  expect(await writeNewFiles(world, "content", files.slice(0, 1))).toEqual({ written: [], there: ["甲.yaml"] });
});

it.each([
  ["EROFS", "磁盘是只读的"],
  ["ENOSPC", "磁盘空间不足"],
  ["EACCES", "没有写入权限"],
])("stops at %s and says why", async (code, reason) => {
  const world = new MemoryWorld();
  world.failOn("content/乙.yaml", code);
  const done = await writeNewFiles(world, "content", files);
  expect(done).toMatchObject({
    written: ["甲.yaml"],
    failed: { path: "乙.yaml", reason: expect.stringContaining(reason) },
  });
  expect([...world.files.keys()]).toEqual(["content/甲.yaml"]);
});

it("takes no bug for a failure of the disk", async () => {
  const world = new MemoryWorld();
  world.failOn("content/甲.yaml", "not a code");
  await expect(writeNewFiles(world, "content", files)).rejects.toThrow("not a code");
});
