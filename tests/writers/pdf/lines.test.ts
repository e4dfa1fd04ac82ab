// Where lines end: no mark where it may not stand (避头尾), no number torn from its unit.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakOpportunities } from "../../../src/writers/pdf/break-opportunities.ts";
import { bodyLines, inkEdges, readPdf, textBlock } from "../pdf-reading.ts";
import { bytesOf, documentOf, paragraph } from "./writing.ts";

/** The text in pieces, as short as lines could ever be. */
function shortestLines(text: string, wholes: readonly (readonly [number, number])[] = []): readonly string[] {
  const places = [...breakOpportunities(text, wholes)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
  return [0, ...places].map((start, index) => text.slice(start, places[index] ?? text.length));
}

describe("a line may end", () => {
  test.each([
    ["between Chinese characters", "预算绩效", ["预", "算", "绩", "效"]],
    ["before an opening and after a closing quotation mark", "坚持“先看”再说", ["坚", "持", "“先", "看”", "再", "说"]],
    ["not between marks", "通报（含意见），“有”。", ["通", "报", "（含", "意", "见），", "“有”。"]],
    ["not inside a dash or an ellipsis, nor before them", "目标——过程……结果", ["目", "标——", "过", "程……", "结", "果"]],
    ["not between a number and its unit", "共2.49亿元和6000余个", ["共", "2.49亿元", "和", "6000余个"]],
    ["not between a number and its sign", "占34%和3.5％", ["占", "34%", "和", "3.5％"]],
    ["not inside the span of years", "2019—2021年间", ["2019—", "2021年", "间"]],
    ["not inside a document number", "财预〔2020〕10号文", ["财", "预", "〔2020〕10号", "文"]],
    ["not before a middle dot", "约翰·史", ["约", "翰·", "史"]],
    ["after a space of Latin text", "Excel 表", ["Excel ", "表"]],
  ])("%s", (_, text, lines) => {
    expect(shortestLines(text)).toEqual(lines);
  });

  test("not inside a stretch that is to stay whole", () => {
    expect(shortestLines("对二百个项目", [[1, 4]])).toEqual(["对", "二百个", "项", "目"]);
  });
});

const neverFirst = "、，。：；？！”’）〕】》〉％%…—～·";
const neverLast = "“‘（〔【《〈";

test("no line of any text begins or ends with a mark that may not stand there", () => {
  const sign = fc.constantFrom(..."预算绩效管理年12", ...neverFirst, ...neverLast);
  fc.assert(
    fc.property(fc.array(sign, { minLength: 2, maxLength: 40 }), (signs) => {
      const lines = shortestLines(signs.join(""));
      for (const line of lines.slice(1)) expect(neverFirst.includes(line.charAt(0)), lines.join("|")).toBe(false);
      for (const line of lines.slice(0, -1)) expect(neverLast.includes(line.at(-1) ?? ""), lines.join("|")).toBe(false);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

describe("on paper", () => {
  const figure = { type: "figureReference", figure: "抽评项目数", text: "超过二百个评价项目" } as const;

  test("a figure is never split over two lines, wherever it falls", async () => {
    const shifts = Array.from({ length: 28 }, (_, index) =>
      paragraph("预".repeat(index + 10), figure, "算".repeat(30)),
    );
    const { pages } = await readPdf(await bytesOf(documentOf(shifts)));
    const whole = pages.flatMap(bodyLines).filter((line) => line.text.includes(figure.text));
    expect(whole).toHaveLength(28);
  });

  test("a figure longer than half a line is set like other text", async () => {
    const long = { ...figure, text: "超".repeat(70) };
    const { pages } = await readPdf(await bytesOf(documentOf([paragraph("前言", long)])));
    const lines = pages.flatMap(bodyLines).filter((line) => line.text.includes("超"));
    expect(lines.map((line) => [...line.text].length)).toEqual([26, 28, 18]);
  });

  test("every line but the last reaches the right edge, whatever it is made of", async () => {
    const mixed = "2023年共安排项目1317个（含“一事一议”），涉及资金2.49亿元，较上年增长11.5%；其中A类68个。".repeat(6);
    const { pages } = await readPdf(await bytesOf(documentOf([paragraph(mixed)])));
    const lines = pages.flatMap(bodyLines).slice(1, -1);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(inkEdges(line).right).toBeCloseTo(textBlock.right, 0);
  });

  test("space for that is never taken inside a number", async () => {
    const mixed = "2023年共安排项目1317个（含“一事一议”），涉及资金2.49亿元，较上年增长11.5%；其中A类68个。".repeat(6);
    const { pages } = await readPdf(await bytesOf(documentOf([paragraph(mixed)])));
    const widths = new Set(
      pages
        .flatMap((page) => page.lines.flatMap((line) => line.pieces))
        .filter((piece) => piece.text === "1317")
        .map((piece) => (piece.right - piece.left).toFixed(1)),
    );
    expect(widths.size).toBeLessThan(2);
  });

  test("an address longer than a line goes on in the next and stays inside the text block", async () => {
    const address = `https://example.gov.cn/${"abcdefghij".repeat(20)}`;
    const { pages } = await readPdf(await bytesOf(documentOf([paragraph(`见${address}。`)])));
    const lines = pages.flatMap(bodyLines).slice(1);
    expect(lines.map((line) => line.text).join("")).toBe(`见${address}。`);
    for (const line of lines) expect(line.right).toBeLessThan(textBlock.right + 3);
  });
});
