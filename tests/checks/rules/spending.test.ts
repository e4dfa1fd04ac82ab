// Budgets and spending, in whatever units and precision they were written.
import { describe, expect, test } from "vitest";
import { asLines, checkContent } from "../check-content.ts";

const base = {
  "明川市/地区.yaml": "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n",
  "明川市/部门.yaml": "名称: 明川市民政局\n",
};
const project = (more = "") => ({
  "明川市/2023/项目.yaml": `编号: mz-01\n名称: 老年食堂运营补助\n主管部门: 明川市民政局\n${more}`,
});

describe("executed and budget of a project", () => {
  const check = async (budget: string, spent: string) =>
    (await checkContent({ ...base, ...project(`年初预算数: ${budget}\n全年执行数: ${spent}\n`) })).findings;

  test.each([
    ["1250万元", "1250万元"],
    ["1250万元", "0.125亿元"],
    ["30250万元", "3.03亿元"],
    ["3.03亿元", "30345万元"],
  ])("%s allows %s", async (budget, spent) => {
    expect(asLines(await check(budget, spent))).toEqual([]);
  });

  test("above the budget is a warning that names both as written, and breaks nothing", async () => {
    const { findings, records } = await checkContent({
      ...base,
      ...project("年初预算数: 1,250.00万元\n全年执行数: 1250.01万元\n"),
    });
    // 1250.01 may be 1250.005, and 1250.00 may be 1250.005: nothing is certain yet.
    expect(findings).toEqual([]);
    const [finding] = await check("1,250.00万元", "1250.02万元");
    expect(finding).toMatchObject({
      code: "checks/executed-is-not-above-budget",
      severity: "warning",
      message: "项目执行1250.02万元，超过预算1,250.00万元",
      place: { line: 5, column: 8 },
      related: [{ place: { line: 4, column: 8 } }],
    });
    expect(records.named("项目", { region: "明川市" })).toHaveLength(1);
  });
});

describe("the funds rows of a self-evaluation", () => {
  const check = async (...rows: readonly string[]) => {
    const text = `编号: zp-01\n项目: mz-01\n资金:\n${rows.map((row) => `  - {${row}}\n`).join("")}`;
    return (await checkContent({ ...base, ...project(), "明川市/2023/绩效自评.yaml": text })).findings;
  };

  test("add up in every column that is whole, in mixed units", async () => {
    const findings = await check(
      "来源: 年度资金总额, 年初预算: 0.1亿元, 全年预算: 1250万元, 执行: 1000.10万元",
      "来源: 当年财政拨款, 年初预算: 900万元, 全年预算: 1200万元, 执行: 1000万元",
      "来源: 其他资金, 全年预算: 500000元, 执行: 1000元",
    );
    expect(asLines(findings)).toEqual([]);
  });

  test("that do not add up are named with each row", async () => {
    const [finding, ...more] = await check(
      "来源: 年度资金总额, 全年预算: 1250万元, 执行: 1000万元",
      "来源: 当年财政拨款, 全年预算: 1200万元, 执行: 900万元",
      "来源: 上年结转资金, 全年预算: 50万元, 执行: 10万元",
    );
    expect(more).toEqual([]);
    expect(finding?.message).toBe("“执行”首行“年度资金总额”为1000万元，以下2行合计910万元，相差90万元");
    expect(finding?.place.line).toBe(4);
    expect(finding?.related?.map((one) => [one.message, one.place.line])).toEqual([
      ["当年财政拨款：900万元", 5],
      ["上年结转资金：10万元", 6],
    ]);
  });

  test("may be the total alone", async () => {
    expect(asLines(await check("来源: 年度资金总额, 全年预算: 1250万元, 执行: 1000万元"))).toEqual([]);
  });

  test("above the budget are warned about row by row", async () => {
    const findings = await check("来源: 年度资金总额, 全年预算: 1250万元, 执行: 1300万元");
    expect(findings.map((one) => one.message)).toEqual(["“年度资金总额”执行1300万元，超过预算1250万元"]);
  });
});
