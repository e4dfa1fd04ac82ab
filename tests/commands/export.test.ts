// export: which workbooks it writes, what it says in them, what it refuses, and what it never writes over.
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { OptionValues } from "../../src/commands/command.ts";
import { exportCommand } from "../../src/commands/export.ts";
import { partsOf } from "../exchange/workbook/parts-of.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { shippedTemplates } from "../shipped-templates.ts";
import { smallWorld } from "../small-content.ts";
import { runCommand } from "./run-command.ts";

const projects = `- 编号: p-01
  名称: 养老助餐
  主管部门: 市民政局
  预算数: 1260.00万元
  备注: 内部的说明
- 编号: p-02
  名称: "=危险的名称"
  主管部门: 测试市教育局
  预算数: 3.03亿元
- 编号: p-03
  名称: 不公开的项目
  主管部门: 测试市教育局
  公开: {属性: 不予公开, 依据: 某条}
`;
const rectifications = `- 编号: zg-01
  来源: {文件: 审计报告}
  问题: 结余没有收回
  责任单位: 测试市民政局
  时限: 2024-03-31
  状态: 未整改
  逾期: 是
- 编号: zg-02
  来源: {文件: 审计报告}
  问题: 目标不细
  责任单位: 测试市民政局
  时限: 2024-06-30
  状态: 已整改
  完成日期: 2024-05-20
  逾期: 否
`;
const departments = `- 名称: 测试市教育局
- 名称: 测试市民政局
  简称: 市民政局
`;

const world = (more: Readonly<Record<string, string>> = {}): MemoryWorld =>
  smallWorld({
    records: { "部门.yaml": departments, "2023/项目.yaml": projects, "2023/整改.yaml": rectifications, ...more },
    templates: shippedTemplates,
  });
const run = (options: OptionValues, from = world()) => runCommand(exportCommand, from, options);

async function written(options: OptionValues, from = world()) {
  const { exitCode, told } = await run({ ...options, out: "导出.xlsx" }, from);
  expect([exitCode, told]).toEqual([0, ""]);
  const bytes = from.files.get("导出.xlsx") ?? new Uint8Array();
  const sheets = await readExcelFile(Buffer.from(bytes));
  const cells = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  return { bytes, names: sheets.map(({ sheet }) => sheet), cells };
}

describe("records", () => {
  it("writes a kind with title, region and year, head and rows; amounts as numbers where the cell says all of it", async () => {
    const { cells, names } = await written({ kind: "项目" });
    expect(names).toEqual(["填写说明", "项目", "项目·指标"]);
    const [title, line, head = [], ...rows] = cells("项目");
    expect(title?.[0]).toBe("测试市2023年度项目");
    expect(line?.[0]).toContain("地区：测试市　年度：2023");
    expect(line?.[0]).toContain("内部资料");
    const [code, name, budget, remark] = ["编号", "名称", "预算数（万元）", "备注"].map((one) => head.indexOf(one));
    expect(rows.map((row) => [code, name, budget, remark].map((at) => row[at ?? -1]))).toEqual([
      ["p-01", "养老助餐", 1260, "内部的说明"],
      ["p-02", "=危险的名称", "3.03亿元", null],
      ["p-03", "不公开的项目", null, null],
    ]);
  });

  it("writes every kind with records when none is named", async () => {
    const { names } = await written({});
    expect(names).toEqual(["填写说明", "地区", "部门", "项目", "整改"]);
  });

  it("writes only what is public when asked to", async () => {
    const { bytes, cells } = await written({ kind: "项目", public: true });
    expect(cells("项目").map((row) => row[1])).toEqual([null, null, "编号", "p-01", "p-02"]);
    expect(cells("项目")[1]?.[0]).toContain("只含公开的记录和公开的栏目");
    const whole = Object.values(partsOf(bytes)).join("\n");
    for (const hidden of ["内部的说明", "不公开的项目", "备注"]) expect(whole).not.toContain(hidden);
  });

  it("names records that cannot be read, and writes the others", async () => {
    const from = world({ "2023/项目.yaml": projects.replace("3.03亿元", "许多钱") });
    const { exitCode, told } = await run({ kind: "项目", out: "导出.xlsx" }, from);
    expect(exitCode).toBe(0);
    expect(told).toContain("项目“p-02”没有导出");
    expect(from.files.has("导出.xlsx")).toBe(true);
  });

  it("writes nothing when a text is longer than a cell holds", async () => {
    const from = world({
      "2023/项目.yaml": projects.replace("内部的说明", "说明").concat(`  总体目标: ${"长".repeat(33_000)}\n`),
    });
    const { exitCode, told } = await run({ kind: "项目", out: "导出.xlsx" }, from);
    expect(exitCode).toBe(1);
    expect(told).toContain("33000个字");
    expect(from.files.has("导出.xlsx")).toBe(false);
  });
});

describe("an empty form", () => {
  it("has an example, drop-downs, notes, protected heads and rows to fill in, also for a year to come", async () => {
    const { bytes, cells, names } = await written({ kind: "项目", template: true, year: "2025" });
    expect(names.slice(0, 3)).toEqual(["填写说明", "项目", "项目·指标"]);
    const rows = cells("项目");
    expect(rows[0]?.[0]).toBe("测试市2025年度项目填报表");
    expect(rows[2]?.slice(0, 2)).toEqual(["序号", "编号"]);
    expect(rows[3]?.[0]).toBe("示例");
    const parts = partsOf(bytes);
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet.match(/<row /g)).toHaveLength(4 + 500 + 1);
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain('<formula1>"新增,延续"</formula1>');
    expect(sheet).toContain('<formula1>"测试市教育局,测试市民政局"</formula1>');
    expect(sheet).toContain('type="decimal"');
    expect(parts["xl/comments2.xml"]).toContain("必填。项目编号，全年不变。");
    // Which project a row of targets belongs to is chosen from the other sheet.
    expect(parts["xl/worksheets/sheet3.xml"]).toContain("<formula1>'项目'!$B$4:$B$2003</formula1>");
  });

  it("puts long lists into a hidden sheet", async () => {
    const many = Array.from({ length: 40 }, (_, number) => `- 名称: 测试市第${number}局的很长的名称\n`).join("");
    const from = world({ "部门.yaml": departments + many });
    const { bytes } = await written({ kind: "项目", template: true }, from);
    const parts = partsOf(bytes);
    expect(parts["xl/workbook.xml"]).toMatch(/<sheet name="选项"[^>]*state="hidden"/);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<formula1>'选项'!$A$2:$A$43</formula1>");
  });

  it("offers the grades of the region", async () => {
    const from = world({
      "地区.yaml": `名称: 测试市\n网址名: testcity\n财政部门: 测试市财政局\n发布性质: 正式\n等次标准:\n  - {等次: 优秀, 下限: 90}\n  - {等次: 良好, 下限: 80}\n`,
    });
    const { bytes } = await written({ kind: "绩效抽评", template: true }, from);
    expect(partsOf(bytes)["xl/worksheets/sheet2.xml"]).toContain('<formula1>"优秀,良好"</formula1>');
  });
});

describe("a ledger", () => {
  it("is a finished table whose overdue rows stand out in words and colour", async () => {
    const { bytes, cells, names } = await written({ what: "整改台账" });
    expect(names).toEqual(["整改台账"]);
    const [title, line, head = [], ...rows] = cells("整改台账");
    expect(title?.[0]).toBe("测试市2023年度绩效问题整改台账");
    expect(line?.[0]).toContain("“是否逾期”为“是”的，整行标红");
    const [problem, due, overdue] = ["存在问题", "整改时限", "是否逾期"].map((one) => head.indexOf(one));
    expect(rows.map((row) => [problem, due, overdue].map((at) => row[at ?? -1]))).toEqual([
      ["结余没有收回", new Date("2024-03-31T00:00:00Z"), "是"],
      ["目标不细", new Date("2024-06-30T00:00:00Z"), "否"],
    ]);
    const sheet = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain("<autoFilter");
    expect(sheet).toMatch(
      /<conditionalFormatting sqref="A4:I5">.*<formula>\$I4=(?:&quot;|")是(?:&quot;|")<\/formula>/s,
    );
  });

  it("is not written when there is nothing in it", async () => {
    const { exitCode, told } = await run({ what: "监控预警清单", out: "导出.xlsx" });
    expect(exitCode).toBe(2);
    expect(told).toContain("测试市2023年度监控预警清单里没有内容");
  });
});

describe("what is refused", () => {
  it.each<readonly [string, OptionValues, string]>([
    ["no file", { kind: "项目" }, "请用 --out 写明"],
    ["another ending", { kind: "项目", out: "自评.xls" }, ".xlsx 结尾"],
    ["a kind that is none", { kind: "项木", out: "a.xlsx" }, "您是不是要写“项目”？"],
    ["a region that is none", { region: "测试县", out: "a.xlsx" }, "没有“测试县”这个地区"],
    ["a year without records", { year: "2019", out: "a.xlsx" }, "没有2019年度的记录。已有：2023"],
    ["a form of no kind", { template: true, out: "a.xlsx" }, "空表要用 --kind"],
    ["both a ledger and a kind", { what: "整改台账", kind: "整改", out: "a.xlsx" }, "不要再写 --kind"],
    ["a kind without records", { kind: "培训宣传", out: "a.xlsx" }, "没有可以导出的培训宣传记录"],
  ])("%s", async (_, options, expected) => {
    const from = world();
    const { exitCode, told } = await run(options, from);
    expect(exitCode).toBe(2);
    expect(told).toContain(expected);
    expect(from.files.has("a.xlsx")).toBe(false);
  });

  it("says which years there are", async () => {
    const { exitCode, told } = await run({ kind: "项目", out: "a.xlsx" }, world({ "2024/项目.yaml": projects }));
    expect(exitCode).toBe(2);
    expect(told).toContain("测试市有2023、2024年度的记录");
  });

  it("never writes over a file", async () => {
    const from = world();
    from.files.set("有了.xlsx", new Uint8Array([1]));
    const { exitCode, told } = await run({ kind: "项目", out: "有了.xlsx" }, from);
    expect(exitCode).toBe(2);
    expect(told).toContain("有了.xlsx 已经有了，不覆盖");
    expect(from.files.get("有了.xlsx")).toEqual(new Uint8Array([1]));
  });

  it("says why the disk would not take it", async () => {
    const from = world();
    from.failOn("满了.xlsx", "ENOSPC");
    const { exitCode, told } = await run({ kind: "项目", out: "满了.xlsx" }, from);
    expect(exitCode).toBe(1);
    expect(told).toContain("磁盘空间不足");
  });
});
