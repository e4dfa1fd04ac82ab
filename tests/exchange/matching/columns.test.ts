// Which kind a table holds and which field each head is: sure, asked about, or said to be unused; never guessed, never dropped.
import { describe, expect, it } from "vitest";
import type { Mapping } from "../../../src/exchange/matching/mapping.ts";
import { understood } from "./understood.ts";

const row = ["甲项目", 100] as const;

describe("heads", () => {
  it("go by key, alias, and what official forms call them", async () => {
    const { fields, said, questions } = await understood([
      {
        above: ["2024年度项目支出绩效自评情况汇总表"],
        heads: [
          "序号",
          "项 目 名 称",
          "预算执行情况/全年预算数（A）（万元）",
          "预算执行情况/全年执行数（B）（万元）",
          "预算执行情况/执行率（B/A）",
          "自评得分",
          "评价等级",
        ],
        rows: [["1", "甲项目", 100, 90, "90%", 95, "优"]],
      },
    ]);
    expect(fields).toEqual([["未用", "项目", "资金·全年预算", "资金·执行", "执行率", "得分", "等次"]]);
    expect(questions).toEqual([]);
    expect(said).toEqual([]);
  });

  it("go without the months they stand for", async () => {
    const { fields, questions } = await understood([
      {
        above: ["2025年1—8月绩效运行监控情况汇总表"],
        heads: ["项目名称", "截止时间", "全年预算数（万元）", "1—8月执行数（万元）", "下一步措施"],
        rows: [["甲项目", "2025年8月31日", 100, 60, "加快采购"]],
      },
    ]);
    expect(fields).toEqual([["项目", "时点", "预算数", "执行数", "纠偏措施"]]);
    expect(questions).toEqual([]);
  });

  it("of a list are told from those of the record by where they stand", async () => {
    const { fields } = await understood([
      {
        sheet: "自评明细",
        heads: ["项目名称", "得分", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "等次"],
        rows: [["甲项目", 95, "数量", "10", "11", 100, 95, "优"]],
      },
    ]);
    expect(fields).toEqual([
      ["项目", "得分", "指标·三级", "指标·目标值", "指标·实际值", "指标·分值", "指标·得分", "等次"],
    ]);
  });

  it("of the exchange layout are the paths of the fields", async () => {
    const { fields, questions } = await understood([
      {
        sheet: "公开事项",
        heads: ["序号", "事项", "公开日期", "公开·属性", "公开·日期"],
        rows: [["1", "甲", "2024-05-06", "主动公开", "2024-05-07"]],
      },
    ]);
    expect(fields).toEqual([["未用", "事项", "公开日期", "公开·属性", "公开·日期"]]);
    expect(questions).toEqual([]);
  });

  it("that are only near are asked about, with values to go by", async () => {
    const { fields, questions } = await understood([
      {
        heads: ["项目名称", "自评得分", "等次", "总体完成状况"],
        sheet: "自评",
        rows: [["甲项目", 95, "优", "都完成了"]],
      },
    ]);
    expect(fields).toEqual([["项目", "得分", "等次", "待确认"]]);
    expect(questions).toMatchObject([
      { about: "栏目", kind: "绩效自评", subject: "总体完成状况", place: { cell: "自评!D3" }, examples: ["都完成了"] },
    ]);
    expect(questions[0]?.choices[0]?.answer).toBe("总体完成情况");
  });

  it("that mean a field twice are asked about the second time", async () => {
    const { contents, questions } = await understood([
      { sheet: "自评", heads: ["项目名称", "自评得分", "得分"], rows: [["甲项目", 95, 90]] },
    ]);
    expect(contents).toMatchObject([{ 得分: "90" }]);
    expect(questions).toMatchObject([{ subject: "自评得分", choices: [{ answer: "不导入" }, { answer: "得分" }] }]);
  });

  it("that are unknown are said to be unused when something stands below them, once for all sheets", async () => {
    const table = { heads: ["项目名称", "自评得分", "经办电话", "空的"], rows: [[...row, "000-1", ""]] };
    const { said } = await understood([
      { ...table, sheet: "自评一" },
      { ...table, sheet: "自评二", rows: [["乙项目", 90, "000-2", ""]] },
    ]);
    expect(said).toEqual(["warning 自评一!C3 “经办电话”没有用到：绩效自评没有名称相近的栏目（共2处）"]);
  });

  it("that belong to the record referred to are said to stand there", async () => {
    const { said } = await understood([
      { sheet: "自评", heads: ["项目名称", "自评得分", "主管部门（单位）名称"], rows: [[...row, "测试市民政局"]] },
    ]);
    expect(said).toEqual(["note 自评!C3 “主管部门（单位）名称”没有用到：它登记在项目的“主管部门”里"]);
  });

  it("follow what a person confirmed, and ask again while it says 待确认", async () => {
    const table = {
      sheet: "自评",
      heads: ["项目名称", "打分", "处室", "单位意见"],
      rows: [["甲项目", 95, "社保处", "好"]],
    };
    const columns = new Map([
      ["打分", "得分"],
      ["处室", "不导入"],
      ["单位意见", "待确认"],
    ]);
    const mapping: Mapping = {
      tables: new Map(),
      kinds: new Map([["绩效自评", { columns, units: new Map(), values: new Map() }]]),
    };
    const { fields, tables, contents } = await understood([table], { mapping, kind: "绩效自评" });
    expect(fields[0]?.slice(0, 3)).toEqual(["项目", "得分", "不导入"]);
    expect(fields[0]?.[3]).not.toBe("不导入");
    expect(tables[0]?.columns[1]?.how).toBe("对照");
    expect(contents).toMatchObject([{ 得分: "95" }]);
  });
});

describe("kinds", () => {
  const heads = ["名称", "类型"];
  const rows = [["甲", "其他"]];

  it("go by the name of the sheet, its title, and what is asked for", async () => {
    const kinds = async (sheet: string, above: readonly string[] = [], kind?: string) => {
      const { tables } = await understood([{ sheet, above, heads, rows }], kind === undefined ? {} : { kind });
      return tables.map((table) => table.kind);
    };
    expect(await kinds("部门")).toEqual(["部门"]);
    expect(await kinds("Sheet1", ["第三方机构名录"])).toEqual(["第三方机构"]);
    expect(await kinds("Sheet1", [], "部门")).toEqual(["部门"]);
  });

  it("that fit equally well are asked about", async () => {
    const { questions, records } = await understood([{ heads, rows }]);
    expect(questions).toMatchObject([{ about: "表", subject: "Sheet1" }]);
    expect(questions[0]?.choices.map(({ answer }) => answer)).toEqual(expect.arrayContaining(["部门", "第三方机构"]));
    expect(records).toEqual([]);
  });

  it("are never made up: a table that fits nothing is said to be unused", async () => {
    const { said, tables } = await understood([
      { sheet: "说明", heads: ["填表要求", "解释口径"], rows: [["一", "二"]] },
    ]);
    expect(tables).toEqual([]);
    expect(said).toEqual(["warning 说明!A3 “说明”没有用到：看不出登记的是哪一类记录"]);
  });
});

describe("units", () => {
  const heads = ["项目名称", "全年预算数", "全年执行数"];
  const rows = [["甲项目", 100, "90万元"]];

  it("are those of the cell, the column or the table, and asked for once where none is written", async () => {
    const bare = await understood([{ sheet: "自评", heads, rows }]);
    expect(bare.questions).toMatchObject([{ about: "单位", subject: "全年预算数", examples: ["100"] }]);
    expect(bare.said).toEqual([]);
    const corner = await understood([{ sheet: "自评", unit: "元", heads, rows }]);
    expect(corner.questions).toEqual([]);
    expect(corner.contents).toMatchObject([{ 资金: [{ 来源: "年度资金总额", 全年预算: "100元", 执行: "90万元" }] }]);
  });

  it("are asked for where the number format hides digits", async () => {
    const scaled = { text: "12600000", type: "number" as const, format: "0!.0,万" };
    const { questions } = await understood([
      { sheet: "自评", unit: "万元", heads: heads.slice(0, 2), rows: [["甲项目", scaled]] },
    ]);
    expect(questions).toMatchObject([{ about: "单位", subject: "全年预算数" }]);
  });

  it("of rates without a sign are asked for when they could be fractions", async () => {
    const rates = async (...values: readonly number[]) =>
      await understood([
        { sheet: "自评", heads: ["项目名称", "执行率"], rows: values.map((value, at) => [`项目${at}`, value]) },
      ]);
    expect((await rates(0.985, 1)).questions).toMatchObject([
      { about: "单位", subject: "执行率", choices: [{ answer: "小数" }, { answer: "%" }] },
    ]);
    const percents = await rates(98.5, 100);
    expect(percents.questions).toEqual([]);
    expect(percents.contents).toMatchObject([{ 执行率: "98.5%" }, { 执行率: "100%" }]);
  });
});

describe("words of a list", () => {
  it("that are none of them are asked about, unless they are many", async () => {
    const graded = async (...grades: readonly string[]) =>
      await understood([
        { sheet: "自评", heads: ["项目名称", "等次"], rows: grades.map((one, at) => [`项目${at}`, one]) },
      ]);
    expect((await graded("优", "合格", "合格")).questions).toMatchObject([
      { about: "取值", subject: "合格", field: "等次" },
    ]);
    const many = await graded(...Array.from({ length: 13 }, (_, at) => `第${at}种`));
    expect(many.questions).toEqual([]);
    expect(many.said.length).toBe(13);
    expect(many.said[0]).toContain("自评!B4");
  });
});
