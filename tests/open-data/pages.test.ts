// The pages of the data: one for each data set, every file on them offered with its size, and nothing of them where there are no data.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { attribute, type BuiltPage, classed, filesOf, named, pagesOf, textOf } from "../site/built-site.ts";
import { walkSmall } from "../small-content.ts";
import { type Offered, offer } from "./published-files.ts";

const projects = "- {编号: p1, 名称: 甲, 主管部门: 商务局, 预算数: 3.03亿元}\n";

let work: string;
let offered: Offered;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-data-"));
  const walked = await walkSmall({ records: { "2023/项目.yaml": projects }, prose: "工作总结。" });
  offered = await offer(walked.street);
  expect((await buildSite(offered.publication, join(work, "site"))).diagnostics).toEqual([]);
  pages = pagesOf(await filesOf(join(work, "site")));
});

afterAll(() => rm(work, { recursive: true, force: true }));

function page(address: string): BuiltPage {
  const found = pages.find((one) => one.address === address);
  if (!found) throw new Error(`no ${address} among ${pages.map((one) => one.address).join(" ")}`);
  return found;
}

/** Addresses below the site's root of what a page offers to be saved. */
const savedFrom = (one: BuiltPage): readonly string[] =>
  named(one, "a")
    .filter((link) => attribute(link, "download") !== undefined)
    .map((link) => new URL(attribute(link, "href") ?? "", `file:///${one.address}`).pathname.slice(1));

describe("the pages of the data", () => {
  it("are the index, the dictionary, and one for each data set", () => {
    expect(pages.map(({ address }) => address).filter((address) => address.startsWith("data/"))).toEqual([
      "data/dictionary.html",
      "data/index.html",
      "data/testcity/2023/index.html",
      "data/testcity/index.html",
    ]);
  });

  it("offer every file that was made, and no other", () => {
    const saved = new Set(pages.flatMap(savedFrom).filter((path) => path.startsWith("data/")));
    expect([...saved].toSorted()).toEqual([...offered.files.keys()].toSorted());
  });

  it("show the size at each file", () => {
    const files = classed(page("data/testcity/2023/index.html"), "data-files").flatMap((list) => [textOf(list)]);
    expect(files.length).toBeGreaterThan(1);
    for (const text of files) expect(text).toMatch(/CSV\s*\d+ (字节|KB)/);
  });

  it("describe themselves to search engines without a script that runs", () => {
    const set = page("data/testcity/2023/index.html");
    const inline = named(set, "script").filter((one) => attribute(one, "src") === undefined);
    expect(new Set(inline.map((one) => attribute(one, "type")))).toEqual(new Set(["application/ld+json"]));
    const said = inline.map((one): unknown => JSON.parse(textOf(one)));
    expect(said).toContainEqual(expect.objectContaining({ "@type": "Dataset", identifier: "testcity-2023" }));
  });

  it("explain every table on the dictionary's page, under the fragment they link to", () => {
    const ids = new Set(page("data/dictionary.html").elements.flatMap((one) => attribute(one, "id") ?? []));
    const wanted = named(page("data/testcity/2023/index.html"), "a")
      .flatMap((link) => attribute(link, "href") ?? [])
      .filter((href) => href.includes("dictionary.html#"))
      .map((href) => href.slice(href.indexOf("#") + 1));
    expect(wanted).toContain("project");
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});
