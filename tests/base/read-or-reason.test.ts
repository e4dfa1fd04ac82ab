// A disk that refuses is told in words; a bug is not taken for a disk.
import { expect, it } from "vitest";
import { readOrReason } from "../../src/base/read-or-reason.ts";
import type { World } from "../../src/base/world.ts";

/** A world in which every reading ends this way. */
const reading = (readBytes: World["readBytes"]): World => ({ readBytes }) as World;

it("gives the bytes", async () => {
  const world = reading(async () => Buffer.from("明川市"));
  expect(await readOrReason(world, "region.json")).toEqual(Buffer.from("明川市"));
});

it("says why the disk does not give them", async () => {
  const world = reading(() => Promise.reject(Object.assign(new Error("EACCES: denied"), { code: "EACCES" })));
  expect(await readOrReason(world, "region.json")).toContain("没有写入权限");
});

it("throws on what is no fault of the disk", async () => {
  const world = reading(() => Promise.reject(new TypeError("坏了")));
  await expect(readOrReason(world, "region.json")).rejects.toThrow("坏了");
});
