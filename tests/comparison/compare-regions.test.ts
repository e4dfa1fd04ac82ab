// Figures beside each other: exact, only of one 口径, and never silent about who is not there.
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { compareRegions } from "../../src/comparison/compare-regions.ts";
import type { ComparedSource } from "../../src/comparison/compared-source.ts";
import { figure, noPicture, region, regions, yearOf } from "./regions.ts";

const compare = (sources: readonly ComparedSource[]) => compareRegions(sources, noPicture);

function only(sources: readonly ComparedSource[]) {
  const [first, ...more] = compare(sources);
  if (first === undefined || more.length > 0) throw new Error("not one comparison");
  return first;
}

const amounts = (sources: readonly ComparedSource[]) => only(sources).rows.map(({ amount }) => amount);

describe("one figure over regions", () => {
  it("says of each region what it published, the amount in one unit, and the page that proves it", () => {
    const sources = regions(["甲县 3.03亿元", "乙县 30300万元"]);
    expect(only(sources)).toEqual({
      code: "money",
      year: "2023",
      name: "抽评资金",
      statement: "抽评资金的口径",
      unit: "亿元",
      definition: sha256("同一口径"),
      rows: [
        {
          region: "r1",
          name: "甲县",
          text: "3.03亿元",
          amount: "3.03",
          basis: "台账",
          address: "r1/2023/figures/money.html",
        },
        {
          region: "r2",
          name: "乙县",
          text: "30300万元",
          amount: "3.03",
          basis: "台账",
          address: "r2/2023/figures/money.html",
        },
      ],
      total: { label: "合计（已公开的2个地区）", text: "6.06亿元", amount: "6.06", regions: ["r1", "r2"] },
      left: [],
      notes: ["1个地区公开时用别的计量单位，换算成亿元列出，换算时没有四舍五入。"],
    });
  });

  it("keeps the digits a region published with, and loses none in another unit", () => {
    expect(amounts(regions(["甲县 8.50亿元", "乙县 12.00亿元"]))).toEqual(["8.50", "12.00"]);
    expect(amounts(regions(["甲县 8.50亿元", "乙县 1.2345万元"]))).toEqual(["8.50", "0.00012345"]);
    expect(amounts(regions(["甲县 350万元", "乙县 0.02亿元", "丙县 90万元"]))).toEqual(["350", "200", "90"]);
    // All in one unit stay in it; only 元 gives way to a larger one, where no digits are strung out.
    expect(amounts(regions(["甲县 0.1亿元", "乙县 0.2亿元"]))).toEqual(["0.1", "0.2"]);
    expect(amounts(regions(["甲县 35000000元", "乙县 1200000.00元"]))).toEqual(["3500", "120"]);
    expect(amounts(regions(["甲县 35000001元", "乙县 1200000元"]))).toEqual(["35000001", "1200000"]);
    expect(amounts(regions(["甲县 0元", "乙县 0.00亿元"]))).toEqual(["0", "0"]);
    expect(amounts(regions(["甲县 6000个", "乙县 800个", "丙县 1.2万个"]))).toEqual(["6000", "800", "12000"]);
  });

  it("does not compare what one region alone has published, nor tables, nor figures about one record", () => {
    const { quantity: _, ...table } = figure("", { code: "table" });
    const about = { ...figure("3个", { code: "own" }), about: { title: "某项目" } };
    const one = region("甲县", "r1", [yearOf(figure("5个", { code: "alone" }), table, about)]);
    const two = region("乙县", "r2", [yearOf(table, about)]);
    expect(compare([one, two])).toEqual([]);
    expect(compare([])).toEqual([]);
  });

  it("compares the most that share a 口径, and says of every other region why it is not there", () => {
    const others = [
      region("丁县", "r4", [yearOf(figure("9个", { definition: "另一口径" }))]),
      region("戊县", "r5", [yearOf(figure("9家"))]),
      region("己县", "r6", [yearOf(figure("9个", { code: "other" }))]),
      region("庚县", "r7", [{ ...yearOf(figure("9个")), year: "2022" }]),
      region("辛县", "r8", [yearOf({ ...figure("9个"), text: "90个" })]),
    ];
    const found = only([...regions(["甲县 1个", "乙县 2个", "丙县 3个"]), ...others]);
    expect(found.rows.map(({ name }) => name)).toEqual(["甲县", "乙县", "丙县"]);
    expect(found.total?.label).toBe("合计（已公开的3个地区）");
    expect(found.left).toEqual([
      { region: "r4", why: "口径不同" },
      { region: "r5", why: "计量单位不同" },
      { region: "r6", why: "没有公开这个数" },
      { region: "r7", why: "没有公开2023年度的内容" },
      { region: "r8", why: "公开的不是可以比较的数" },
    ]);
  });

  it("keeps words like 余 and 超, and says that they are there", () => {
    const found = only(regions(["甲县 超160亿元", "乙县 3.5亿元", "丙县 20余亿元"]));
    expect(found.rows.map(({ text, amount }) => [text, amount])).toEqual([
      ["超160亿元", "160"],
      ["3.5亿元", "3.5"],
      ["20余亿元", "20"],
    ]);
    expect(found.total).toBeUndefined();
    expect(found.notes).toEqual([
      "2个地区的数带有“余、超、约”等字样，照录原文；图按字面上的数画。",
      "各地区的数带有不同的“余、超、约”等字样，不列合计。",
    ]);
  });

  it("tells reported numbers from counted ones where both are there", () => {
    const reported = region("乙县", "r2", [yearOf(figure("7个", { basis: "汇总" }))]);
    expect(only([...regions(["甲县 1个"]), reported]).notes).toEqual(["1个地区的数是汇总填报的，其余是计算得出的。"]);
  });

  it("goes through the years, the newest first", () => {
    const years = (id: string, ...which: readonly string[]) =>
      region(
        id,
        id,
        which.map((year) => ({ ...yearOf(figure("1个")), year })),
      );
    const found = compare([years("a", "2021", "2022", "2023"), years("b", "2023", "2022")]);
    expect(found.map(({ year, rows }) => [year, rows.length])).toEqual([
      ["2023", 2],
      ["2022", 2],
    ]);
  });

  it("says the same of regions in another order, each at its place", () => {
    const mixed = [
      ...regions(["甲县 1个", "乙县 2个"], { definition: "一" }),
      region("丙县", "r3", [yearOf(figure("3个", { definition: "二", name: "别名" }))]),
      region("丁县", "r4", [yearOf(figure("4个", { definition: "二" }))]),
    ];
    const one = only(mixed);
    const other = only(mixed.toReversed());
    expect(other.rows.toReversed()).toEqual(one.rows);
    expect(other.left.toReversed()).toEqual(one.left);
    expect({ ...other, rows: [], left: [], total: 0 }).toEqual({ ...one, rows: [], left: [], total: 0 });
    expect(other.total?.amount).toBe(one.total?.amount);
  });
});
