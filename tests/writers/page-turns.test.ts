// What begins a page and what is not parted over two: annexes and small tables, in PDF by position and in DOCX by its marks.
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/document-tree.ts";
import { attribute, child, elements, paragraphWith } from "./docx-reading.ts";
import { docx } from "./docx-written.ts";
import { bytesOf, documentOf, heading, paragraph, text } from "./pdf/writing.ts";
import { readPdf } from "./pdf-reading.ts";

const annex: Block = { type: "heading", depth: 1, children: [text("附件：绩效评价评分表")], newPage: true };

function table(rows: number): Block {
  return {
    type: "table",
    caption: "评价得分情况",
    columns: [
      { title: "指标", align: "left", weight: 4 },
      { title: "得分", align: "right", weight: 2 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [[text(`第${index + 1}项`)], [text("8.5")]]),
  };
}

const lines = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}段。`));

async function pagesWith(blocks: readonly Block[], part: RegExp): Promise<readonly number[]> {
  const { pages } = await readPdf(await bytesOf(documentOf(blocks)));
  return pages.flatMap((page, index) => (page.lines.some((line) => part.test(line.text)) ? [index + 1] : []));
}

describe("PDF", () => {
  test("an annex begins on a new page, also right before its table", async () => {
    const blocks = [...lines(3), annex, table(3)];
    expect(await pagesWith(blocks, /附件：/)).toEqual([2]);
    expect(await pagesWith(blocks, /第3项/)).toEqual([2]);
    expect(await pagesWith([...lines(3), annex, paragraph("附件正文。")], /附件正文/)).toEqual([2]);
  });

  test("a small table moves to the next page with its caption when the rest of a page cannot hold it", async () => {
    const blocks = [...lines(17), table(6)];
    expect(await pagesWith(blocks, /评价得分情况|第\d项/)).toEqual([2]);
  });

  test("a long table fills the page and goes on", async () => {
    expect(await pagesWith([...lines(14), table(30)], /第\d+项/)).toEqual([1, 2, 3]);
  });
});

describe("DOCX", () => {
  test("an annex is marked to begin a page; another heading is not", async () => {
    const file = await docx(documentOf([heading(1, "一、总体情况"), annex]));
    const broken = (words: string) => child(paragraphWith(file, words), "w:pPr");
    expect(String(broken("附件："))).toContain("pageBreakBefore");
    expect(String(broken("总体情况"))).not.toContain("pageBreakBefore");
  });

  test.each([
    [8, 7],
    [9, 0],
  ])("of %i rows, %i are kept with the next", async (rows, kept) => {
    const file = await docx(documentOf([table(rows)]));
    const cells = elements(file.xml("word/document.xml"), "w:tr").slice(1);
    const keeping = cells.filter((row) => elements(row, "w:keepNext").some((mark) => attribute(mark) !== "false"));
    expect(keeping).toHaveLength(kept);
  });
});
