// The same fact of a project in two ledgers: its money, its self-evaluated score, its department.
import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/checks/check.ts";
import { departmentsAreThoseOfTheirProjects } from "../../../src/checks/rules/departments-are-those-of-their-projects.ts";
import { monitoredBudgetsAreTheProjects } from "../../../src/checks/rules/monitored-budgets-are-the-projects.ts";
import { monitoredSpendingOnlyGrows } from "../../../src/checks/rules/monitored-spending-only-grows.ts";
import { selfEvaluatedMoneyIsTheProjects } from "../../../src/checks/rules/self-evaluated-money-is-the-projects.ts";
import { spotCheckedMoneyIsWithinTheProjects } from "../../../src/checks/rules/spot-checked-money-is-within-the-projects.ts";
import { spotCheckedScoresAreThoseOfSelfEvaluations } from "../../../src/checks/rules/spot-checked-scores-are-those-of-self-evaluations.ts";
import { checkContent } from "../check-content.ts";
import { type LoopContent, list, loopContent } from "../loop-content.ts";

const said = async (check: Check, content: LoopContent) =>
  (await checkContent(loopContent(content), [check])).findings.map((one) => one.message);

describe("the money of a self-evaluation", () => {
  const check = (project: string, funds: string, year = "2023") =>
    said(selfEvaluatedMoneyIsTheProjects, {
      projects: [project],
      files: { [`${year}/绩效自评.yaml`]: list([`编号: z1, 项目: p1, 资金: [{来源: 年度资金总额, ${funds}}]`]) },
    });
  const money = "预算数: 0.13亿元, 执行数: 1236.80万元";

  test("agrees within what was written", async () => {
    expect(await check(money, "全年预算: 1262万元, 执行: 1236.8万元")).toEqual([]);
    expect(await check(money, "全年预算: 1360万元, 执行: 1236.8万元")).toEqual([
      "自评的全年预算是1360万元，项目台账的预算数是0.13亿元",
    ]);
    expect(await check(money, "全年预算: 0.13亿元, 执行: 1236.90万元")).toEqual([
      "自评的全年执行是1236.90万元，项目台账的执行数是1236.80万元",
    ]);
  });

  test("may have the project's number as the initial budget; what was not written is not compared", async () => {
    expect(await check("预算数: 1000万元", "年初预算: 1000万元, 全年预算: 1200万元, 执行: 900万元")).toEqual([]);
    expect(await check("", "全年预算: 1200万元, 执行: 900万元")).toEqual([]);
  });

  test("of another year is another year's", async () => {
    expect(await check(money, "全年预算: 9万元, 执行: 8万元", "2024")).toEqual([]);
  });
});

describe("a spot check", () => {
  const check = (rule: Check, spotCheck: string, more: LoopContent = {}) =>
    said(rule, {
      projects: ["预算数: 1250万元"],
      records: {
        绩效自评: ["编号: z1, 项目: p1, 得分: 98.32"],
        绩效抽评: [`编号: c1, 项目: 项目1, 等次: 优, ${spotCheck}`],
      },
      ...more,
    });

  test.each([
    ["98.32", 0],
    ["98.3", 0],
    ["98", 0],
    ["98.4", 1],
    ["98.23", 1],
  ])("with a 自评得分 of %s for 98.32 → %i", async (score, count) => {
    expect(await check(spotCheckedScoresAreThoseOfSelfEvaluations, `自评得分: ${score}`)).toHaveLength(count);
  });

  test("is not compared with one of two self-evaluations", async () => {
    const two = ["编号: z1, 项目: p1, 得分: 98", "编号: z2, 项目: p1, 得分: 90"];
    const records = { 绩效自评: two, 绩效抽评: ["编号: c1, 项目: p1, 等次: 优, 自评得分: 70"] };
    expect(await check(spotCheckedScoresAreThoseOfSelfEvaluations, "", { records })).toEqual([]);
  });

  test.each([
    ["1250万元", []],
    ["约1300万元", []],
    ["1260万元", ["抽评涉及资金1260万元，超过项目“项目1”的预算1250万元"]],
  ])("of %s in a project of 1250万元", async (amount, expected) => {
    expect(await check(spotCheckedMoneyIsWithinTheProjects, `涉及资金: ${amount}`)).toEqual(expected);
  });

  test.each([
    ["民政局", []],
    ["明川市养老中心", []],
    ["明川市教育局", ["主管部门写的是“明川市教育局”，项目“项目1”的主管部门是“明川市民政局”"]],
  ])("that names %s for a project of 明川市民政局", async (name, expected) => {
    expect(await check(departmentsAreThoseOfTheirProjects, `主管部门: ${name}`)).toEqual(expected);
  });
});

test("an evaluation of a policy may cover other departments' projects, that of a project may not", async () => {
  const evaluated = (subject: string) => ({
    records: {
      绩效评价: [`编号: e1, 名称: 养老, 类型: 财政重点评价, 对象: ${subject}, 主管部门: 明川市教育局, 项目: [p1]`],
    },
  });
  expect(await said(departmentsAreThoseOfTheirProjects, evaluated("政策"))).toEqual([]);
  expect(await said(departmentsAreThoseOfTheirProjects, evaluated("项目"))).toHaveLength(1);
});

describe("a monitoring", () => {
  const monitored = (code: string, point: string, spent: string, budget = "1250万元") =>
    `编号: ${code}, 项目: p1, 时点: ${point}, 预算数: ${budget}, 执行数: ${spent}`;
  const check = (rule: Check, 运行监控: readonly string[], 绩效自评: readonly string[] = []) =>
    said(rule, {
      projects: ["预算数: 1250万元, 执行数: 1200万元"],
      records: { 运行监控, ...(绩效自评.length > 0 && { 绩效自评 }) },
    });

  test("has the project's budget, or the one it had before it was adjusted", async () => {
    const older = [monitored("j1", "2023年7月", "500万元", "1300万元")];
    expect(await check(monitoredBudgetsAreTheProjects, older)).toEqual([
      "监控的预算数是1300万元，项目“项目1”的预算数是1250万元",
    ]);
    const form = [
      "编号: z1, 项目: p1, 资金: [{来源: 年度资金总额, 年初预算: 1300万元, 全年预算: 1250万元, 执行: 1200万元}]",
    ];
    expect(await check(monitoredBudgetsAreTheProjects, older, form)).toEqual([]);
  });

  test("has spent no less than the one before and no more than the year, in whatever order they stand", async () => {
    const july = monitored("j1", "2023年7月", "500万元");
    expect(await check(monitoredSpendingOnlyGrows, [monitored("j2", "2023年三季度", "600万元"), july])).toEqual([]);
    expect(await check(monitoredSpendingOnlyGrows, [monitored("j2", "2023-09-30", "100万元"), july])).toEqual([
      "“项目1”到2023-09-30累计执行100万元，少于2023年7月的500万元",
    ]);
    expect(await check(monitoredSpendingOnlyGrows, [monitored("j2", "2023年10月", "1300万元")])).toEqual([
      "“项目1”到2023年10月累计执行1300万元，多于全年的1200万元",
    ]);
  });

  test("is not compared with another of the same point", async () => {
    const both = [monitored("j1", "2023年7月", "500万元"), monitored("j2", "2023年7月", "450万元")];
    expect(await check(monitoredSpendingOnlyGrows, both)).toEqual([]);
  });
});
