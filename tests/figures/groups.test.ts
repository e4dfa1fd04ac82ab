// Groups: their order, levels, totals, and shares that add up to a hundred or say that they do not.
import { describe, expect, it } from "vitest";
import { cellsOf, known, projectsFor, spotChecks, tableOf } from "../small-content.ts";
import { compute } from "./computed.ts";

const over = (...lines: readonly string[]) => {
  const checks = spotChecks(...lines);
  return { "2023/绩效抽评.yaml": checks, "2023/项目.yaml": projectsFor(checks) };
};

async function group(rest: string, records: Readonly<Record<string, string>>) {
  const { year, found } = await compute(`表: {分组: ${rest}}`, records);
  expect(found).toEqual([]);
  return year.figure("表");
}
const cells = async (rest: string, records: Readonly<Record<string, string>>) =>
  cellsOf(tableOf(await group(rest, records)));

describe("the order of groups", () => {
  it("is that of the words a field is chosen from: 优良中差", async () => {
    const got = await cells(
      "绩效抽评, 按: 等次",
      over("商务局 差 -", "商务局 良 -", "商务局 优秀 -", "商务局 中 -", "商务局 优 -"),
    );
    expect(got).toEqual([
      ["优", "2"],
      ["良", "1"],
      ["中", "1"],
      ["差", "1"],
    ]);
  });

  it("red before yellow, blue and green; 未填 last", async () => {
    const lights = ["绿", "", "蓝", "红", "黄", "绿"];
    const text = lights.map(
      (light, at) => `- {编号: J${at}, 项目: P-1, 时点: 2023年${at + 1}月${light === "" ? "" : `, 灯: ${light}`}}\n`,
    );
    const got = await cells("运行监控, 按: 灯", {
      "2023/项目.yaml": "- {编号: P-1, 名称: 甲, 主管部门: 商务局}\n",
      "2023/运行监控.yaml": text.join(""),
    });
    expect(got).toEqual([
      ["红", "1"],
      ["黄", "1"],
      ["蓝", "1"],
      ["绿", "2"],
      ["未填", "1"],
    ]);
  });

  const bodies = over("商务局 良 10万元", "- 良 5万元", "教委 良 20万元", "测试市民政局 良 1万元", "商务局 良 3万元");
  const short = (rows: readonly (readonly string[])[]) => rows.map(([name = ""]) => name.replace("测试市", ""));

  it.each([
    ["", ["商务局", "教育局", "民政局", "未填"], "else that of the ledger"],
    [", 排序: 数量, 降序: 是", ["商务局", "教育局", "民政局", "未填"], "by number, alike ones as in the ledger"],
    [", 排序: 数量", ["教育局", "民政局", "未填", "商务局"], "from the smallest"],
    [", 求和: [涉及资金], 排序: 涉及资金, 降序: 是", ["教育局", "商务局", "未填", "民政局"], "20, 13, 5, 1"],
  ])("%s: %j (%s)", async (rest, expected) => {
    expect(short(await cells(`绩效抽评, 按: 主管部门${rest}`, bodies))).toEqual(expected);
  });
});

it("what is grouped by in another record brings that record as an origin: a hidden one can then hide the table", async () => {
  const result = await group("绩效抽评, 按: 项目.编号", over("商务局 良 1万元"));
  expect(known(result).provenance.inputs).toMatchObject([
    { kind: "绩效抽评", id: "SC-1" },
    { kind: "项目", id: "P-1", field: "编号" },
  ]);
});

describe("two levels", () => {
  it("keep the smaller groups together under the larger ones", async () => {
    const records = over("教委 差 1万元", "商务局 良 2万元", "教委 优 4万元", "商务局 良 8万元", "教委 差 16万元");
    expect(await cells("绩效抽评, 按: [主管部门, 等次], 求和: [涉及资金], 合计: 是", records)).toEqual([
      ["测试市教育局", "优", "4万元"],
      ["测试市教育局", "差", "17万元"],
      ["测试市商务局", "良", "10万元"],
      ["合计", "", "31万元"],
    ]);
  });
});

describe("占比", () => {
  const times = (...counts: readonly number[]) =>
    over(...counts.flatMap((count, at) => Array.from({ length: count }, () => `商务局 ${"优良中差"[at]} 1万元`)));
  const shares = (rows: readonly (readonly string[])[]) => rows.map((row) => row.at(-1));

  it.each([
    ["四舍五入", [1, 1], ["50.0%", "50.0%"], ""],
    ["四舍五入", [1, 1, 1], ["33.3%", "33.3%", "33.3%"], "；占比四舍五入，各项相加为99.9%"],
    ["四舍五入", [2, 2, 2, 1], ["28.6%", "28.6%", "28.6%", "14.3%"], "；占比四舍五入，各项相加为100.1%"],
    ["凑足100%", [1, 1, 1], ["33.4%", "33.3%", "33.3%"], "；占比按最大余数法取舍，合计为100%"],
    // 28.571… three times and 14.285…: cut off, 0.3 is left; 14.285… lost most, then the first two of the others.
    ["凑足100%", [2, 2, 2, 1], ["28.6%", "28.6%", "28.5%", "14.3%"], "；占比按最大余数法取舍，合计为100%"],
    ["凑足100%", [1, 3], ["25.0%", "75.0%"], ""],
    ["凑足100%", [3], ["100.0%"], ""],
  ])("%s of %j: %j%s", async (manner, counts, expected, note) => {
    const result = await group(`绩效抽评, 按: 等次, 占比: ${manner}`, times(...counts));
    expect(shares(cellsOf(tableOf(result)))).toEqual(expected);
    expect(known(result).provenance.method).toBe(`绩效抽评记录按“等次”分组计数，并列占比${note}`);
  });

  it("is of the first sum when there is one, with the digits asked for", async () => {
    const records = over("商务局 优 0.01亿元", "商务局 良 700万元");
    expect(await cells("绩效抽评, 按: 等次, 求和: [涉及资金], 占比: 四舍五入, 小数: 2, 合计: 是", records)).toEqual([
      ["优", "0.01亿元", "12.50%"],
      ["良", "700万元", "87.50%"],
      ["合计", "0.0800亿元", "100%"],
    ]);
  });

  it("of nothing is missing", async () => {
    expect(await group("绩效抽评, 按: 等次, 求和: [涉及资金], 占比: 四舍五入", over("商务局 优 0万元"))).toEqual({
      status: "missing",
      because: "各组合计为零，不能算占比",
    });
  });

  it("and 合计 over no rows are an empty table", async () => {
    const rest = "绩效抽评, 按: 等次, 条件: {等次: 差}, 合计: 是, 占比: 四舍五入";
    expect(await cells(rest, over("商务局 优 1万元"))).toEqual([]);
  });
});
