// However a portal is cut off while it takes its place, the last one is whole again: at once, or before the next is made.
import { describe, expect, it } from "vitest";
import { openStaging } from "../../src/outputs/write-outputs.ts";
import { portalRecordText } from "../../src/portal/portal-record.ts";
import { putInPlace, undoHalfDone } from "../../src/portal/put-in-place.ts";
import { MemoryWorld } from "../memory-world.ts";

const last = {
  "portal/build.json": "旧的",
  "portal/site/index.html": "旧首页",
  "portal/site/east/index.html": "东县",
  "portal/site/data/east/project.csv": "东县的表",
  "portal/site/west/index.html": "旧的西县",
};
const record = portalRecordText({
  program: "",
  inputs: "",
  regions: [],
  kept: ["east", "north"],
  own: [],
  comparisons: 0,
});
const next = {
  "portal.building/build.json": record,
  "portal.building/site/index.html": "新首页",
  "portal.building/site/data/index.html": "新的数据页",
  "portal.building/site/west/index.html": "新的西县",
};
const kept = ["east", "north"];

const everything = (world: MemoryWorld): Readonly<Record<string, string>> =>
  Object.fromEntries([...world.files.keys()].sort().map((path) => [path, world.text(path) ?? ""]));

describe("a new portal", () => {
  it("takes the place of the last with the regions it takes over, data and all", async () => {
    const world = new MemoryWorld({ ...last, ...next });
    await putInPlace(world, "portal", kept);
    expect(everything(world)).toEqual({
      "portal/build.json": record,
      "portal/site/index.html": "新首页",
      "portal/site/data/index.html": "新的数据页",
      "portal/site/west/index.html": "新的西县",
      "portal/site/east/index.html": "东县",
      "portal/site/data/east/project.csv": "东县的表",
    });
  });

  it.each(["portal.previous/site/east", "portal.previous/site/data/east", "portal.building"])(
    "leaves the last as it was when %s cannot be moved",
    async (path) => {
      const world = new MemoryWorld({ ...last, ...next });
      world.failOn(path, "EBUSY");
      await expect(putInPlace(world, "portal", kept)).rejects.toThrow("EBUSY");
      const left = Object.entries(everything(world)).filter(([one]) => one.startsWith("portal/"));
      expect(Object.fromEntries(left)).toEqual(last);
    },
  );
});

describe("a run that was cut off between two moves", () => {
  it.each([0, 1, 2])("after %i folders, is undone before the next begins", async (moved) => {
    const world = new MemoryWorld({ ...last, ...next });
    await world.move("portal", "portal.previous");
    for (const folder of ["east", "data/east"].slice(0, moved)) {
      await world.move(`portal.previous/site/${folder}`, `portal.building/site/${folder}`);
    }
    await undoHalfDone(world, "portal");
    await openStaging(world, "portal");
    expect(everything(world)).toEqual(last);
  });

  it("leaves a portal that stands alone", async () => {
    const world = new MemoryWorld({ ...last, ...next });
    await undoHalfDone(world, "portal");
    expect(everything(world)).toEqual({ ...last, ...next });
  });
});
