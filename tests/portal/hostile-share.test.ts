// A build from somebody else is not believed: whatever is wrong with it, the region is left out whole, and the finding says which region, which file and what to do.
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { findBuilds } from "../../src/portal/find-builds.ts";
import { readShares } from "../../src/portal/read-shares.ts";
import { verifyRegion } from "../../src/portal/verify-region.ts";
import { MemoryWorld } from "../memory-world.ts";
import { makeBuild, page } from "./made-build.ts";
import { reseal } from "./resealed.ts";

const build = "收到的/东县";
const site = `${build}/site`;
const shareFile = `${build}/publication/east/region.json`;

async function given(files: Readonly<Record<string, string>> = {}): Promise<MemoryWorld> {
  const world = new MemoryWorld();
  await makeBuild(world, build, [{ id: "east", name: "东县", files }]);
  return world;
}

/** What is found on the way to a region that may be published; empty when it may. */
async function foundIn(world: MemoryWorld, from: readonly string[] = ["收到的"]): Promise<readonly Diagnostic[]> {
  const builds = await findBuilds(world, from);
  const { value, diagnostics } = await readShares(world, builds.value);
  const verified = await Promise.all(value.map((share) => verifyRegion(world, share)));
  return [...builds.diagnostics, ...diagnostics, ...verified.flatMap((one) => ("wrong" in one ? one.wrong : []))];
}

async function onlyFound(world: MemoryWorld): Promise<Diagnostic> {
  const [first, ...others] = await foundIn(world);
  if (!first) throw new Error("nothing was found");
  expect(others).toEqual([]);
  expect(first.severity).toBe("error");
  expect(first.hint).toBeTruthy();
  expect(first.place.file.startsWith("收到的")).toBe(true);
  return first;
}

const put = (world: MemoryWorld, path: string, text: string): void =>
  void world.files.set(path, new TextEncoder().encode(text));

type Share = Record<string, unknown>;
const changedRegion = (change: (region: Share) => Share) => (share: Share) => ({
  ...share,
  region: change(share.region as Share),
});
const changedYear = (change: (year: Share) => Share) =>
  changedRegion((region) => ({ ...region, years: (region.years as Share[]).map(change) }));

describe("a build that was not changed", () => {
  it("is taken, from its own folder and from the folder it lies in", async () => {
    expect(await foundIn(await given())).toEqual([]);
    expect(await foundIn(await given(), [build])).toEqual([]);
  });
});

describe("a build that is damaged", () => {
  it.each([
    [`${site}/east/2023/summary.html`, /“东县”.*east\/2023\/summary\.html 与生成时不同/],
    [`${site}/east/2023/files/summary.pdf`, /summary\.pdf 与生成时不同/],
    [`${site}/data/east/2023/project.csv`, /project\.csv 与生成时不同/],
    [`${site}/search/index.js`, /search\/index\.js 与生成时不同/],
    [shareFile, /region\.json 与生成时不同/],
    [`${build}/publication/east/files.jsonl`, /files\.jsonl 与生成时不同/],
    [`${build}/publication/east/pages.jsonl`, /pages\.jsonl 与生成时不同/],
    [`${build}/publication/east/pairs.json`, /pairs\.json 与生成时不同/],
  ])("is refused when %s was changed", async (path, said) => {
    const world = await given();
    put(world, path, `${world.text(path)} `);
    expect((await onlyFound(world)).message).toMatch(said);
  });

  it.each([
    [`${site}/east/2023/summary.html`, /与生成时不同，改动过、缺少/],
    [shareFile, /region\.json 读不出来/],
    [`${build}/publication/east/pairs.json`, /pairs\.json 读不出来/],
  ])("is refused when %s is missing", async (path, said) => {
    const world = await given();
    world.files.delete(path);
    expect((await onlyFound(world)).message).toMatch(said);
  });

  it("is refused when a page is a link", async () => {
    const world = new MemoryWorld({}, { links: [`${site}/east/index.html`] });
    await makeBuild(world, build, [{ id: "east", name: "东县" }]);
    expect((await onlyFound(world)).code).toBe("portal/changed");
  });

  it("is told of when it was never a build, or has no site", async () => {
    const world = new MemoryWorld({ "收到的/东县/说明.txt": "没有成果" });
    expect((await onlyFound(world)).code).toBe("portal/no-build");
    const documents = new MemoryWorld({ "收到的/东县/manifest.json": '{"version":2,"documents":[],"outputs":[]}' });
    expect((await onlyFound(documents)).code).toBe("portal/no-share");
    const broken = new MemoryWorld({ "收到的/东县/manifest.json": "不是清单" });
    expect((await onlyFound(broken)).code).toBe("outputs/manifest-broken");
  });
});

describe("a share that says what it must not", () => {
  it.each<[string, string, (share: Share) => Share, RegExp]>([
    ["another version", "portal/newer", (share) => ({ ...share, version: 99 }), /更新的版本/],
    ["no version", "portal/misshapen", ({ version: _, ...share }) => share, /version 应为1/],
    [
      "a list for a name",
      "portal/misshapen",
      changedRegion((one) => ({ ...one, name: ["东县"] })),
      /region\.name 应为文字/,
    ],
    [
      "another region's id",
      "portal/misshapen",
      changedRegion((one) => ({ ...one, id: "west" })),
      /region\.id 应为east/,
    ],
    [
      "a text of a million letters",
      "portal/misshapen",
      changedRegion((one) => ({ ...one, name: "东".repeat(1_000_000) })),
      /region\.name/,
    ],
    [
      "years that are none",
      "portal/misshapen",
      changedYear((one) => ({ ...one, year: "../.." })),
      /years\[0\]\.year 应为四位数的年度/,
    ],
    [
      "figures that are a number",
      "portal/misshapen",
      changedYear((one) => ({ ...one, figures: 3 })),
      /figures 应为列表/,
    ],
    [
      "more pages than it has",
      "portal/missing-file",
      (share) => ({ ...share, pages: 900 }),
      /说明里有900个网页，实际有8个/,
    ],
    [
      "more documents than pages",
      "portal/missing-file",
      (share) => ({ ...share, documents: 900 }),
      /说明里有900份文件，列出的有\d份，网页有8个/,
    ],
    [
      "fewer documents than it lists",
      "portal/missing-file",
      (share) => ({ ...share, documents: 0 }),
      /说明里有0份文件/,
    ],
  ])("is refused: %s", async (_, code, change, said) => {
    const world = await given();
    reseal(world, build, "east", { share: change });
    const found = await onlyFound(world);
    expect(found.code).toBe(code);
    expect(found.message).toMatch(said);
    expect(found.message.length).toBeLessThan(300);
  });

  it.each([
    "https://elsewhere.example/",
    "javascript:alert(1)",
    "//elsewhere.example/x.html",
    "east/../west/index.html",
    "west/2023/evaluations/p1.html",
    "../east/index.html",
    'east/2023/x.html" onclick="x',
  ])("is refused when an evaluation leads to %s", async (address) => {
    const world = await given();
    const change = changedYear((year) => ({
      ...year,
      evaluations: (year.evaluations as Share[]).map((one) => ({ ...one, address })),
    }));
    reseal(world, build, "east", { share: change });
    expect((await onlyFound(world)).message).toContain("evaluations[0].address 应为本地区网页的地址");
  });

  it("is refused when a page it leads to is not there, or a file has another digest", async () => {
    const gone = await given();
    const other = (year: Share): Share => ({
      ...year,
      documents: (year.documents as Share[]).map((one) => ({ ...one, page: "gone" })),
    });
    reseal(gone, build, "east", { share: changedYear(other) });
    expect((await onlyFound(gone)).message).toContain("缺少网页 east/2023/gone.html");
    const false_ = await given();
    const lying = (year: Share): Share => ({
      ...year,
      documents: (year.documents as Share[]).map((one) => ({
        ...one,
        downloads: (one.downloads as Share[]).map((file) => ({ ...file, sha256: "0".repeat(64) })),
      })),
    });
    reseal(false_, build, "east", { share: changedYear(lying) });
    expect((await onlyFound(false_)).message).toContain("summary.pdf，或者它的校验值与说明不同");
  });

  it("brings nothing along that nobody asked for", async () => {
    const world = await given();
    const more = changedRegion((one) => ({ ...one, html: "<script>", __proto__: { x: 1 }, constructor: "y" }));
    reseal(world, build, "east", { share: more });
    const { value } = await readShares(world, [build]);
    expect(Object.keys(value[0]?.region ?? {}).sort()).toEqual([
      "bureau",
      "id",
      "name",
      "nature",
      "notice",
      "website",
      "years",
    ]);
  });
});

describe("a list of files", () => {
  it.each([
    ["../../etc/passwd", "应为网站内的路径"],
    ["east/../../x.html", "应为网站内的路径"],
    ["/east/x.html", "应为网站内的路径"],
    ["east\\x.html", "应为网站内的路径"],
    ["C:/x.html", "应为网站内的路径"],
    ["west/index.html", "west/index.html 不在这个地区自己的文件夹里"],
    ["scripts/site.js", "scripts/site.js 不在这个地区自己的文件夹里"],
    ["index.html", "index.html 不在这个地区自己的文件夹里"],
    ["east/tool.exe", "east/tool.exe 不是网页、数据或文件"],
    ["east/picture.svg", "east/picture.svg 不是网页、数据或文件"],
    ["east/style.css", "east/style.css 不是网页、数据或文件"],
    ["EAST/index.html", "EAST/index.html 不在这个地区自己的文件夹里"],
    ["east/Index.html", "east/index.html 列了两次"],
  ])("that names %s is refused", async (path, said) => {
    const world = await given();
    const line = { path, sha256: "0".repeat(64), bytes: 1 };
    reseal(world, build, "east", {
      lines: (lines) =>
        [...lines, line].sort((a, b) => ("path" in a && "path" in b && String(a.path) > String(b.path) ? 1 : -1)),
    });
    expect((await onlyFound(world)).message).toContain(said);
  });

  it("that is no list, or shorter than it says, is refused", async () => {
    const world = await given();
    reseal(world, build, "east", { lines: () => [3] });
    expect((await onlyFound(world)).message).toContain("files.jsonl 第1行的写法不对");
  });
});

describe("a page or a script of somebody else", () => {
  const up = "../../";
  it.each([
    ["a script of its own", page("坏", "东县", "<script>alert(1)</script>", up), "写有程序"],
    ["a script from elsewhere", page("坏", "东县", '<script src="https://x.example/a.js"></script>', up), "程序或图片"],
    ["a handler", page("坏", "东县", '<p onclick="x()">点</p>', up), "运行程序"],
    ["a picture from elsewhere", page("坏", "东县", '<img src="https://x.example/a.png">', up), "程序或图片"],
    ["a frame", page("坏", "东县", '<iframe src="x.html"></iframe>', up), "不该有的成分"],
  ])("is refused: %s", async (_, html, said) => {
    const world = await given({ "east/2023/bad.html": html });
    const found = await onlyFound(world);
    expect(found.code).toBe("portal/foreign-page");
    expect(found.message).toContain("east/2023/bad.html");
    expect(found.message).toContain(said);
  });

  it("is refused: a list of data that is a program", async () => {
    const world = await given({ "east/2023/lists/project.js": "liangjiList(alert(1));\n" });
    expect((await onlyFound(world)).code).toBe("portal/foreign-script");
  });

  it("may send a reader anywhere, and say in words whatever it likes", async () => {
    const words = '<a href="https://example.gov.cn/找错?x=1">找错</a> &lt;script&gt;';
    expect(await foundIn(await given({ "east/2023/good.html": page("好", "东县", words, up) }))).toEqual([]);
  });
});

describe("several builds", () => {
  it("that claim one 网址名, or one name, are all left out, and the others are taken", async () => {
    const world = new MemoryWorld();
    await makeBuild(world, "收到的/甲", [{ id: "east", name: "东县" }]);
    await makeBuild(world, "收到的/乙", [{ id: "east", name: "又一个东县" }]);
    await makeBuild(world, "收到的/丙", [{ id: "west", name: "西县" }]);
    const builds = await findBuilds(world, ["收到的"]);
    const { value, diagnostics } = await readShares(world, builds.value);
    expect(value.map(({ region }) => region.name)).toEqual(["西县"]);
    expect(diagnostics.map(({ code, related }) => [code, related?.length])).toEqual([["portal/same-region", 1]]);
    await makeBuild(world, "收到的/丁", [{ id: "north", name: "西县" }]);
    const again = await readShares(world, (await findBuilds(world, ["收到的"])).value);
    expect(again.value).toEqual([]);
    expect(again.diagnostics.map(({ message }) => /名称都是“西县”|网址名都是“east”/.test(message))).toEqual([
      true,
      true,
    ]);
  });

  it("named what a portal needs for itself are left out", async () => {
    const world = new MemoryWorld();
    await makeBuild(world, build, [{ id: "search", name: "东县" }]);
    const found = await onlyFound(world);
    expect([found.code, found.hint]).toEqual(["portal/taken-name", expect.stringContaining("网址名")]);
  });

  it("in one folder are each taken once, however often it is named", async () => {
    const world = await given();
    expect((await findBuilds(world, ["收到的", build, "收到的"])).value).toEqual([build]);
  });
});
