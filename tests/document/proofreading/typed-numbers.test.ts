// Numbers typed by hand: wrong ones are errors in place with both values and where the right one is from, others are to be rewritten.
import { describe, expect, it } from "vitest";
import { placeText } from "../../../src/base/place.ts";
import { linesOf, projectsFor, spotChecks, summaryFile, totals, walkSmall } from "../../small-content.ts";

const figures = `抽评项目数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个, 说法: [抽评项目, 绩效抽评项目]}
抽评资金: {编码: a, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 显示: 亿元, 小数: 2, 说法: [抽评资金, 涉及财政资金]}
重点评价资金: {编码: k, 口径: 测试, 照录: 是, 说法: [重点评价资金, 涉及财政资金]}
优等占比: {编码: s, 口径: 测试, 照录: 是, 说法: [优等占]}
审核项目数: {编码: r, 口径: 测试, 照录: 是, 说法: [审核项目]}
`;
const three = spotChecks("商务局 优 1.50亿元", "教委 良 2.50亿元", "教委 良 4.46亿元");
const records = {
  "2023/项目.yaml": projectsFor(three),
  "2023/绩效抽评.yaml": three,
  "2023/汇总.yaml": totals({ 重点评价资金: "3.03亿元", 优等占比: "16.38%", 审核项目数: "6000余个" }),
};

async function proofread(prose: string) {
  const { found, documents } = await walkSmall({ records, figures, prose });
  return { found: found.filter((one) => one.code.startsWith("document/")), documents: documents.length, all: found };
}

describe("a number that contradicts", () => {
  it("is an error at its line and column, with both values, the figure and its records", async () => {
    const { found, documents } = await proofread("第一段。\n\n全年抽评项目4个，优等占16.38%。");
    const [error] = found;
    expect(error).toMatchObject({
      code: "document/contradicted-number",
      severity: "error",
      message: "手写的“4个”与“抽评项目数”3个不一致",
      place: { file: summaryFile, line: 7, column: 7 },
      hint: expect.stringContaining('{{数 "抽评项目数"}}'),
    });
    expect(error?.related?.map(({ place, message }) => `${placeText(place)} ${message}`)).toEqual([
      "content/测试市/2023/绩效抽评.yaml:1:3 3个来自绩效抽评“项目1”",
      "content/测试市/2023/绩效抽评.yaml:6:3 3个来自绩效抽评“项目2”",
      "content/测试市/2023/绩效抽评.yaml:11:3 3个来自绩效抽评“项目3”",
      "templates/figures/口径.yaml:1:1 口径：绩效抽评记录计数",
    ]);
    expect(documents).toBe(0);
  });

  it("names the source of a reported figure", async () => {
    const { found } = await proofread("优等占20%。");
    expect(found[0]?.related?.[0]).toMatchObject({
      place: { file: "content/测试市/2023/汇总.yaml" },
      message: "16.38%来自汇总“优等占比”，数值为16.38%，来源：测试资料",
    });
  });

  it.each([
    "抽评项目共4个",
    "抽评项目共计达到4个",
    "绩效抽评项目4个",
    "抽评项目**4**个",
    "抽评项目**4个**",
    "抽评项目４个",
    "抽评项目\n4个",
    "抽评项目 4 个",
    "抽评项目超4个",
    "抽评资金8.50亿元",
    "抽评资金85000万元",
    "优等占16.40%",
    "审核项目5999个",
  ])("%s", async (prose) => {
    const { found } = await proofread(prose);
    expect(found.map((one) => one.code)).toEqual(["document/contradicted-number"]);
  });
});

describe("a number that agrees", () => {
  it.each([
    "抽评项目3个",
    "抽评项目超2个",
    "抽评项目至少3个",
    "抽评资金8.46亿元",
    // The amounts behind it were written to two digits each: this is within their rounding.
    "抽评资金8.47亿元",
    "抽评资金8.5亿元",
    "抽评资金84600万元",
    "涉及财政资金3.03亿元",
    "涉及财政资金8.46亿元",
    "优等占16.4%",
    "审核项目6000余个",
    "审核项目6100个",
  ])("%s is a note that says how to tie it to the figure", async (prose) => {
    const { found, documents } = await proofread(prose);
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["note document/typed-number"]);
    expect(found[0]?.hint).toMatch(/^改写成 \{\{数 ".*"\}\}/);
    expect(documents).toBe(1);
  });
});

describe("a number nobody can trace", () => {
  it("is a warning, with the figure that is probably meant", async () => {
    const { found, documents } = await proofread("全市共评价3个，");
    expect(found).toMatchObject([
      {
        code: "document/untraced-number",
        severity: "warning",
        message: "手写的“3个”没有出处",
        hint: '可能是口径“抽评项目数”（3个），请改写成 {{数 "抽评项目数"}}',
        place: { line: 5, column: 6 },
      },
    ]);
    expect(documents).toBe(1);
  });

  it("or with the two ways to give it a source", async () => {
    const { found } = await proofread("全市共评价77个。");
    expect(found[0]?.hint).toBe('请改写成 {{数 "…"}}；引用别处的数，请写成 {{引 "77个" "出处"}}');
  });

  it.each([
    ["抽评项目优良，共12家", "another unit"],
    ["抽评项目、部门评价12个", "another thing in between"],
    ["抽评项目中有问题的单位共12个", "too far away"],
  ])("%s: %s", async (prose) => {
    const { found } = await proofread(prose);
    expect(found.map((one) => one.code)).toEqual(["document/untraced-number"]);
  });
});

describe("a phrase that names one figure while the words mean another", () => {
  it("is no contradiction: the other figure has this value", async () => {
    const reported = { 重点评价项目数: "14个", 区县重点评价项目数: "130个" };
    const { found } = await walkSmall({
      records: { "2023/汇总.yaml": totals(reported) },
      figures: `重点评价项目数: {编码: k, 口径: 测试, 照录: 是, 说法: [重点评价项目]}
区县重点评价项目数: {编码: c, 口径: 测试, 照录: 是, 说法: [区县重点评价]}
`,
      prose: "各区县财政部门组织重点评价项目130个，市本级重点评价项目15个。",
    });
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ["document/typed-number", "“130个”是手写的，与口径“区县重点评价项目数”一致"],
      ["document/contradicted-number", "手写的“15个”与“重点评价项目数”14个不一致"],
      ["pipeline/not-written", expect.any(String)],
    ]);
  });

  it("nor is what was so last year", async () => {
    const { found } = await proofread("上年抽评项目5个。");
    expect(found.map((one) => one.code)).toEqual(["document/untraced-number"]);
  });
});

describe("no finding", () => {
  it.each([
    '抽评项目{{数 "抽评项目数"}}，涉及{{数 "抽评资金"}}。',
    '按{{引 "10%" "《抽评工作方案》"}}抽取。',
    "2023年，依据〔2019〕36号文，开展“1+N”制度建设。",
    "{{!-- 抽评项目4个 --}}甲",
    "{{! 抽评项目4个 }}甲",
  ])("%s", async (prose) => expect(linesOf((await proofread(prose)).all)).toEqual([]));
});
