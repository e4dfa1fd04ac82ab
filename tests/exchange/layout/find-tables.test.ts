// Heads are found by how they look and what they say; titles, totals, notes and numbers of columns are no data, and nothing is left out in silence.
import { describe, expect, it } from "vitest";
import { body, heads, sheetOf, tablesIn, texts } from "./sheets.ts";

describe("a head", () => {
  it("stands below titles and lines of information, which may name the unit", () => {
    const { tables } = tablesIn(
      sheetOf(
        `2024年度项目支出绩效自评汇总表 | | |
         填报单位： | 测试市财政局 | 单位： | 万元
         序号 | 项目名称 | 预算数 | 得分
         1 | 养老助餐 | 12.5 | 98`,
        ["A1:D1"],
      ),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      unit: "万元",
      labels: [],
      above: ["2024年度项目支出绩效自评汇总表", "填报单位：　测试市财政局　单位：　万元"],
    });
    expect(tables[0]?.place.cell).toBe("表!A3");
    expect(tables.map(heads)).toEqual([["序号", "项目名称", "预算数", "得分"]]);
    expect(tables.map(body)).toEqual([[["1", "养老助餐", "12.5", "98"]]]);
  });

  it("may name its months", () => {
    const { tables } = tablesIn(
      sheetOf(
        `2025年1—8月运行监控情况汇总表 | | |
         序号 | 项目名称 | 1-8月执行数 | 9月底累计支出
         1 | 养老助餐 | 12.5 | 98`,
      ),
    );
    expect(tables.map(heads)).toEqual([["序号", "项目名称", "1-8月执行数", "9月底累计支出"]]);
    expect(tables.map(body)).toEqual([[["1", "养老助餐", "12.5", "98"]]]);
  });

  it("of two rows, merged or not, gives titles from the upper to the lower", () => {
    const text = `序号 | 项目名称 | 预算执行情况（万元） | | | 自评得分
                   | | 年初预算数 | 全年 预算数 | 执行率(%) |
                  1 | 甲 | 10 | 12 | 98 | 95`;
    const expected = [
      "序号",
      "项目名称",
      "预算执行情况/年初预算数（万元）",
      "预算执行情况/全年预算数（万元）",
      "预算执行情况/执行率（%）",
      "自评得分",
    ];
    const merged = tablesIn(sheetOf(text, ["A1:A2", "B1:B2", "C1:E1", "F1:F2"]));
    const plain = tablesIn(sheetOf(text));
    for (const { tables } of [merged, plain]) {
      expect(tables.map(heads)).toEqual([expected]);
      expect(tables.map(body)).toEqual([[["1", "甲", "10", "12", "98", "95"]]]);
    }
  });

  it("may have units in a row of their own, and numbers of columns below", () => {
    const { tables } = tablesIn(
      sheetOf(
        `项目名称 | 预算数 | 执行数 | 得分
          | （万元） | （万元） | （分）
         栏次 | 1 | 2 | 3=2/1
         甲 | 10 | 9 | 95`,
      ),
    );
    expect(tables.map(heads)).toEqual([["项目名称", "预算数（万元）", "执行数（万元）", "得分（分）"]]);
    expect(tables.map(body)).toEqual([[["甲", "10", "9", "95"]]]);
  });

  it("is known by its place over values when only one of its words is", () => {
    const { tables } = tablesIn(
      sheetOf("街道 | 社区网格 | 补贴对象 | 金额（元）\n城东 | 一 | 老人 | 1200\n城西 | 二 | 老人 | 800"),
    );
    expect(tables.map(heads)).toEqual([["街道", "社区网格", "补贴对象", "金额（元）"]]);
  });

  it("may explain itself, mark what is required, and call a column 说明", () => {
    const { tables } = tablesIn(
      sheetOf(`说明 | *问题 | 整改措施：（具体、可检查） | 责任单位 | 2023年12月31日结余（万元）
               无 | 拨付慢 | 加快拨付 | 市财政局 | 12.5`),
    );
    expect(tables.map(heads)).toEqual([
      ["说明", "问题", "整改措施：（具体、可检查）", "责任单位", "2023年12月31日结余（万元）"],
    ]);
  });

  it("is not repeated as data where a page begins", () => {
    const page = "序号 | 项目名称 | 得分\n1 | 甲 | 90\n本页小计 | | 90\n审核人： | | \n\n";
    const { tables, said } = tablesIn(sheetOf(`汇总表 | | \n${page}汇总表（续表） | | \n${page}`, ["A1:C1", "A7:C7"]));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(({ index }) => index)).toEqual([2, 8]);
    expect(tables[0]?.totals.map(({ index }) => index)).toEqual([3, 9]);
    expect(said).toEqual([]);
  });

  it.each([
    ["预算数/万元", "预算数（万元）"],
    ["金额(元)", "金额（元）"],
    ["执行率（%）", "执行率（%）"],
    ["资金（单位：亿元）", "资金（亿元）"],
    ["得分（100分）", "得分（100分）"],
    ["*项目\n 名 称", "项目名称"],
    ["２０２４年预算数", "２０２４年预算数"],
  ])("“%s” is read as %s", (written, expected) => {
    const sheet = sheetOf("项目编号 | 项目类型 | 占位\nA-1 | 延续 | 5");
    const [head] = sheet.rows;
    const cells = [...(head?.cells.slice(0, 2) ?? []), { text: written, type: "text" as const }];
    const { tables } = tablesIn({ ...sheet, rows: [{ hidden: false, cells }, ...sheet.rows.slice(1)] });
    expect(tables.map(heads)).toEqual([["项目编号", "项目类型", expected]]);
  });
});

describe("rows", () => {
  it("of 合计, 小计 and 总计 are totals wherever they stand", () => {
    const { tables } = tablesIn(
      sheetOf(`序号 | 项目名称 | 预算数
               合　计 | | 30
               一 | 市教育局 | 10
               1 | 甲 | 10
               二 | 市民政局 | 20
               2 | 合计核算系统 | 20
                | 市民政局小计 | 20
               总计 | | 30`),
    );
    expect(tables.map(body)).toEqual([
      [
        ["1", "甲", "10"],
        ["2", "合计核算系统", "20"],
      ],
    ]);
    expect(tables[0]?.totals.map(({ index }) => index)).toEqual([1, 2, 4, 6, 7]);
  });

  it("that are titles of groups or averages are named in a note", () => {
    const { tables, said } = tablesIn(
      sheetOf(
        `序号 | 项目名称 | 预算数 | 得分
         一、市教育局 | | |
         1 | 甲 | 10 | 90
         平均 | | | 90`,
        ["A2:D2"],
      ),
    );
    expect(tables.map(body)).toEqual([[["1", "甲", "10", "90"]]]);
    expect(said).toEqual([["exchange/left-out-rows", "表!A2"]]);
  });

  it("end at notes and signatures; values below them are not left out in silence", () => {
    const { tables, said } = tablesIn(
      sheetOf(`项目名称 | 预算数 | 得分
               甲 | 10 | 90
               乙 | |
               注：1.金额保留两位小数。 | |
                   2.得分为百分制。 | |
               填表人： | | 审核人：
               丙 | 20 | 80`),
    );
    expect(tables.map(body)).toEqual([
      [
        ["甲", "10", "90"],
        ["乙", "", ""],
      ],
    ]);
    expect(said).toEqual([["exchange/rows-below-table", "表!A7"]]);
  });

  it("of the example are skipped, blank rows and columns are none", () => {
    const { tables, said } = tablesIn(
      sheetOf(`
         | 序号 | 项目名称 | | 得分

         | 示例 | 某某项目 | | 95

         | 1 | 甲 | | 90

         | 2 | 乙 | | 80`),
    );
    expect(tables.map(body)).toEqual([
      [
        ["1", "甲", "90"],
        ["2", "乙", "80"],
      ],
    ]);
    expect(said).toEqual([]);
  });

  it("under a merge repeat its value, which stands in its first cell", () => {
    const { tables } = tablesIn(
      sheetOf(
        `项目名称 | 一级指标 | 三级指标 | 分值
         甲 | 产出指标 | 人次 | 10
          | | 场次 | 20
          | 效益指标 | 覆盖率 | 30`,
        ["A2:A4", "B2:B3"],
      ),
    );
    expect(tables.map(body)).toEqual([
      [
        ["甲", "产出指标", "人次", "10"],
        ["甲", "产出指标", "场次", "20"],
        ["甲", "效益指标", "覆盖率", "30"],
      ],
    ]);
    const [, second, third] = tables[0]?.rows ?? [];
    expect([...(second?.continued ?? [])]).toEqual([0, 1]);
    expect([...(third?.continued ?? [])]).toEqual([0]);
    expect([second?.place(1).cell, second?.place(2).cell, third?.place(1).cell]).toEqual(["表!B2", "表!C3", "表!B4"]);
  });

  it("that look like heads are data all the same", () => {
    const { tables } = tablesIn(
      sheetOf(`一级指标 | 二级指标 | 指标名称 | 计量单位
               产出指标 | 数量指标 | 培训人次 | 人次
               产出指标 | 质量指标 | 项目名称规范率 | 比例

               效益指标 | 社会效益指标 | 覆盖部门数 | 单位`),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toHaveLength(3);
  });

  it("that are numbered and not filled in are none", () => {
    const sheet = sheetOf("序号 | 项目名称 | 预算数 | 执行率\n1 | 甲 | 10 | 90\n2 | | |\n3 | | |");
    const unused = { text: "#DIV/0!", type: "error", formula: true } as const;
    const rows = sheet.rows.map((row, at) => (at === 3 ? { ...row, cells: [...row.cells.slice(0, 3), unused] } : row));
    const { tables, said } = tablesIn({ ...sheet, rows });
    expect(tables.map(body)).toEqual([[["1", "甲", "10", "90"]]]);
    expect(said).toEqual([]);
  });

  it("that are hidden are data, with a note", () => {
    const sheet = sheetOf("项目名称 | 得分\n甲 | 90\n乙 | 80");
    const rows = sheet.rows.map((row, index) => ({ ...row, hidden: index === 2 }));
    const { tables, said } = tablesIn({ ...sheet, rows });
    expect(tables[0]?.rows).toHaveLength(2);
    expect(said).toEqual([["exchange/hidden-rows", "表!A3"]]);
  });
});

describe("columns", () => {
  it("under one merged title are those that hold something", () => {
    const { tables } = tablesIn(sheetOf("项目名称 | | 预算数 | 得分\n | 甲 | 10 | 90\n | 乙 | 20 | 80", ["A1:B1"]));
    expect(tables.map(heads)).toEqual([["项目名称", "预算数", "得分"]]);
    expect(tables.map(body)).toEqual([
      [
        ["甲", "10", "90"],
        ["乙", "20", "80"],
      ],
    ]);
  });

  it("without a title are named, unless they only count", () => {
    const { said } = tablesIn(
      sheetOf(" | 项目名称 | 主管部门 | 预算数 |\n1 | 甲 | 市教育局 | 10 | 已核\n2 | 乙 | 市民政局 | 20 |"),
    );
    expect(said).toEqual([["exchange/column-without-head", "表!E1"]]);
  });
});

describe("sheets", () => {
  it("may hold several tables, above each other and side by side", () => {
    const { tables } = tablesIn(
      sheetOf(
        `一、本级 | | | | 附：资金 | |
         项目名称 | 主管部门 | 得分 | | 序号 | 资金来源 | 金额（万元）
         甲 | 市教育局 | 90 | | 1 | 财政拨款 | 10
         二、下级 | | | | | |
         项目名称 | 主管部门 | 得分 | | | |
         乙 | 城东区教育局 | 80 | | | |`,
      ),
    );
    expect(tables.map(body)).toEqual([
      [["甲", "市教育局", "90"]],
      [["乙", "城东区教育局", "80"]],
      [["1", "财政拨款", "10"]],
    ]);
  });

  it("that are hidden are not read, those without a table are named, blank ones are nothing", () => {
    const list = sheetOf("项目名称 | 得分\n甲 | 90");
    const { tables, said } = tablesIn(
      { ...list, name: "旧", hidden: true },
      { ...list, name: "新" },
      sheetOf("填报要求 | \n请各单位于月底前报送。 | ", [], "说明"),
      { name: "Sheet3", hidden: false, rows: [], merges: [] },
    );
    expect(tables.map(({ sheet }) => sheet)).toEqual(["新"]);
    expect(said).toEqual([
      ["exchange/hidden-sheet", "旧!A1"],
      ["exchange/no-table", "说明!A1"],
    ]);
  });
});

describe("a form", () => {
  const goals = sheetOf(
    `项目支出绩效目标表 | | | |
     项目名称 | 养老服务专项资金 | | |
     主管部门 | 市民政局 | | 实施单位 |
     项目资金（万元） | 年度资金总额： | 100 | |
      | 其中：财政拨款 | 80 | |
     年度目标 | 为老年人提供助餐服务。 | | |
     绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
      | 产出指标 | 数量指标 | 服务人次 | ≥1万人次
      | | 质量指标 | 合格率 | ≥98%
     其他说明 | 无 | | |`,
    ["A1:E1", "B2:E2", "B3:C3", "A4:A5", "C4:E4", "C5:E5", "B6:E6", "A7:A9", "B8:B9", "B10:E10"],
  );

  it("has labels for the whole sheet, with the unit that stands beside them", () => {
    const { tables, said } = tablesIn(goals);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.side).toBe("绩效指标");
    expect(tables[0]?.labels.map(({ title, unit, cell, place }) => [title, unit, cell.text, place.cell])).toEqual([
      ["项目名称", undefined, "养老服务专项资金", "表!B2"],
      ["主管部门", undefined, "市民政局", "表!B3"],
      ["年度资金总额", "万元", "100", "表!C4"],
      ["其中：财政拨款", "万元", "80", "表!C5"],
      ["年度目标", undefined, "为老年人提供助餐服务。", "表!B6"],
      ["其他说明", undefined, "无", "表!B10"],
    ]);
    expect(tables.map(heads)).toEqual([["一级指标", "二级指标", "三级指标", "指标值"]]);
    expect(tables[0]?.rows.map((row) => (tables[0] ? texts(tables[0], row) : []))).toEqual([
      ["产出指标", "数量指标", "服务人次", "≥1万人次"],
      ["产出指标", "质量指标", "合格率", "≥98%"],
    ]);
    expect(said).toEqual([]);
  });

  it("that lost its merges is read all the same", () => {
    const { tables, said } = tablesIn(
      sheetOf(`项目支出绩效自评表
               项目名称 | 养老助餐补助资金
               主管部门 | 市民政局 | | | 实施单位 | 市养老中心
               项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值
                | 年度资金总额 | | 100 | 110 | 98 | 10
                | 其他资金 | | | | | —
               年度总体目标 | 预期目标 | | | | 实际完成情况 |
                | 完成一万人次。 | | | | 已完成。 |
               绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值
                | 产出指标 | 数量指标 | 服务人次 | 10000 | 10500 | 90
               总分 | | | | | | 100`),
    );
    expect(tables.map(heads)).toEqual([
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值"],
      ["年度总体目标", "预期目标", "实际完成情况"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"],
    ]);
    expect(tables[0]).toMatchObject({ unit: "万元", place: { cell: "表!A4" } });
    expect(tables.map(({ labels }) => labels.map(({ cell }) => cell.text))).toEqual(
      tables.map(() => ["养老助餐补助资金", "市民政局", "市养老中心"]),
    );
    expect(tables[0]?.rows.map((row) => row.cells.get(1)?.text)).toEqual(["年度资金总额", "其他资金"]);
    expect(tables[2]?.totals).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it("that is not filled in has tables and no labels", () => {
    const { tables } = tablesIn(
      sheetOf(
        `项目名称 | | |
         主管部门 | | 实施单位 |
         绩效指标 | 三级指标 | 年度指标值 | 分值
          | | |`,
        ["B1:D1", "A3:A4"],
      ),
    );
    expect(tables.map((one) => [one.labels, one.rows])).toEqual([[[], []]]);
  });

  it("may stand under another on the same sheet", () => {
    const form = (name: string): string =>
      `项目名称 | ${name} | 主管部门 | 市民政局\n三级指标 | 年度指标值 | 分值 | 得分\n服务人次 | 100 | 50 | 48\n总分 | | 100 | 98`;
    const { tables } = tablesIn(sheetOf(`${form("甲")}\n\n${form("乙")}`));
    expect(tables.map(({ labels }) => labels[0]?.cell.text)).toEqual(["甲", "乙"]);
    expect(tables.map(({ rows, totals }) => [rows.length, totals.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
