// The answer to a query: what stands first, what narrows it, and what is shown of each page.
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, Search } from "../../site/scripts/search/search.ts";
import type { SearchedPage } from "../../src/search/searched-page.ts";
import { allFound, type OpenedIndex, openedPages } from "./opened.ts";

const [summary, project, list, figure] = [1, 2, 3, 4];

function page(address: string, rank: number, title: string, ...passages: string[]): SearchedPage {
  const [region = "", year = ""] = address.split("/");
  const department = passages.some((text) => text.includes("教育")) ? ["教育局", "财政局"] : [];
  return {
    address,
    title,
    rank,
    passages,
    facets: { kind: [`第${rank}类`], region: [region], year: [year], department },
  };
}

const site: readonly SearchedPage[] = [
  page("明川/2023/a.html", summary, "年度总结", "全市开展绩效抽评。", "抽评项目200个，抽评资金8亿元。"),
  page("明川/2024/b.html", summary, "年度总结", "开展抽评。"),
  page("明川/2024/c.html", project, "学校抽评报告", "教育经费"),
  page("湖州/2024/d.html", list, "抽评清单", "学校 优"),
  page("湖州/2024/e.html", figure, "抽评资金", "口径：抽评、抽评、抽评、抽评"),
  page("湖州/2024/f.html", figure, "抽评", "口径"),
  page("湖州/2024/g.html", list, "其他", "教育"),
];

let index: OpenedIndex;
let search: Search;
beforeAll(async () => {
  index = await openedPages(site);
  search = index.search;
});

const ask = (text: string, chosen = {}, pageNumber = 1): Promise<Answer> => search({ text, chosen, page: pageNumber });
const letters = (addresses: readonly string[]): string => addresses.map((one) => one.slice(-6, -5)).join("");

describe("the order", () => {
  it("puts the page of that name first, titles before texts, more before fewer, figures last", async () => {
    expect(letters(await allFound(search, "抽评"))).toBe("fcdabe");
    expect(letters(await allFound(search, "资金"))).toBe("ae");
  });

  it("is the same when asked again, and for words in any order", async () => {
    const asked = await allFound(search, "学校 抽评");
    expect(letters(asked)).toBe("cd");
    expect(await allFound(search, "抽评　学校")).toEqual(asked);
  });
});

describe("the narrower lists", () => {
  it("count what is found, years from the newest", async () => {
    const { facets } = await ask("抽评");
    expect(facets).toEqual([
      {
        name: "kind",
        counts: [
          { value: "第1类", count: 2 },
          { value: "第4类", count: 2 },
          { value: "第2类", count: 1 },
          { value: "第3类", count: 1 },
        ],
      },
      {
        name: "region",
        counts: [
          { value: "明川", count: 3 },
          { value: "湖州", count: 3 },
        ],
      },
      {
        name: "year",
        counts: [
          { value: "2024", count: 5 },
          { value: "2023", count: 1 },
        ],
      },
      {
        name: "department",
        counts: [
          { value: "教育局", count: 1 },
          { value: "财政局", count: 1 },
        ],
      },
    ]);
  });

  it("leave what is chosen, and count the others within it", async () => {
    const answer = await ask("抽评", { region: "湖州", kind: "第4类" });
    expect(letters(answer.shown.map(({ address }) => address))).toBe("fe");
    expect(answer.facets[0]?.counts).toEqual([
      { value: "第4类", count: 2 },
      { value: "第3类", count: 1 },
    ]);
    expect(answer.facets[1]?.counts).toEqual([{ value: "湖州", count: 2 }]);
    expect((await ask("抽评", { department: "财政局" })).count).toBe(1);
    expect((await ask("抽评", { region: "不存在" })).count).toBe(0);
  });
});

describe("what is shown", () => {
  it("marks the words in the title and in the passage that tells most", async () => {
    const [first] = (await ask("全市 抽评")).shown;
    expect(first).toEqual({
      address: "明川/2023/a.html",
      title: [{ text: "年度总结", marked: false }],
      about: ["明川", "2023年度", "第1类"],
      excerpts: [
        [
          { text: "全市", marked: true },
          { text: "开展绩效", marked: false },
          { text: "抽评", marked: true },
          { text: "。", marked: false },
        ],
      ],
    });
  });

  it("shows a passage for each word when none has both", async () => {
    const [first] = (await ask("全市 资金")).shown;
    expect(first?.excerpts.map((pieces) => pieces.map(({ text }) => text).join(""))).toEqual([
      "全市开展绩效抽评。",
      "抽评项目200个，抽评资金8亿元。",
    ]);
  });

  it("turns pages, and shows the last when there are fewer than asked for", async () => {
    const many = Array.from({ length: 23 }, (_, number) =>
      page(`x/2024/${number}.html`, list, `清单${number}`, "同样的话"),
    );
    const { search: found } = await openedPages(many);
    const addresses = await allFound(found, "同样的话");
    expect(new Set(addresses).size).toBe(23);
    const last = await found({ text: "同样的话", chosen: {}, page: 99 });
    expect([last.page, last.lastPage, last.shown.length, last.count]).toEqual([3, 3, 3, 23]);
  });

  it("loads little for a word that is nowhere", async () => {
    const { search: found, loaded } = await openedPages(site);
    await found({ text: "无此字样无此字样无此字样无此字样", chosen: {}, page: 1 });
    expect([...loaded]).toEqual(["index", "pairs-0"]);
  });
});
