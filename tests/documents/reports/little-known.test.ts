// Evaluations of which little is known: no empty report, no empty section, and the right words for one and for none.
import { describe, expect, it } from "vitest";
import { shippedTemplates } from "../../shipped-templates.ts";
import { linesOf as findings, walkSmall } from "../../small-content.ts";
import { linesOf, outlineOf } from "./shipped-reports.ts";

async function reports(files: Readonly<Record<string, string>>) {
  const walked = await walkSmall({ records: files, templates: shippedTemplates });
  const made = walked.documents.filter(({ document }) => document.id.endsWith("-report"));
  return { found: findings(walked.found.filter(({ severity }) => severity === "error")), made };
}
const head = "编号: t-1\n名称: 助餐补助\n类型: 财政重点评价\n对象: 项目\n主管部门: 商务局\n";
const indicators = `指标:
  - {一级: 产出, 二级: 产出数量, 三级: 服务人次, 分值: 100, 得分: 90, 扣分原因: 少于计划}
`;

describe("an evaluation", () => {
  it("known by name and grade alone has no report", async () => {
    expect(await reports({ "2023/绩效评价.yaml": `${head}等次: 良\n` })).toEqual({ found: [], made: [] });
  });

  it("with prose and no scores is its prose, without an annex", async () => {
    const { found, made } = await reports({ "2023/绩效评价/t-1.md": `---\n${head}---\n\n## 一、基本情况\n\n略。\n` });
    expect(found).toEqual([]);
    expect(made.map(({ document }) => linesOf(document))).toEqual([["一、基本情况", "略。"]]);
  });

  it("with one indicator has a table in place of a chart, and no section without data", async () => {
    const { found, made } = await reports({ "2023/绩效评价.yaml": `${head}得分: 90\n等次: 优\n${indicators}` });
    expect(found).toEqual([]);
    const [only] = made;
    if (!only) throw new Error("no report");
    expect(outlineOf(only.document)).toEqual([
      "一、基本情况",
      "  概况和资金情况",
      "二、绩效评价工作开展情况",
      "  （一）绩效评价目的和组织方式",
      "  （二）评价原则和指标体系",
      "三、综合评价情况及评价结论",
      "四、绩效评价指标分析",
      "  产出类指标",
      "附件：绩效评价评分表",
    ]);
    const lines = linesOf(only.document);
    expect(lines).toContain("本次评价的对象为助餐补助，评价类别为项目，主管部门为测试市商务局。");
    expect(lines).toContain(
      "综合得分90分，评价等次为优。1个三级指标中，有扣分的1个，共扣10分。一级指标得分情况见下表。",
    );
    expect(only.document.signatures.map(({ label }) => label)).toEqual([
      "主评人（签字）",
      "评价工作组成员（签字）",
      "评价组织单位（盖章）",
    ]);
  });
});
