// What nobody filled in is no column of a report; a form keeps the columns it is prescribed.
import { describe, expect, it } from "vitest";
import { bodyText, onlyDocument, walkSmall } from "../../small-content.ts";

const figures = `结果: {编码: results, 口径: 测试, 列表: 整改, 列: [序, 问题, 措施, 状态], 排序: 编号}
`;
const records = {
  "2023/整改.yaml": `- {编号: z1, 来源: {文件: 审计报告}, 问题: 资料不全, 责任单位: 商务局, 时限: 2023-09-30}
- {编号: z2, 来源: {文件: 审计报告}, 问题: 进度偏慢, 责任单位: 商务局, 时限: 2023-10-31, 状态: 整改中}
`,
};
const made = async (profile: string, body: string) => {
  const head = `文种: 表\n对象: 地区\n版式: ${profile}\n标题: 整改表\n文件名: 整改表\n页面: table\n`;
  const templates = { "documents/表.md.hbs": `---\n${head}---\n${body}\n` };
  return bodyText(onlyDocument(await walkSmall({ records, figures, templates })));
};

describe("a column in which no row says anything", () => {
  it("is left out of a report and of an ordinary document, one row that says something keeps it", async () => {
    const said = "结果\n序\t问题\t状态\n1\t资料不全\t\n2\t进度偏慢\t整改中";
    expect(await made("report", '{{表 "结果"}}')).toBe(said);
    expect(await made("ordinary", '{{表 "结果"}}')).toBe(said);
  });

  it("stays in a form, and in a table somebody typed", async () => {
    expect(await made("form", '{{表 "结果"}}')).toBe(
      "结果\n序\t问题\t措施\t状态\n1\t资料不全\t\t\n2\t进度偏慢\t\t整改中",
    );
    expect(await made("report", "| 甲 | 乙 |\n|---|---|\n| 1 | |")).toBe("甲\t乙\n1\t");
  });
});
