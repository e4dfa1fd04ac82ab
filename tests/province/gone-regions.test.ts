// Builds of regions that are gone from content/: out of the way, none lost, and nothing else touched.
import { expect, it } from "vitest";
import { standingBuilds, withdrawGone } from "../../src/province/gone-regions.ts";
import { MemoryWorld } from "../memory-world.ts";
import { layOutBuild } from "./made-build.ts";
import { shards } from "./made-province.ts";

it("are moved aside, as often as they come", async () => {
  const world = new MemoryWorld();
  for (const number of [1, 2]) {
    await layOutBuild(world, "out/regions/乙县", { inputs: "", files: { "documents/总结.docx": `第${number}次` } });
    await layOutBuild(world, "out/regions/甲县", { inputs: "" });
    const movedTo = number === 1 ? "out/gone/乙县" : "out/gone/乙县.2";
    expect(await withdrawGone(world, "out", shards("甲县"))).toEqual([{ region: "乙县", movedTo }]);
    expect(world.text(`${movedTo}/documents/总结.docx`)).toBe(`第${number}次`);
    expect(await world.foldersIn("out/regions")).toEqual(["甲县"]);
  }
  expect(world.text("out/gone/README.md")).toContain("不再发布");
  expect(await withdrawGone(world, "out", shards("甲县"))).toEqual([]);
});

it("what a build keeps beside it, and what is no build, stays", async () => {
  const world = new MemoryWorld();
  await layOutBuild(world, "out/regions/甲县.previous", { inputs: "" });
  await world.writeBytes("out/regions/甲县.building/journal/1.json", new Uint8Array());
  await world.writeBytes("out/regions/照片/一.jpg", new Uint8Array());
  const before = [...world.files.keys()];
  expect(await withdrawGone(world, "out", shards("甲县"))).toEqual([]);
  expect([...world.files.keys()]).toEqual(before);
});

it("half a build of a region that is gone is thrown away", async () => {
  const world = new MemoryWorld();
  await world.writeBytes("out/regions/乙县.building/journal/1.json", new Uint8Array());
  expect(await withdrawGone(world, "out", shards("甲县"))).toEqual([]);
  expect([...world.files.keys()]).toEqual([]);
});

it("builds that stand are those of regions, not what a cut-off build keeps beside them", async () => {
  const world = new MemoryWorld();
  for (const name of ["乙县", "甲县", "甲县.building", "甲县.previous", "丙.building"])
    await layOutBuild(world, `out/regions/${name}`, { inputs: "" });
  await world.writeBytes("out/regions/照片/一.jpg", new Uint8Array());
  expect(await standingBuilds(world, "out")).toEqual([
    "out/regions/丙.building",
    "out/regions/乙县",
    "out/regions/甲县",
  ]);
  expect(await standingBuilds(world, "elsewhere")).toEqual([]);
});
