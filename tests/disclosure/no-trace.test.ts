// What is 依申请公开 or 不予公开 leaves no trace: no name in other texts, no field by way of others, no gap; what it takes along is said.
import { describe, expect, it } from "vitest";
import { errorsIn, linesOf, ofCode, type SmallContent, walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

const kept = "公开: {属性: 不予公开, 依据: 《政府信息公开条例》第十五条}";
const projects = (hidden = kept): string => `- {编号: p-1, 名称: 公开的甲项目, 主管部门: 商务局}
- {编号: p-2, 名称: 应急物资储备, 主管部门: 教委, ${hidden}}
- {编号: p-3, 名称: 公开的乙项目, 主管部门: 商务局}
`;
const evaluation = (more: string, body = "正文。"): string =>
  `---\n编号: a\n名称: 甲评价\n类型: 财政重点评价\n对象: 项目\n主管部门: 商务局\n等次: 优\n${more}---\n${body}\n`;
const report = `---
文种: 报告
对象: 绩效评价
版式: report
标题: "{{名称}}报告"
文件名: "{{名称}}"
页面: "evaluations/{{编号}}-report"
公开: 是
---
{{正文}}
`;
const city = (records: SmallContent["records"], body?: string): SmallContent => ({
  records: { "2023/项目.yaml": projects(), "2023/绩效评价/a.md": evaluation("", body), ...records },
  templates: { "documents/报告.md.hbs": report },
});

describe("the name of a project that is not public", () => {
  it.each([
    [
      "in the field of a record",
      { "2023/绩效评价/a.md": evaluation("来源: 应急物资储备等资料\n") },
      "2023/绩效评价/a.md:8",
    ],
    [
      "in the prose of a document",
      { "2023/绩效评价/a.md": evaluation("", "一段。\n\n与应急物资储备类似。") },
      "2023/绩效评价/a.md:11",
    ],
    [
      "by its number",
      {
        "2023/培训宣传.yaml": "{名称: 培训, 日期: 2023-05-01, 来源: 见2023-p2-x材料}\n",
        "2023/项目.yaml": projects().replace("p-2", "2023-p2-x"),
      },
      "2023/培训宣传.yaml:1",
    ],
  ])("%s is an error at that place", async (_, records, at) => {
    const { found, street } = await walkSmall(city(records));
    const [first, ...more] = errorsIn(found);
    expect(linesOf(more)).toEqual([]);
    expect(first).toMatchObject({ code: "disclosure/withheld-name", related: [{ message: "这条记录不公开" }] });
    expect(`${first?.place.file}:${first?.place.line}`).toBe(`content/测试市/${at}`);
    expect(street.heldBack).toEqual([first]);
  });

  it.each([
    ["is also the name of something public", { "制度文件.yaml": "- {名称: 应急物资储备}\n" }],
    ["stands in what is internal", { "2023/绩效评价/a.md": evaluation("备注: 应急物资储备\n") }],
    ["is part of a longer number", { "2023/培训宣传.yaml": "{名称: 培训, 日期: 2023-05-01, 来源: xp-2}\n" }],
    [
      "was cleared by a review",
      {
        "2023/绩效评价/a.md": evaluation("来源: 应急物资储备等\n"),
        "2023/公开审查.yaml":
          "{编号: g, 范围: [绩效评价], 审查部门: 办, 审查日期: 2024-01-02, 结论: 同意公开, 核实可公开: [{内容: 应急物资储备, 理由: 通用说法}]}\n",
      },
    ],
  ])("is no finding where it %s", async (_, records) => {
    expect(linesOf(errorsIn((await walkSmall(city(records))).found))).toEqual([]);
  });
});

describe("a word that leads to a record that is not public", () => {
  const through = (word: string): SmallContent => ({
    records: {
      "2023/项目.yaml": projects(),
      "2023/政策体系.yaml": "{名称: 保供政策, 主管部门: 商务局, 项目: [应急物资储备]}\n",
    },
    templates: {
      "documents/政策.md.hbs": report
        .replace("绩效评价", "政策体系")
        .replace("{{编号}}-report", "x")
        .replace("{{正文}}", `主管部门{{主管部门}}。${word}`),
    },
  });

  it.each(["{{项目.主管部门}}", "{{项目}}"])("%s keeps the document off the site", async (word) => {
    const { found, documents } = await walkSmall(through(word));
    expect(errorsIn(found)).toMatchObject([
      { code: "disclosure/hidden-record", place: { file: "templates/documents/政策.md.hbs", line: 10 } },
    ]);
    expect(documents.map(({ forSite }) => forSite)).toEqual([false]);
  });

  it("is fine when the record is public", async () => {
    const content = through("{{项目.主管部门}}");
    const { found, documents } = await walkSmall({
      ...content,
      records: { ...content.records, "2023/项目.yaml": projects("").replace(", }", "}") },
    });
    expect(linesOf(errorsIn(found))).toEqual([]);
    expect(documents.map(({ forSite }) => forSite)).toEqual([true]);
  });
});

it("lists hold public rows alone, one after the other, and nothing counts the others", async () => {
  const year = onlyYear(publish(await walkSmall(city({}))));
  expect(year.records.filter(({ code }) => code === "project").map(({ id, title }) => [id, title])).toEqual([
    ["p-1", "公开的甲项目"],
    ["p-3", "公开的乙项目"],
  ]);
  expect(JSON.stringify(year)).not.toMatch(/p-2|应急物资/);
});

describe("what a record kept inside takes along", () => {
  const checks = (...names: readonly string[]): string =>
    names
      .map((name, index) => `- {编号: c-${index}, 项目: ${name}, 等次: 优, 涉及资金: 1万元, 主管部门: 教委}\n`)
      .join("");

  it("is said once, with how many and where", async () => {
    const records = { "2023/绩效抽评.yaml": checks("公开的甲项目", "应急物资储备", "应急物资储备") };
    const { found } = await walkSmall(city(records));
    const left = ofCode(found, "disclosure/left-out");
    expect(linesOf(left)).toEqual([
      expect.stringMatching(
        /^warning disclosure\/left-out content\/测试市\/2023\/绩效抽评\.yaml:2:\d+ 项目“应急物资储备”不公开，关于它的绩效抽评2条也没有公开$/,
      ),
    ]);
    expect(left[0]?.related?.map(({ place }) => place.file)).toContain("content/测试市/2023/项目.yaml");
  });

  it("is no surprise where it is itself 不予公开", async () => {
    const records = { "2023/绩效抽评.yaml": checks("应急物资储备").replace("}", `, ${kept}}`) };
    expect(ofCode((await walkSmall(city(records))).found, "disclosure/left-out")).toEqual([]);
  });
});
