// The charts of a year's overview: those of grades, made of what may be shown, each number leading to how it was made.
import { describe, expect, it } from "vitest";
import { buildPublication } from "../../src/disclosure/build-publication.ts";
import type { PublishedYear } from "../../src/disclosure/publication.ts";
import { errorsIn, linesOf, projectsFor, spotChecks, walkSmall } from "../small-content.ts";

const figures = `优等数: {编码: best, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
良等数: {编码: good, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 良}, 方法: 计数, 单位: 个}
分布: {编码: grades, 口径: 测试, 分组: 绩效抽评, 按: 等次, 单位: 个}
`;
const charts = `分布图: {图形: 柱形图, 数据: 分布, 类目: 等次, 数值: 数量, 单位: 个}
逐项图:
  图题: "{{地区}}{{年度}}年抽评等次"
  图形: 柱形图
  各项: [{项: 优, 口径: 优等数}, {项: 良, 口径: 良等数}]
  类目: 等次
  数值: 项目数
  单位: 个
部门图: {图形: 柱形图, 各项: [{项: 甲, 口径: 优等数}], 类目: 部门, 数值: 项目数, 单位: 个}
`;

async function yearOf(checks: string): Promise<PublishedYear> {
  const walked = await walkSmall({
    figures,
    templates: { "charts/图.yaml": charts },
    records: { "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks },
  });
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  const { regions } = buildPublication(
    walked.street.years.map(({ regionYear, figures: scope }) => ({ regionYear, figures: scope, documents: [] })),
    { definitions: walked.street.charts, draw: ({ title, alternative }) => `${title}：${alternative}` },
  );
  const year = regions[0]?.years[0];
  if (!year) throw new Error("no year");
  return year;
}

describe("charts of grades", async () => {
  const { charts: drawn = [], figures: published } = await yearOf(
    spotChecks("商务局 优 1万元", "商务局 优 2万元", "教委 良 3万元"),
  );

  it("are those whose categories are 等次", () => {
    expect(drawn.map(({ title, html }) => [title, html])).toEqual([
      ["分布图", "测试市2023年度分布图：柱形图，共2项。优2个，良1个；最多的是优（2个）；最少的是良（1个）。"],
      [
        "测试市2023年抽评等次",
        "测试市2023年抽评等次：柱形图，共2项。优2个，良1个；最多的是优（2个）；最少的是良（1个）。",
      ],
    ]);
  });

  it("lead from each number to its page, or from the whole table to that of its figure", () => {
    const [grouped, itemised] = drawn;
    expect(grouped?.figure).toBe("grades");
    expect(itemised?.table.rows).toEqual([
      [{ text: "优" }, { text: "2个", address: "testcity/2023/figures/best.html" }],
      [{ text: "良" }, { text: "1个", address: "testcity/2023/figures/good.html" }],
    ]);
    expect(published.map(({ code }) => code)).toEqual(["grades", "best", "good"]);
  });
});

it("a chart that says nothing but zeros is left out", async () => {
  const { charts: drawn = [] } = await yearOf(spotChecks("商务局 差 1万元"));
  expect(drawn.map(({ title }) => title)).toEqual(["分布图"]);
});

it("a chart that would tell apart a record that is not public is left out", async () => {
  const hidden = `${spotChecks("商务局 优 1万元", "商务局 良 2万元")}  公开: {属性: 不予公开}\n`;
  const { charts: drawn } = await yearOf(hidden);
  expect(drawn).toBeUndefined();
});
