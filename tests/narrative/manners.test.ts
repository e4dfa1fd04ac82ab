// {{数 "资金" 单位="万元"}}: the same figure in another form where it is used, and what cannot be asked for.
import { describe, expect, it } from "vitest";
import { isError } from "../../src/base/diagnostic.ts";
import { bodyText, inlinesOf, linesOf, onlyDocument, totals, walkSmall } from "../small-content.ts";

const figures = `资金: {编码: amount, 口径: 测试, 照录: 是}
个数: {编码: n, 口径: 测试, 统计: 汇总, 方法: 计数, 单位: 个}
和: {编码: sum, 口径: 测试, 相加: [资金, 资金]}
差: {编码: less, 口径: 测试, 相减: [资金, 更多]}
更多: {编码: more, 口径: 测试, 照录: 是}
表: {编码: t, 口径: 测试, 列表: 汇总, 列: [序, 指标, 数值], 求和: [数值], 合计: 是}
`;
const records = { "2023/汇总.yaml": totals({ 资金: "36.33亿元", 更多: "40.33亿元" }) };
const write = (prose: string) => walkSmall({ records, figures, prose });

it("is one figure under every form, with one origin", async () => {
  const document = onlyDocument(await write('{{数 "资金"}}，即{{数 "资金" 单位="万元" 分节="是"}}。'));
  expect(bodyText(document)).toBe("36.33亿元，即363,300万元。");
  const references = inlinesOf(document).filter((node) => node.type === "figureReference");
  expect(references).toEqual([
    { type: "figureReference", figure: "资金", text: "36.33亿元" },
    { type: "figureReference", figure: "资金", text: "363,300万元" },
  ]);
  expect([...document.figures.keys()]).toEqual(["资金"]);
});

it("says 增加 and 减少 where it is asked to", async () => {
  expect(bodyText(onlyDocument(await write('比上年{{数 "差" 升降="是" 小数="1"}}。')))).toBe("比上年减少4.0亿元。");
});

it("works on fields of the subject, and inside 有 and 各", async () => {
  const template = `---\n文种: 报告\n对象: 绩效评价\n版式: report\n标题: "{{名称}}"\n文件名: "{{名称}}"\n页面: "reports/{{编号}}"\n---\n{{正文}}\n`;
  const evaluation = `---\n编号: a\n名称: 甲\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n涉及资金: 1280.5万元\n---\n{{#有 "本项.涉及资金"}}{{记 "涉及资金" 单位="元" 分节="是"}}，{{数 "本项.涉及资金" 单位="亿元"}}{{/有}}\n`;
  const walked = await walkSmall({
    records: { "2023/绩效评价/a.md": evaluation },
    templates: { "documents/报告.md.hbs": template },
  });
  expect(bodyText(onlyDocument(walked))).toBe("12,805,000元，0.12805亿元");
});

it("各 goes over the rows of a list, not over its 合计", async () => {
  expect(bodyText(onlyDocument(await write('{{#各 "表"}}{{序}}{{指标}}；{{/各}}')))).toBe("1资金；2更多；");
});

describe("what cannot be asked for", () => {
  it.each([
    ['{{数 "资金" 单为="万元"}}', "没有“单为”这种写法", "您是不是要写“单位”？"],
    ['{{数 "资金" x="y"}}', "没有“x”这种写法", expect.stringContaining('单位="万元"')],
    ['{{数 "资金" constructor="y"}}', "没有“constructor”这种写法", undefined],
    ['{{数 "资金" 小数="九"}}', "“小数”的值不对", '请写成例如：小数="1"'],
    ['{{数 "资金" 小数=2}}', "“小数”的值不对", undefined],
    ['{{数 "资金" 单位=万元}}', "“单位”的值不对", undefined],
    ['{{数 "资金" 单位=(lookup this "x")}}', "“单位”的值不对", undefined],
    ['{{数 "资金" 分节="对"}}', "“分节”的值不对", undefined],
    ['{{数 "资金" 单位="元" 单位="万元"}}', "“单位”写了两次", undefined],
    ['{{数 "个数" 单位="万元"}}', "“个数”的单位不能换算成“万元”", undefined],
    ['{{数 "个数" 升降="是"}}', "“个数”不是同比、增减或相减，没有升降可说", "请去掉“升降”"],
    ['{{数 "资金" 单位="人次"}}', "“资金”36.33亿元不能换算成“人次”", undefined],
    ['{{表 "表" 单位="万元"}}', "不支持这种 {{ }} 写法", undefined],
    ['{{#有 "资金" 单位="万元"}}a{{/有}}', "没有“#有”这种段落", undefined],
    ['{{标题 单位="万元"}}', "不支持这种 {{ }} 写法", undefined],
  ])("%s", async (prose, message, hint) => {
    const { found, documents } = await write(prose);
    const errors = found.filter(isError);
    expect(errors.map((one) => one.message)).toEqual([message]);
    expect(errors[0]?.place).toMatchObject({ file: "content/测试市/2023/工作总结.md", line: 5, column: 1 });
    if (hint !== undefined) expect(errors[0]?.hint).toEqual(hint);
    expect(documents).toEqual([]);
  });

  it("what is right is no finding", async () => {
    const { found } = await write('{{数 "资金" 单位="亿元" 小数="1" 分节="否" 只数="否"}}');
    expect(linesOf(found.filter(isError))).toEqual([]);
  });
});
