// A portal from start to end on a real disk: put together from what regions hand over, never from their records; again only what has changed.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { buildSite } from "../../src/outputs/build-site.ts";
import { verifyFolder } from "../../src/outputs/verify-files.ts";
import { readManifest } from "../../src/outputs/verify-manifest.ts";
import { buildPortal, type PortalEnd, type PortalOrder } from "../../src/portal/build-portal.ts";
import { type Looks, type MadeRegion, makeBuild } from "./made-build.ts";

let work: string;
let looks: Looks;
const at = (...names: readonly string[]): string => join(work, ...names);

const east: MadeRegion = { id: "east", name: "东县", amount: "12", parent: "明川市", divisionCode: "990102" };
const west: MadeRegion = {
  id: "west",
  name: "西县",
  amount: "7",
  parent: "明川市",
  divisionCode: "990101",
  notice: "示例数据",
};

/** Nothing of content/ or templates/ is ever asked for. */
const withoutRecords: World = Object.assign(Object.create(nodeWorld) as World, {
  readBytes: (path: string) => refuse(path) ?? nodeWorld.readBytes(path),
  listFiles: (path: string) => refuse(path) ?? nodeWorld.listFiles(path),
  digests: (...paths: readonly string[]) => paths.map(refuse).find(Boolean) ?? nodeWorld.digests(...paths),
});

function refuse(path: string): Promise<never> | undefined {
  return /(?:^|\/)(?:content|templates)(?:\/|$)/.test(path)
    ? Promise.reject(new Error(`records were read: ${path}`))
    : undefined;
}

const orderOf = (more: Partial<PortalOrder> = {}): PortalOrder => ({
  from: [at("regions")],
  out: at("portal"),
  settings: { name: "明川省预算绩效公开", organizer: "明川省财政厅" },
  program: "一个版本",
  ...more,
});

async function built(more?: Partial<PortalOrder>, world = withoutRecords): Promise<PortalEnd> {
  const { value, diagnostics } = await buildPortal(world, orderOf(more));
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return value;
}

async function regionBuild(folder: string, region: MadeRegion, own = looks): Promise<void> {
  await rm(at(folder, region.name), { recursive: true, force: true });
  await makeBuild(nodeWorld, at(folder, region.name), [region], own);
}

const text = (path: string): Promise<string> => readFile(at(path), "utf8");

async function everyByte(folder: string): Promise<ReadonlyMap<string, string>> {
  const [digests] = await nodeWorld.digests(at(folder));
  const all = new Map(digests);
  // What a build leaves for the next says what was taken over, which is no part of what it made.
  all.delete("build.json");
  return all;
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-portal-"));
  // The styles and scripts as this version of the program makes them: regions of another version are another test.
  expect((await buildSite({ regions: [] }, at("looks"))).diagnostics).toEqual([]);
  const found = (await readdir(at("looks"), { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const paths = found.map((one) =>
    join(one.parentPath, one.name)
      .slice(at("looks").length + 1)
      .replaceAll("\\", "/"),
  );
  const loaded = paths.filter((path) => /^(?:styles|scripts)\/|^favicon\.svg$/.test(path));
  looks = Object.fromEntries(await Promise.all(loaded.map(async (path) => [path, await text(`looks/${path}`)])));
  await regionBuild("regions", east);
  await regionBuild("regions", west);
});

afterAll(() => rm(work, { recursive: true, force: true }));

describe("a portal of two regions", () => {
  it("is put together from their builds alone", async () => {
    const end = await built();
    expect(end).toMatchObject({ published: true, unchanged: false, regions: 2, kept: 0, left: 0 });
    expect(end.comparisons).toBeGreaterThan(0);
  });

  it("has their pages and files, under second names where the disk has such", async () => {
    expect(await text("portal/site/east/2023/summary.html")).toBe(
      await text("regions/东县/site/east/2023/summary.html"),
    );
    const [one, other] = await Promise.all(
      ["portal", "regions/西县"].map((folder) => stat(at(folder, "site/data/west/2023/project.csv"))),
    );
    expect(one?.ino).toBe(other?.ino);
    expect(await text("portal/site/west/search/index.js")).toBe(await text("regions/西县/site/search/index.js"));
  });

  it("names them in its order, by 上级 and 行政区划代码, and says what is to be said first", async () => {
    const home = await text("portal/site/index.html");
    expect(home).toContain("明川省预算绩效公开");
    expect(home.indexOf("西县")).toBeLessThan(home.indexOf("东县"));
    expect(home).toContain("本门户汇集的内容中有示例数据或演示");
  });

  it("holds their figures side by side, and lists what they have in common", async () => {
    const compared = await text("portal/site/compare/2023/spot-checks.html");
    for (const words of ["12个", "7个", "有的是示例或者演示，不列合计"]) expect(compared).toContain(words);
    const evaluations = await text("portal/site/lists/evaluations.html");
    expect(evaluations).toContain("east/2023/evaluations/p1.html");
    expect(evaluations).toContain("west/2023/evaluations/p1.html");
    expect(await text("portal/site/lists/reports.html")).toContain("西县2023年度工作总结");
  });

  it("has a catalogue and checksums of what all of them offer", async () => {
    const catalog = JSON.parse(await text("portal/site/data/catalog.jsonld"));
    const found = catalog["dcat:dataset"].map((one: Record<string, string>) => [one["@id"], one["dct:title"]]);
    expect(found).toEqual([
      ["west/2023/index.html", "西县2023年度预算绩效公开数据"],
      ["east/2023/index.html", "东县2023年度预算绩效公开数据"],
    ]);
    expect(await text("portal/site/data/checksums.txt")).toMatch(/^[0-9a-f]{64} {2}east\/2023\/files\/summary\.pdf$/m);
  });

  it("is known to verify, file by file", async () => {
    const issued = readManifest(await nodeWorld.readBytes(at("portal/manifest.json")), "manifest.json");
    if ("code" in issued) throw new Error(issued.message);
    const [found] = await nodeWorld.digests(at("portal"));
    const { diagnostics, same } = verifyFolder(at("portal"), issued, found ?? new Map());
    expect(diagnostics).toEqual([]);
    expect(same).toBe(issued.size);
    expect([...issued.keys()]).toEqual([...issued.keys()].toSorted());
  });

  it("is the same, byte for byte, whatever the order its regions come in", async () => {
    await built({ from: [at("regions/西县"), at("regions/东县")], out: at("other") });
    expect(await everyByte("other")).toEqual(await everyByte("portal"));
  });

  it("lists all pages for search engines where its domain is known, the regions' beside its own", async () => {
    await built({ settings: { domain: "jx.example.gov.cn" }, out: at("named") });
    const index = await text("named/site/sitemap.xml");
    const lists = [...index.matchAll(/<loc>https:\/\/jx\.example\.gov\.cn\/([^<]+)<\/loc>/g)].map(([, name]) => name);
    expect(lists).toEqual(["sitemap-portal.xml", "sitemap-region-west-1.xml", "sitemap-region-east-1.xml"]);
    const pages = await text("named/site/sitemap-region-east-1.xml");
    expect(pages).toContain("<loc>https://jx.example.gov.cn/east/2023/summary.html</loc>");
    expect(pages.match(/<url>/g)?.length).toBe(8);
    await expect(stat(at("portal/site/sitemap.xml"))).rejects.toThrow();
  });

  it("is left alone when nothing has changed", async () => {
    const before = await stat(at("portal/site/index.html"));
    expect(await built()).toMatchObject({ published: true, unchanged: true, regions: 2, kept: 2 });
    const after = await stat(at("portal/site/index.html"));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });
});

describe("a portal whose regions change", () => {
  it("takes over the region that has not changed, and gets the new pages of the one that has", async () => {
    const kept = await stat(at("portal/site/west/index.html"));
    await regionBuild("regions", { ...east, amount: "30", summary: "东县又抽评了一批项目" });
    expect(await built()).toMatchObject({ unchanged: false, regions: 2, kept: 1 });
    expect((await stat(at("portal/site/west/index.html"))).ino).toBe(kept.ino);
    expect(await text("portal/site/east/2023/summary.html")).toContain("东县又抽评了一批项目");
    expect(await text("portal/site/compare/2023/spot-checks.html")).toContain("30个");
    expect(await everyByte("portal")).toEqual(await afresh());
  });

  it("mends what somebody took from it", async () => {
    await rm(at("portal/site/east/2023/files/summary.pdf"));
    expect(await built()).toMatchObject({ unchanged: false, kept: 1 });
    expect(await text("portal/site/east/2023/files/summary.pdf")).toBe("%PDF 东县");
  });

  it("leaves out a region that is damaged or of another version, says so, and goes on with the others", async () => {
    await writeFile(at("regions/东县/site/east/index.html"), "改过的");
    await regionBuild("regions", { id: "old", name: "旧县" }, { ...looks, "styles/site.css": "另一个样子" });
    const { value, diagnostics } = await buildPortal(withoutRecords, orderOf());
    expect(value).toMatchObject({ published: true, regions: 1, kept: 1, left: 2 });
    expect(diagnostics.map(({ code }) => code)).toEqual(["portal/changed", "portal/other-version"]);
    for (const name of ["东县", "旧县"]) expect(await text("portal/site/index.html")).not.toContain(name);
    await expect(stat(at("portal/site/east"))).rejects.toThrow();
  });

  it("loses a region that is gone", async () => {
    await rm(at("regions/旧县"), { recursive: true });
    await rm(at("regions/东县"), { recursive: true });
    expect(await built()).toMatchObject({ regions: 1, kept: 1 });
    await expect(stat(at("portal/site/east"))).rejects.toThrow();
    expect(await text("portal/site/index.html")).not.toContain("东县");
  });

  it("takes no build that was cut off", async () => {
    await makeBuild(nodeWorld, at("regions/西县.building"), [{ ...west, id: "half", name: "半县" }], looks);
    await built();
    expect(await text("portal/site/index.html")).not.toContain("半县");
    await rm(at("regions/西县.building"), { recursive: true });
  });

  it("stands as it was when nothing can be put together", async () => {
    const before = await everyByte("portal");
    const { value, diagnostics } = await buildPortal(withoutRecords, orderOf({ from: [at("looks")] }));
    expect(value.published).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(["portal/no-build", "portal/nothing"]);
    expect(await everyByte("portal")).toEqual(before);
  });

  async function afresh(): Promise<ReadonlyMap<string, string>> {
    await built({ out: at("afresh") });
    return everyByte("afresh");
  }
});
