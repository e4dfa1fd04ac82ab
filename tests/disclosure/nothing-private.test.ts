// Canaries: a word put into everything that is internal or not public must not be found in what the public gets.
import { describe, expect, it } from "vitest";
import { publicFields } from "../../src/disclosure/public-fields.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import type { LiangjiRecord } from "../../src/records/record.ts";
import { Records } from "../../src/records/records.ts";
import { errorsIn, linesOf, projectsFor, spotChecks, walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

const canary = "金丝雀";

const evaluation = (code: string, name: string, more = ""): string =>
  `---\n编号: ${code}\n名称: ${name}\n类型: 财政重点评价\n对象: 项目\n主管部门: 商务局\n涉及资金: 100万元\n等次: 优\n${more}---\n{{名称}}的报告，{{记 "涉及资金"}}。\n`;

const reportTemplate = `---
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

const figures = `评价数: {编码: n, 口径: 测试, 统计: 绩效评价, 方法: 计数, 单位: 个}
评价资金: {编码: a, 口径: 测试, 统计: 绩效评价, 方法: 求和, 字段: 涉及资金, 显示: 万元}
评价清单: {编码: l, 口径: 测试, 列表: 绩效评价, 列: [序, 名称, 等次]}
优等数: {编码: best, 口径: 测试, 统计: 绩效评价, 条件: {等次: 优}, 方法: 计数, 单位: 个}
中等数: {编码: fair, 口径: 测试, 统计: 绩效评价, 条件: {等次: 中}, 方法: 计数, 单位: 个}
中等资金: {编码: fair-amount, 口径: 测试, 统计: 绩效评价, 条件: {等次: 中}, 方法: 求和, 字段: 涉及资金}
按名称: {编码: g, 口径: 测试, 分组: 绩效评价, 按: 名称, 单位: 个}
`;

describe("internal fields", () => {
  it.each(allKinds.map((kind) => [kind.name, kind] as const))("of %s are no public fields", (_, kind) => {
    const data = Object.fromEntries(
      Object.entries(kind.fields).map(([name, field]) => [name, field.visibility === "internal" ? canary : "公开"]),
    );
    expect(Object.values(data)).toContain(canary);
    const record = {
      kind,
      data,
      id: "a",
      title: "甲",
      region: "测试市",
      place: { file: "a" },
    } as unknown as LiangjiRecord;
    const shown = [...publicFields(record, new Records([], [])).values()].map((field) => field.value);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain(canary);
  });

  it("never leave: every one of them holds the canary, and the publication does not", async () => {
    const secret = `备注: ${canary}\n主评人: [${canary}]\n专家: [${canary}, ${canary}]\n`;
    const walked = await walkSmall({
      prose:
        '{{财政部门}}开展评价{{数 "评价数"}}，涉及{{数 "评价资金"}}。\n\n{{表 "评价清单"}}\n\n{{#各 "评价清单"}}{{名称}}。{{/各}}',
      figures,
      templates: { "documents/报告.md.hbs": reportTemplate },
      records: {
        "地区.yaml": `名称: 测试市\n网址名: testcity\n财政部门: 测试市财政局\n发布性质: 正式\n公开审查: 否\n公开须签发: 否\n备注: ${canary}\n`,
        "部门.yaml": `- 名称: 测试市商务局\n  简称: 商务局\n  归口科室: ${canary}\n  备注: ${canary}\n`,
        "2023/绩效评价/a.md": evaluation("a", "甲", secret),
        "2023/绩效评价/b.md": evaluation("b", "乙", secret),
        "2023/项目.yaml": projectsFor(1).replaceAll("\n- ", `\n  备注: ${canary}\n- `),
        "2023/绩效抽评.yaml": `${spotChecks("商务局 优 1万元")}  备注: ${canary}\n`,
        "2023/汇总.yaml": `- {指标: 全市数, 数值: 5个, 来源: 资料, 备注: ${canary}}\n`,
      },
    });
    expect(linesOf(walked.found)).toEqual([]);
    expect(walked.documents.map((one) => one.forSite)).toEqual([true, true, true]);
    const text = JSON.stringify(publish(walked));
    expect(text).toContain("甲");
    expect(text).not.toContain(canary);
  });

  it("stay out when a template or a figure asks for them", async () => {
    const walked = await walkSmall({
      prose: "总结。",
      figures: `${figures}专家表: {编码: x, 口径: 测试, 列表: 绩效评价, 列: [专家]}\n`,
      templates: {
        "documents/报告.md.hbs": reportTemplate.replace("{{正文}}", '{{专家}}{{记 "主评人"}}{{表 "专家表"}}'),
      },
      records: { "2023/绩效评价/a.md": evaluation("a", "甲", `专家: [${canary}]\n`) },
    });
    expect(errorsIn(walked.found).length).toBeGreaterThan(2);
    expect(JSON.stringify(publish(walked))).not.toContain(canary);
  });
});

describe.each(["不予公开", "依申请公开"])("a record that is %s", (attribute) => {
  const hidden = evaluation(
    "secret",
    `${canary}项目`,
    `公开: {属性: ${attribute}, 依据: 条例第十五条}\n来源: ${canary}\n`,
  ).replace("等次: 优", "等次: 中");
  const records = { "2023/绩效评价/a.md": evaluation("a", "甲"), "2023/绩效评价/secret.md": hidden };
  const templates = { "documents/报告.md.hbs": reportTemplate };

  it("has no page and no report, and is no input of a figure; counts and sums still count it", async () => {
    const prose = '评价{{数 "评价数"}}，涉及{{数 "评价资金"}}，优等{{数 "优等数"}}。';
    const walked = await walkSmall({ prose, figures, templates, records });
    expect(linesOf(walked.found)).toEqual([]);
    // Inside the bureau its report is made like any other.
    expect(walked.documents.map(({ document, forSite }) => [document.id, forSite])).toEqual([
      ["testcity/2023/summary", true],
      ["testcity/2023/evaluations/a-report", true],
      ["testcity/2023/evaluations/secret-report", false],
    ]);
    const publication = publish(walked);
    const year = onlyYear(publication);
    expect(JSON.stringify(publication)).not.toMatch(/金丝雀|secret/);
    expect(year.records.filter(({ code }) => code === "evaluation").map((one) => one.id)).toEqual(["a"]);
    expect(year.documents.map((one) => one.page)).toEqual(["summary", "evaluations/a-report"]);
    expect(year.figures.find((one) => one.code === "n")).toMatchObject({ text: "2个", inputs: [{ title: "甲" }] });
    expect(year.figures.find((one) => one.code === "a")).toMatchObject({
      text: "200万元",
      inputs: [{ title: "甲", detail: "涉及资金：100万元" }],
    });
  });

  it.each([
    ['{{表 "评价清单"}}', "评价清单", "a table lists it"],
    ['{{#各 "评价清单"}}{{名称}}{{/各}}', "评价清单", "a sentence lists it"],
    ['{{表 "按名称"}}', "按名称", "a table groups by what it says"],
    ['中等资金{{数 "中等资金"}}', "中等资金", "a sum is its amount alone"],
  ])("keeps a public document off the site in which %s: %s", async (prose, figure) => {
    const walked = await walkSmall({ prose, figures, templates, records });
    const [error, ...others] = errorsIn(walked.found);
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      code: "disclosure/hidden-record",
      message: expect.stringContaining(`“${figure}”会透露不公开的绩效评价“${canary}项目”，没有放到公开网站`),
      place: { file: "content/测试市/2023/工作总结.md" },
      related: [{ place: { file: "content/测试市/2023/绩效评价/secret.md" } }],
    });
    expect(walked.documents.map(({ document, forSite }) => [document.id, forSite])).toContainEqual([
      "testcity/2023/summary",
      false,
    ]);
    expect(JSON.stringify(publish(walked))).not.toMatch(/金丝雀|secret/);
  });

  it("is counted in public when its whole kind stays inside by default, as long as it is not told apart", async () => {
    const reviews = (count: number) =>
      ["重点审核", "形式性审核"]
        .slice(0, count)
        .map((way, index) => `- {编号: r-${index}, 方式: ${way}, 结论: 通过}\n`);
    const definitions =
      "审核数: {编码: r, 口径: 测试, 统计: 目标审核, 方法: 计数, 单位: 个}\n审核表: {编码: t, 口径: 测试, 列表: 目标审核, 列: [编号, 结论]}\n";
    const walk = (count: number, prose: string) =>
      walkSmall({ prose, figures: definitions, records: { "2023/目标审核.yaml": reviews(count).join("") } });
    for (const count of [1, 2]) {
      expect(linesOf(errorsIn((await walk(count, '审核{{数 "审核数"}}。')).found))).toEqual([]);
    }
    expect(errorsIn((await walk(2, '{{表 "审核表"}}')).found).map((one) => one.code)).toEqual([
      "disclosure/hidden-record",
    ]);
  });

  it("does not get out by way of the year's highlights", async () => {
    const walked = await walkSmall({
      figures,
      templates,
      records: {
        ...records,
        "2023/工作总结.md": "---\n标题: 总结\n要点: [评价数, 中等资金, 评价清单]\n---\n总结。\n",
      },
    });
    expect(linesOf(errorsIn(walked.found))).toEqual([
      "error disclosure/hidden-record content/测试市/2023/工作总结.md:3:11 要点里的“中等资金”会透露不公开的记录",
      "error disclosure/highlight content/测试市/2023/工作总结.md:3:17 要点里的“评价清单”是一张表，不是一个数",
    ]);
    const publication = publish(walked);
    expect(onlyYear(publication).highlights).toEqual(["n"]);
    expect(JSON.stringify(publication)).not.toMatch(/金丝雀|secret/);
  });

  it("and its prose stay in the bureau when it is the summary itself", async () => {
    const walked = await walkSmall({
      figures,
      records: {
        "2023/绩效评价/a.md": evaluation("a", "甲"),
        "2023/工作总结.md": `---\n标题: ${canary}\n公开: {属性: ${attribute}}\n---\n${canary}。\n`,
      },
    });
    expect(walked.documents.map((one) => one.forSite)).toEqual([false]);
    expect(JSON.stringify(publish(walked))).not.toContain(canary);
  });
});

it("a template that is not public makes documents for the bureau alone", async () => {
  const walked = await walkSmall({
    templates: { "documents/报告.md.hbs": reportTemplate.replace("公开: 是\n", "") },
    records: { "2023/绩效评价/a.md": evaluation("a", "甲") },
  });
  expect(walked.documents.map((one) => one.forSite)).toEqual([false]);
  expect(onlyYear(publish(walked)).documents).toEqual([]);
});

describe("a 结果应用 that hands a matter on (移送)", () => {
  const uses = (more: string) => `- {编号: y-1, 来源: {文件: 报告}, 方式: 压减, 金额: 1万元, 说明: 压减预算}
- {编号: y-2, 来源: {文件: 报告}, 方式: 移送, 说明: ${canary}${more}}
`;
  const walk = (more: string) =>
    walkSmall({
      prose: '{{表 "应用清单"}}',
      figures: "应用清单: {编码: u, 口径: 测试, 列表: 结果应用, 列: [序, 方式, 说明]}\n",
      records: { "2023/结果应用.yaml": uses(more) },
    });

  it("stays inside when nobody said that it may leave", async () => {
    const walked = await walk("");
    expect(errorsIn(walked.found).map((one) => one.code)).toEqual(["disclosure/hidden-record"]);
    expect(JSON.stringify(publish(walked))).not.toContain(canary);
  });

  it.each(["依申请公开", "不予公开"])("stays inside when it is %s", async (attribute) => {
    const walked = await walk(`, 公开: {属性: ${attribute}}`);
    expect(JSON.stringify(publish(walked))).not.toContain(canary);
  });

  it("stays inside when only a date of publication was written", async () => {
    expect(JSON.stringify(publish(await walk(", 公开: {日期: 2024-05-01}")))).not.toContain(canary);
  });

  it("leaves when it is said to be 主动公开", async () => {
    const walked = await walk(", 公开: {属性: 主动公开}");
    expect(linesOf(errorsIn(walked.found))).toEqual([]);
    expect(JSON.stringify(publish(walked))).toContain(canary);
  });
});
