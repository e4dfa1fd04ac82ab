// Fields nobody wrote: what they follow to, by which rule, and when nothing follows.
import { describe, expect, test } from "vitest";
import { placeText } from "../../src/base/place.ts";
import type { Check } from "../../src/checks/check.ts";
import { checkContent } from "../checks/check-content.ts";
import { rulebookFiles } from "../rulebook.ts";

const region = "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n";
const noChecks: readonly Check[] = [];

/** The list below a key stands on the next line. */
function nationalPlace(key: string): string {
  const lines = rulebookFiles["standards/评分规则.yaml"]?.split("\n") ?? [];
  return `templates/standards/评分规则.yaml:${lines.indexOf(`${key}:`) + 2}:3`;
}

/** `text（because，rule）` of a derived field of the one record of that kind. */
async function derived(kind: string, text: string, field: string, home = region) {
  const content = { "明川市/地区.yaml": home, [`明川市/2023/${kind}.yaml`]: text };
  const { records } = await checkContent(content, noChecks);
  const [record] = records.named(kind, { region: "明川市" });
  const how = record?.derived?.get(field);
  return how && [how.text, how.because, ...(how.rule ? [how.rule.title, placeText(how.rule.place)] : [])];
}

const selfEvaluation = (score: string, more = "") =>
  `编号: zp-01\n项目: mz-01\n指标:\n  - {一级: 产出, 三级: 甲, 分值: 60, 得分: ${score}}\n  - {一级: 效益, 三级: 乙, 分值: 40, 得分: 40}\n${more}`;

describe("得分 and 等次", () => {
  test("the sum is exact: 0.1 and 40 are 40.1", async () => {
    expect(await derived("绩效自评", selfEvaluation("0.1"), "score")).toEqual(["40.1分", "2项指标得分之和"]);
  });

  test("more than 100 is a slip, of which nothing follows", async () => {
    expect(await derived("绩效自评", selfEvaluation("60.01"), "score")).toBeUndefined();
    expect(await derived("绩效自评", selfEvaluation("60.01"), "grade")).toBeUndefined();
  });

  const national = ["全国通行的等次标准", nationalPlace("等次标准")];

  test.each([
    ["50", "优", "90分"],
    ["49.995", "良", "89.995分"],
    ["40", "良", "80分"],
    ["20", "中", "60分"],
    ["19.99", "差", "59.99分"],
  ])("with %s and 40 it is %s", async (score, grade, sum) => {
    expect(await derived("绩效自评", selfEvaluation(score), "grade")).toEqual([grade, `得分${sum}`, ...national]);
  });

  test("a score that was written decides, not the sum", async () => {
    expect(await derived("绩效自评", selfEvaluation("40", "得分: 91\n"), "grade")).toEqual([
      "优",
      "得分91分",
      ...national,
    ]);
  });

  const own = `${region}等次标准:\n  - {等次: 优秀, 下限: 85}\n  - {等次: 良好, 下限: 70}\n`;

  test("a region's own scheme wins, and says where it stands", async () => {
    const rule = ["明川市的等次标准", "content/明川市/地区.yaml:7:3"];
    expect(await derived("绩效自评", selfEvaluation("45"), "grade", own)).toEqual(["优秀", "得分85分", ...rule]);
    expect(await derived("绩效自评", selfEvaluation("44.99"), "grade", own)).toEqual(["良好", "得分84.99分", ...rule]);
  });

  test("below everything a region names, no word of its own is invented", async () => {
    expect(await derived("绩效自评", selfEvaluation("10"), "grade", own)).toBeUndefined();
  });

  test("a region that cannot be read has no rules: the national ones may not be its own", async () => {
    expect(
      await derived("绩效自评", selfEvaluation("50"), "grade", own.replace("下限: 85", "下限: 八十五")),
    ).toBeUndefined();
    expect(await derived("绩效自评", selfEvaluation("50"), "score", own.replace("85", "八十五"))).toBeDefined();
  });
});

describe("执行率", () => {
  const rateOf = (budget: string, spent: string) =>
    derived(
      "绩效自评",
      `编号: zp-01\n项目: mz-01\n资金: {来源: 年度资金总额, 全年预算: ${budget}, 执行: ${spent}}\n`,
      "executionRate",
    );

  test.each([
    ["1280.00万元", "1203.20万元", "94.00%"],
    ["0.12亿元", "700万元", "58.33%"],
    ["960.00万元", "942.00万元", "98.13%"],
    ["3万元", "2万元", "66.67%"],
    ["100万元", "120万元", "120.00%"],
  ])("of %s, %s spent is %s", async (budget, spent, rate) => {
    expect((await rateOf(budget, spent))?.[0]).toBe(rate);
  });

  test.each([
    ["0万元", "0万元"],
    ["约100万元", "50万元"],
    ["100万元", "超50万元"],
  ])("of %s with %s spent there is none", async (budget, spent) => {
    expect(await rateOf(budget, spent)).toBeUndefined();
  });
});

describe("运行监控", () => {
  const monitoring = (asOf: string, rows = "") =>
    `编号: jk-01\n项目: mz-01\n时点: ${asOf}\n预算数: 1200.00万元\n执行数: 560.00万元\n${rows}`;
  const national = ["全国通行的预警规则", nationalPlace("预警规则")];

  test("1—7月 are 58.33% of the year", async () => {
    expect(await derived("运行监控", monitoring("2023年1—7月"), "timeProgress")).toEqual(["58.33%", "7个月÷12个月"]);
  });

  test("a point in another year says nothing of this one", async () => {
    expect(await derived("运行监控", monitoring("2024年7月"), "timeProgress")).toBeUndefined();
    expect(await derived("运行监控", monitoring("2024年7月"), "light")).toBeUndefined();
  });

  test("560 of the 700 that are due after seven months are exactly 80%: green", async () => {
    expect(await derived("运行监控", monitoring("2023年7月"), "light")).toEqual([
      "绿",
      "预算执行进度（序时进度的80%）为绿灯",
      ...national,
    ]);
  });

  test("the same after eight months, 70% of 800, is yellow", async () => {
    expect((await derived("运行监控", monitoring("2023年8月"), "light"))?.[0]).toBe("黄");
  });

  const rows = (...lines: readonly string[]) => `指标:\n${lines.map((line) => `  - {${line}}\n`).join("")}`;

  test("the worst indicator decides; words and rows without numbers do not", async () => {
    const text = rows(
      "名称: 甲, 方向: ≥, 目标值: 120, 完成值: 30, 计量单位: 人",
      "名称: 乙, 方向: 定性, 目标值: 健全, 完成值: 未健全",
      "名称: 丙, 方向: ≥, 目标值: 90, 计量单位: '%'",
      "名称: 丁, 方向: ＜, 目标值: 2, 完成值: 2, 计量单位: 起",
    );
    expect(await derived("运行监控", monitoring("2023年7月", text), "light")).toEqual([
      "红",
      "“甲”、“丁”为红灯",
      ...national,
    ]);
  });

  test("more than three of the worst are counted", async () => {
    const text = rows(
      ...["甲", "乙", "丙", "丁"].map((name) => `名称: ${name}, 方向: ≤, 目标值: 2, 完成值: 3, 计量单位: 起`),
    );
    expect((await derived("运行监控", monitoring("2023年7月", text), "light"))?.[1]).toBe(
      "“甲”、“乙”、“丙”等4项为红灯",
    );
  });

  test("a region's thresholds win", async () => {
    const own = `${region}预警规则:\n  - {灯: 绿, 下限: 90%}\n  - {灯: 红, 下限: 0%}\n`;
    const [light, , title] = (await derived("运行监控", monitoring("2023年7月"), "light", own)) ?? [];
    expect([light, title]).toEqual(["红", "明川市的预警规则"]);
  });

  test("before the first month is over there is no light", async () => {
    expect(await derived("运行监控", monitoring("2023-01-15"), "light")).toBeUndefined();
  });
});

describe("核减资金", () => {
  test.each([
    ["1400.00万元", "1280.00万元", "120.00万元"],
    ["1.4亿元", "12800.50万元", "0.119950亿元"],
    ["500万元", "500万元", "0万元"],
  ])("of %s, %s granted, is %s", async (requested, approved, cut) => {
    const text = `编号: pg-01\n项目: mz-01\n申报资金: ${requested}\n核定资金: ${approved}\n`;
    expect((await derived("事前评估", text, "cut"))?.[0]).toBe(cut);
  });
});

describe("逾期", () => {
  const overdue = (more: string, home = `${region}台账日期: 2024-06-30\n`) =>
    derived(
      "整改",
      `编号: zg-01\n来源: {文件: 审计报告}\n问题: 凭证不全\n责任单位: 市民政局\n时限: 2024-05-31\n${more}`,
      "overdue",
      home,
    );

  test.each([
    ["完成日期: 2024-05-31\n", "否"],
    ["完成日期: 2024-06-01\n", "是"],
    ["", "是"],
    ["状态: 整改中\n", "是"],
  ])("with %j it is %s", async (more, expected) => {
    expect((await overdue(more))?.[0]).toBe(expected);
  });

  test("on the last day of the time allowed it is not", async () => {
    expect((await overdue("", `${region}台账日期: 2024-05-31\n`))?.[0]).toBe("否");
  });

  test("what is done, nobody knows when, or of a ledger without a date, is not judged", async () => {
    expect(await overdue("状态: 已整改\n")).toBeUndefined();
    expect(await overdue("", region)).toBeUndefined();
  });
});
