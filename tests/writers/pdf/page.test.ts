// The page of GB/T 9704-2012 as a reader measures it in the finished PDF.
import { describe, expect, test } from "vitest";
import { everyNode } from "../every-node.ts";
import { bodyLines, inkEdges, millimetre, type Piece, type ReadPage, readPdf, textBlock } from "../pdf-reading.ts";
import { bytesOf, documentOf, hanText, paragraph } from "./writing.ts";

/** 产出误差: one millimetre. */
const tolerance = 1 * millimetre;

const pagesOf = async (...args: Parameters<typeof bytesOf>): Promise<readonly ReadPage[]> =>
  (await readPdf(await bytesOf(...args))).pages;

/** The box of a character of 16 pt reaches 0.88 em above its baseline and 0.12 em below. */
const topOf = (piece: Piece): number => piece.baseline - 0.88 * piece.size;
const bottomOf = (piece: Piece): number => piece.baseline + 0.12 * piece.size;

describe("a page of nothing but text", async () => {
  const pages = await pagesOf(documentOf([paragraph(hanText(28 * 22 * 3))]));
  const lines = bodyLines(pages[1] ?? expect.fail("There is a second page."));

  test("is A4", () => {
    for (const page of pages) {
      expect(page.width).toBeCloseTo(210 * millimetre, 1);
      expect(page.height).toBeCloseTo(297 * millimetre, 1);
    }
  });

  test("has 22 lines (clause 5.2.3)", () => {
    expect(lines).toHaveLength(22);
  });

  test("has 28 characters on each line (clause 5.2.3)", () => {
    expect(lines.map((line) => [...line.text].length)).toEqual(Array(22).fill(28));
  });

  test("sets them in 三号, 16 pt", () => {
    expect(new Set(lines.flatMap((line) => line.pieces.map((piece) => piece.size)))).toEqual(new Set([16]));
  });

  test("fills the text block from edge to edge", () => {
    for (const line of lines) {
      expect(Math.abs(line.left - textBlock.left)).toBeLessThan(tolerance / 10);
      expect(Math.abs(line.right - textBlock.right)).toBeLessThan(tolerance / 10);
    }
  });

  test("fills it from top to bottom, the lines at one distance", () => {
    const [first, last] = [lines[0]?.pieces[0], lines.at(-1)?.pieces[0]];
    if (first === undefined || last === undefined) expect.fail("A line has text.");
    const gap = (225 * millimetre) / 22 - 16;
    expect(Math.abs(topOf(first) - gap / 2 - textBlock.top)).toBeLessThan(tolerance);
    expect(Math.abs(bottomOf(last) + gap / 2 - textBlock.bottom)).toBeLessThan(tolerance);
    const distances = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
    for (const distance of distances) expect(distance).toBeCloseTo((225 * millimetre) / 22, 1);
  });

  test("begins its paragraph two characters in", () => {
    const begin = bodyLines(pages[0] ?? expect.fail("There is a page.")).find((line) =>
      line.text.startsWith("预算绩效管理工作"),
    );
    expect(begin?.left).toBeCloseTo(textBlock.left + (2 * 156 * millimetre) / 28, 1);
    expect([...(begin?.text ?? "")]).toHaveLength(26);
  });
});

describe("the page number", async () => {
  const pages = await pagesOf(documentOf([paragraph(hanText(28 * 22 * 3))]));
  const numberOn = (index: number) => pages[index]?.lines.findLast((line) => line.baseline > textBlock.bottom);

  test("stands between two 一字线 in 四号 (clause 7.5)", () => {
    expect(pages.map((_, index) => numberOn(index)?.text)).toEqual(["— 1 —", "— 2 —", "— 3 —", "— 4 —"]);
    expect(numberOn(0)?.pieces[0]?.size).toBe(14);
  });

  test("stands one character in from the right on odd pages, from the left on even ones", () => {
    expect(numberOn(0)?.right).toBeCloseTo(textBlock.right - 14, 0);
    expect(numberOn(2)?.right).toBeCloseTo(textBlock.right - 14, 0);
    expect(numberOn(1)?.left).toBeCloseTo(textBlock.left + 14, 0);
    expect(numberOn(3)?.left).toBeCloseTo(textBlock.left + 14, 0);
  });

  test("stands 7 mm below the text block", () => {
    // The 一字线 of the face runs 0.38 em above the baseline.
    const dash = (numberOn(0)?.baseline ?? 0) - 0.38 * 14;
    expect(Math.abs(dash - (textBlock.bottom + 7 * millimetre))).toBeLessThan(tolerance);
  });
});

describe.each(["ordinary", "report"] as const)("every node, %s", async (profile) => {
  const document = everyNode(profile);
  const pages = await pagesOf(document);

  test("stays within the text block", () => {
    for (const page of pages) {
      for (const line of bodyLines(page)) {
        const { left, right } = inkEdges(line);
        expect(left).toBeGreaterThan(textBlock.left - tolerance);
        expect(right).toBeLessThan(textBlock.right + tolerance);
      }
      const outside = page.lines.filter((line) => !bodyLines(page).includes(line)).map((line) => line.text);
      expect(outside.filter((text) => text !== document.notice && !/^— \d+ —$/.test(text))).toEqual([]);
    }
  });

  test("carries the notice above the text of every page", () => {
    for (const page of pages) {
      const notice = page.lines.filter((line) => line.text === document.notice);
      expect(notice).toHaveLength(1);
      expect(notice[0]?.baseline).toBeLessThan(textBlock.top);
    }
  });
});
