// The built pages of lists: every record is where its address says, every way leads on, no page is heavy.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { attribute, type BuiltPage, classed, filesOf, named, pagesOf, referencesOf, textOf } from "./built-site.ts";
import { listsFixture } from "./lists-fixture.ts";

let work: string;
let files: ReadonlyMap<string, Buffer>;
let pages: ReadonlyMap<string, BuiltPage>;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-lists-"));
  expect((await buildSite(listsFixture, join(work, "site"))).diagnostics).toEqual([]);
  files = await filesOf(join(work, "site"));
  pages = new Map(pagesOf(files).map((page) => [page.address, page]));
});

afterAll(() => rm(work, { recursive: true, force: true }));

function page(address: string): BuiltPage {
  const found = pages.get(address);
  if (found === undefined) throw new Error(`没有这一页：${address}`);
  return found;
}

const idsOf = (one: BuiltPage): readonly string[] => one.elements.flatMap((element) => attribute(element, "id") ?? []);

it("shows every record at its address, with every field it has", () => {
  const records = listsFixture.regions.flatMap((region) => [
    ...region.records,
    ...region.years.flatMap((year) => year.records),
  ]);
  const elements = new Map(
    [...pages].map(([address, one]) => [
      address,
      new Map(one.elements.flatMap((element) => [[attribute(element, "id") ?? "", element] as const])),
    ]),
  );
  for (const { address, fields } of records) {
    const [file = "", id] = address.split("#");
    if (id === undefined) continue;
    const element = elements.get(file)?.get(id);
    const text = element === undefined ? "" : textOf(element);
    for (const { value } of fields) expect(text, address).toContain(value);
  }
});

it("has no id twice, and no way on a list that leads nowhere", () => {
  const ids = new Map([...pages].map(([address, one]) => [address, idsOf(one)]));
  for (const [address, own] of ids) expect(new Set(own).size, address).toBe(own.length);
  const lists = [...pages.values()].filter((one) => classed(one, "list").length > 0);
  expect(lists.length).toBeGreaterThan(25);
  for (const one of lists) {
    for (const { written, file, fragment } of referencesOf(one)) {
      expect(files.has(file), `${one.address}: ${written}`).toBe(true);
      if (fragment !== "") expect(ids.get(file)?.includes(fragment), `${one.address}: ${written}`).toBe(true);
    }
  }
});

it("names each page of a list, and leads from page to page, to other years and to the list over all years", () => {
  const titles = [...pages.values()].map((one) => named(one, "title").map(textOf).join());
  expect(new Set(titles).size).toBe(titles.length);
  const second = page("dashi/2023/records/self-evaluation-2.html");
  expect(named(second, "title").map(textOf).join()).toContain("绩效自评（第2页）");
  const [caption] = named(second, "caption");
  expect(caption && textOf(caption)).toBe("大市2023年度绩效自评，共2219条，本页300条");
  const waysOf = (one: BuiltPage) => new Set(referencesOf(one).map(({ file }) => file));
  expect(waysOf(second)).toContain("dashi/2023/records/self-evaluation.html");
  expect(waysOf(second)).toContain("dashi/2023/records/self-evaluation-8.html");
  const town = waysOf(page("xiaoshi/2023/records/rectification.html"));
  expect(town).toContain("xiaoshi/2022/records/rectification.html");
  expect(town).toContain("xiaoshi/records/rectification.html");
  const years = page("xiaoshi/records/rectification.html");
  expect(named(years, "caption").map(textOf)).toEqual(["小市历年整改公开，共18条"]);
  expect(referencesOf(years).map(({ written }) => written)).toContain(
    "../../xiaoshi/2022/records/rectification.html#rectification-6",
  );
});

it("offers a choice with how many records each leaves", () => {
  const [status] = named(page("xiaoshi/2023/records/rectification.html"), "select").filter(
    (select) => attribute(select, "name") === "status",
  );
  const options = status?.childNodes.flatMap((node) =>
    "tagName" in node && node.tagName === "option" ? [textOf(node)] : [],
  );
  expect(options).toEqual(["全部", "整改中（3）", "已整改（9）"]);
});

it("lists departments with their names, and what there is of each", () => {
  const departments = page("dashi/departments/index.html");
  expect(classed(departments, "row").length).toBe(70);
  const text = classed(departments, "row").map(textOf)[0]?.replace(/\s+/g, "");
  // Numbers that leave 0 divided by 70: 31 of 2219, 4 of 301.
  expect(text).toBe("大市第1局事业单位35条");
});

it("keeps every page of a list below 100 KB over the wire", () => {
  for (const [address, bytes] of files) {
    if (address.includes("/records/")) expect(gzipSync(bytes).length, address).toBeLessThan(100_000);
  }
});
