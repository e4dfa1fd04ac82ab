// What is wrong is said at its cell, once for each cause, in words of a spreadsheet; totals are added up.
import { describe, expect, it } from "vitest";
import { understood } from "./understood.ts";

describe("what the fields refuse", () => {
  it("is said at its cell", async () => {
    const { said } = await understood([
      {
        sheet: "绩效自评",
        unit: "万元",
        heads: ["编号", "项目", "全年预算数", "全年执行数", "得分", "等次"],
        rows: [
          ["zp-1", "甲", "待批复", 90, "九十", "优"],
          ["zp-2", "乙", 100, { text: "#REF!", type: "error" }, 90, null],
          ["zp-3", null, 100, "(5)", 90, "良"],
        ],
      },
    ]);
    expect(said.toSorted()).toEqual([
      "error 绩效自评!B6 “项目”没有填写",
      "error 绩效自评!C4 “全年预算”应是带单位的金额，读到的是“待批复”",
      "error 绩效自评!D5 “全年执行数”的单元格是错误值“#REF!”，不是内容",
      "error 绩效自评!D6 “执行”应是带单位的金额，读到的是“-5万元”",
      "error 绩效自评!E4 “得分”应是分数，读到的是“九十”",
    ]);
  });

  it("is said once for a column that is not there, however many rows miss it", async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [`p-${at}`, `项目${at}`]);
    const { said } = await understood([{ sheet: "项目", heads: ["编号", "名称"], rows }]);
    expect(said).toEqual(["error 项目!A4 项目缺少“主管部门”（共2000处）"]);
  });
});

describe("totals", () => {
  const heads = ["编号", "项目", "全年预算数（万元）", "全年执行数（万元）"];
  const rows = [
    ["zp-1", "甲", 0.1, 30.25],
    ["zp-2", "乙", 0.2, "20.5"],
  ];

  it("that agree within their digits are counted, others are a warning with both numbers", async () => {
    const { said, totalsAgreed } = await understood([
      { sheet: "绩效自评", heads, rows, totals: [["合计", null, { text: "0.3", type: "number" }, 50.8]] },
    ]);
    expect(totalsAgreed).toBe(2);
    expect(said).toEqual([]);
    const wrong = await understood([{ sheet: "绩效自评", heads, rows, totals: [["合计", null, 0.31, 51]] }]);
    expect(wrong.totalsAgreed).toBe(1);
    expect(wrong.said).toEqual(["warning 绩效自评!C6 合计0.31万元，各行相加是0.3万元"]);
  });

  it("count an amount that is repeated for each indicator once", async () => {
    const { totalsAgreed, said } = await understood([
      {
        sheet: "自评明细",
        heads: ["项目名称", "全年预算数（万元）", "全年执行数（万元）", "三级指标", "分值", "得分"],
        rows: [
          ["甲", 100, 90, "人次", 60, 60],
          ["甲", 100, 90, "合格率", 40, 40],
          ["乙", 50, 50, "人次", 100, 90],
        ],
        totals: [["合计", 150, 140, null, null, null]],
      },
    ]);
    expect(totalsAgreed).toBe(2);
    expect(said.filter((one) => one.startsWith("warning"))).toEqual([]);
  });
});
