// What a region hands to a portal: written beside its site, read back as it was, and without what only its own pages show.
import { describe, expect, it } from "vitest";
import { isUnread, readFileList, readPairs, readSearched } from "../../src/portal/read-list.ts";
import { readShares } from "../../src/portal/read-shares.ts";
import { verifyRegion } from "../../src/portal/verify-region.ts";
import { MemoryWorld } from "../memory-world.ts";
import { type MadeRegion, makeBuild } from "./made-build.ts";

const east: MadeRegion = { id: "east", name: "东县", amount: "12" };
const west: MadeRegion = { id: "west", name: "西县", amount: "7" };

async function built(...regions: readonly MadeRegion[]): Promise<MemoryWorld> {
  const world = new MemoryWorld();
  await makeBuild(world, "成果", regions);
  return world;
}

async function share(world: MemoryWorld, id = "east") {
  const { value, diagnostics } = await readShares(world, ["成果"]);
  expect(diagnostics).toEqual([]);
  const found = value.find(({ region }) => region.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe("the share of a region", () => {
  it("is written for each region, and listed in the manifest with all its parts", async () => {
    const world = await built(east, west);
    const manifest = JSON.parse(world.text("成果/manifest.json") ?? "");
    const paths = manifest.outputs.map(({ path }: { path: string }) => path);
    for (const id of ["east", "west"]) {
      for (const name of ["region.json", "files.jsonl", "pages.jsonl", "pairs.json"]) {
        expect(paths).toContain(`publication/${id}/${name}`);
      }
    }
  });

  it("is read back with its overview, figures, evaluations and counts", async () => {
    const { region, pages, build } = await share(await built(east, west));
    expect(build).toBe("成果");
    expect(pages).toBe(8);
    expect([region.id, region.name, region.bureau]).toEqual(["east", "东县", "东县财政局"]);
    const [year] = region.years;
    expect(year?.documents.map(({ title, page }) => [title, page])).toEqual([["东县2023年度工作总结", "summary"]]);
    expect(year?.figures.map(({ code, text, quantity }) => [code, text, quantity?.amount])).toEqual([
      ["spot-checks", "12个", "12"],
    ]);
    expect(year?.evaluations.map(({ title }) => title)).toEqual(["养老服务"]);
    expect(year?.kinds).toEqual([
      {
        code: "evaluation",
        name: "绩效评价",
        count: 1,
        grades: { 优: 1 },
        address: "east/2023/evaluations/index.html",
      },
    ]);
  });

  it("carries no text of documents, no tables, no inputs, no pictures", async () => {
    const world = await built(east);
    const text = world.text("成果/publication/east/region.json") ?? "";
    expect(text).toContain("东县2023年度工作总结");
    for (const kept of ["不该带走", "<svg", "<p>"]) expect(text).not.toContain(kept);
  });

  it("lists the files of its own region and the search of its site, and none of another", async () => {
    const world = await built(east, west);
    const files = await readFileList(world, await share(world));
    const paths = isUnread(files) ? [] : files.map(({ path }) => path);
    expect(paths).toContain("east/2023/files/summary.pdf");
    expect(paths).toContain("data/east/2023/project.csv");
    expect(paths).toContain("search/index.js");
    expect(paths.filter((path) => /west|styles|^index/.test(path))).toEqual([]);
    expect(paths).toEqual(paths.toSorted());
  });

  it("lets a portal search the overviews, the summary and the evaluation in full, and know the letters of all pages", async () => {
    const world = await built(east);
    const one = await share(world);
    const searched = await readSearched(world, one);
    expect(isUnread(searched) ? searched : searched.map(({ address }) => address)).toEqual([
      "east/2023/evaluations/p1.html",
      "east/2023/index.html",
      "east/2023/summary.html",
      "east/index.html",
    ]);
    const pairs = await readPairs(world, one);
    expect(pairs).toContain("小桥");
    expect(pairs).toContain("桥梁");
    expect(pairs).not.toContain("梁小");
  });

  it("is sound when nothing was changed", async () => {
    const world = await built(east, west);
    for (const id of ["east", "west"]) {
      expect(await verifyRegion(world, await share(world, id))).toHaveProperty("files");
    }
  });

  it("is the same, byte for byte, whichever other region was built with it, but for the search of the site", async () => {
    const [alone, both] = [await built(east), await built(east, west)];
    for (const name of ["pages.jsonl", "pairs.json"]) {
      expect(alone.text(`成果/publication/east/${name}`)).toBe(both.text(`成果/publication/east/${name}`));
    }
  });
});
