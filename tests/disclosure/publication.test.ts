// The publication: what the site is made from says the same as the records and figures do.
import { describe, expect, it } from "vitest";
import type { PublishedRecord } from "../../src/disclosure/publication.ts";
import { errorsIn, linesOf, ofCode, testCity, totals, walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

const figures = `评价数: {编码: n, 口径: 评价的个数, 统计: 绩效评价, 方法: 计数, 单位: 个}
抽评数: {编码: spot, 口径: 抽评的个数, 照录: 是}
合计: {编码: sum, 口径: 两者之和, 相加: [评价数, 抽评数]}
占比: {编码: share, 口径: 占比, 比率: [评价数, 合计], 小数: 1}
清单: {编码: list, 口径: 清单, 列表: 绩效评价, 列: [序, 名称, 等次, 涉及资金]}
没用到: {编码: unused, 口径: 没有文件用到, 统计: 绩效评价, 方法: 计数, 单位: 个}
`;
const evaluations = `- {编号: a, 名称: 甲, 类型: 财政重点评价, 对象: 项目, 主管部门: 商务局, 涉及资金: 100万元, 等次: 优, 得分: 92.5, 来源: 资料一, 序号: 1, 指标: [{一级: 产出, 三级: 数量, 分值: 100, 得分: 92.5}]}
- {编号: b, 名称: 乙, 类型: 部门评价, 对象: 政策, 主管部门: 教委, 执行数: 80万元, 报告日期: 2024-03-05}
`;
const records = { "2023/绩效评价.yaml": evaluations, "2023/汇总.yaml": totals({ 抽评数: "4个" }) };
const prose = '共{{数 "合计"}}，占{{数 "占比"}}。\n\n{{表 "清单"}}';

const published = async (content: Parameters<typeof walkSmall>[0]) => {
  const walked = await walkSmall(content);
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  return onlyYear(publish(walked));
};

describe("figures", async () => {
  const year = await published({ figures, records, prose });
  const figure = (code: string) => year.figures.find((one) => one.code === code);

  it("are those that documents use, and those they were computed from", () => {
    expect(year.figures.map((one) => one.code).sort()).toEqual(["list", "n", "share", "spot", "sum"]);
  });

  it("say how they were made, from which records and which other figures", () => {
    expect(figure("n")).toMatchObject({
      name: "评价数",
      text: "2个",
      statement: "评价的个数",
      basis: "台账",
      method: "绩效评价记录计数",
      inputs: [
        { kind: "绩效评价", title: "甲", source: "资料一", address: "testcity/2023/evaluations/a.html" },
        { kind: "绩效评价", title: "乙", address: "testcity/2023/evaluations/b.html" },
      ],
      usedIn: [{ page: "summary", title: "测试市工作总结" }],
    });
    expect(figure("spot")).toMatchObject({
      basis: "汇总",
      inputs: [{ kind: "汇总", title: "抽评数", detail: "数值：4个", source: "测试资料" }],
    });
    expect(figure("sum")).toMatchObject({
      text: "6个",
      basis: "计算",
      inputs: [],
      operands: [
        { code: "n", name: "评价数", text: "2个" },
        { code: "spot", name: "抽评数", text: "4个" },
      ],
    });
    expect(figure("share")).toMatchObject({ text: "33.3%", rounding: "四舍五入，保留1位小数" });
  });

  it("that are tables point from a name to its evaluation", () => {
    expect(figure("list")?.table).toEqual({
      columns: [
        { title: "序", align: expect.any(String) },
        { title: "名称", align: expect.any(String) },
        { title: "等次", align: expect.any(String) },
        { title: "涉及资金", align: "right" },
      ],
      rows: [
        [
          { text: "1" },
          { text: "甲", address: "testcity/2023/evaluations/a.html" },
          { text: "优" },
          { text: "100万元" },
        ],
        [{ text: "2" }, { text: "乙", address: "testcity/2023/evaluations/b.html" }, { text: "" }, { text: "" }],
      ],
    });
  });
});

describe("evaluations", async () => {
  const year = await published({ figures, records, prose });

  const evaluations = year.records.filter(({ code }) => code === "evaluation");
  const labelled = (record: PublishedRecord | undefined) =>
    new Map(record?.fields.map(({ label, value }) => [label, value]));

  it("carry the public fields that were filled in, in the words of the form", () => {
    const [a, b] = evaluations;
    expect([a?.id, a?.source, b?.id, b?.title, b?.source]).toEqual(["a", "资料一", "b", "乙", undefined]);
    expect([...labelled(a)]).toEqual(
      expect.arrayContaining([
        ["主管部门", "测试市商务局"],
        ["等次", "优"],
        ["涉及资金", "100万元"],
        ["得分", "92.5分"],
      ]),
    );
    expect([...labelled(b)]).toEqual(
      expect.arrayContaining([
        ["类型", "部门评价"],
        ["对象", "政策"],
        ["主管部门", "测试市教育局"],
        ["执行数", "80万元"],
        ["报告日期", "2024年3月5日"],
      ]),
    );
    for (const label of ["等次", "得分", "涉及资金", "来源"]) expect(labelled(b).has(label), label).toBe(false);
  });

  it("sort by amounts in one unit, and lead to the departments they name", () => {
    const [a] = evaluations;
    expect(a?.fields.find(({ name }) => name === "amount")?.amount).toBe("1000000");
    expect(a?.departments).toHaveLength(1);
    expect(a?.departments[0]).toMatch(/^[a-z]+\/departments\/n[0-9a-f]{12}\.html$/);
    expect(a?.fields.find(({ name }) => name === "department")?.address).toBe(a?.departments[0]);
  });

  it("show of the score sheet the columns that say something", () => {
    const [sheet, ...more] = evaluations[0]?.tables ?? [];
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({ id: "indicators", heading: "指标与得分" });
    expect(sheet?.table.columns.map((column) => column.title)).toEqual(["一级", "三级", "分值", "得分"]);
    expect(sheet?.table.rows).toEqual([[{ text: "产出" }, { text: "数量" }, { text: "100" }, { text: "92.5" }]]);
    expect(evaluations[1]?.tables).toEqual([]);
  });

  it("show what came of each region, and how the evaluation went", async () => {
    const joint = `编号: c
名称: 丙
类型: 联合评价
对象: 政策
参与地区: [甲区, 乙区]
地区结果:
  - {地区: 甲区, 得分: 88.5, 等次: 良}
  - {地区: 乙区, 得分: 91, 等次: 优}
过程: [{环节: 评后, 内容: 与被评价地区交换意见, 日期: 2024-03-05}]
`;
    const { records: shown } = await published({
      figures,
      records: { "2023/绩效评价.yaml": joint },
      prose: "总结。",
    });
    expect(
      shown[0]?.tables.map(({ heading, table }) => [heading, table.rows.map((row) => row.map(({ text }) => text))]),
    ).toEqual([
      [
        "各地区结果",
        [
          ["甲区", "88.5", "良"],
          ["乙区", "91.0", "优"],
        ],
      ],
      ["评价过程", [["评后", "与被评价地区交换意见", "2024年3月5日"]]],
    ]);
  });
});

describe("a year", () => {
  it("that lacks a broken evaluation says that its lists are not whole", async () => {
    const whole = await published({ figures, records, prose: "总结。" });
    expect(whole.incomplete).toBeUndefined();
    const broken = { "2023/绩效评价.yaml": `${evaluations}- {编号: c, 名称: 丙}\n` };
    const walked = await walkSmall({ figures, records: broken, prose: "总结。" });
    const year = onlyYear(publish(walked));
    const shown = year.records.filter(({ code }) => code === "evaluation").map(({ id }) => id);
    expect([year.incomplete, shown]).toEqual(["broken", ["a", "b"]]);
  });

  it("that holds only some evaluations says so", async () => {
    const partly = `${testCity}部分登记: [{年度: 2023, 类别: [绩效评价]}]\n`;
    const walked = await walkSmall({ figures, records: { ...records, "地区.yaml": partly }, prose: "总结。" });
    expect(onlyYear(publish(walked)).incomplete).toBe("partly-recorded");
  });

  it("without anything public is not there", async () => {
    const walked = await walkSmall({ records: { "2023/联动监督.yaml": "- {对象: 审计, 事项: 联合检查}\n" } });
    expect(publish(walked).regions).toEqual([]);
  });

  it("says on every page what kind of place it is", async () => {
    const walked = await walkSmall({ records, figures, prose });
    expect(publish(walked).regions).toMatchObject([
      { id: "testcity", name: "测试市", bureau: "测试市财政局", notice: "" },
    ]);
  });

  it("shows its highlights in their order", async () => {
    const summary = "---\n标题: 总结\n要点: [抽评数, 评价数]\n---\n总结。\n";
    const year = await published({ figures, records: { ...records, "2023/工作总结.md": summary } });
    expect(year.highlights).toEqual(["spot", "n"]);
    expect(year.figures.map((one) => one.code)).toEqual(["spot", "n"]);
  });
});

describe("a highlight that cannot be shown is said", () => {
  it.each([
    ["评价书", "error", "要点里的“评价书”没有这个口径", "您是不是要写“评价数”？"],
    ["清单", "error", "要点里的“清单”是一张表，不是一个数", "请写得出一个数的口径"],
    ["抽评数", "warning", "要点里的“抽评数”没有数据：汇总里没有登记这个指标", "请补充数据，或从要点里去掉"],
  ])("%s", async (name, severity, message, hint) => {
    const { found } = await walkSmall({
      figures,
      records: {
        "2023/绩效评价.yaml": evaluations,
        "2023/工作总结.md": `---\n标题: 总结\n要点: [评价数, ${name}]\n---\n总结。\n`,
      },
    });
    expect(ofCode(found, "disclosure/highlight")).toMatchObject([
      { severity, message, hint, place: { line: 3, column: 11 } },
    ]);
  });
});
