// The search of a portal: some pages in full, and of all others in which regions the words may stand; a region chosen is asked itself.
import { describe, expect, it } from "vitest";
import { announce } from "../../site/scripts/search/announce.ts";
import { pairsIn } from "../../src/search/pairs-in.ts";
import { RegionPairs } from "../../src/search/region-pairs.ts";
import { searchIndex } from "../../src/search/search-index.ts";
import type { SearchedPage } from "../../src/search/searched-page.ts";
import { opened, plainPage } from "./opened.ts";

type Regions = Readonly<Record<string, readonly string[]>>;

/** Regions by name → the passages of their pages. */
function portalOf(regions: Regions, pages: readonly SearchedPage[] = []) {
  const noted = new RegionPairs();
  for (const [name, passages] of Object.entries(regions)) {
    noted.note({ id: name, name, pages: passages.length }, pairsIn([{ title: "", passages }]));
  }
  return async (text: string) => (await opened(searchIndex(pages, noted))).search({ text, chosen: {}, page: 1 });
}

const named = (answer: Awaited<ReturnType<ReturnType<typeof portalOf>>>): readonly string[] | undefined =>
  answer.regions?.map(({ name }) => name);

describe("in which regions words may stand", () => {
  const regions: Regions = {
    甲: ["石桥维修工程", "教育"],
    乙: ["石桥", "桥维"],
    丙: ["维修", "A１２%工程"],
    丁: [],
    戊: ["石桥维修工程"],
  };
  it.each([
    ["石桥", ["甲", "乙", "戊"]],
    ["维修工程", ["甲", "戊"]],
    // Its pairs are all there, though not together: only the region's own index can tell.
    ["石桥维", ["甲", "乙", "戊"]],
    ["桥", ["甲", "乙", "戊"]],
    ["程", ["甲", "丙", "戊"]],
    ["a12", ["丙"]],
    ["ａ12％", ["丙"]],
    ["石桥 教育", ["甲"]],
    ["没有", []],
    ["丶", []],
  ])("%s: %j", async (query, wanted) => {
    expect(named(await portalOf(regions)(query))).toEqual(wanted);
  });

  it("never misses a region that has them, whatever there is", async () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    const letters = "甲乙丙丁戊己庚辛";
    const word = (length: number): string => Array.from({ length }, () => letters[random(letters.length)]).join("");
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`县${at}`, [word(6), word(3)]]));
    const ask = portalOf(many);
    for (let round = 0; round < 200; round++) {
      const query = word(1 + random(4));
      const holding = Object.keys(many).filter((name) => many[name]?.some((passage) => passage.includes(query)));
      expect(named(await ask(query))).toEqual(expect.arrayContaining(holding));
    }
  });

  it("is not asked of a site that is no portal", async () => {
    const { search } = await opened(searchIndex([plainPage("a.html", "", "石桥")]));
    const answer = await search({ text: "石桥", chosen: {}, page: 1 });
    expect(answer.regions).toBeUndefined();
    expect(announce({ text: "石桥", chosen: {}, page: 1 }, answer)).toBe("找到1个网页。");
  });
});

describe("what is said of it", () => {
  const ask = portalOf({ 甲: ["石桥"], 乙: [] }, [plainPage("甲/index.html", "", "石桥概览")]);
  it("names what was looked through, and where else it is worth asking", async () => {
    const query = { text: "石桥", chosen: {}, page: 1 };
    expect(announce(query, await ask("石桥"))).toBe(
      "找到1个网页。查的是门户网页和各地区的概览、年度文件、绩效评价；1个地区的其他网页可能含有这些字，列在下面。",
    );
  });

  it("says so when no page of any region can have them", async () => {
    expect(announce({ text: "没有", chosen: {}, page: 1 }, await ask("没有"))).toMatch(/各地区的其他网页里也没有。$/);
  });
});
