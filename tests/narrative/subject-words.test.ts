// 记 and plain names: what a document says of the one record it is about.
import { describe, expect, it } from "vitest";
import { bodyText, inlinesOf, ofCode, onlyDocument, walkSmall } from "../small-content.ts";

const reportTemplate = (body: string): string =>
  `---\n文种: 报告\n对象: 绩效评价\n版式: report\n标题: "{{名称}}"\n文件名: "{{名称}}"\n页面: "{{编号}}"\n---\n${body}\n`;

/** The document about one evaluation with these fields. */
async function report(body: string, fields: string, prose = "正文在此。") {
  const walked = await walkSmall({
    records: {
      "2023/绩效评价/a.md": `---\n编号: a\n名称: 甲项目\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n${fields}---\n${prose}\n`,
    },
    templates: { "documents/报告.md.hbs": reportTemplate(body) },
    figures: "分: {编码: score, 口径: 测试, 统计: 本项.指标, 方法: 求和, 字段: 得分}\n",
  });
  return { walked, text: () => bodyText(onlyDocument(walked)) };
}

describe("记 and plain names", () => {
  it("write the record's own fields; numbers among them are figures", async () => {
    const { walked, text } = await report(
      '{{名称}}由{{主管部门}}负责，{{记 "涉及资金"}}，又称{{预算金额}}。',
      "预算金额: 100万元\n",
    );
    expect(text()).toBe("甲项目由测试市商务局负责，100万元，又称100万元。");
    const document = onlyDocument(walked);
    expect(inlinesOf(document).flatMap((node) => (node.type === "figureReference" ? [node.figure] : []))).toEqual([
      "本项.涉及资金",
      "本项.涉及资金",
    ]);
    expect([...document.figures.keys()]).toEqual(["本项.涉及资金"]);
  });

  it("write dates as 公文 prints them, and know region and year", async () => {
    const { text } = await report(
      "{{地区}}{{财政部门}}，{{上年}}、{{年度}}、{{下年}}，{{报告日期}}",
      "报告日期: 2024-03-05\n",
    );
    expect(text()).toBe("测试市测试市财政局，2022、2023、2024，2024年3月5日");
  });

  it("of a field that was not filled in are an error where they stand, with a way out", async () => {
    const { walked } = await report("第一行\n\n{{名称}}得{{得分}}。", "");
    const [error, ...others] = ofCode(walked.found, "narrative/missing-word");
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      message: "“得分”没有填写",
      place: { file: "templates/documents/报告.md.hbs", line: 11, column: 8 },
      hint: '请在记录里填写“得分”，或用 {{#有 "本项.得分"}}…{{/有}} 把这句话括起来',
    });
    expect(walked.documents).toEqual([]);
  });

  it("are left out by 有 when they were not filled in, lists too", async () => {
    const sentence =
      '{{#有 "本项.得分"}}得{{得分}}。{{else}}没有打分。{{/有}}{{#有 "本项.指标"}}合计{{数 "分"}}。{{/有}}';
    expect((await report(sentence, "")).text()).toBe("没有打分。");
    const scored = "得分: 90\n指标: [{一级: 产出, 三级: 数量, 分值: 100, 得分: 90}]\n";
    expect((await report(sentence, scored)).text()).toBe("得90分。合计90分。");
  });

  it("正文 is the record's prose, read as a template of its own", async () => {
    expect((await report("前言。\n\n{{正文}}", "", "我是{{名称}}。")).text()).toBe("前言。\n我是甲项目。");
  });
});
