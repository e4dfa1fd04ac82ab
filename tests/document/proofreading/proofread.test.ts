// Proofreading against figures and without: what each number is called, where remarks stand, and what is never said.
import { beforeAll, describe, expect, it } from "vitest";
import type { KnownFigures } from "../../../src/document/proofreading/known-figures.ts";
import { numbersOf, proofread } from "../../../src/document/proofreading/proofread.ts";
import type { Paragraph } from "../../../src/document/proofreading/prose.ts";
import { projectsFor, spotChecks, totals, walkSmall } from "../../small-content.ts";

const figures = `抽评项目数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个, 说法: [抽评项目, 绩效抽评项目]}
抽评优等项目数: {编码: g, 口径: 测试, 照录: 是, 说法: [抽评等次为优的项目]}
抽评优等占比: {编码: s, 口径: 测试, 照录: 是}
重点评价资金: {编码: k, 口径: 测试, 照录: 是, 说法: [重点评价资金, 涉及财政资金]}
审核项目数: {编码: r, 口径: 测试, 照录: 是, 说法: [审核项目]}
`;
const records = {
  "2023/项目.yaml": projectsFor(3),
  "2023/绩效抽评.yaml": spotChecks("商务局 优 1.50亿元", "教委 良 2.50亿元", "教委 良 4.46亿元"),
  "2023/汇总.yaml": totals({
    抽评优等项目数: "1个",
    抽评优等占比: "33.3%",
    重点评价资金: "3.03亿元",
    审核项目数: "6000余个",
  }),
};

let known: KnownFigures = {};
beforeAll(async () => {
  const walked = await walkSmall({ records, figures });
  known = { figures: walked.figures.allKnown() };
});

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({ text, kind: "paragraph", ...more });
const statuses = (text: string, more: Partial<Paragraph> = {}) =>
  numbersOf([paragraph(text, more)], known).map(({ text: words, status, figure }) =>
    [words, status, figure?.id].filter((one) => one !== undefined).join(" "),
  );

describe("the status of a number", () => {
  it.each([
    ["抽评项目3个。", "3个 agrees 抽评项目数"],
    ["抽评项目 3 个。", "3个 agrees 抽评项目数"],
    ["抽评项目三个。", "三个 agrees 抽评项目数"],
    ["抽评项目4个。", "4个 contradicted 抽评项目数"],
    ["审核项目六千余个。", "六千余个 agrees 审核项目数"],
    ["审核项目5000个。", "5000个 contradicted 审核项目数"],
    ["涉及财政资金3.03亿元。", "3.03亿元 agrees 重点评价资金"],
    ["涉及财政资金30300万元。", "30300万元 agrees 重点评价资金"],
    ["涉及财政资金3.03亿。", "3.03亿 agrees 重点评价资金"],
    ["涉及财政资金3.03万元。", "3.03万元 contradicted 重点评价资金"],
    // No phrase stands before it: the words around it say which figure is meant.
    ["抽评等次为优的1个。", "1个 agrees 抽评优等项目数"],
    ["抽评等次为良的1个。", "1个 untraced 抽评优等项目数"],
    ["从中抽取3个项目，抽评意见反馈部门。", "3个 agrees 抽评项目数"],
    ["从中抽取5个项目，抽评意见反馈部门。", "5个 untraced 抽评项目数"],
    // The same value somewhere else is a guess, not a proof; one of a kind is no coincidence.
    ["全市共建成3个。", "3个 untraced 抽评项目数"],
    ["全年投入3.03亿元。", "3.03亿元 agrees 重点评价资金"],
    ["全市共建成77个。", "77个 untraced"],
    // Last year's number is another fact.
    ["比上年抽评项目4个有所减少。", "4个 untraced 抽评项目数"],
  ])("%s", (text, expected) =>
    expect(statuses(text).map((one) => one.replace(/(\d) (?=[个亿万])/, "$1"))).toEqual([expected]),
  );

  it("inside a figure is traced, with its id where it is known; inside a quotation cited", () => {
    const [one] = numbersOf(
      [paragraph("抽评项目3个", { figures: [{ start: 4, end: 6, figure: "抽评项目数" }] })],
      known,
    );
    expect(one).toMatchObject({ status: "traced", traced: "抽评项目数", start: 4, end: 6 });
    expect(statuses("抽评项目9个", { citations: [{ start: 4, end: 6 }] })).toEqual(["9个 cited"]);
  });

  it("is not asked of small counts that divide", () => {
    expect(statuses("从三个方面开展工作，走访两家单位")).toEqual([]);
  });
});

describe("remarks on numbers", () => {
  it("stand where the number stands, also where blanks surround it", () => {
    const text = "其中，抽评项目 4 个。";
    const [remark, ...more] = proofread([paragraph("甲。"), paragraph(text)], known);
    expect(more).toEqual([]);
    expect(remark).toMatchObject({ paragraph: 1, code: "proof/contradicted-number", severity: "error" });
    expect(text.slice(remark?.start, remark?.end)).toBe("4 个");
    expect(remark?.message).toBe("“4个”与台账不一致：抽评项目数为3个");
    expect(remark?.related?.map(({ message }) => message)).toContain("口径：绩效抽评记录计数");
  });

  it("name both values and the probable figure of a number without origin", () => {
    const [remark] = proofread([paragraph("从中抽取5个项目，抽评意见反馈部门。")], known);
    expect(remark).toMatchObject({
      code: "proof/untraced-number",
      severity: "warning",
      hint: "可能是口径“抽评项目数”（3个），请核对",
    });
  });

  it("point at another last digit, which rounding might explain", () => {
    const remarks = proofread([paragraph("涉及财政资金3.04亿元。")], known);
    expect(remarks.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning proof/other-last-digit"]);
    expect(proofread([paragraph("涉及财政资金3.0亿元。")], known)).toEqual([]);
  });

  it("are not made in table cells, where words do not surround a number", () => {
    expect(proofread([paragraph("77个", { kind: "cell" })], known)).toEqual([]);
  });

  it("are not made at all without records", () => {
    expect(proofread([paragraph("抽评项目4个，另有77个。")], {})).toEqual([]);
  });

  it("are the same every time, in the order of the text", () => {
    const prose = [paragraph("抽评项目4个，另有77个，优68个，占43%。"), paragraph("2019-2021年，全生命管理。")];
    const remarks = proofread(prose, known);
    expect(proofread(prose, known)).toEqual(remarks);
    const places = remarks.map((one) => one.paragraph * 1000 + one.start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

it("can leave the numbers to others, and look with some checks only", () => {
  const prose = [paragraph("抽评项目4个，全生命管理。")];
  expect(proofread(prose, known, { withoutNumbers: true }).map(({ code }) => code)).toEqual(["proof/txt-15"]);
  expect(proofread(prose, {}, { checks: [] })).toEqual([]);
});

it.each(["", "   ", "——", "（）", "🙂🙂", "其中", "占%", "、、、".repeat(50), "一是".repeat(200), "12".repeat(2000)])(
  "survives odd text: %j",
  (text) => expect(() => proofread([paragraph(text)], known)).not.toThrow(),
);
