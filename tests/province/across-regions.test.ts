// What only all regions together show, found without reading any of them whole: just as checking them together finds it.
import { expect, it } from "vitest";
import { outsideRegions, sharedAddresses } from "../../src/province/across-regions.ts";
import { refusedRegions } from "../../src/province/refused-regions.ts";
import { readLedger } from "../../src/read-ledger.ts";
import { findShards } from "../../src/shards/find-shards.ts";
import { regionText, twoRegions, worldOf } from "../shards/two-regions.ts";
import { linesOf, ofCode } from "../small-content.ts";

const folders = { content: "content", templates: "templates" };

it("two regions under one address: the same words at the same place, and the later one is not built", async () => {
  const world = worldOf({ ...twoRegions, "content/甲县/地区.yaml": regionText("甲县", "yi") });
  const alone = await sharedAddresses(world, "content");
  const together = (await readLedger(world, folders)).diagnostics;
  expect(alone).toEqual(ofCode(together, "checks/address-names-are-unique"));
  expect(linesOf(alone)).toEqual([
    "error checks/address-names-are-unique content/甲县/地区.yaml:2:6 网址名“yi”已经给了某市乙区",
  ]);
  expect([...refusedRegions("content", await findShards(world, "content"), alone)]).toEqual([
    ["甲县", { why: "网址名“yi”已经给了某市乙区", hint: "请换一个网址名" }],
  ]);
});

it("regions with addresses of their own: nothing to say", async () => {
  expect(await sharedAddresses(worldOf(), "content")).toEqual([]);
});

it("files that belong to no region are named as always, and those of regions are not looked at", async () => {
  const stray = { "content/散放.yaml": "名称: 甲\n", "content/图片/封面.png": "", "content/README.md": "说明" };
  const world = worldOf({ ...twoRegions, ...stray });
  for (const path of Object.keys(twoRegions)) world.failOn(path);
  const found = await outsideRegions(world, "content", await findShards(world, "content"));
  expect(linesOf(found)).toEqual([
    expect.stringMatching(/^warning reading\/unknown-file content\/图片\/封面\.png /),
    expect.stringMatching(/^error reading\/unknown-file content\/散放\.yaml /),
  ]);
});

it("nothing beside the regions is nothing to say; without any region there is", async () => {
  const of = async (files: Readonly<Record<string, string>>) => {
    const world = worldOf(files);
    return linesOf(await outsideRegions(world, "content", await findShards(world, "content")));
  };
  expect(await of({ ...twoRegions, "content/README.md": "说明" })).toEqual([]);
  expect(await of({})).toEqual([expect.stringMatching(/^error reading\/no-content content /)]);
});

it("a folder called as another region's half-finished build is not built", () => {
  const shards = ["甲县", "甲县.building", "乙县.previous"].map((region) => ({ region, folders: [region], bytes: 0 }));
  expect([...refusedRegions("content", shards, []).keys()]).toEqual(["甲县.building"]);
});
