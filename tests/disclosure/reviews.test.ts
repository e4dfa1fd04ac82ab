// 公开审查: what a region that wants reviews publishes before and after one, and what a review keeps inside.
import { describe, expect, it } from "vitest";
import { publicLedger } from "../../src/disclosure/public-ledger.ts";
import { linesOf, ofCode, testCity, walkSmall } from "../small-content.ts";
import { publish } from "./publish.ts";

const strict = testCity.replace("公开审查: 否", "公开审查: 是");
const projects = "- {编号: p-1, 名称: 甲项目, 主管部门: 商务局}\n- {编号: p-2, 名称: 乙项目, 主管部门: 商务局}\n";
const review = (scope: string, conclusion = "同意公开", more = ""): string =>
  `- 编号: g-1\n  范围: [${scope}]\n  审查部门: 办公室\n  审查日期: 2024-05-01\n  结论: ${conclusion}\n${more}`;

const walk = (records: Readonly<Record<string, string>>, region = strict) =>
  walkSmall({ records: { "地区.yaml": region, "2023/项目.yaml": projects, ...records } });

const shown = async (...args: Parameters<typeof walk>): Promise<readonly string[]> => {
  const { all } = publicLedger((await walk(...args)).street.records).records;
  return all.filter(({ kind }) => kind.name !== "地区").map(({ title }) => title);
};
const departments = ["测试市商务局", "测试市教育局", "测试市民政局"];

describe("a region that publishes only what was reviewed", () => {
  it("shows nothing before a review, and says so once a kind and year", async () => {
    expect(await shown({})).toEqual([]);
    const waiting = ofCode((await walk({})).found, "disclosure/not-reviewed");
    expect(linesOf(waiting)).toEqual([
      expect.stringMatching(/^warning .*项目\.yaml:1:\d+ 测试市2023年度的项目有2条没有登记公开审查，不上公开网站$/),
      expect.stringMatching(/^warning .*部门\.yaml:1:\d+ 测试市部门有3条没有登记公开审查，不上公开网站$/),
    ]);
  });

  it("shows what was reviewed", async () => {
    expect(await shown({ "2023/公开审查.yaml": review("全部") })).toEqual(["甲项目", "乙项目", ...departments]);
    expect(await shown({ "2023/公开审查.yaml": review("部门") })).toEqual(departments);
  });

  it("takes no other year's review for a record of a year", async () => {
    expect(await shown({ "2022/公开审查.yaml": review("全部") })).toEqual(departments);
  });

  it("shows a record that was reviewed by itself", async () => {
    const own = projects.replace("乙项目, ", "乙项目, 公开: {审查日期: 2024-05-02}, ");
    expect(await shown({ "2023/项目.yaml": own, "2023/公开审查.yaml": review("部门") })).toEqual([
      "乙项目",
      ...departments,
    ]);
  });

  it("never publishes the review itself", async () => {
    const records = { "2023/公开审查.yaml": review("全部").replace("办公室", "丝雀科") };
    expect(JSON.stringify(publish(await walk(records)))).not.toContain("丝雀");
  });
});

describe("a review", () => {
  const withheld = "  不予公开: [{类别: 项目, 记录: p-2, 依据: 《政府信息公开条例》第十五条}]\n";

  it("keeps inside what it names, wherever reviews are wanted or not", async () => {
    for (const region of [strict, testCity]) {
      const records = { "2023/公开审查.yaml": review("全部", "部分公开", withheld) };
      expect(await shown(records, region)).toEqual(["甲项目", ...departments]);
    }
  });

  it("keeps inside all it looked at when it says so", async () => {
    expect(await shown({ "2023/公开审查.yaml": review("项目", "不予公开") }, testCity)).toEqual(departments);
  });
});

describe("a region that publishes in earnest", () => {
  const silent = testCity.replace("公开审查: 否\n", "");

  it.each([
    ["is reminded of reviews", silent, ["note"]],
    ["is not when it decided", testCity, []],
    ["is not when it only shows", silent.replace("正式", "演示\n示例数据: 是"), []],
  ])("%s", async (_, region, severities) => {
    const found = ofCode((await walk({}, region)).found, "disclosure/review-not-required");
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });
});
