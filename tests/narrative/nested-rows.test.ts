// {{#各}} of a group, and one {{#各}} inside another, with the rows that belong to the row around it.
import { describe, expect, it } from "vitest";
import { bodyText, linesOf, ofCode, onlyDocument, projectsFor, spotChecks, walkSmall } from "../small-content.ts";

const figures = `等次分布: {编码: grades, 口径: 测试, 分组: 绩效抽评, 按: 等次, 单位: 个, 合计: 是, 占比: 四舍五入}
部门资金: {编码: funds, 口径: 测试, 分组: 绩效抽评, 按: 主管部门, 求和: [涉及资金]}
抽评: {编码: checks, 口径: 测试, 列表: 绩效抽评, 列: [编号, 主管部门, 等次]}
资金: {编码: amounts, 口径: 测试, 列表: 绩效抽评, 列: [编号, 涉及资金]}
数表: {编码: rows, 口径: 测试, 数表: [{行: 抽评, 口径: [抽评数]}], 列: [名称, 个数]}
抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
`;
const checks = spotChecks("商务局 优 100万元", "教委 良 50万元", "商务局 良 30万元");
const records = { "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks };

const walk = (prose: string) => walkSmall({ records, figures, prose });
async function write(prose: string): Promise<string> {
  const walked = await walk(prose);
  expect(linesOf(walked.found)).toEqual([]);
  return bodyText(onlyDocument(walked));
}

describe("各 of a group", () => {
  it("names what is grouped, 数量 and 占比; 合计 is no row", async () => {
    const text = await write('{{#各 "等次分布" "；"}}{{序}}.{{等次}}{{数量}}个，占{{占比}}{{/各}}。');
    expect(text).toBe("1.优1个，占33.3%；2.良2个，占66.7%。");
  });

  it("names the sums", async () => {
    expect(await write('{{#各 "部门资金" "、"}}{{主管部门}}{{涉及资金}}{{/各}}。')).toBe(
      "测试市商务局130万元、测试市教育局50万元。",
    );
  });

  it("does not know other names, nor a table of figures", async () => {
    expect(linesOf(ofCode((await walk('{{#各 "等次分布"}}{{个数}}{{/各}}')).found, "narrative/reference"))).toEqual([
      "error narrative/reference content/测试市/2023/工作总结.md:5:14 列表里没有“个数”这一列",
    ]);
    expect(linesOf(ofCode((await walk('{{#各 "数表"}}{{/各}}')).found, "narrative/reference"))).toEqual([
      "error narrative/reference content/测试市/2023/工作总结.md:5:1 “数表”不是列表或分组，不能逐条写出",
    ]);
  });
});

describe("各 inside 各", () => {
  it("with 同 has only the rows that say the same there, numbered from one; 否则 where there are none", async () => {
    const prose =
      '{{#各 "部门资金" "。"}}{{主管部门}}：{{#各 "抽评" "、" 同="主管部门"}}{{序}}{{编号}}{{/各}}{{/各}}。';
    expect(await write(prose)).toBe("测试市商务局：1SC-1、2SC-3。测试市教育局：1SC-2。");
    const numbers =
      '{{#各 "部门资金" "。"}}{{主管部门}}：{{#各 "资金" 同="涉及资金"}}{{编号}}{{else}}没有{{/各}}{{/各}}。';
    expect(await write(numbers)).toBe("测试市商务局：没有。测试市教育局：SC-2。");
  });

  it("without 同 has all rows", async () => {
    expect(await write('{{#各 "部门资金" "。"}}{{#各 "抽评"}}{{编号}}{{/各}}{{/各}}。')).toBe(
      "SC-1SC-2SC-3。SC-1SC-2SC-3。",
    );
  });

  it("asks for a column of both tables", async () => {
    const found = async (prose: string) =>
      ofCode((await walk(prose)).found, "narrative/reference").map(({ message, hint }) => `${message} ${hint}`);
    expect(await found('{{#各 "部门资金"}}{{#各 "抽评" 同="编号"}}{{/各}}{{/各}}')).toEqual([
      '“同”要写内外两张表都有的列 可以写：同="主管部门"',
    ]);
    expect(await found('{{#各 "抽评" 同="主管部门"}}{{/各}}')).toEqual([
      "“同”要写内外两张表都有的列 “同”只用在套在另一个“各”里面、两张表有同一列的时候",
    ]);
    expect(await found('{{#各 "部门资金"}}{{#各 "抽评" 等="主管部门"}}{{/各}}{{/各}}')).toEqual([
      '“各”后面没有“等”这种写法 可以写：同="主管部门"',
    ]);
  });
});
