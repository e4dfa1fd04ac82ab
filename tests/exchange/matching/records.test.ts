// Rows to records: one row each, several rows of a list below one record, forms, joined tables, and which record each is.
import { describe, expect, it } from "vitest";
import type { Made } from "./found.ts";
import { understood } from "./understood.ts";

const indicatorHeads = ["项目名称", "自评得分", "一级指标", "二级指标", "三级指标", "年度指标值", "分值", "得分"];

describe("several rows of one record", () => {
  const items = [
    { 一级: "产出指标", 二级: "数量指标", 三级: "人次", 方向: "≥", 目标值: "10", 单位: "人次", 分值: "50", 得分: "50" },
    { 一级: "产出指标", 二级: "质量指标", 三级: "合格率", 方向: "≥", 目标值: "90", 单位: "%", 分值: "50", 得分: "45" },
  ];
  const first = ["甲项目", 95, "产出指标", "数量指标", "人次", "≥10人次", 50, 50];

  it("may repeat the record, merge it, or leave it blank below", async () => {
    const tables: readonly Made[] = [
      { heads: indicatorHeads, rows: [first, ["甲项目", 95, "产出指标", "质量指标", "合格率", "≥90%", 50, 45]] },
      {
        heads: indicatorHeads,
        rows: [first, ["甲项目", 95, "产出指标", "质量指标", "合格率", "≥90%", 50, 45]],
        continued: ["1:0", "1:1", "1:2"],
      },
      { heads: indicatorHeads, rows: [first, [null, null, null, "质量指标", "合格率", "≥90%", 50, 45]] },
    ];
    for (const table of tables) {
      const { contents, said } = await understood([{ ...table, sheet: "自评明细" }]);
      expect(contents).toEqual([{ 编号: "testcity-2024-01", 项目: "甲项目", 指标: items, 得分: "95" }]);
      expect(said).toEqual([]);
    }
  });

  it("may stand in a sheet of their own", async () => {
    const { contents, said } = await understood([
      {
        sheet: "绩效抽评",
        heads: ["序号", "编号", "项目", "等次"],
        rows: [
          ["1", "cp-1", "甲项目", "优"],
          ["2", "cp-2", "乙项目", "良"],
        ],
      },
      {
        sheet: "绩效抽评·问题",
        heads: ["序号", "绩效抽评编号", "问题"],
        rows: [
          ["示例", "x", "x"],
          ["1", "cp-1", "1. 资料\n不全"],
          ["2", "cp-1", "资料不全"],
        ],
      },
    ]);
    expect(contents).toEqual([
      { 编号: "cp-1", 项目: "甲项目", 等次: "优", 问题: ["1. 资料\n不全", "资料不全"] },
      { 编号: "cp-2", 项目: "乙项目", 等次: "良" },
    ]);
    expect(said).toEqual([]);
  });

  it("may stand side by side", async () => {
    const { contents } = await understood([
      {
        sheet: "自评",
        heads: ["项目名称", "三级指标1", "分值1", "得分1", "三级指标2", "分值2", "得分2"],
        rows: [["甲项目", "人次", 60, 60, "合格率", 40, 35]],
      },
    ]);
    expect(contents).toMatchObject([
      {
        指标: [
          { 三级: "人次", 分值: "60", 得分: "60" },
          { 三级: "合格率", 分值: "40", 得分: "35" },
        ],
      },
    ]);
  });

  it("of 资金 may be groups of a head", async () => {
    const { contents } = await understood([
      {
        sheet: "自评",
        unit: "万元",
        heads: [
          "项目名称",
          "年度资金总额/全年预算数",
          "年度资金总额/全年执行数",
          "其中：当年财政拨款/全年预算数",
          "其中：当年财政拨款/全年执行数",
        ],
        rows: [["甲项目", 100, 90, 80, 70]],
      },
    ]);
    expect(contents).toMatchObject([
      {
        资金: [
          { 来源: "年度资金总额", 全年预算: "100万元", 执行: "90万元" },
          { 来源: "当年财政拨款", 全年预算: "80万元", 执行: "70万元" },
        ],
      },
    ]);
  });
});

describe("a form", () => {
  const labels = { 项目名称: "甲项目" };
  const parts: readonly Made[] = [
    {
      labels,
      heads: ["项目资金", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）", "分值", "执行率", "得分"],
      rows: [
        ["年度资金总额", 100, 120, 110, 10, { text: "0.9167", type: "number", format: "0.00%" }, 9.17],
        ["其中：当年财政拨款", 100, 120, 110, "—", "—", "—"],
        ["上年结转资金", null, null, null, null, null, null],
      ],
    },
    { labels, heads: ["预期目标", "实际完成情况"], rows: [["完成各项任务", "全部完成"]] },
    {
      labels,
      heads: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      rows: [
        ["产出指标", "数量指标", "人次", "≥10万人次", "11万人次", 50, 50],
        [null, null, "时间", "10月底前", "达成年度指标", 40, 40],
        ["满意度指标", null, null, null, null, null, null],
      ],
      totals: [["总分", null, null, null, null, 100, 99.17]],
    },
  ];
  const form = parts.map((table) => ({ ...table, sheet: "甲", above: ["项目支出绩效自评表"] }));

  it("is one record, with its money, the points beside it, and its total", async () => {
    const { contents, said, totalsAgreed } = await understood(form);
    expect(contents).toEqual([
      {
        编号: "testcity-2024-01",
        项目: "甲项目",
        资金: [
          { 来源: "年度资金总额", 年初预算: "100万元", 全年预算: "120万元", 执行: "110万元" },
          { 来源: "当年财政拨款", 年初预算: "100万元", 全年预算: "120万元", 执行: "110万元" },
        ],
        指标: [
          {
            一级: "预算执行率",
            三级: "预算执行率",
            方向: "＝",
            目标值: "100",
            实际值: "91.67",
            单位: "%",
            分值: "10",
            得分: "9.17",
          },
          {
            一级: "产出指标",
            二级: "数量指标",
            三级: "人次",
            方向: "≥",
            目标值: "10",
            实际值: "11",
            单位: "万人次",
            分值: "50",
            得分: "50",
          },
          {
            一级: "产出指标",
            二级: "数量指标",
            三级: "时间",
            目标值: "10月底前",
            实际值: "达成年度指标",
            分值: "40",
            得分: "40",
          },
        ],
        执行率: "91.67%",
        总体完成情况: "全部完成",
        得分: "99.17",
      },
    ]);
    expect(said).toEqual(["note 甲!A3 “预期目标”没有用到：它登记在项目的“总体目标”里"]);
    expect(totalsAgreed).toBe(2);
  });
});

describe("the same record twice", () => {
  it("is an error at both rows of a list", async () => {
    const { said, ids } = await understood([
      {
        sheet: "绩效抽评",
        heads: ["编号", "项目", "等次"],
        rows: [
          ["cp-1", "甲", "优"],
          ["cp-2", "乙", "优"],
          ["cp-1", "丙", "优"],
        ],
      },
    ]);
    expect(ids).toEqual(["cp-1", "cp-2"]);
    expect(said).toEqual([
      "error 绩效抽评!A4 绩效抽评“cp-1”在表里登记了2次",
      "error 绩效抽评!A6 绩效抽评“cp-1”在表里登记了2次",
    ]);
  });

  it("is joined over two tables, and an error names both cells where they differ", async () => {
    const list = { sheet: "自评汇总", heads: ["项目名称", "自评得分"], rows: [["甲项目", 95]] };
    const more = { sheet: "自评等次", heads: ["项目名称", "等次", "自评得分"], rows: [["甲项目", "优", 96]] };
    const { contents, said } = await understood([list, more]);
    expect(contents).toEqual([{ 编号: "testcity-2024-01", 项目: "甲项目", 得分: "95", 等次: "优" }]);
    expect(said).toEqual(["error 自评等次!C4 同一条记录的“得分”有两种写法：“95”和“96”"]);
  });
});

describe("which record it is", () => {
  const heads = ["项目名称", "等次"];
  const content = {
    "2024/项目.yaml":
      "- {编号: p-7, 名称: 甲项目, 主管部门: 测试市民政局}\n- {编号: p-8, 名称: 乙项目, 主管部门: 测试市民政局}\n",
    "2024/绩效自评.yaml": "- {编号: zp-3, 项目: p-7, 得分: 90, 备注: 留着}\n",
    "2024/绩效抽评.yaml": "- {编号: testcity-2024-04, 项目: 旧, 等次: 良}\n",
  };

  it("keeps the 编号 it has under its name, and what the workbook does not speak of", async () => {
    const { contents, records } = await understood(
      [
        {
          sheet: "自评",
          heads,
          rows: [
            ["甲项目", "优"],
            ["乙项目", "良"],
          ],
        },
      ],
      { content },
    );
    expect(contents).toEqual([
      { 编号: "zp-3", 项目: "甲项目", 得分: "90", 等次: "优", 备注: "留着" },
      { 编号: "p-8", 项目: "乙项目", 等次: "良" },
    ]);
    expect(records.map(({ known }) => known)).toEqual([true, false]);
  });

  it("gets the next number in the order of the rows, and the same when it is found again", async () => {
    const tables = [
      {
        sheet: "抽评",
        heads,
        rows: [
          ["丙项目", "优"],
          ["旧", "良"],
          ["丁项目", "中"],
        ],
      },
    ];
    const { ids } = await understood(tables, { content });
    expect(ids).toEqual(["testcity-2024-05", "testcity-2024-04", "testcity-2024-06"]);
    const again = `${content["2024/绩效抽评.yaml"]}- {编号: testcity-2024-05, 项目: 丙项目, 等次: 优}\n- {编号: testcity-2024-06, 项目: 丁项目, 等次: 中}\n`;
    const { ids: later } = await understood(tables, { content: { ...content, "2024/绩效抽评.yaml": again } });
    expect(later).toEqual(ids);
  });

  it("cannot be told without a name: once for all such rows", async () => {
    const { said, ids } = await understood([
      {
        sheet: "绩效抽评",
        heads,
        rows: [
          [null, "优"],
          ["甲", "优"],
          [null, "良"],
        ],
      },
    ]);
    expect(ids).toEqual(["testcity-2024-01"]);
    expect(said).toEqual(["error 绩效抽评!B4 有2行看不出是哪一条绩效抽评：没有“编号”，也没有“项目”"]);
  });

  it("needs a year", async () => {
    const { said } = await understood([{ sheet: "绩效抽评", heads, rows: [["甲", "优"]] }], { year: null });
    expect(said).toEqual(["error 绩效抽评!A4 绩效抽评按年度登记，没有写明是哪一年"]);
  });

  it("goes by the 编号 of its project when the name fits none", async () => {
    const { contents } = await understood(
      [{ sheet: "抽评", heads: ["项目编号", "项目名称", "等次"], rows: [["p-7", "甲项目（新名）", "优"]] }],
      { content },
    );
    expect(contents).toMatchObject([{ 项目: "p-7" }]);
  });

  it("shows by its words what a problem comes from", async () => {
    const { contents } = await understood(
      [
        {
          sheet: "整改台账",
          heads: ["存在问题", "问题来源", "责任单位", "整改时限"],
          rows: [
            ["一", "testcity-2024-04", "测试市民政局", "2025/6/30"],
            ["二", "审计报告", "测试市民政局", "2025年6月30日"],
            ["三", "绩效自评：zp-3", "测试市民政局", "45838"],
          ],
        },
      ],
      { content },
    );
    expect(contents.map((one) => [one.来源, one.时限])).toEqual([
      [{ 绩效抽评: "testcity-2024-04" }, "2025-06-30"],
      [{ 文件: "审计报告" }, "2025-06-30"],
      [{ 绩效自评: "zp-3" }, "2025-06-30"],
    ]);
  });
});

describe("what content/ says already", () => {
  const content = {
    "2024/绩效自评.yaml": `- 编号: zp-1
  项目: 甲项目
  资金:
    - {来源: 年度资金总额, 年初预算: 100.00万元, 全年预算: 100.00万元, 执行: 90.00万元}
    - {来源: 其他资金, 全年预算: 1.00万元, 执行: 1.00万元}
  指标:
    - {一级: 产出指标, 三级: 人次, 方向: ≥, 目标值: 10, 分值: 100, 得分: 90}
`,
  };

  it("keeps its digits and the parts that have no column", async () => {
    const { contents } = await understood(
      [
        { sheet: "自评", unit: "万元", heads: ["项目名称", "全年预算数", "全年执行数"], rows: [["甲项目", 100, 95]] },
        {
          sheet: "绩效自评·指标",
          heads: ["绩效自评编号", "一级", "三级", "分值", "得分"],
          rows: [["zp-1", "产出指标", "人次", 100, 95]],
        },
      ],
      { content },
    );
    expect(contents).toEqual([
      {
        编号: "zp-1",
        项目: "甲项目",
        资金: [
          { 来源: "年度资金总额", 年初预算: "100.00万元", 全年预算: "100.00万元", 执行: "95万元" },
          { 来源: "其他资金", 全年预算: "1.00万元", 执行: "1.00万元" },
        ],
        指标: [{ 一级: "产出指标", 三级: "人次", 方向: "≥", 目标值: "10", 分值: "100", 得分: "95" }],
      },
    ]);
  });
});

describe("a list in two tables", () => {
  const heads = ["绩效抽评编号", "问题"];
  const main = { sheet: "绩效抽评", heads: ["编号", "项目", "等次"], rows: [["cp-1", "甲项目", "优"]] };
  const list = (sheet: string, ...issues: readonly string[]): Made => ({
    sheet,
    heads,
    rows: issues.map((issue) => ["cp-1", issue]),
  });

  it("is one list when a copy says the same or a table goes on", async () => {
    const copy = await understood([main, list("绩效抽评·问题", "甲", "乙"), list("绩效抽评·问题 (2)", "甲", "乙")]);
    expect(copy.contents).toMatchObject([{ 问题: ["甲", "乙"] }]);
    const further = await understood([main, list("绩效抽评·问题", "甲"), list("绩效抽评·问题 (2)", "乙")]);
    expect(further.contents).toMatchObject([{ 问题: ["甲", "乙"] }]);
    expect(further.said).toEqual([]);
  });

  it("is a contradiction when a copy was changed", async () => {
    const { said } = await understood([main, list("绩效抽评·问题", "甲", "乙"), list("绩效抽评·问题 (2)", "甲", "丙")]);
    expect(said).toEqual([
      "error 绩效抽评·问题 (2)!B4 同一条记录的“问题”登记了两遍，前一处2条，这里2条，有的相同有的不同",
    ]);
  });
});

describe("names that a table stretches", () => {
  const content = {
    "部门.yaml": "- 名称: 测试市教育局\n  简称: [市教育局]\n",
    "2024/项目.yaml": "- {编号: p-1, 名称: 甲项目, 主管部门: 市教育局, 预算数: 1万元}\n",
    "2024/绩效自评.yaml": "- {编号: zp-1, 项目: 甲项目, 等次: 良}\n",
  };

  it("are the names that are registered", async () => {
    const { contents } = await understood(
      [{ sheet: "项目", heads: ["编号", "名称", "主管部门"], rows: [["p-2", "乙", "市 教 育 局"]] }],
      { content },
    );
    expect(contents).toMatchObject([{ 主管部门: "市教育局" }]);
  });

  it("find the record they are about", async () => {
    const { ids } = await understood([{ sheet: "绩效自评", heads: ["项目", "等次"], rows: [["甲 项目", "优"]] }], {
      content,
    });
    expect(ids).toEqual(["zp-1"]);
  });
});
