// Who has to say why: lost points, results far above the target, money far below the budget.
import { describe, expect, test } from "vitest";
import { checkContent } from "../check-content.ts";
import { found, region, type SelfEvaluation } from "./self-evaluation.ts";

const executionRow = "一级: 预算执行率, 三级: 预算执行率, 目标值: 100, 实际值: 70, 单位: '%', 分值: 10, 得分: 7";

describe("lost points", () => {
  const rule = "lost-points-are-explained";
  const row = (score: string, more = "") => [`一级: 产出, 三级: 甲, 分值: 12, 得分: ${score}${more}`];

  test("want a reason, down to the last hundredth", async () => {
    expect(await found(rule, { rows: row("11.99") })).toEqual(["‹11.99› 指标“甲”扣了0.01分，没有写偏差原因"]);
    expect(await found(rule, { rows: row("11.99", ", 偏差原因: 停餐") })).toEqual([]);
    expect(await found(rule, { rows: row("12") })).toEqual([]);
  });

  test("of 预算执行率 are left to the range of rates", async () => {
    expect(await found(rule, { rows: [executionRow] })).toEqual([]);
  });

  test("in an evaluation are 扣分原因, 预算执行率 not excepted", async () => {
    const text =
      "编号: mc-01\n名称: 甲\n类型: 部门评价\n对象: 项目\n指标:\n  - {一级: 过程, 三级: 预算执行率, 分值: 100, 得分: 90}\n";
    const { findings } = await checkContent({ "明川市/地区.yaml": region, "明川市/2023/绩效评价.yaml": text });
    expect(findings.filter(({ code }) => code === `checks/${rule}`)).toMatchObject([
      {
        message: "指标“预算执行率”扣了10分，没有写扣分原因",
        hint: "请在这项指标里加上“扣分原因: …”",
        place: { line: 6 },
      },
    ]);
  });
});

describe("results far above the target", () => {
  const rule = "overshot-targets-are-explained";
  const row = (direction: string, actual: string, more = "") => [
    `一级: 产出, 三级: 甲, 方向: ${direction}, 目标值: 100, 实际值: ${actual}, 单位: 个, 分值: 10, 得分: 10${more}`,
  ];

  test.each([
    ["≥", "129.9"],
    ["≤", "300"],
    ["定性", "300"],
  ])("%s with %s are none", async (direction, actual) => {
    expect(await found(rule, { rows: row(direction, actual) })).toEqual([]);
  });

  test("begin at 130%", async () => {
    expect(await found(rule, { rows: row("≥", "130") })).toEqual([
      "‹130› 指标“甲”的实际值130达到目标值100的130%，没有写偏差原因",
    ]);
    expect(await found(rule, { rows: row("≥", "130", ", 偏差原因: 扩面") })).toEqual([]);
  });

  test("begin where a region says", async () => {
    const own = "计分办法: {未达标: 按比例, 反向指标: 线性扣减, 允许误差: 0.01, 超额界线: 150%}\n";
    expect(await found(rule, { rows: row("≥", "149"), region: own })).toEqual([]);
    expect(await found(rule, { rows: row("≥", "150"), region: own })).toHaveLength(1);
  });
});

describe("rates of execution", () => {
  const rule = "unusual-execution-rates-are-explained";
  const rate = (evaluation: SelfEvaluation) => found(rule, evaluation);

  test("of 80% exactly are usual, of 79.99% not", async () => {
    expect(await rate({ funds: ["10000万元", "8000万元"] })).toEqual([]);
    expect(await rate({ funds: ["10000万元", "7999万元"] })).toEqual(["‹7999万元› 执行率79.99%，低于80%，没有写原因"]);
  });

  test("want the reason in their own row, where there is one", async () => {
    const funds = ["100万元", "70万元"] as const;
    expect(await rate({ funds, rows: [executionRow], more: "总体完成情况: 已完成\n" })).toHaveLength(1);
    expect(await rate({ funds, rows: [`${executionRow}, 偏差原因: 尾款次年支付`] })).toEqual([]);
    expect(await rate({ funds, more: "总体完成情况: 尾款次年支付\n" })).toEqual([]);
  });

  test("are taken as stated where the funds were not written", async () => {
    expect(await rate({ more: "执行率: 75%\n" })).toEqual(["‹75%› 执行率75%，低于80%，没有写原因"]);
    expect(await rate({ more: "执行率: 105%\n总体完成情况: 追加\n" })).toEqual(["‹105%› 执行率105%，高于100%"]);
  });

  test("above 100% by the funds are left to the rule of overspending", async () => {
    expect(await rate({ funds: ["100万元", "120万元"] })).toEqual([]);
    expect(await found("executed-is-not-above-budget", { funds: ["100万元", "120万元"] })).toHaveLength(1);
  });

  test("of no budget are asked about, not divided", async () => {
    expect(await rate({ funds: ["0万元", "0万元"], rows: [executionRow] })).toEqual([]);
    expect(await found("execution-rates-have-a-budget", { funds: ["0万元", "0万元"], rows: [executionRow] })).toEqual([
      "‹0万元› 全年预算数是0，预算执行率无法计算，这项的得分没有依据",
    ]);
    expect(await found("execution-rates-have-a-budget", { funds: ["0万元", "0万元"] })).toEqual([]);
  });
});

describe("the rate in the row and the rate of the funds", () => {
  const rule = "execution-indicators-follow-the-funds";
  const row = (actual: string, unit = "'%'") => ({
    funds: ["960.00万元", "942.00万元"] as const,
    rows: [`一级: 预算执行率, 三级: 预算执行率, 实际值: ${actual}, 单位: ${unit}, 分值: 10, 得分: 9.81`],
  });

  // 942 ÷ 960 = 98.125%.
  test.each(["98.13", "98.12", "98.1", "98", "98.125%", "按期"])(
    "%s agrees, within its digits, or is no number",
    async (actual) => {
      expect(await found(rule, row(actual))).toEqual([]);
    },
  );

  test.each([
    ["98.14", "98.14%"],
    ["98.2", "98.2%"],
    ["97", "97%"],
  ])("%s does not", async (actual, stated) => {
    expect(await found(rule, row(actual))).toEqual([`‹${actual}› “预算执行率”的实际值是${stated}，按资金算是98.13%`]);
  });

  test("amounts in whole 万元 leave the rate as open as they are", async () => {
    const open = (actual: string) => found(rule, { ...row(actual), funds: ["13万元", "12万元"] });
    expect(await open("91.24")).toEqual([]);
    expect(await open("80.00")).toHaveLength(1);
  });
});

describe("indicators that look much better than the money", () => {
  const rule = "spending-keeps-up-with-results";
  const rows = (score: string, reason = "") => [
    `一级: 预算执行率, 三级: 预算执行率, 分值: 10, 得分: 9${reason}`,
    `一级: 产出, 三级: 甲, 分值: 90, 得分: ${score}`,
  ];

  test.each([
    ["90", "95万元"],
    ["81", "86万元"],
    ["0", "90万元"],
    ["90", "79万元"],
  ])("%s of 90 with %s of 100万元 are not said", async (score, spent) => {
    expect(await found(rule, { rows: rows(score), funds: ["100万元", spent] })).toEqual([]);
  });

  test("90 of 90 with 94.99万元 are, unless somebody wrote why", async () => {
    expect(await found(rule, { rows: rows("90"), funds: ["100.00万元", "94.99万元"] })).toEqual([
      "‹{一级: 预算执行率› 指标得分率100%，预算执行率94.99%，执行明显低于完成情况",
    ]);
    expect(
      await found(rule, { rows: rows("90", ", 偏差原因: 尾款次年支付"), funds: ["100.00万元", "94.99万元"] }),
    ).toEqual([]);
  });
});
