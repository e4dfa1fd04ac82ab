// What distinguishes set text from typed text: marks squeezed, no character and no line left alone.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/document-tree.ts";
import { bodyLines, inkEdges, millimetre, type ReadLine, type ReadPage, readPdf, textBlock } from "../pdf-reading.ts";
import { bytesOf, documentOf, hanText, heading, paragraph } from "./writing.ts";

const character = (156 * millimetre) / 28;
const half = 8;

const pagesOf = async (blocks: readonly Block[]): Promise<readonly ReadPage[]> =>
  (await readPdf(await bytesOf(documentOf(blocks)))).pages;

/** The lines of one paragraph each, below the title. */
async function linesOf(...texts: readonly string[]): Promise<readonly ReadLine[]> {
  const pages = await pagesOf(texts.map((value) => paragraph(value)));
  return pages.flatMap(bodyLines).filter((line) => line.pieces[0]?.size === 16);
}

describe("标点挤压", () => {
  // The ends of the box of the line: so many characters, less half of one for each pair of marks.
  test.each([
    ["单独一个，号", 6, 0],
    ["《办法》，规定", 7, 1],
    ["按（“甲”）办", 7, 2],
    ["《甲》《乙》办", 7, 1],
    ["（一）总体", 5, 0],
  ])("in “%s”", async (text, count, pairs) => {
    const [line] = await linesOf(text);
    const width = (line?.right ?? 0) - (line?.left ?? 0);
    // The last character keeps the full 16 points.
    expect(width).toBeCloseTo((count - 1) * character + 16 - pairs * half, 0);
  });

  test("takes a mark into the line when another can give up room (先挤进)", async () => {
    const [first] = await linesOf(`${hanText(12)}，${hanText(13)}，${hanText(20)}`);
    expect(first?.text).toBe(`${hanText(12)}，${hanText(13)}，`);
    expect(inkEdges(first ?? expect.fail()).right).toBeCloseTo(textBlock.right, 0);
  });

  test("takes room from marks between numbers too, which nothing else of the line can give", async () => {
    for (let from = 100; from < 130; from++) {
      const numbers = Array.from({ length: 40 }, (_, index) => from + index * 7).join("、");
      for (const line of await linesOf(`${"甲".repeat(from % 9)}${numbers}`)) {
        expect(inkEdges(line).right).toBeLessThan(textBlock.right + 1);
      }
    }
  });

  test("takes a character to the next line when none can (后推出)", async () => {
    const [first, second] = await linesOf(`${hanText(26)}，${hanText(20)}`);
    expect([...(first?.text ?? "")]).toHaveLength(25);
    expect(second?.text.charAt(1)).toBe("，");
  });

  test("puts a mark at the end of a line on half a character, its ink at the edge", async () => {
    const [first] = await linesOf(`${hanText(25)}，${hanText(20)}`);
    expect(first?.text).toMatch(/，$/);
    expect(first?.right).toBeCloseTo(textBlock.right + half, 0);
  });

  test("puts an opening mark at the beginning of a line at its edge", async () => {
    const [, second] = await linesOf(`${hanText(26)}（${hanText(20)}）${hanText(20)}`);
    expect(second?.text).toMatch(/^（/);
    expect(second?.left).toBeCloseTo(textBlock.left - half, 0);
  });

  test("leaves the first line of a paragraph two characters in, whatever it begins with", async () => {
    const [first] = await linesOf(`“${hanText(10)}”`);
    expect(first?.left).toBeCloseTo(textBlock.left + 2 * character, 0);
  });
});

test("no paragraph ends with a line of one character, whatever its length (孤字不成行)", async () => {
  const lengths = Array.from({ length: 120 }, (_, index) => index + 20);
  const endings = ["", "。", "”。"];
  const lines = await linesOf(...lengths.map((length, index) => hanText(length) + endings[index % 3]));
  const alone = lines.filter(({ text }) => text.replace(/[”。]/g, "").length === 1);
  expect(alone.map(({ text }) => text)).toEqual([]);
});

test("no page begins with the last line of a paragraph or ends with its first (孤行)", async () => {
  // Each line of a paragraph tells its place in it.
  const paragraphs = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 20, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(paragraphs, async (counts) => {
      const blocks = counts.map((count) => paragraph(hanText(26 + 28 * (count - 1))));
      const pages = (await pagesOf(blocks)).map((page) => bodyLines(page));
      const isFirst = (line: ReadLine | undefined): boolean => (line?.left ?? 0) > textBlock.left + character;
      pages.slice(1).forEach((lines, index) => {
        const before = pages[index] ?? [];
        // A page that goes on with a paragraph does so with two lines, and leaves two behind.
        if (isFirst(lines[0])) return;
        if (lines.length > 1) expect(isFirst(lines[1])).toBe(false);
        expect(isFirst(before.at(-1))).toBe(false);
      });
    }),
    { numRuns: 8, seed: 9704 },
  );
});

test("a heading takes two lines of its paragraph along", async () => {
  for (const count of [16, 17, 18, 19]) {
    const filler = paragraph(hanText(26 + 28 * (count - 1)));
    const pages = await pagesOf([filler, heading(1, "一、标题"), paragraph(hanText(120))]);
    const page = pages.find((one) => one.lines.some(({ text }) => text === "一、标题"));
    const lines = bodyLines(page ?? expect.fail("It stands on a page."));
    expect(lines.length - lines.findIndex(({ text }) => text === "一、标题")).toBeGreaterThan(2);
  }
});
