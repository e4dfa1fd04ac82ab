// What must be said before the years of a figure are compared.
import { expect, it } from "vitest";
import type { Series } from "../../site/section.ts";
import { cautions } from "../../site/series-cautions.ts";

type Basis = Series["points"][number]["basis"];
const series = (...points: readonly (readonly [string, string, Basis])[]): Series => ({
  code: "n",
  points: points.map(([year, text, basis]) => ({ year, text, basis })),
  chart: "<svg></svg>",
});

it("nothing, when years in a row were counted alike", () => {
  expect(cautions(series(["2023", "7个", "台账"], ["2024", "8个", "台账"]))).toEqual([]);
});

it("which years between are missing", () => {
  expect(cautions(series(["2019", "17个", "汇总"], ["2022", "14个", "汇总"]))).toEqual([
    "本网站没有2020年、2021年的这个数字。",
  ]);
});

it("that the years were counted in different ways", () => {
  expect(cautions(series(["2022", "3个", "台账"], ["2023", "10个", "汇总"]))).toEqual([
    "各年的数据依据不同（台账、汇总），统计范围可能不一致，比较时请看各年的说明。",
  ]);
});

it.each(["超160亿元", "6000余个", "400余人次", "约3家", "2个以上", "至少2个"])("that %s is about so much", (text) => {
  expect(cautions(series(["2022", "1个", "汇总"], ["2023", text, "汇总"])).join()).toContain("约数");
});

it("why there is no picture", () => {
  const { chart: _, ...bare } = series(["2022", "400人次", "汇总"], ["2023", "12期", "汇总"]);
  expect(cautions(bare)).toEqual(["各年的计量单位不同，不画图比较。"]);
});
