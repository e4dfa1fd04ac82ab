// The regions there are, and the one a person names: by folder, by name, or the nearest that was probably meant.
import { describe, expect, it } from "vitest";
import { findShards } from "../../src/shards/find-shards.ts";
import { shardNamed } from "../../src/shards/shard-named.ts";
import { twoRegions, worldOf } from "./two-regions.ts";

const regionsOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await findShards(worldOf(files), "content")).map(({ region }) => region);

describe("the regions of content/", () => {
  it("are the folders in which a record could stand, in the order of their names", async () => {
    const beside = {
      "content/README.md": "说明",
      "content/散放.yaml": "名称: 不在任何地区",
      "content/.改动/锁/甲.txt": "甲",
      "content/图片/封面.png": "",
      "content/只有说明/README.md": "说明",
      "content/~$临时/地区.yaml": "",
    };
    expect(await regionsOf({ ...twoRegions, ...beside })).toEqual(["乙区", "甲县"]);
  });

  it("know how much there is to read", async () => {
    const [first] = await findShards(
      worldOf({ "content/甲县/地区.yaml": "12345", "content/甲县/封面.png": "678" }),
      "content",
    );
    expect(first).toEqual({ region: "甲县", folders: ["甲县"], bytes: 5 });
  });

  it("include one that cannot be listed: reading it says so, and the others go on", async () => {
    const world = worldOf();
    world.failOn("content/甲县", "EACCES");
    expect((await findShards(world, "content")).map(({ region }) => region)).toEqual(["乙区", "甲县"]);
  });

  it("composed in two ways are one", async () => {
    const files = {
      "content/Ω\u00e9/地区.yaml": "a",
      "content/Ωe\u0301/部门.yaml": "b",
      "content/Ωe\u0301x/图.png": "",
    };
    expect(await findShards(worldOf(files), "content")).toEqual([
      { region: "Ω\u00e9", folders: ["Ωe\u0301", "Ω\u00e9"], bytes: 2 },
    ]);
  });

  it("are none where there is nothing", async () => expect(await regionsOf({})).toEqual([]));
});

describe("the region a person names", () => {
  const named = (typed: string) => shardNamed(worldOf(), "content", typed);

  it("is found by its folder and by its name", async () => {
    expect(await named("乙区")).toMatchObject({ region: "乙区" });
    expect(await named("某市乙区")).toMatchObject({ region: "乙区" });
  });

  it("is found by its folder without looking into the others", async () => {
    const world = worldOf();
    world.failOn("content/甲县", "EIO");
    expect(await shardNamed(world, "content", "乙区")).toMatchObject({ region: "乙区" });
  });

  it("that is not there is answered with the nearest, or with those there are", async () => {
    expect(await named("某市丙区")).toEqual({ refusal: "没有“某市丙区”这个地区。您是不是要写“某市乙区”？" });
    expect(await named("西湖")).toEqual({ refusal: "没有“西湖”这个地区。可以写：某市乙区、甲县。" });
    expect(await shardNamed(worldOf({}), "content", "甲县")).toEqual({ refusal: "没有“甲县”这个地区。" });
  });
});
