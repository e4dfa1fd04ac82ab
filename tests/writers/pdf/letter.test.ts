// 信函格式 measured on the finished PDF (GB/T 9704-2012, clause 10.1).
import { describe, expect, test } from "vitest";
import { letter, paragraph } from "../issued-documents.ts";
import { bodyLines, inkOf, millimetre, type ReadLine, readPdf, textBlock } from "../pdf-reading.ts";
import { isLevel, readStrokes } from "./strokes-reading.ts";
import { bytesOf, hanText } from "./writing.ts";

const tolerance = 1 * millimetre;
const topOf = ({ baseline, pieces }: ReadLine): number => baseline - 0.88 * (pieces[0]?.size ?? 0);
const bottomOf = ({ baseline, pieces }: ReadLine): number => baseline + 0.12 * (pieces[0]?.size ?? 0);

describe("a letter of two pages", async () => {
  const bytes = await bytesOf({ ...letter({ urgency: "加急" }), blocks: [paragraph(hanText(500))] });
  const [{ pages }, strokes] = [await readPdf(bytes), await readStrokes(bytes)];
  const [first, second] = [pages[0] ?? expect.fail(), pages[1] ?? expect.fail("There is a second page.")];
  const rules = (strokes[0] ?? []).filter(isLevel);
  const line = (text: string): ReadLine => first.lines.find((one) => one.text.includes(text)) ?? expect.fail(text);
  const foot = (rules[1]?.top ?? 0) + (rules[1]?.width ?? 0) / 2;

  test("has its mark 30 mm below the edge of the paper", () => {
    expect(Math.abs(topOf(line("明川市财政局")) - 30 * millimetre)).toBeLessThan(tolerance);
  });

  test("has red double rules of 170 mm in the middle of its first page, and none on the next", () => {
    expect(rules.map(({ color }) => color)).toEqual(["#ff0000", "#ff0000", "#ff0000", "#ff0000"]);
    for (const { left, right } of rules) {
      expect(right - left).toBeCloseTo(170 * millimetre, 1);
      expect((left + right) / 2).toBeCloseTo(105 * millimetre, 1);
    }
    expect(strokes[1]).toEqual([]);
  });

  test("has the upper one 4 mm below the mark, thick above thin, the lower one 20 mm above the foot, thin above thick", () => {
    const [thick, thin, lowerThin, lowerThick] = rules;
    const upper = (thick?.top ?? 0) - (thick?.width ?? 0) / 2;
    expect(Math.abs(upper - bottomOf(line("明川市财政局")) - 4 * millimetre)).toBeLessThan(tolerance);
    expect(thick?.width).toBeGreaterThan(thin?.width ?? 0);
    expect(lowerThick?.width).toBeGreaterThan(lowerThin?.width ?? 0);
    expect(thin?.top).toBeGreaterThan(thick?.top ?? 0);
    expect(lowerThick?.top).toBeGreaterThan(lowerThin?.top ?? 0);
    const below = (lowerThick?.top ?? 0) + (lowerThick?.width ?? 0) / 2;
    expect(Math.abs(297 * millimetre - below - 20 * millimetre)).toBeLessThan(tolerance);
  });

  test("has 发文字号 right below the first rule at the right edge, 紧急程度 beside it at the left", () => {
    const row = line("〔2025〕12号");
    expect(row.text).toContain("加急");
    expect(Math.abs(topOf(row) - foot - (16 * 7) / 8)).toBeLessThan(tolerance);
    expect(row.left).toBeCloseTo(textBlock.left, 0);
    expect(row.right).toBeCloseTo(textBlock.right, 0);
  });

  test("has its title two lines below that", () => {
    const title = first.lines.find((one) => one.pieces[0]?.size === 22) ?? expect.fail("There is a title.");
    const lines = (topOf(title) - (33 - 22) / 2 - bottomOf(line("〔2025〕12号"))) / ((225 * millimetre) / 22);
    expect(lines).toBeCloseTo(2, 1);
  });

  test("has no number on its first page, and 2 on the next", () => {
    expect(first.lines.filter((one) => /^— \d+ —$/.test(one.text))).toEqual([]);
    expect(second.lines.at(-1)?.text).toBe("— 2 —");
  });

  test("names whom it is copied to at the foot of the last page, without rules and 印发机关", () => {
    const last = bodyLines(second).at(-1) ?? expect.fail("There is 版记.");
    expect(last.text).toBe("抄送：市人大财政经济委员会、市审计局。");
    expect(textBlock.bottom - bottomOf(last)).toBeLessThan(14);
    expect(inkOf(bodyLines(second))).not.toContain("印发");
  });
});

test("a letter that names 印发机关 all the same does not print it", async () => {
  const { pages } = await readPdf(await bytesOf(letter({ printer: "明川市财政局办公室", printed: "2025年3月18日" })));
  expect(inkOf(pages.flatMap((page) => page.lines))).not.toContain("办公室");
});
