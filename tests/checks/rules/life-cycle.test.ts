// What a project has to go through, and when its absence from a ledger says nothing.
import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/checks/check.ts";
import { enoughSelfEvaluationsAreSpotChecked } from "../../../src/checks/rules/enough-self-evaluations-are-spot-checked.ts";
import { newBudgetsStayWithinWhatWasApproved } from "../../../src/checks/rules/new-budgets-stay-within-what-was-approved.ts";
import { newProjectsAreEvaluatedBeforehand } from "../../../src/checks/rules/new-projects-are-evaluated-beforehand.ts";
import { preEvaluationStepsAreInOrder } from "../../../src/checks/rules/pre-evaluation-steps-are-in-order.ts";
import { projectsGoThroughTheirLifeCycle } from "../../../src/checks/rules/projects-go-through-their-life-cycle.ts";
import { rejectedGoalsHoldBackTheBudget } from "../../../src/checks/rules/rejected-goals-hold-back-the-budget.ts";
import { unsupportedProjectsHaveNoBudget } from "../../../src/checks/rules/unsupported-projects-have-no-budget.ts";
import { checkContent } from "../check-content.ts";
import { type LoopContent, list, loopContent } from "../loop-content.ts";

const said = async (check: Check, content: LoopContent) =>
  (await checkContent(loopContent(content), [check])).findings
    .filter((one) => one.code === `checks/${check.name}`)
    .map((one) => one.message);

describe("the stages of a class", () => {
  const goals = "指标: [{一级: 产出, 名称: 人次, 目标值: 1, 分值: 90}]";
  const whole = {
    运行监控: ["编号: j1, 项目: p1, 时点: 2023年7月"],
    绩效自评: ["编号: z1, 项目: 项目1"],
    绩效抽评: ["编号: c1, 项目: p1, 等次: 优"],
  };
  const check = (projects: readonly string[], more: LoopContent = {}) =>
    said(projectsGoThroughTheirLifeCycle, { projects, records: whole, ...more });

  test("are named together, once for a project", async () => {
    expect(await check([`绩效分类: A, ${goals}`, "绩效分类: A", "绩效分类: B", "绩效分类: C", ""])).toEqual([
      "A类项目“项目2”没有绩效目标、运行监控、绩效自评、绩效抽评或绩效评价",
      "B类项目“项目3”没有绩效目标、运行监控、绩效自评",
      "C类项目“项目4”没有绩效目标、绩效自评",
    ]);
  });

  test("are not asked for where the year keeps no such ledger", async () => {
    expect(await check([`绩效分类: A`], { records: {} })).toEqual([]);
    expect(
      await check([`绩效分类: A, ${goals}`, `绩效分类: A, ${goals}`], { records: { 绩效自评: whole.绩效自评 } }),
    ).toEqual(["A类项目“项目2”没有绩效自评"]);
  });

  test("are not asked for where the ledger is said to be incomplete, or something in it is broken", async () => {
    const projects = [`绩效分类: C, ${goals}`, `绩效分类: C, ${goals}`];
    expect(await check(projects)).toHaveLength(1);
    expect(await check(projects, { region: "部分登记: [{年度: 2023, 类别: [绩效自评]}]\n" })).toEqual([]);
    const broken = list([...whole.绩效自评, "编号: z2, 项目: p2, 得分: 高"]);
    expect(await check(projects, { files: { "2023/绩效自评.yaml": broken } })).toEqual([]);
  });

  test("may stand in the folder of the year after", async () => {
    const files = { "2024/绩效自评.yaml": list(["编号: z9, 项目: p2"]) };
    expect(await check([`绩效分类: C, ${goals}`, `绩效分类: C, ${goals}`], { files })).toEqual([]);
  });

  test("an evaluation that bears the project's name is its evaluation", async () => {
    const evaluated = ["编号: e1, 名称: 项目2, 类型: 财政重点评价, 对象: 政策, 主管部门: 民政局"];
    const records = { 绩效评价: evaluated, 绩效抽评: whole.绩效抽评 };
    const projects = [`绩效分类: A, ${goals}`, `绩效分类: A, ${goals}`, `绩效分类: A, ${goals}`];
    expect(await check(projects, { records })).toEqual(["A类项目“项目3”没有绩效抽评或绩效评价"]);
  });
});

describe("事前评估 of new projects", () => {
  const thresholds = "事前评估门槛: [{资金性质: 政府投资, 起点: 2000万元}, {起点: 500万元}]\n";
  const check = (projects: readonly string[], more: LoopContent = {}) =>
    said(newProjectsAreEvaluatedBeforehand, {
      region: thresholds,
      projects: ["", ...projects],
      records: { 事前评估: ["编号: g1, 项目: p1, 申报资金: 1万元"] },
      ...more,
    });

  test.each([
    ["新增, 资金性质: 专项资金, 预算数: 500.00万元", 1],
    ["新增, 资金性质: 专项资金, 预算数: 499.99万元", 0],
    ["新增, 资金性质: 专项资金, 预算数: 0.05亿元", 1],
    ["新增, 资金性质: 政府投资, 预算数: 1999万元", 0],
    ["新增, 资金性质: 政府投资, 预算数: 2000万元", 1],
    // Without 资金性质 only what reaches the highest of all.
    ["新增, 预算数: 1999万元", 0],
    ["新增, 预算数: 2000万元", 1],
    ["延续, 资金性质: 专项资金, 预算数: 5000万元", 0],
  ])("项目属性: %s → %i", async (project, count) => {
    expect(await check([`项目属性: ${project}`])).toHaveLength(count);
  });

  const large = "项目属性: 新增, 资金性质: 专项资金, 预算数: 800万元";

  test("says the budget, the threshold and where it is written", async () => {
    const content = loopContent({
      region: thresholds,
      projects: ["", large],
      records: { 事前评估: ["编号: g1, 项目: p1, 申报资金: 1万元"] },
    });
    const [finding] = (await checkContent(content, [newProjectsAreEvaluatedBeforehand])).findings;
    expect(finding).toMatchObject({
      severity: "warning",
      message: "新增项目“项目2”预算800万元，达到事前评估的起点500万元，没有登记事前评估",
      place: { file: "content/明川市/2023/项目.yaml", line: 2 },
      related: [{ message: "明川市的事前评估门槛", place: { file: "content/明川市/地区.yaml", line: 6 } }],
    });
  });

  test("counts one of the autumn before, also when the year before knows the project too", async () => {
    const before = { "2022/事前评估.yaml": list(["编号: g0, 项目: p2, 申报资金: 900万元"]) };
    expect(await check([large], { files: before })).toEqual([]);
    const known = { "2022/项目.yaml": list(["编号: p2, 名称: 项目2, 主管部门: 民政局"]) };
    expect(await check([large], { files: { ...before, ...known } })).toEqual([]);
  });

  test("is silent without a ledger, with a broken one, without thresholds", async () => {
    expect(await check([large])).toHaveLength(1);
    expect(await check([large], { records: {} })).toEqual([]);
    expect(await check([large], { region: "" })).toEqual([]);
    expect(
      await check([large], { records: { 事前评估: ["编号: g1, 项目: p1, 申报资金: 1万元", "编号: g2, 项目: p2"] } }),
    ).toEqual([]);
    expect(await check([large], { region: `${thresholds}部分登记: [{年度: 2022, 类别: [事前评估]}]\n` })).toEqual([]);
  });
});

describe("what a 事前评估 decides", () => {
  const first =
    "编号: g1, 项目: p1, 方式: 部门评估, 申报资金: 600万元, 核定资金: 580万元, 结论: 不予支持, 日期: 2022-08-01";
  const second =
    "编号: g2, 项目: p1, 方式: 财政审核, 申报资金: 580万元, 核定资金: 500万元, 结论: 调整后支持, 日期: 2022-10-01";

  test("the last step counts, whatever the order of the file", async () => {
    const projects = ["项目属性: 新增, 预算数: 500万元"];
    expect(await said(unsupportedProjectsHaveNoBudget, { projects, records: { 事前评估: [second, first] } })).toEqual(
      [],
    );
    expect(await said(unsupportedProjectsHaveNoBudget, { projects, records: { 事前评估: [first] } })).toEqual([
      "事前评估不予支持的项目“项目1”安排了预算500万元",
    ]);
  });

  test("a project that goes on may have an extension refused", async () => {
    const projects = ["项目属性: 延续, 预算数: 500万元"];
    expect(await said(unsupportedProjectsHaveNoBudget, { projects, records: { 事前评估: [first] } })).toEqual([]);
  });

  test.each([
    ["0.05亿元", []],
    ["501万元", []],
    ["502万元", ["新增项目“项目1”的预算数502万元，超过事前评估核定的500万元"]],
  ])("a first budget of %s against 500万元, within what was written", async (budget, expected) => {
    const content = { projects: [`项目属性: 新增, 预算数: ${budget}`], records: { 事前评估: [first, second] } };
    expect(await said(newBudgetsStayWithinWhatWasApproved, content)).toEqual(expected);
  });

  test("the bureau looks after the department, at no more than it asked for", async () => {
    const early = second.replace("2022-10-01", "2022-07-01").replace("申报资金: 580万元", "申报资金: 6000万元");
    expect(await said(preEvaluationStepsAreInOrder, { records: { 事前评估: [first, second] } })).toEqual([]);
    expect(await said(preEvaluationStepsAreInOrder, { records: { 事前评估: [first, early] } })).toEqual([
      "财政审核的申报资金6000万元，多于部门评估的申报资金600万元",
      "财政审核的日期2022年7月1日，早于部门评估的2022年8月1日",
    ]);
  });
});

describe("goals that did not pass", () => {
  const refused = "编号: s1, 项目: p1, 结论: 不通过";
  const check = (projects: readonly string[], 目标审核: readonly string[]) =>
    said(rejectedGoalsHoldBackTheBudget, { projects, records: { 目标审核 } });

  test("hold the budget back until they pass", async () => {
    expect(await check(["预算数: 10万元"], [refused])).toEqual(["项目“项目1”的绩效目标审核不通过，安排了预算10万元"]);
    expect(await check(["预算数: 0万元"], [refused])).toEqual([]);
    expect(await check([""], [refused])).toEqual([]);
    expect(await check(["预算数: 10万元"], [refused, "编号: s2, 项目: p1, 结论: 通过"])).toEqual([]);
  });

  test("are silent when the second review may be the broken one", async () => {
    expect(await check(["预算数: 10万元"], [refused, "编号: s2, 项目: p1, 结论: 过了"])).toEqual([]);
  });
});

describe("how many are spot-checked", () => {
  const check = (rate: string, evaluated: number, checked: number, more = "") => {
    const codes = (count: number) => Array.from({ length: count }, (_, index) => `p${index + 1}`);
    return said(enoughSelfEvaluationsAreSpotChecked, {
      region: `抽评比例: ${rate}\n${more}`,
      projects: codes(evaluated).map(() => ""),
      records: {
        绩效自评: codes(evaluated).map((code) => `编号: ${code}, 项目: ${code}`),
        绩效抽评: codes(checked).map((code) => `编号: ${code}, 项目: ${code}, 等次: 优`),
      },
    });
  };

  test("is compared exactly, once for a year", async () => {
    // 2 of 6 are 33.333…%.
    expect(await check("33.33%", 6, 2)).toEqual([]);
    expect(await check("33.34%", 6, 2)).toEqual(["2023年度抽评2个项目，占自评6个的33.33%，没有达到规定的33.34%"]);
    expect(await check("10%", 10, 1)).toEqual([]);
  });

  test("says nothing of ledgers that are not whole", async () => {
    expect(await check("50%", 6, 2, "部分登记: [{年度: 2023, 类别: [绩效抽评]}]\n")).toEqual([]);
  });
});
