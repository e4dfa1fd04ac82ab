// The tables: plain numbers in 元, the words they were written in, references by name and 编号, lists in tables of their own, and no formula anywhere.
import { describe, expect, it } from "vitest";
import { inertText, originalText } from "../../src/open-data/csv.ts";
import { errorsIn, linesOf, walkSmall } from "../small-content.ts";
import { objectsIn, parseCsv } from "./parse-csv.ts";
import { type Offered, offer, textOf } from "./published-files.ts";

async function made(records: Readonly<Record<string, string>>): Promise<Offered> {
  const { street, found } = await walkSmall({ records });
  expect(linesOf(errorsIn(found))).toEqual([]);
  return offer(street);
}

const projects = `- 编号: "0012"
  名称: 农村公路养护
  主管部门: 商务局
  预算数: 3.03亿元
  执行数: 8600.50元
  总体目标: "=HYPERLINK(1)"
  指标:
    - {一级: 产出指标, 名称: 养护里程, 方向: ＝, 目标值: "-5%", 分值: 12.50}
    - {一级: 产出指标, 名称: '里程"优良"率, 合计', 分值: 87.5}
- 编号: p2
  名称: "@学校"
  主管部门: 教委
  预算数: 超160亿元
  执行数: 1250万元
  总体目标: |-
    第一行
    +第二行，有逗号
`;

const folder = "data/testcity/2023";

describe("a table of records", () => {
  it("has money in 元, and what was written wherever that says more", async () => {
    const [first, second] = objectsIn(textOf(await made({ "2023/项目.yaml": projects }), `${folder}/project.csv`));
    expect(first).toMatchObject({
      编号: "0012",
      "预算数（元）": "303000000",
      "预算数（原文）": "3.03亿元",
      "执行数（元）": "8600.50",
      "执行数（原文）": "",
    });
    expect(second).toMatchObject({
      "预算数（元）": "16000000000",
      "预算数（原文）": "超160亿元",
      "执行数（元）": "12500000",
      "执行数（原文）": "1250万元",
    });
  });

  it("calls departments by their full names", async () => {
    const rows = objectsIn(textOf(await made({ "2023/项目.yaml": projects }), `${folder}/project.csv`));
    expect(rows.map((row) => row.主管部门)).toEqual(["测试市商务局", "测试市教育局"]);
  });

  it("keeps 余 and the unit of a quantity", async () => {
    const totals = "- {指标: 培训人数, 数值: 6000余人次, 来源: 测试}\n- {指标: 增长, 数值: -3.50%, 来源: 测试}\n";
    const rows = objectsIn(textOf(await made({ "2023/汇总.yaml": totals }), `${folder}/reported-total.csv`));
    expect(rows[0]).toMatchObject({ 数值: "6000", 数值单位: "人次", "数值（原文）": "6000余人次" });
    expect(rows[1]).toMatchObject({ 数值: "-3.50", 数值单位: "%", "数值（原文）": "" });
  });

  it("names what a 来源 leads to, of which kind it is, and its 编号", async () => {
    const offered = await made({
      "2023/项目.yaml": projects,
      "2023/绩效抽评.yaml": '- {编号: c1, 项目: "0012", 等次: 优}\n',
      "2023/整改.yaml":
        "- {编号: z1, 来源: {绩效抽评: c1}, 问题: 甲, 责任单位: 商务局, 时限: 2024-05-31}\n" +
        "- {编号: z2, 来源: {文件: 审计报告}, 问题: 乙, 责任单位: 商务局, 时限: 2024-05-31}\n",
    });
    const rows = objectsIn(textOf(offered, `${folder}/rectification.csv`));
    expect(rows.map((row) => [row.来源类别, row.来源, row.来源编号, row.时限])).toEqual([
      ["绩效抽评", "农村公路养护", "c1", "2024-05-31"],
      ["文件", "审计报告", "", "2024-05-31"],
    ]);
    const [check] = objectsIn(textOf(offered, `${folder}/spot-check.csv`));
    expect([check?.项目, check?.项目编号]).toEqual(["农村公路养护", "0012"]);
  });

  it("joins short texts, so that they can be told apart again", async () => {
    const reports = "- {标题: 报告, 报送对象: [市政府, 甲；乙, '丙\\丁']}\n";
    const [row] = objectsIn(textOf(await made({ "2023/专题报告.yaml": reports }), `${folder}/special-report.csv`));
    expect(row?.报送对象).toBe("市政府；甲\\；乙；丙\\\\丁");
  });
});

describe("a list of a record", () => {
  it("is a table of its own, keyed by the record", async () => {
    const rows = objectsIn(textOf(await made({ "2023/项目.yaml": projects }), `${folder}/project.indicators.csv`));
    expect(rows.map((row) => [row.项目编号, row.行号, row.名称, row["分值（分）"]])).toEqual([
      ["0012", "1", "养护里程", "12.50"],
      ["0012", "2", '里程"优良"率, 合计', "87.5"],
    ]);
  });
});

describe("CSV", () => {
  it("ends every row with CRLF, and only the copy for Excel begins with a mark", async () => {
    const offered = await made({ "2023/项目.yaml": projects });
    const plain = textOf(offered, `${folder}/project.csv`);
    expect(plain.startsWith("编号,名称,主管部门,")).toBe(true);
    expect(textOf(offered, `${folder}/project.excel.csv`)).toBe(`\ufeff${plain}`);
    expect(parseCsv(plain)).toHaveLength(3);
  });

  it("has no text that a spreadsheet would compute", async () => {
    const offered = await made({ "2023/项目.yaml": projects });
    const [first, second] = objectsIn(textOf(offered, `${folder}/project.csv`));
    expect([first?.总体目标, second?.名称]).toEqual(["'=HYPERLINK(1)", "'@学校"]);
    expect(second?.总体目标).toBe("第一行\n+第二行，有逗号");
    const [indicator] = objectsIn(textOf(offered, `${folder}/project.indicators.csv`));
    expect([indicator?.方向, indicator?.目标值]).toEqual(["＝", "'-5%"]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["-", "'-"],
    ["@x", "'@x"],
    ["\t=1", "'\t=1"],
    ["＝1＋1", "'＝1＋1"],
    ["＝", "＝"],
    ["'=1", "''=1"],
    ["'十四五'", "'十四五'"],
    ["a=1", "a=1"],
  ])("writes %j as %j, and reads it again", (text, cell) => {
    expect(inertText(text)).toBe(cell);
    expect(originalText(cell)).toBe(text);
  });
});

describe("what follows from rules", () => {
  it("is shown, named as worked out, and left out of the JSON", async () => {
    const offered = await made({
      "地区.yaml":
        "名称: 测试市\n网址名: testcity\n财政部门: 测试市财政局\n发布性质: 正式\n等次标准: [{等次: 优, 下限: 80}, {等次: 差, 下限: 0}]\n",
      "2023/项目.yaml": projects,
      "2023/绩效自评.yaml": '- {编号: s1, 项目: "0012", 得分: 85.0}\n- {编号: s2, 项目: p2, 得分: 70, 等次: 差}\n',
    });
    const rows = objectsIn(textOf(offered, `${folder}/self-evaluation.csv`));
    expect(rows.map((row) => [row["得分（分）"], row.等次])).toEqual([
      ["85.0", "优"],
      ["70", "差"],
    ]);
    const derived = objectsIn(textOf(offered, `${folder}/self-evaluation.derived.csv`));
    expect(derived).toEqual([
      expect.objectContaining({ 绩效自评编号: "s1", 栏目: "等次", 值: "优", 推算依据: "得分85分" }),
    ]);
    expect(JSON.parse(textOf(offered, `${folder}/self-evaluation.json`))).toEqual([
      { 编号: "s1", 项目: "0012", 得分: "85.0" },
      { 编号: "s2", 项目: "p2", 得分: "70", 等次: "差" },
    ]);
  });
});
